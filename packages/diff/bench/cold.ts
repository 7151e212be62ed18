import { cases } from './cases.ts'
import { whole, words } from './measure.ts'

// One measurement in a process of its own, for bench.ts: prints milliseconds, or megabytes for `memory`.
const [what, name, count] = process.argv.slice(2) as [string, string, string]
const pair = cases(Number(count), false)[name]
if (!pair) throw new Error(`no case is called ${name}`)
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
