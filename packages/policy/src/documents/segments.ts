/** Fences, tags, definitions and notes hold from one paragraph to another: a text with any of them is one segment. */
const HOLDING = /```|~~~|<|\[\^|^[ >\t*+\-\d.)]*\[[^\]]*\]:/m
/** After an empty line, a line that begins with a letter or "#" begins a new block, whatever stood before. */
const BEGINNING = /\n[ \t]*\n(?=\p{L}|#{1,6} )/gu
/** Characters; below it, beginning anew costs more than it saves. */
const LEAST = 1500

/**
 * A text cut where the blocks before and after know nothing of each other: read one after the other, they give the blocks
 * of the whole. micromark's time grows with the square of a text's blocks; 25,000 words take it 250 ms in one piece.
 */
export function segmentsOf(markdown: string): string[] {
  if (markdown.length < 2 * LEAST || HOLDING.test(markdown)) return [markdown]
  const segments: string[] = []
  let from = 0
  for (const { index, 0: gap } of markdown.matchAll(BEGINNING)) {
    if (index - from < LEAST) continue
    segments.push(markdown.slice(from, index + 1))
    from = index + gap.length
  }
  segments.push(markdown.slice(from))
  return segments
}
