import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { IntakeSettingsError, MAX_REPORT_BYTES, type Take } from './take.ts'

/** Sessions at once: reports come from the organisation's own mail server, which waits. */
const SESSIONS = 20

export interface Intake {
  port: number
  close(): Promise<void>
}

/** @throws IntakeSettingsError with what is wrong and what a URL looks like */
export function readListenUrl(text: string): { lmtp: boolean; host: string; port: number } {
  const wrong = (what: string) =>
    new IntakeSettingsError(`RECEIPTS_LISTEN: ${what}; it looks like lmtp://127.0.0.1:3024 or smtp://127.0.0.1:3024`)
  if (!URL.canParse(text)) throw wrong('not a URL')
  const { protocol, hostname, port } = new URL(text)
  if (protocol !== 'lmtp:' && protocol !== 'smtp:') throw wrong(`${protocol}// is neither lmtp:// nor smtp://`)
  if (hostname === '' || port === '') throw wrong('host or port is missing')
  return { lmtp: protocol === 'lmtp:', host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/**
 * Listens for reports that the organisation's mail server hands over by LMTP or SMTP, to whatever address. A mail counts
 * as taken when what it says is written down; until then the server keeps it, and comes again.
 *
 * @throws the system's error when the port is taken (`EADDRINUSE`)
 */
export async function listenForReports(url: string, take: Take): Promise<Intake> {
  const { lmtp, host, port } = readListenUrl(url)
  const server = new SMTPServer({
    lmtp,
    banner: 'Fair Notice takes reports here, and passes nothing on',
    authOptional: true,
    // No certificate: it listens on this machine, or within the organisation's own network.
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: MAX_REPORT_BYTES,
    maxClients: SESSIONS,
    closeTimeout: 1000,
    onData(stream, _session, done) {
      const answer = (code: number, text: string) => done(Object.assign(new Error(text), { responseCode: code }))
      whole(stream)
        .then(async (raw) => {
          if (raw === null) return answer(552, 'Too large for a report')
          if ((await take(raw)) === 'taken') done(null, 'Taken')
          else answer(451, 'It names a message that is not known yet: try again later')
        })
        .catch((fault: Error) => answer(451, `Could not be written down now: ${fault.message.split('\n')[0]}`))
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      // A client that hangs up is no reason to end the process.
      server.on('error', () => undefined)
      resolve()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** All of a message; null when it is larger than allowed. */
async function whole(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MAX_REPORT_BYTES) chunks.push(chunk)
  }
  return bytes > MAX_REPORT_BYTES || stream.sizeExceeded ? null : Buffer.concat(chunks)
}
