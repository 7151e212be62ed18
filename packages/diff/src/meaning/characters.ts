import { decodeString } from 'micromark-util-decode-string'

/** UTF-8 read as Windows-1252: "dÃ©signÃ©", "weâ€™re". A lead byte, and what follows it, as that table shows them. */
const BROKEN =
  /[\u00c2-\u00c3\u00c5\u00cb\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,2}/g

/** The signs that Windows-1252 puts at 0x80 to 0x9f; a space where it has none. */
const TABLE = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Letters and signs by name or number; not those that would make markup of text. */
const REFERENCE =
  /&(?!(?:lt|gt|amp|#0*(?:38|60|62)|#x0*(?:26|3c|3e));)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi

/**
 * The text's letters as its writer saw them: without character references and what has no width, each in its shortest form,
 * and with what programs between broke mended.
 */
export function characters(text: string): string {
  const mended = BROKEN_LEAD.test(text) ? unbroken(text) : text
  return (mended.includes('&') ? mended.replace(REFERENCE, decodeString) : mended)
    .replace(WITHOUT_WIDTH, '')
    .normalize('NFC')
}

const WITHOUT_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

const BROKEN_LEAD = /[\u00c2\u00c3\u00c5\u00cb\u00e2]/

/** Where a program took each byte for a letter. */
const unbroken = (text: string): string =>
  text.replace(BROKEN, (letters) => {
    // Longest first: three bytes are one sign of punctuation.
    for (let length = letters.length; length > 1; length--) {
      try {
        return UTF8.decode(Uint8Array.from(letters.slice(0, length), byteOf)) + letters.slice(length)
      } catch {
        // Not UTF-8: letters that stand beside each other.
      }
    }
    return letters
  })

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0)
  return code < 0x100 ? code : 0x80 + TABLE.indexOf(letter)
}
