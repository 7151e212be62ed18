import type { RawBlock } from './blocks.ts'

/** A text of more lines, cells and sentences than this is no policy: it is compared in passages, and said to be coarse. */
const MOST_PARTS = 200_000
const PASSAGES = 25_000
const ENDS = '\n\t|.?!。'

/** The whole text in some 25,000 passages, cut at line ends or white space: null for any text with fewer parts. */
export function coarseBlocks(text: string): RawBlock[] | null {
  if (text.length <= MOST_PARTS) return null
  if (parts(text) <= MOST_PARTS) return null
  const least = Math.ceil(text.length / PASSAGES)
  const blocks: RawBlock[] = []
  for (let start = 0; start < text.length; ) {
    const end = passageEnd(text, start + least, start + 2 * least)
    blocks.push({ kind: 'code', start, end, content: start, depth: 0, row: null, goesOn: false })
    start = end
  }
  return blocks
}

/** How many ends there are, or one more than the most; the search is the engine's own. */
function parts(text: string): number {
  let count = 0
  for (const end of ENDS)
    for (let at = text.indexOf(end); at >= 0 && count <= MOST_PARTS; at = text.indexOf(end, at + 1)) count++
  return count
}

/** Never looks beyond `most`: a search to the end of the text for each passage would be quadratic. */
function passageEnd(text: string, least: number, most: number): number {
  const window = text.slice(least, most)
  const cut = window.includes('\n') ? window.indexOf('\n') : window.indexOf(' ')
  return cut >= 0 ? least + cut + 1 : Math.min(most, text.length)
}
