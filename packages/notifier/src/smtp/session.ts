import type { Socket } from 'node:net'
import { getCACertificates } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpFault } from './classify.ts'
import { type Dialogue, dialogueOn, type Reply } from './dialogue.ts'
import type { RelayAddress, RelaySettings } from './settings.ts'
import { faultOf, type Letter, type Offered, type Opening, readOffer, type SendFault, transact } from './transaction.ts'

/** One open SMTP session. Usable until `usable` is false. */
export interface Session {
  readonly usable: boolean
  /** Messages handed over so far. */
  readonly sent: number
  /**
   * Hands a message over. Where the server allows, the envelope of the `next` goes out with its text: then the session
   * `awaits` that one, and nothing else may be said on it but that one's text. When this resolves, the letter's bytes
   * are used no more.
   */
  send(letter: Letter, next?: Letter | null): Promise<Reply | SendFault>
  readonly awaits: Letter | null
  close(): void
}

/**
 * Opens a session: nodemailer connects, upgrades to TLS and logs in; from there on the dialogue is ours. Its watch over
 * the socket stays: errors, silence and the end come from it. A fault is a value: it is the server's, not the program's.
 */
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
    const opened = () => void takeOver(connection).then(resolve)
    // Stays for the session's life: an error between messages ends the session, and `usable` says so.
    connection.on('error', failed)
    connection.connect((fault) => {
      if (fault) return failed(fault)
      if (address.user === null) return opened()
      connection.login(
        { user: address.user, credentials: { user: address.user, pass: address.password } },
        (refused) => (refused ? failed(refused) : opened()),
      )
    })
  })
}

/** Asks once more what the server offers, since nodemailer keeps that to itself, and after a login it may be more. */
async function takeOver(connection: SMTPConnection): Promise<Session | { fault: SmtpFault }> {
  let lost: SmtpFault | null = null
  const socket = connection._socket as Socket
  // The stream's own readers are nodemailer's alone.
  socket.removeAllListeners('data')
  const dialogue = dialogueOn(socket, () => connection.close())
  connection.on('error', (fault: SmtpFault) => {
    lost = fault
    dialogue.end()
  })
  connection.on('end', () => dialogue.end())
  const offer = (await dialogue.say(1, `EHLO ${connection.name}\r\n`)[0]) ?? null
  if (offer === null || offer.code === 421 || offer.code === 0) {
    connection.close()
    return { fault: lost ?? faultOf(offer, 'EHLO') }
  }
  return sessionOn(connection, dialogue, readOffer(offer), () => lost)
}

function sessionOn(
  connection: SMTPConnection,
  dialogue: Dialogue,
  offered: Offered,
  lost: () => SmtpFault | null,
): Session {
  let sent = 0
  let ahead: { letter: Letter; opening: Opening } | null = null
  return {
    get usable() {
      return !connection.destroyed
    },
    get sent() {
      return sent
    },
    get awaits() {
      return ahead?.letter ?? null
    },
    async send(letter, next = null) {
      sent++
      const opening = ahead?.letter === letter ? ahead.opening : null
      ahead = null
      const handed = await transact(dialogue, offered, letter, opening, next)
      // Who answers early may leave us writing; the letter is ours until that is over.
      await dialogue.written()
      const { answer } = handed
      if (handed.ahead && next && !connection.destroyed) ahead = { letter: next, opening: handed.ahead }
      if (!('fault' in answer)) return answer
      const { fault, begun } = answer
      // What ended the connection tells more than that it ended.
      if (connection.destroyed) return { fault: fault.response === undefined ? (lost() ?? fault) : fault, begun }
      // After a refusal a session may be in any state; RSET makes it known, or shows it dead. Where the next envelope is
      // said already, what the server answers to that shows it, and a RSET would be taken for text.
      const known = fault.responseCode !== undefined && fault.responseCode !== 421 && fault.responseCode !== 503
      if (!known || (ahead === null && (await dialogue.say(1, 'RSET\r\n')[0])?.code !== 250)) {
        ahead = null
        connection.close()
      }
      return answer
    },
    close() {
      if (connection.destroyed) return
      // A server that waits for a text would take a farewell for it.
      if (ahead === null) void dialogue.say(1, 'QUIT\r\n')
      connection.close()
    },
  }
}
