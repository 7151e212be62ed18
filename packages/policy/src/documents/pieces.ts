import type { Element } from 'hast'

/** Fences, tags, definitions and notes hold from one paragraph to another: a text with any of them is one piece. */
const HOLDING = /```|~~~|<|\[\^|^[ >\t*+\-\d.)]*\[[^\]]*\]:|\r/m
const EMPTY_LINE = /\n[ \t]*\n+/g
/** A line that begins so, after an empty one, begins a new block, whatever stood before. */
const BEGINNING = /^(?:[\p{L}\ue000]|#{1,6} )/u
/** Words that Markdown shows as they are: no mark of its own, no address. */
const PLAIN = String.raw`[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff“”‘’„«»§€(](?:[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff ,.;:?!–—“”‘’„«»§€()%-]*[\p{L}\p{N}\p{M}\ue000\ue100-\ue1ff,.;:?!–—“”‘’„«»§€()%])?`
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
  let reading = ''
  const read = () => {
    if (reading !== '') pieces.push(reading)
    reading = ''
  }
  const blocks = markdown
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\s+$/, '')
    .split(EMPTY_LINE)
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    // A block goes on in the next one, unless that begins anew: an item with two paragraphs, a loose list.
    const closed = next === undefined || BEGINNING.test(next)
    const apart = reading === '' || BEGINNING.test(block)
    const made = apart ? plain(block, closed) : null
    if (made) {
      read()
      pieces.push(made)
      return
    }
    if (BEGINNING.test(block) && reading.length > TOGETHER) read()
    reading += `${reading === '' ? '' : '\n\n'}${block}`
  })
  read()
  return pieces
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
