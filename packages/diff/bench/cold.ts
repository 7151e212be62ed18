import { readFileSync } from 'node:fs'
import { type Pair, race, whole, words } from './measure.ts'

// Measurements in a process of their own, for bench.ts: prints milliseconds for each of the pairs, or megabytes for
// `memory`. The texts come on stdin: making them here would leave rubbish that the collector finds while we measure.
// `growth` is warm, turn by turn; the others are first calls.
const [what] = process.argv.slice(2) as [string]
const pairs = JSON.parse(readFileSync(0, 'utf8')) as Pair[]
const pair = pairs[0] as Pair
if (what === 'memory') {
  globalThis.gc?.()
  whole(pair)
  console.log(process.resourceUsage().maxRSS / 1024)
} else if (what === 'growth') {
  const spent = race(Object.fromEntries(pairs.map((each, at) => [at, () => whole(each)])), 8)
  console.log(pairs.map((_, at) => spent[at]).join(' '))
} else {
  const run = what === 'jsdiff' ? (await import('./peers.ts')).jsdiff : what === 'whole' ? whole : words
  // Of this thread alone: what else the machine does at the moment must not count, for us or for the peer.
  const start = process.threadCpuUsage()
  run(pair)
  const { user, system } = process.threadCpuUsage(start)
  console.log((user + system) / 1000)
}
