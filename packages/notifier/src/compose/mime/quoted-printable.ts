/** RFC 2045 §6.7 allows 76 characters a line, of which the soft break takes one. */
const WIDTH = 75
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
/** All but tab, space, and the printable ASCII other than `=`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: tab stays as it is
const ENCODED = /[^\x09\x20-\x3c\x3e-\x7e]+/g

/**
 * Text as quoted-printable, every line ending `\r\n`; `\n` and `\r\n` in the text are its line breaks.
 * The result starts at the start of a line and ends with a soft break, so that pieces encoded apart can be joined:
 * that is what lets a message be encoded once and only a member's parts be encoded again.
 */
export function quotedPrintablePiece(text: string): string {
  const lines = text.split(/\r?\n/)
  const last = lines.pop() as string
  const whole = lines.map((line) => `${wrapped(encoded(line).replace(/[ \t]$/, (space) => hex(space)))}\r\n`).join('')
  return last === '' ? whole : `${whole}${wrapped(encoded(last))}=\r\n`
}

const encoded = (line: string) => line.replace(ENCODED, hex)

function hex(text: string): string {
  let out = ''
  for (const byte of Buffer.from(text)) out += HEX[byte]
  return out
}

/** Soft breaks every 75 characters, never within `=XX`. */
function wrapped(line: string): string {
  if (line.length <= WIDTH) return line
  let out = ''
  let from = 0
  while (line.length - from > WIDTH) {
    const cut = line.lastIndexOf('=', from + WIDTH - 1)
    const to = cut > from + WIDTH - 3 ? cut : from + WIDTH
    out += `${line.slice(from, to)}=\r\n`
    from = to
  }
  return out + line.slice(from)
}
