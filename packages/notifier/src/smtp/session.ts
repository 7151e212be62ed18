import { Readable } from 'node:stream'
import { getCACertificates } from 'node:tls'
import SMTPConnection, { type SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import type { Envelope } from '../compose/content.ts'
import type { SmtpFault } from './classify.ts'
import type { RelayAddress, RelaySettings } from './settings.ts'

/** The message on its way; `begun` tells whether its text was asked for, which is when it may be taken twice. */
class Letter extends Readable {
  begun = false
  readonly #raw: Buffer
  constructor(raw: Buffer) {
    super()
    this.#raw = raw
  }
  override _read(): void {
    this.begun = true
    this.push(this.#raw)
    this.push(null)
  }
}

/** A fault during sending, with how far it had come. */
export interface SendFault {
  fault: SmtpFault
  begun: boolean
}

/** One open SMTP session. Usable until `usable` is false. */
export interface Session {
  readonly usable: boolean
  /** Messages handed over so far. */
  readonly sent: number
  send(raw: Buffer, envelope: Envelope): Promise<SMTPConnectionSendInfo | SendFault>
  close(): void
}

/** Opens a session: connects, upgrades to TLS, logs in. A fault is a value: it is the server's, not the program's. */
export function openSession(address: RelayAddress, settings: RelaySettings): Promise<Session | { fault: SmtpFault }> {
  const connectTimeout = settings.connectTimeout ?? 20_000
  const connection = new SMTPConnection({
    host: address.host,
    port: address.port,
    secure: address.secure,
    ignoreTLS: address.tls === 'never',
    requireTLS: address.tls === 'required',
    name: settings.name,
    connectionTimeout: connectTimeout,
    greetingTimeout: connectTimeout,
    dnsTimeout: connectTimeout,
    socketTimeout: settings.stallTimeout ?? 600_000,
    socketCloseTimeout: 1000,
    tls: settings.ca === undefined ? {} : { ca: [...getCACertificates('default'), settings.ca] },
  })
  return new Promise((resolve) => {
    const failed = (fault: SmtpFault) => {
      connection.close()
      resolve({ fault })
    }
    // Stays for the session's life: an error between messages ends the session, and `usable` says so.
    connection.on('error', failed)
    connection.connect((fault) => {
      if (fault) return failed(fault)
      if (address.user === null) return resolve(sessionOn(connection))
      connection.login(
        { user: address.user, credentials: { user: address.user, pass: address.password } },
        (refused) => (refused ? failed(refused) : resolve(sessionOn(connection))),
      )
    })
  })
}

function sessionOn(connection: SMTPConnection): Session {
  let sent = 0
  let broken = false
  return {
    get usable() {
      return !broken && !connection.destroyed
    },
    get sent() {
      return sent
    },
    async send(raw, { from, to, envid }) {
      sent++
      const letter = new Letter(raw)
      // nodemailer leaves DSN parameters out where the server does not offer them.
      const dsn = { ret: 'HDRS', envid, notify: ['FAILURE', 'DELAY'] }
      const result = await new Promise<SMTPConnectionSendInfo | SendFault>((resolve) => {
        connection.send(
          { from, to, size: raw.length, dsn, use8BitMime: /\P{ASCII}/u.test(to) },
          letter,
          (fault, info) => {
            resolve(fault || !info ? { fault: fault ?? { message: 'no answer' }, begun: letter.begun } : info)
          },
        )
      })
      // After a refusal a session may be in any state; RSET makes it known, or shows it dead.
      if ('fault' in result && !connection.destroyed) broken = !(await reset(connection))
      return result
    },
    close() {
      if (!connection.destroyed) connection.quit()
    },
  }
}

function reset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = () => resolve(false)
    connection.once('end', ended)
    connection.reset((fault) => {
      connection.off('end', ended)
      resolve(!fault)
    })
  })
}
