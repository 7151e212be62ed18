import type { Node } from '@tiptap/pm/model'

/**
 * A block of the editor and the piece of Markdown that it was read from: the map on which the editor stands. A block
 * that nobody touched is written back as this piece, so that opening and saving change nothing, and an edit rewrites
 * the block that it touches and no other.
 */
export interface Entry {
  /** As it stands in the text; its later lines begin with what its containers put there ("> ", an item's indent). */
  raw: string
  /** The same without that. */
  text: string
  /** What its containers put before each of its lines. */
  prefix: string
  /** Where `raw` begins within the container's. */
  start: number
  /** What stands between the block before it, or the container's beginning, and this one. */
  before: string
  /** The blocks within it, in order. */
  children: number[]
  /** As the editor first held it; null until it does. */
  node: Node | null
  /** The definitions of its text's links and footnotes, without which they could not be read alone. */
  definitions: string
}

/** The whole text is an entry as well: its children are the top-level blocks. */
export interface SourceMap {
  entries: Map<number, Entry>
  root: Entry
}

/** The editor's own form of a document, before it is one. */
export interface Json {
  type: string
  attrs?: Record<string, unknown>
  content?: Json[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

/** Takes what containers put before its later lines off a piece of text. */
export function withoutPrefix(raw: string, prefix: string): string {
  if (prefix === '' || !raw.includes('\n')) return raw
  const bare = prefix.trimEnd()
  const [first = '', ...rest] = raw.split('\n')
  const lines = rest.map((line) => {
    if (line.startsWith(prefix)) return line.slice(prefix.length)
    if (bare !== '' && line.startsWith(bare)) return line.slice(bare.length)
    return line.trimStart()
  })
  return [first, ...lines].join('\n')
}

/** Puts it there again. An empty line gets what is not white space of it alone. */
export function withPrefix(text: string, prefix: string): string {
  if (prefix === '') return text
  const [first = '', ...rest] = text.split('\n')
  return [first, ...rest.map((line) => (line === '' ? prefix.trimEnd() : prefix + line))].join('\n')
}

/** New words of a block, to stand in its container's text: lines that are the old ones keep what stood before them. */
export function inPlace(text: string, entry: Entry): string {
  const [before, raw, after] = [
    entry.text.split('\n'),
    entry.raw.split('\n'),
    withPrefix(text, entry.prefix).split('\n'),
  ]
  const lines = text.split('\n')
  const most = Math.min(before.length, lines.length)
  let head = 0
  while (head < most && lines[head] === before[head]) head += 1
  let tail = 0
  while (tail < most - head && lines.at(-1 - tail) === before.at(-1 - tail)) tail += 1
  // The first line stands behind its marker: it has nothing before it in either form.
  return lines
    .map((_, index) => {
      if (index < head) return raw[index]
      return index >= lines.length - tail && index > 0 ? raw[raw.length - lines.length + index] : after[index]
    })
    .join('\n')
}
