import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { type CaughtFolder, caughtFolder } from './folder.ts'
import { type CaughtReader, caughtReader } from './reader.ts'

/** A message of ours is under 100 KB, with the policy attached a few hundred. */
const MAX_BYTES = 10 * 1024 * 1024

export interface CatcherSettings {
  /** 0 takes any free port. */
  smtpPort: number
  /** Where it listens; never a public address, since it takes mail from anyone. */
  host: string
  /** Kept across restarts. */
  directory: string
  /** The oldest is removed beyond so many messages. Default 20,000. */
  limit?: number
}

/**
 * A mail server that delivers nothing: what it takes stays in a directory, for people to read and tests to check.
 * What it took is *caught*, never delivered.
 */
export interface Catcher extends CaughtReader {
  /** For `openRelay`. */
  url: string
  port: number
  /** Calls back with the id of each message once it is on disk. Returns the way to stop. */
  onMessage(listener: (id: string) => void): () => void
  close(): Promise<void>
}

/**
 * Starts a catcher.
 *
 * @throws the system's error when the port is taken (`EADDRINUSE`) or the directory can't be written
 */
export async function startCatcher({ smtpPort, host, directory, limit }: CatcherSettings): Promise<Catcher> {
  const folder = await caughtFolder(directory, limit)
  const listeners = new Set<(id: string) => void>()
  const server = catchingServer(folder, (id) => {
    for (const listener of listeners) listener(id)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(smtpPort, host, () => {
      server.off('error', reject)
      // A client that hangs up is no reason to end the process.
      server.on('error', () => undefined)
      resolve()
    })
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${host.includes(':') ? `[${host}]` : host}:${port}?tls=never`,
    port,
    ...caughtReader(folder),
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function catchingServer(folder: CaughtFolder, caught: (id: string) => void): SMTPServer {
  return new SMTPServer({
    banner: 'Fair Notice catches mail here and delivers none',
    authOptional: true,
    // No certificate: the catcher is for the machine that it runs on.
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    hideDSN: false,
    size: MAX_BYTES,
    closeTimeout: 1000,
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      const envelope = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address) }
      whole(stream)
        .then(async (raw) => {
          const id = raw === null ? null : await folder.keep(raw, envelope)
          if (id === null) return done(Object.assign(new Error('Too large to catch'), { responseCode: 552 }))
          done(null, `Caught, not delivered, as ${id}`)
          caught(id)
        })
        .catch((fault: Error) =>
          done(Object.assign(new Error(`Could not keep it: ${fault.message}`), { responseCode: 451 })),
        )
    },
  })
}

/** All of a message; null when it is larger than allowed. */
async function whole(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MAX_BYTES) chunks.push(chunk)
  }
  return bytes > MAX_BYTES || stream.sizeExceeded ? null : Buffer.concat(chunks)
}
