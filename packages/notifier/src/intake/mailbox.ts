import { ImapFlow } from 'imapflow'
import { IntakeSettingsError, MAX_REPORT_BYTES, type Take } from './take.ts'

export interface MailboxSettings {
  /**
   * `imaps://user:password@host/INBOX` (TLS from the start), `imap://…` (STARTTLS, which must be offered);
   * `?tls=never` is for a server on this machine. Without a path: INBOX.
   */
  url: string
  /** Where mails go when they have been read; made when missing. */
  done: string
  /** How often it is looked by itself, in ms; a server that can tells of new mail at once. Default 60,000. */
  pollMs?: number
  /** The first pause after a failure, in ms; it doubles up to five minutes. Default 2,000. */
  pauseMs?: number
  /** Certificate authorities to trust besides the system's (PEM). */
  ca?: string
}

const LONGEST_PAUSE_MS = 300_000

interface MailboxAddress {
  host: string
  port: number
  secure: boolean
  startTls: boolean
  user: string
  password: string
  folder: string
}

/** @throws IntakeSettingsError with what is wrong and what a URL looks like; the message says no password */
export function readMailboxUrl(text: string): MailboxAddress {
  const wrong = (what: string) =>
    new IntakeSettingsError(`RECEIPTS_IMAP_URL: ${what}; it looks like imaps://user:password@host/INBOX`)
  if (!URL.canParse(text)) throw wrong('not a URL')
  const url = new URL(text)
  if (url.protocol !== 'imap:' && url.protocol !== 'imaps:')
    throw wrong(`${url.protocol}// is neither imap:// nor imaps://`)
  if (url.hostname === '' || url.username === '') throw wrong('host or user is missing')
  const secure = url.protocol === 'imaps:'
  const tls = url.searchParams.get('tls') ?? 'required'
  if (tls !== 'required' && tls !== 'never') throw wrong('tls is required or never')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    startTls: !secure && tls === 'required',
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
  }
}

/**
 * Reads reports from a mailbox until `signal` is aborted: what is there, and what comes. Each mail is offered once it can
 * be read whole, and moved away when it was taken, so that what stays is what has not been read. After a failure it
 * begins anew, with a growing pause. `fares` hears after each look how it went: null is well.
 */
export async function watchMailbox(
  settings: MailboxSettings,
  take: Take,
  fares: (problem: string | null) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const address = readMailboxUrl(settings.url)
  const first = settings.pauseMs ?? 2000
  for (let pause = first; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await session(address, settings, signal, async (client) => {
        await readAll(client, settings.done, take, signal)
        await fares(null)
        pause = first
      })
    } catch (fault) {
      if (!signal.aborted) await fares(sayFault(fault, address))
    }
    if (!signal.aborted) await waited(pause * (0.75 + Math.random() / 2), signal)
  }
}

/** One connection: looks at once, when the server tells of new mail, and from time to time. */
async function session(
  address: MailboxAddress,
  { done, pollMs = 60_000, ca }: MailboxSettings,
  signal: AbortSignal,
  look: (client: ImapFlow) => Promise<void>,
): Promise<void> {
  const client = new ImapFlow({
    host: address.host,
    port: address.port,
    secure: address.secure,
    ...(address.secure ? {} : { doSTARTTLS: address.startTls }),
    auth: { user: address.user, pass: address.password },
    logger: false,
    ...(ca ? { tls: { ca } } : {}),
  })
  let lost: unknown = null
  client.on('error', (fault) => {
    lost = fault
  })
  const leave = () => client.close()
  signal.addEventListener('abort', leave, { once: true })
  try {
    await client.connect()
    await client.mailboxCreate(done)
    const lock = await client.getMailboxLock(address.folder)
    try {
      for (let news = untilNews(client, pollMs); !signal.aborted; ) {
        await look(client)
        // Asked before the look began: what comes during it is not overlooked.
        void client.idle().catch(() => {})
        await news
        if (!client.usable) throw lost ?? new Error('the connection ended')
        news = untilNews(client, pollMs)
      }
    } finally {
      lock.release()
    }
    await client.logout()
  } finally {
    signal.removeEventListener('abort', leave)
    client.close()
  }
}

/** Resolves when the server tells of new mail, when the connection ends, or after a while. */
function untilNews(client: ImapFlow, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      client.off('exists', end)
      client.off('close', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    client.on('exists', end)
    client.on('close', end)
  })
}

async function readAll(client: ImapFlow, done: string, take: Take, signal: AbortSignal): Promise<void> {
  const uids = (await client.search({ all: true }, { uid: true })) || []
  for (const uid of uids) {
    if (signal.aborted) return
    const head = await client.fetchOne(String(uid), { size: true }, { uid: true })
    if (!head) continue
    // What is too large to be a report is not fetched, and does not stay in the way.
    if ((head.size ?? 0) <= MAX_REPORT_BYTES) {
      const mail = await client.fetchOne(String(uid), { source: true }, { uid: true })
      const raw = mail ? mail.source : undefined
      if (!raw || (await take(raw)) === 'later') continue
    }
    const moved = await client.messageMove(String(uid), done, { uid: true })
    if (!moved) throw new Error(`mails can't be moved to “${done}”`)
  }
}

/** In words for the person who set it up, without the password. */
function sayFault(fault: unknown, { host, port, user, folder }: MailboxAddress): string {
  const { message, code, authenticationFailed, responseText } = fault as Error & {
    code?: string
    authenticationFailed?: boolean
    responseText?: string
  }
  if (authenticationFailed) return `${host} refuses the login of ${user}.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `${host} is not found.`
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'CONNECT_TIMEOUT')
    return `${host}:${port} does not answer (${code}).`
  return `${folder} at ${host} can’t be read: ${responseText ?? message}`
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
