import { createHmac } from 'node:crypto'
import { domainToASCII } from 'node:url'

/**
 * The Message-ID of a notice to an address: the same on every attempt, so that a repeat (SMTP's one window) is
 * recognised, and another after the address was corrected.
 *
 * Keyed, because a plain hash of two guessable values would confirm an address to whoever guesses it.
 *
 * @param secret of the installation; at least 16 bytes
 * @returns with angle brackets
 * @throws RangeError when the secret is too short to protect anything
 */
export function messageIdFor(noticeId: string, address: string, domain: string, secret: string | Uint8Array): string {
  if (Buffer.byteLength(secret) < 16) throw new RangeError('The secret for Message-IDs needs at least 16 bytes')
  const key = JSON.stringify([noticeId, address.trim().toLowerCase()])
  const left = createHmac('sha256', secret).update(key).digest('hex').slice(0, 40)
  return `<${left}@${asciiOf(domain)}>`
}

/** One organisation has one domain: it is asked about for every member. */
let last = { domain: '', ascii: 'localhost' }
function asciiOf(domain: string): string {
  if (domain !== last.domain) last = { domain, ascii: domainToASCII(domain) || 'localhost' }
  return last.ascii
}

/** Message-IDs that `messageIdFor` may have made, wherever they stand in a text, such as a mail server's log. */
export const messageIdsIn = (text: string): string[] => text.match(/<[0-9a-f]{40}@[^<>\s]+>/g) ?? []
