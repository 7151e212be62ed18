// Other processes of the benchmarks.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export { parentOf, processorOf } from './processor.ts'

/** Messages before the clock runs, of each who is measured by messages. */
export const WARM = 2000

export interface SinkCount {
  taken: number
  bytes: number
  recipients: number
  /** Recipients who got two Message-IDs. */
  twoIds: number
  /** How often the one who got it most got it. */
  most: number
}

export interface Sink {
  port: number
  pid: number
  count(): Promise<SinkCount>
  forget(): Promise<SinkCount>
  /** Resolves when so many have come since it last forgot. */
  reached(count: number): Promise<void>
  close(): void
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A mail server that takes everything; `delay`: the round trip to it, in ms. */
export async function startSink(delay = 0): Promise<Sink> {
  const child: ChildProcess = fork(path('./sink.ts'), [String(delay)])
  const [{ port }] = await once(child, 'message')
  const asked: ((answer: never) => void)[] = []
  child.on('message', ({ question, answer }: { question: number; answer: never }) => asked[question]?.(answer))
  const ask = <T>(what: string, count = 0): Promise<T> =>
    new Promise((resolve) => child.send({ question: asked.push(resolve) - 1, what, count }))
  return {
    port,
    pid: child.pid as number,
    count: () => ask('count'),
    forget: () => ask('forget'),
    reached: (count) => ask('reached', count),
    close: () => child.disconnect(),
  }
}

/** Messages a second of a peer, and what one costs it in processor time, in µs. */
export async function peer(
  kind: 'nodemailer' | 'nodemailer-9' | 'raw' | 'hashed',
  { port }: Sink,
  { connections, count, file }: { connections: number; count: number; file: string },
): Promise<{ perSecond: number; processor: number }> {
  const child = spawn(
    process.execPath,
    [path('./peer.ts'), kind, String(port), String(connections), String(count), file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${kind} ended with ${code}`)
  return JSON.parse(said) as { perSecond: number; processor: number }
}
