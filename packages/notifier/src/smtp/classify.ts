import type { DeliveryOutcome, LaterReason } from './outcome.ts'

/** A fault of nodemailer's connection, with what it adds to an Error. */
export interface SmtpFault {
  message: string
  code?: string | undefined
  /** The system's or OpenSSL's own code. */
  originalCode?: string | undefined
  response?: string | undefined
  responseCode?: number | undefined
  command?: string | undefined
}

const BY_FAULT: Record<string, LaterReason> = {
  EDNS: 'unreachable',
  ECONNECTION: 'connection-lost',
  ESOCKET: 'connection-lost',
  ETIMEDOUT: 'timed-out',
  ETLS: 'tls-failed',
  EREQUIRETLS: 'tls-failed',
  EPROTOCOL: 'protocol',
  EAUTH: 'relay-refuses',
  ENOAUTH: 'relay-refuses',
  EOAUTH2: 'relay-refuses',
}

const GREYLISTED = /gr[ea]y-?list|^45\d[ -]4\.7\.1\b/i
/** Node's and OpenSSL's codes for a certificate or a handshake that failed. */
const TLS_FAILED = /CERT|SSL|TLS|^EPROTO$|UNABLE_TO_|SELF_SIGNED|HOSTNAME_MISMATCH/
/**
 * How servers say, for a recipient, that we may not send through them at all (Postfix, Exim, Exchange, Sendmail). Most
 * often a wrong setting; but a gateway passes on what a member's own server says, so one alone stops nothing.
 */
const NO_RELAYING =
  /relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited)|(unable|not permitted|not allowed) to relay/i
/** Before a session stands, whatever fails is the server's matter, not this member's. */
const ABOUT_US = /^(CONN|EHLO|HELO|STARTTLS|AUTH|MAIL FROM)/

/**
 * What a fault means for the message.
 *
 * A 5xx refuses the message only where it answers for the recipient or the text. One at the greeting, the login or
 * MAIL FROM answers for us: it would be the same for every member, and a wrong setting must hold the stream, not put
 * everyone on the ladder. A server that says of a recipient that it does not relay for us means us, too.
 *
 * @param connected whether the session stood (greeting, TLS and login done)
 * @param handedOver whether the message's text had begun to go out
 */
export function classifyFault(fault: SmtpFault, connected: boolean, handedOver: boolean): DeliveryOutcome {
  const code = fault.responseCode ?? null
  const response = fault.response ?? fault.message
  const later = (reason: LaterReason, relayDown = false): DeliveryOutcome => ({
    result: 'later',
    code,
    response,
    reason,
    relayDown: relayDown || !connected,
    maybeAccepted: handedOver && code === null,
  })
  if (code === null) {
    // Larger than the server says it takes: our message, so the same for everyone.
    if (fault.code === 'EMESSAGE' && fault.command === 'MAIL FROM') return later('relay-refuses', true)
    // nodemailer's own refusal of an address; no server was asked.
    if (fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE') return { result: 'refused', code, response }
    const reason = TLS_FAILED.test(fault.originalCode ?? '')
      ? 'tls-failed'
      : (BY_FAULT[fault.code ?? ''] ?? 'connection-lost')
    return later(!connected && reason === 'connection-lost' ? 'unreachable' : reason, reason === 'tls-failed')
  }
  if (code === 421) return later('closing')
  // 503 says that the session is in the wrong state, not that the message is unwelcome.
  if (code === 503) return later('protocol')
  if (code >= 500) {
    if (fault.command === 'STARTTLS') return later('tls-failed', true)
    if (!connected || ABOUT_US.test(fault.command ?? '')) return later('relay-refuses', true)
    if (fault.command?.startsWith('RCPT') && NO_RELAYING.test(response)) return later('relay-refuses')
    return { result: 'refused', code, response }
  }
  if (code >= 400) return later(GREYLISTED.test(response) ? 'greylisted' : 'deferred')
  return later('protocol')
}
