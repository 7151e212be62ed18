import { join } from 'node:path'
import { type Filled, openRelay, readRelayUrl } from '@fairnotice/notifier'
import type { DomainFacts } from '@fairnotice/notifier/domain'
import { keyFiles, readKey, type UnreadKey } from '@fairnotice/notifier/keys'

/** Who sends, and how: what test messages leave by, and what DNS is asked about. */
export interface Sender extends Pick<DomainFacts, 'relayHost' | 'dkim'> {
  /** Files that should hold a key for signing, and why they don't, as seen from here. */
  unreadKeys: UnreadKey[]
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
  const signs = domain !== '' && selector !== ''
  // The worker, which signs, reads them from the repository's root; this app runs two folders below.
  const keys = signs ? keyFiles(settings.dkimKeyFiles).map((file) => readKey(file, [file, join('..', '..', file)])) : []
  return {
    relayHost: settings.smtpUrl ? readRelayUrl(settings.smtpUrl).host : null,
    dkim: signs ? { domain, selector, privateKeys: keys.flatMap((key) => ('pem' in key ? [key.pem] : [])) } : null,
    unreadKeys: keys.flatMap((key) => ('pem' in key ? [] : [key])),
    dnsServers: list(settings.dnsServers),
    async carry({ raw, envelope }) {
      const outcome = await relay.send(raw, envelope)
      return outcome.result === 'accepted' ? null : outcome.response
    },
  }
}
