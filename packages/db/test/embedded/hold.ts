// Starts a server in the folder of the first argument, says where it is, and keeps it until this process is killed.
import { startEmbedded } from '../../src/embedded/index.ts'

const { url, pid } = await startEmbedded({ directory: process.argv[2] ?? '' })
process.stdout.write(`${JSON.stringify({ url, pid })}\n`)
setInterval(() => {}, 60_000)
