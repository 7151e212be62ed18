import { domainToASCII } from 'node:url'

/** A mailbox as a person knows it: an optional display name and an address. */
export interface Mailbox {
  name: string | null
  address: string
}

/** Thrown for an address that no mail server could be asked to deliver to. `code` is stable. */
export class AddressError extends Error {
  readonly code = 'address-unusable'
}

/**
 * Controls, line breaks of every alphabet, and the marks that reorder text on screen: none belongs in a name, and
 * each has been used to forge a header or to make an address look like another.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this class is about
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]+/g

/** One line of text fit for a header or a greeting: controls become a space, lone surrogates U+FFFD, ends trimmed. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim()
}

/** An atom of RFC 5322, with the characters beyond ASCII that RFC 6532 adds. */
const ATOM = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\p{ASCII}])+$/u
const PLAIN_WORDS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+$/
const ASCII = /^[\x20-\x7e]*$/
/** Source of one encoded-word: RFC 2047 allows a line of 76, of which `Reply-To: `, `=?UTF-8?B?` and `?=` take 22. */
const WORD_BYTES = 39

/** Most addresses: atoms, and a domain that is in its ASCII form already. */
const PLAIN_ADDRESS = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/

/**
 * The address as it goes on the wire (RFC 5321): the domain in its ASCII form, the local part quoted where it must be.
 * A local part outside ASCII stays as it is and asks the server for SMTPUTF8.
 *
 * @throws AddressError when there is no local part, no domain, or a control character
 */
export function wireAddress(address: string): string {
  if (address.length <= 250 && PLAIN_ADDRESS.test(address)) return address
  const trimmed = address.trim()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  const domain = domainToASCII(trimmed.slice(at + 1))
  if (at < 1 || domain === '' || /[\s<>()[\],;:\\"]/.test(domain))
    throw new AddressError(`not an e-mail address: ${JSON.stringify(address)}`)
  if (trimmed !== oneLine(trimmed) || trimmed.length > 320)
    throw new AddressError(`unusable e-mail address: ${JSON.stringify(address)}`)
  return `${wireLocal(local)}@${domain}`
}

/**
 * Whether someone can be written to at it: atoms or a quoted local part, and a domain with a dot, in any script. More than
 * forms take for granted: an address is what its owner has.
 */
export function isAddress(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  const quoted = /^"(?:[^"\\]|\\.)+"$/s.test(local)
  if (!quoted && !local.split('.').every((atom) => ATOM.test(atom))) return false
  try {
    return /@(?:[^.]+\.)+[^.]{2,}$/.test(wireAddress(address)) && address === address.trim()
  } catch {
    return false
  }
}

function wireLocal(local: string): string {
  const bare = /^"(.*)"$/s.exec(local)?.[1]?.replace(/\\(.)/gs, '$1') ?? local
  const atoms = bare.split('.')
  if (atoms.every((atom) => ATOM.test(atom))) return bare
  // Angle brackets inside a quoted local part are legal, and refused by every mail library: better said here.
  if (/[<>]/.test(bare)) throw new AddressError(`unusable e-mail address: ${JSON.stringify(local)}`)
  return `"${bare.replace(/[\\"]/g, '\\$&')}"`
}

/** Text as encoded-words (RFC 2047), each within its limit and cut between characters; joined by folding. */
function encodedWords(text: string): string {
  const words: string[] = []
  let bytes: Buffer[] = []
  let size = 0
  for (const character of text) {
    const piece = Buffer.from(character)
    if (size + piece.length > WORD_BYTES) {
      words.push(Buffer.concat(bytes).toString('base64'))
      bytes = []
      size = 0
    }
    bytes.push(piece)
    size += piece.length
  }
  words.push(Buffer.concat(bytes).toString('base64'))
  return words.map((word) => `=?UTF-8?B?${word}?=`).join('\r\n ')
}

/** Unstructured text (a subject) for a header: as it is when short ASCII, else encoded-words. */
export function headerText(text: string): string {
  const line = oneLine(text)
  return ASCII.test(line) && line.length < 60 && !line.includes('=?') ? line : encodedWords(line)
}

function displayName(name: string): string {
  if (PLAIN_WORDS.test(name) && name.length < 60 && !name.includes('=?')) return name
  if (ASCII.test(name) && name.length < 60 && !name.includes('=?')) return `"${name.replace(/[\\"]/g, '\\$&')}"`
  return encodedWords(name)
}

/**
 * `Name <address>` for a From, To or Reply-To header, whatever the name holds.
 *
 * @throws AddressError as `wireAddress`
 */
export function headerMailbox({ name, address }: Mailbox): string {
  const wire = wireAddress(address)
  const shown = name === null ? '' : oneLine(name)
  if (shown === '') return wire
  const said = displayName(shown)
  return said.length + wire.length > 70 ? `${said}\r\n <${wire}>` : `${said} <${wire}>`
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number) => String(n).padStart(2, '0')

/** RFC 5322 date, in UTC. */
export function headerDate(date: Date): string {
  const day = `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`
}
