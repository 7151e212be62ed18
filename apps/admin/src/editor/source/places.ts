import type { Node } from '@tiptap/pm/model'
import type { Entry, Json } from './entry.ts'
import { offsetsOf } from './offsets.ts'
import { readDocument, readWords } from './read.ts'

interface Leaf {
  /** Where it stands in the text. */
  start: number
  end: number
  /** Where its first word stands in the editor's document, and how many places it has there. */
  position: number
  size: number
  /** For each of these, its place in the text; made when first asked for. */
  offsets(): number[]
}

/** Which place of the text is which place of the editor's document, both ways. */
export class Places {
  private readonly leaves: Leaf[]

  /** `text` is what `doc` is written as. */
  constructor(text: string, doc: Node) {
    const { content, map } = readDocument(text)
    const sources: { entry: Entry; start: number; within: 'block' | 'cell' | 'code' }[] = []
    const walk = (nodes: readonly Json[], at: number, within: 'block' | 'cell'): void => {
      for (const node of nodes) {
        const entry = map.entries.get(Number(node.attrs?.n))
        const start = at + (entry?.start ?? 0)
        const code = node.type === 'raw' || node.type === 'codeBlock'
        if (code || node.type === 'paragraph' || node.type === 'heading') {
          if (entry && (node.content?.length ?? 0) > 0) sources.push({ entry, start, within: code ? 'code' : within })
        } else walk(node.content ?? [], start, /^table/.test(node.type) ? 'cell' : 'block')
      }
    }
    walk(content, 0, 'block')
    this.leaves = []
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true
      const source = node.content.size > 0 ? sources[this.leaves.length] : undefined
      if (source) this.leaves.push(leaf(source, at + 1, node.content.size))
      return false
    })
  }

  /** Where a place of the text stands in the editor; within markup, the nearest word after it. */
  position(offset: number): number | null {
    const found = this.leaves.find(({ end }) => offset <= end) ?? this.leaves.at(-1)
    if (!found) return null
    const index = found.offsets().findIndex((place) => place >= offset)
    return found.position + (index < 0 ? found.size : index)
  }

  /** Where a place of the editor stands in the text. */
  offset(position: number): number | null {
    const found = this.leaves.findLast((each) => each.position <= position)
    if (!found) return null
    return found.offsets()[position - found.position] ?? found.end
  }
}

function leaf(
  source: { entry: Entry; start: number; within: 'block' | 'cell' | 'code' },
  position: number,
  size: number,
): Leaf {
  const { entry, start, within } = source
  let made: number[] | null = null
  const make = (): number[] => {
    const read = within === 'code' ? null : readWords(entry.text, entry.definitions, within)
    const places = (read && offsetsOf(read)?.starts) ?? codePlaces(entry, size)
    return places.map((place) => start + rawPlace(entry, place))
  }
  return {
    start,
    end: start + entry.raw.length,
    position,
    size,
    offsets() {
      made ??= make()
      return made
    },
  }
}

/** Of source that is shown as such, every character; behind a fence, from the second line on. */
function codePlaces(entry: Entry, size: number): number[] {
  const fence = /^(?:`{3,}|~{3,})[^\n]*\n/.exec(entry.text)?.[0].length ?? 0
  return Array.from({ length: size }, (_, index) => Math.min(entry.text.length, fence + index))
}

/** A place of a block's own text in its raw piece, whose later lines begin with what its containers put there. */
function rawPlace(entry: Entry, place: number): number {
  if (entry.raw === entry.text) return place
  const line = entry.text.slice(0, place).split('\n').length - 1
  const [raw, own] = [entry.raw.split('\n'), entry.text.split('\n')]
  let shift = 0
  for (let index = 0; index <= line; index++) shift += (raw[index]?.length ?? 0) - (own[index]?.length ?? 0)
  return place + shift
}
