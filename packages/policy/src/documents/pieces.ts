import type { Element } from 'hast'

/** Fences, tags, definitions and notes hold from one paragraph to another: a text with any of them is one piece. */
const HOLDING = /```|~~~|<|\[\^|^[ >\t*+\-\d.)]*\[[^\]]*\]:|\r/m
const EMPTY_LINE = /\n[ \t]*\n+/g
/** A line that begins so, after an empty one, begins a new block, whatever stood before. */
const BEGINNING = /^(?:[\p{L}\ue000]|#{1,6} )/u
/** Words that Markdown shows as they are: no mark of its own, no address. */
const PLAIN = String.raw`[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff“”‘’„«»§€(](?:(?:[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff ,.;:?!–—“”‘’„«»§€()%-]|&(?= ))*[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff,.;:?!–—“”‘’„«»§€()%])?`
const HEADING = new RegExp(`^(#{1,6}) (${PLAIN})$`, 'u')
const PARAGRAPH = new RegExp(`^(?=[\\p{L}\\ue000])${PLAIN}$`, 'u')
const ITEM = new RegExp(`^- (?![ \\d])(${PLAIN})$`, 'u')
const ADDRESS = /www\.|https?:|xmpp:|mailto:/i
/** Characters that are read together, where they must be read: beginning anew takes a tenth of a millisecond. */
const TOGETHER = 1500

/** A piece of a text: made already, or to be read. One after the other they give the blocks of the whole. */
export type Piece = Element | string

/**
 * A text cut where the blocks before and after know nothing of each other. What is plain (a heading, a paragraph of one
 * line, a list without anything in it) is made here; for the rest there is micromark, whose time grows with the square
 * of a text's blocks.
 */
export function piecesOf(markdown: string): Piece[] {
  if (HOLDING.test(markdown)) return [markdown]
  const pieces: Piece[] = []
  /** Where what is to be read begins, and where it ends. */
  let reading: [number, number] | null = null
  const read = () => {
    if (reading) pieces.push(markdown.slice(...reading))
    reading = null
  }
  const spans = spansOf(markdown)
  spans.forEach(([start, end], index) => {
    const block = markdown.slice(start, end)
    const next = spans[index + 1]
    const begins = BEGINNING.test(block)
    // A block goes on in the next one, unless that begins anew: an item with two paragraphs, a loose list.
    const closed = next === undefined || BEGINNING.test(markdown.slice(next[0], next[0] + 8))
    const made = reading === null || begins ? plain(block, closed) : null
    if (made || (begins && reading && reading[1] - reading[0] > TOGETHER)) read()
    if (made) pieces.push(made)
    else reading = [reading?.[0] ?? start, end]
  })
  read()
  return pieces
}

/** Where blocks stand, empty lines between them. */
function spansOf(markdown: string): [number, number][] {
  const spans: [number, number][] = []
  const end = markdown.replace(/[ \t\n]+$/, '').length
  let from = /^(?:[ \t]*\n)*/.exec(markdown)?.[0].length ?? 0
  for (const { index, 0: gap } of markdown.slice(0, end).matchAll(EMPTY_LINE)) {
    if (index > from) spans.push([from, index])
    from = Math.max(from, index + gap.length)
  }
  if (end > from) spans.push([from, end])
  return spans
}

/** A block without anything to read in it; null if there is. */
function plain(block: string, closed: boolean): Element | null {
  if (ADDRESS.test(block)) return null
  const [, marks, title] = HEADING.exec(block) ?? []
  if (marks && title) return element(`h${marks.length}`, title)
  // What follows an empty line can't go on with a paragraph, but an indented line would be code, and is read.
  if (PARAGRAPH.test(block)) return element('p', block)
  if (!closed || !block.startsWith('- ')) return null
  const items = block.split('\n').map((line) => ITEM.exec(line)?.[1])
  if (items.some((item) => item === undefined)) return null
  const children = items.flatMap((item) => [element('li', item as string), LINE])
  return { type: 'element', tagName: 'ul', properties: {}, children: [LINE, ...children] }
}

const LINE = { type: 'text' as const, value: '\n' }
const element = (tagName: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
})
