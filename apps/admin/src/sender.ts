import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Filled, openRelay, readRelayUrl } from '@fairnotice/notifier'
import type { DomainFacts } from '@fairnotice/notifier/domain'

/** Who sends, and how: what test messages leave by, and what DNS is asked about. */
export interface Sender extends Pick<DomainFacts, 'relayHost' | 'dkim'> {
  /** DNS servers to ask; none: this machine's own. */
  dnsServers: string[]
  /** Hands a message to the mail server; null when it took it, else what it said. */
  carry(message: Filled): Promise<string | null>
}

export function senderOf(settings: {
  /** Empty: there is none, and `carryUrl` leads to the catcher. */
  smtpUrl: string
  carryUrl: string
  dkimDomain: string
  dkimSelector: string
  /** Files with PEM keys, separated by commas. */
  dkimKeyFiles: string
  dnsServers: string
}): Sender {
  const relay = openRelay({ url: settings.carryUrl, maxConnections: 1 })
  const list = (text: string) => text.split(/[\s,]+/).filter(Boolean)
  const { dkimDomain: domain, dkimSelector: selector } = settings
  return {
    relayHost: settings.smtpUrl ? readRelayUrl(settings.smtpUrl).host : null,
    dkim: domain && selector ? { domain, selector, privateKeys: list(settings.dkimKeyFiles).flatMap(readKey) } : null,
    dnsServers: list(settings.dnsServers),
    async carry({ raw, envelope }) {
      const outcome = await relay.send(raw, envelope)
      return outcome.result === 'accepted' ? null : outcome.response
    },
  }
}

/**
 * The worker, which signs, reads them from the repository's root; this app runs two folders below, or on a machine that
 * has no keys.
 */
function readKey(file: string): string[] {
  for (const place of [file, join('..', '..', file)])
    try {
      return [readFileSync(place, 'utf8')]
    } catch {}
  return []
}
