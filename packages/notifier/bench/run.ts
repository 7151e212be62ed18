// Other processes of the benchmarks.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

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
  count(): Promise<SinkCount>
  forget(): Promise<SinkCount>
  close(): void
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A mail server that takes everything; `delay`: the round trip to it, in ms. */
export async function startSink(delay = 0): Promise<Sink> {
  const child: ChildProcess = fork(path('./sink.ts'), [String(delay)])
  const answer = async () => (await once(child, 'message'))[0]
  const { port } = await answer()
  const ask = (what: string) => {
    const answered = answer()
    child.send(what)
    return answered
  }
  return { port, count: () => ask('count'), forget: () => ask('forget'), close: () => child.disconnect() }
}

/** Messages a second of a peer. */
export async function peer(
  kind: 'nodemailer' | 'raw',
  { port }: Sink,
  { connections, count, file }: { connections: number; count: number; file: string },
): Promise<number> {
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
  return (JSON.parse(said) as { perSecond: number }).perSecond
}
