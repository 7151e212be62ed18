import type { Fragment, Mark, Node } from '@tiptap/pm/model'
import type { Entry } from './entry.ts'
import { inlineMarkdown } from './inline-write.ts'
import { type Offsets, offsetsOf } from './offsets.ts'
import { readWords } from './read.ts'

const known = new WeakMap<Entry, Offsets | null>()

type Within = 'block' | 'cell'

function offsets(entry: Entry, within: Within): Offsets | null {
  if (!known.has(entry)) {
    const read = readWords(entry.text, entry.definitions, within)
    known.set(entry, read && offsetsOf(read))
  }
  return known.get(entry) ?? null
}

/**
 * A paragraph's, a heading's or a cell's source with an edit put into it at its place, so that what stands around the edit keeps
 * its own escapes, marks and line ends. Null where that can't be shown to read back as what the editor holds.
 */
export function patched(entry: Entry, node: Node, within: Within): string | null {
  const before = entry.node
  if (!before || before.type !== node.type || !before.hasMarkup(node.type, node.attrs)) return null
  const place = offsets(entry, within)
  if (!place || place.starts.length !== before.content.size) return null
  const from = before.content.findDiffStart(node.content)
  const end = before.content.findDiffEnd(node.content)
  if (from === null || !end) return null
  // In "aa" → "aaa" both ends claim the same letter.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  const [to, toNew] = [end.a + overlap, end.b + overlap]
  const added = node.content.cut(from, toNew)
  const text = plain(added)
  if (text === null || !sameMarks(before, node, from, to, toNew)) return null
  const start = to > from ? place.starts[from] : from > 0 ? place.ends[from - 1] : place.starts[0]
  const stop = to > from ? place.ends[to - 1] : start
  if (start === undefined || stop === undefined) return null
  for (const words of new Set([text, escaped(added, within)])) {
    const result = entry.text.slice(0, start) + words + entry.text.slice(stop)
    if (readsAs(result, entry.definitions, node, within)) return result
  }
  return null
}

function plain(content: Fragment): string | null {
  let text = ''
  let all = true
  content.forEach((node) => {
    if (node.isText) text += node.text
    else if (node.type.name === 'softBreak') text += '\n'
    else all = false
  })
  return all ? text : null
}

const escaped = (content: Fragment, within: Within): string => {
  const text = plain(content) ?? ''
  const inner = inlineMarkdown(content, within)
  return (/^\s*/.exec(text)?.[0] ?? '') + inner + (inner === '' ? '' : (/\s*$/.exec(text)?.[0] ?? ''))
}

/** Whether what goes, what comes and what it sticks to bear one set of marks. */
function sameMarks(before: Node, node: Node, from: number, to: number, toNew: number): boolean {
  const stuckTo = to > from ? marksAt(before, from) : from > 0 ? marksAt(before, from - 1) : marksAt(before, 0)
  const every = (within: Node, start: number, end: number) => {
    for (let at = start; at < end; at++) if (!equal(marksAt(within, at), stuckTo)) return false
    return true
  }
  return every(before, from, to) && every(node, from, toNew)
}

const marksAt = (node: Node, at: number): readonly Mark[] => node.nodeAt(at)?.marks ?? []

const equal = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark, index) => mark.eq(other[index] as Mark))

/** Whether a text, read alone, gives this very block. Spaces at its edges count for nothing. */
function readsAs(text: string, definitions: string, node: Node, within: Within): boolean {
  const read = readWords(text, definitions, within)
  if (!read || read.json.type !== node.type.name) return false
  const again = node.type.schema.nodeFromJSON({ ...read.json, attrs: { ...node.attrs, ...read.json.attrs } })
  return edged(again).eq(edged(node))
}

function edged(node: Node): Node {
  const { textContent } = node
  const lead = node.firstChild?.isText ? textContent.length - textContent.trimStart().length : 0
  const tail = node.lastChild?.isText ? textContent.length - textContent.trimEnd().length : 0
  return lead + tail === 0 || lead + tail >= node.content.size ? node : node.cut(lead, node.content.size - tail)
}
