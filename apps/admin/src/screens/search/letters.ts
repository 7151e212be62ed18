/** Letters and digits alone: marks, spaces and numbers of lists differ between a text's source and its page. */
const LETTER = /[\p{L}\p{N}]/u

/** Where some words stand in the text of a node: the place of their first letter and behind their last; or null. */
export function placeOfWords(pieces: readonly string[], sought: string): { start: Place; end: Place } | null {
  const wanted = [...sought.toLowerCase()].filter((sign) => LETTER.test(sign)).join('')
  if (wanted === '') return null
  let letters = ''
  const places: Place[] = []
  pieces.forEach((text, piece) => {
    let offset = 0
    for (const sign of text) {
      const folded = sign.toLowerCase()
      if (LETTER.test(sign)) {
        letters += folded
        for (let unit = 0; unit < folded.length; unit++) places.push({ piece, offset, size: sign.length })
      }
      offset += sign.length
    }
  })
  // The end of a long passage may have been cut, or changed since; its beginning still tells where it is.
  for (const length of [wanted.length, 60, 30]) {
    if (length > wanted.length) continue
    const at = letters.indexOf(wanted.slice(0, length))
    const [start, end] = [places[at], places[at + length - 1]]
    if (at >= 0 && start && end) return { start, end }
  }
  return null
}

/** In which piece, at which UTF-16 offset, a letter of how many units. */
export interface Place {
  piece: number
  offset: number
  size: number
}
