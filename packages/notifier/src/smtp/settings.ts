import type { DkimKey } from './dkim.ts'

/** How mail leaves. */
export interface RelaySettings {
  /**
   * `smtp://user:password@host:587` (STARTTLS when offered), `smtps://host` (TLS from the start);
   * `?tls=required` refuses a server without STARTTLS, `?tls=never` is for a relay on this machine.
   */
  url: string
  /** Each signs every message. */
  dkim?: DkimKey[]
  /** Sessions at once. Default 10. */
  maxConnections?: number
  /** After so many messages a session is replaced; relays limit it. Default 500. */
  maxMessages?: number
  /** What we call ourselves in EHLO; default this machine's name. */
  name?: string
  /** Until a session stands, in ms. Default 20,000. */
  connectTimeout?: number
  /** Silence within a session, in ms. Default 600,000: RFC 5321 §4.5.3.2.6, since giving up early makes duplicates. */
  stallTimeout?: number
  /** Certificate authorities to trust besides the system's (PEM). */
  ca?: string
}

/** Thrown for settings that could never send. */
export class RelaySettingsError extends Error {
  readonly code = 'relay-settings'
}

/** What the URL says. */
export interface RelayAddress {
  host: string
  port: number
  secure: boolean
  tls: 'offered' | 'required' | 'never'
  user: string | null
  password: string
}

/** @throws RelaySettingsError with what is wrong and what a URL looks like */
export function readRelayUrl(text: string): RelayAddress {
  const wrong = (what: string) =>
    new RelaySettingsError(`SMTP_URL: ${what}; it looks like smtp://user:password@host:587`)
  if (!URL.canParse(text)) throw wrong('not a URL')
  const url = new URL(text)
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    throw wrong(`${url.protocol}// is neither smtp:// nor smtps://`)
  if (url.hostname === '') throw wrong('no host')
  const tls = url.searchParams.get('tls') ?? 'offered'
  if (tls !== 'offered' && tls !== 'required' && tls !== 'never') throw wrong('tls is required, offered or never')
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    tls,
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }
}
