/** RFC 2045 §6.7 allows 76 characters a line, of which the soft break takes one. */
const WIDTH = 75
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const EQUALS = 61
const DOT = 46

/**
 * Text as quoted-printable, every line ending `\r\n`; `\n` and `\r\n` in the text are its line breaks.
 * The result starts at the start of a line and ends with a soft break, so that pieces encoded apart can be joined:
 * that is what lets a message be encoded once and only a member's parts be encoded again.
 */
export function quotedPrintablePiece(text: string): string {
  const bytes = Buffer.from(text)
  let out = ''
  let line = ''
  const put = (encoded: string) => {
    if (line.length + encoded.length > WIDTH) {
      out += `${line}=\r\n`
      line = ''
    }
    line += encoded
  }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    const next = bytes[at + 1]
    if (byte === CR && next === LF) continue
    if (byte === LF) {
      out += `${line}\r\n`
      line = ''
      continue
    }
    const beforeBreak = next === LF || (next === CR && bytes[at + 2] === LF)
    const plain =
      byte === SPACE || byte === TAB
        ? !beforeBreak
        : byte > SPACE && byte < 127 && byte !== EQUALS && !(byte === DOT && line === '')
    put(plain ? String.fromCharCode(byte) : (HEX[byte] as string))
  }
  return line === '' ? out : `${out}${line}=\r\n`
}
