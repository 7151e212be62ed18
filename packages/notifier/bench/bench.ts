// npm run bench -- notifier: delivering beside nodemailer and beside a writer that does nothing else, in the same run and
// to the same sink. What rows cost in the database is in apps/worker/bench. Exit code 1 if a bound is missed.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileNotice, deliverBatch, fillNotice, messageIdFor, openRelay } from '../src/index.ts'
import { content, recipient } from '../test/example.ts'
import { peer, startSink } from './run.ts'

const CONNECTIONS = 20
const ROUNDS = 3
const directory = mkdtempSync(join(tmpdir(), 'fairnotice-bench-'))
const file = join(directory, 'message')
const sink = await startSink()
try {
  const attached = { attach: 'attachment' as const, revisedPolicy: () => randomBytes(100_000) }
  const compiled = compileNotice(content(attached))
  const fill = (at: number) => {
    const address = `m${at}@post.example`
    return fillNotice(
      compiled,
      recipient({ address, messageId: messageIdFor(`n${at}`, address, 'tarnfell.example', 'x'.repeat(16)) }),
    )
  }
  writeFileSync(file, fill(0).raw)
  const count = 3000
  const ratios: number[] = []
  const beside: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const raw = await peer('raw', sink, { connections: CONNECTIONS, count, file })
    const hashed = await peer('hashed', sink, { connections: CONNECTIONS, count, file })
    const ours = await rate(count, fill)
    ratios.push(ours.perSecond / raw.perSecond)
    beside.push(ours.perSecond / hashed.perSecond)
    console.log(
      `policy attached (100 KB): ${ours.perSecond.toFixed(0)} a second, raw writer ${raw.perSecond.toFixed(0)}, one that hashes ${hashed.perSecond.toFixed(0)}; ${ours.processor.toFixed(0)} µs of processor time each, raw writer ${raw.processor.toFixed(0)}`,
    )
  }
  const ratio = median(ratios)
  const ok = ratio >= 0.7
  console.log(
    `${ok ? 'met    ' : 'MISSED '} with the policy attached, of a raw socket writer (median of ${ROUNDS})  ${ratio.toFixed(2)}  ≥ 0.70`,
  )
  // Each message is hashed: that is the proof of what was sent.
  console.log(`        the same, of one that hashes each message, too  ${median(beside).toFixed(2)}`)
  if (!ok) process.exitCode = 1
} finally {
  sink.close()
  rmSync(directory, { recursive: true })
}

function median(list: readonly number[]): number {
  return list.toSorted((one, other) => one - other)[list.length >> 1] as number
}

/** Messages a second through the whole stage, written down nowhere, and µs of processor time for each. */
async function rate(
  count: number,
  fill: (at: number) => ReturnType<typeof fillNotice>,
): Promise<{ perSecond: number; processor: number }> {
  const relay = openRelay({
    url: `smtp://127.0.0.1:${sink.port}?tls=never`,
    maxConnections: CONNECTIONS,
    maxMessages: 1e9,
  })
  const send = (from: number, to: number) =>
    deliverBatch(
      Array.from({ length: to - from }, (_, at) => ({ id: `n${from + at}`, attempt: 1, fill: () => fill(from + at) })),
      relay,
      { record: async () => {}, release: async () => {}, now: () => new Date(), random: Math.random },
      { concurrency: CONNECTIONS },
    )
  await send(0, CONNECTIONS)
  const began = performance.now()
  const used = process.cpuUsage()
  await send(0, count)
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  await relay.close()
  return { perSecond: count / seconds, processor: (user + system) / count }
}
