import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type ReceivedMessage = {
  from: string
  to: string[]
  /** The bytes as they came over the wire, without the final dot. */
  raw: Buffer
  mail: Email
}

/** Thrown by `answer`, it is what the server replies: 4xx to ask for another try, 5xx to refuse. */
export class SmtpReply extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message: string) {
    super(message)
    this.responseCode = responseCode
  }
}

export type SmtpInbox = {
  /** For `SMTP_URL`. Stays the same over `stop()` and `start()`. */
  url: string
  port: number
  /** What was accepted so far, in order of arrival. */
  messages: ReceivedMessage[]
  /** Resolves with all messages as soon as there are at least `count`. */
  received(count: number): Promise<ReceivedMessage[]>
  /** Decides about each recipient; throw an `SmtpReply` to refuse. Everyone is accepted at first. */
  answer: (address: string) => void
  /** While set: the server takes whole messages, and says nothing to them until this resolves. */
  silence: Promise<void> | null
  /** Cuts every connection and refuses new ones, as a mail server that is down does. */
  stop(): Promise<void>
  /** Listens again on the same port. */
  start(): Promise<void>
}

/** A real SMTP server on 127.0.0.1 and a free port, without TLS and login. */
export async function startSmtp(): Promise<SmtpInbox> {
  const events = new EventEmitter<{ message: [] }>().setMaxListeners(0)
  const messages: ReceivedMessage[] = []
  let server: SMTPServer | undefined

  const listen = (port: number) => {
    const next = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 1,
      onRcptTo: ({ address }, _session, done) => {
        try {
          inbox.answer(address)
          done()
        } catch (error) {
          done(error as Error)
        }
      },
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', async () => {
          await inbox.silence
          const raw = Buffer.concat(parts)
          messages.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            raw,
            mail: await PostalMime.parse(raw),
          })
          done()
          events.emit('message')
        })
      },
    })
    // A client that is cut off mid-sentence is what `stop()` is for, not an error of the test.
    next.on('error', () => {})
    server = next
    return new Promise<number>((resolve, reject) => {
      next.server.once('error', reject)
      next.listen(port, '127.0.0.1', () => resolve((next.server.address() as AddressInfo).port))
    })
  }

  const inbox: SmtpInbox = {
    url: '',
    port: 0,
    messages,
    answer: () => {},
    silence: null,
    received: async (count) => {
      while (messages.length < count) await once(events, 'message')
      return [...messages]
    },
    stop: () =>
      new Promise((resolve) => {
        if (server) server.close(() => resolve())
        else resolve()
        server = undefined
      }),
    start: async () => {
      await listen(inbox.port)
    },
  }
  inbox.port = await listen(0)
  inbox.url = `smtp://127.0.0.1:${inbox.port}`
  return inbox
}
