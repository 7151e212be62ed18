import type { Block } from '../tree/types.ts'
import { type Atom, inline, PLAIN } from './inline.ts'
import type { ReadDocument } from './paragraphs.ts'

/**
 * A stretch of a whole text, as `Atom` is of a block's. `before`: the mark that a block begins with ("## ", "- "); `gap`:
 * what stands between two blocks, with the block after it; without one at the ends of the text.
 */
export interface Stretch extends Omit<Atom, 'kind' | 'shown'> {
  kind: Atom['kind'] | 'before' | 'gap'
  /** What a reader sees of it. */
  text: string
  block: Block | null
  /** The whole mark of that block, of which a piece may hold a part only. */
  mark: string
  /** Of a gap: how long all of it is. */
  gap: number
}

/** One side of a comparison as it reads: which of its characters are words, and how they look. Blocks are read when asked for. */
export class Reading {
  readonly document: ReadDocument
  readonly #atoms = new Map<Block, Stretch[]>()

  constructor(document: ReadDocument) {
    this.document = document
  }

  /** The block that an offset lies in, or the next one; null after the last. */
  blockAt(offset: number): Block | null {
    return this.document.blocks[this.#indexAt(offset)] ?? null
  }

  #index(block: Block): number {
    return this.#indexAt(block.start)
  }

  #indexAt(offset: number): number {
    const { blocks } = this.document
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((blocks[middle] as Block).end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** All stretches of `[start, end)`, in order, the first and last cut to it. */
  *stretches(start: number, end: number): Generator<Stretch> {
    let at = start
    while (at < end) {
      const block = this.blockAt(at)
      if (!block || at < block.start) {
        const to = Math.min(end, block?.start ?? end)
        const before = block && this.document.blocks[this.#index(block) - 1]
        const gap = block && before ? block.start - before.end : 0
        yield { ...this.#stretch('gap', at, to, gap > 0 ? block : null), gap }
        at = to
        continue
      }
      for (const each of this.#of(block)) {
        if (each.end <= at || each.start >= end) continue
        const from = Math.max(each.start, at)
        const to = Math.min(each.end, end)
        // Half an entity is shown as it is written.
        const exact = each.text.length === each.end - each.start
        const text = exact ? each.text.slice(from - each.start, to - each.start) : this.document.text.slice(from, to)
        if (from === each.start && to === each.end) yield each
        else yield { ...each, start: from, end: to, text }
      }
      at = Math.min(block.end, end)
    }
  }

  #stretch(kind: Stretch['kind'], start: number, end: number, block: Block | null): Stretch {
    const { text } = this.document
    const mark = block ? text.slice(block.start, block.content).trim() : ''
    return { kind, start, end, text: text.slice(start, end), style: PLAIN, link: -1, block, mark, gap: 0 }
  }

  #of(block: Block): Stretch[] {
    let found = this.#atoms.get(block)
    if (!found) {
      found = this.#read(block)
      this.#atoms.set(block, found)
    }
    return found
  }

  #read(block: Block): Stretch[] {
    const { text } = this.document
    const list: Stretch[] = []
    if (block.content > block.start) list.push(this.#stretch('before', block.start, block.content, block))
    const end = block.content + lengthOfWords(text.slice(block.content, block.end), block)
    if (block.kind === 'code' || block.kind === 'markup') {
      if (end > block.content) list.push(this.#stretch('text', block.content, end, block))
    } else {
      // The ">" that quotes a wrapped line is no text, and neither is its indent.
      const words = text.slice(block.content, end).replace(/\n[ \t]*(?:>[ \t]?)+/g, (sign) => `\n`.padEnd(sign.length))
      for (const atom of inline(words, this.document.definitions)) {
        if (atom.start === atom.end) continue
        const { kind, style } = atom
        list.push({
          kind,
          style,
          start: block.content + atom.start,
          end: block.content + atom.end,
          text: atom.shown ?? words.slice(atom.start, atom.end),
          link: atom.link < 0 ? -1 : block.content + atom.link,
          block,
          mark: '',
          gap: 0,
        })
      }
    }
    if (end < block.end) list.push(this.#stretch('mark', end, block.end, block))
    return list
  }
}

/** Without what closes a heading ("##", a line of "=") or a table's row. */
function lengthOfWords(text: string, { kind }: Block): number {
  if (kind === 'heading') return text.replace(/\s*\n[ \t]*(?:=+|-+)[ \t]*$/, '').replace(/[ \t]+#+[ \t]*$/, '').length
  if (kind === 'cell') return text.replace(/\s*(?<!\\)\|[ \t]*$/, '').replace(/[ \t]+$/, '').length
  return text.length
}
