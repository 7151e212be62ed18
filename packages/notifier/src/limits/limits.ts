import { domainToASCII } from 'node:url'

/** How fast and when mail may leave. Null: no limit. */
export interface SendingLimits {
  /** Messages a minute, all together. */
  perMinute: number | null
  /** To each receiving domain that has no rate of its own. */
  perDomain: number | null
  /** Rates of their own, by domain (ASCII, small letters). */
  domains: Readonly<Record<string, number>>
  /** What the provider takes in a day. */
  perDay: number | null
  /** Where that day, and the window of members whose zone is unknown, are told. */
  timeZone: string
  /** Wall-clock times, `09:00`; `to` is no longer within, and may come before `from`: through midnight. */
  window: SendWindow | null
}

export interface SendWindow {
  from: string
  to: string
}

/** Why a message that is due does not leave yet, though nothing failed. */
export type Wait =
  /** The rate overall. */
  | 'rate'
  /** The rate to its receiving domain. */
  | 'domain'
  /** The provider's day is used up. */
  | 'ceiling'
  /** It is outside the hours of sending where the member is. */
  | 'window'

export const NO_LIMITS: SendingLimits = {
  perMinute: null,
  perDomain: null,
  domains: {},
  perDay: null,
  timeZone: 'UTC',
  window: null,
}

/** Whether nothing holds a message back: then nobody need be asked. */
export const isUnlimited = ({ perMinute, perDomain, domains, perDay, window }: SendingLimits): boolean =>
  perMinute === null && perDomain === null && perDay === null && window === null && Object.keys(domains).length === 0

/** What a domain may be sent in a minute, or null. */
export const rateOf = ({ perDomain, domains }: SendingLimits, domain: string): number | null =>
  domains[domain] ?? perDomain

/** The receiving domain of an address, as limits name it; empty if there is none. */
export const domainOf = (address: string): string => {
  const after = address.slice(address.lastIndexOf('@') + 1).trim()
  return address.includes('@') ? (domainToASCII(after) || after).toLowerCase() : ''
}
