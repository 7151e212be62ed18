import { readFileSync } from 'node:fs'
import { type Pair, whole, words } from './measure.ts'

// One measurement in a process of its own, for bench.ts: prints milliseconds, or megabytes for `memory`. The texts come on
// stdin: making them here would leave rubbish that the collector finds while we measure.
const [what] = process.argv.slice(2) as [string]
const pair = JSON.parse(readFileSync(0, 'utf8')) as Pair
if (what === 'memory') {
  globalThis.gc?.()
  whole(pair)
  console.log(process.resourceUsage().maxRSS / 1024)
} else {
  const run = what === 'jsdiff' ? (await import('./peers.ts')).jsdiff : what === 'whole' ? whole : words
  // Of this thread alone: what else the machine does at the moment must not count, for us or for the peer.
  const start = process.threadCpuUsage()
  run(pair)
  const { user, system } = process.threadCpuUsage(start)
  console.log((user + system) / 1000)
}
