// npm run soak -- [RUNS] [SEED]: the model of model.test.ts, for as many runs as asked (about a hundred steps each).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@fairnotice/db/embedded'
import { freshDatabase, prepareTemplate } from '@fairnotice/db/testing'
import { runModel } from './run.ts'

const [runs = 100, seed = Date.now() & 0x7fffffff] = process.argv.slice(2).map(Number)
if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1) {
  console.error('npm run soak -- [RUNS] [SEED]: two whole numbers')
  process.exit(2)
}

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-soak-'))
const server = await startEmbedded({ directory, durable: false })
try {
  await prepareTemplate(server.url)
  console.log(`seed ${seed}`)
  console.log(
    await runModel({ runs, steps: 200, seed, seconds: 7 * 86_400, open: { fresh: () => freshDatabase(server.url) } }),
  )
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
