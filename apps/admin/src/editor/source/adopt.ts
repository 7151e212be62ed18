import { getSchema } from '@tiptap/core'
import { extensions } from '../schema.ts'
import type { Json } from './entry.ts'
import { readDocument } from './read.ts'
import { bind, Writer } from './write.ts'

/**
 * A text that came back from Word, or from a page, with the former text's own Markdown wherever both read the same: what
 * nobody edited there changes not one byte here. The text as it came where that can't be done.
 */
export function adopted(former: string, came: string): string {
  const old = readDocument(former)
  const now = readDocument(came)
  const schema = getSchema(extensions())
  bind(old.map, schema.nodeFromJSON(documentOf(old.content)))
  const merged = withDefinitions(
    old.content,
    matched(
      old.content.filter((block) => !isDefinition(block)),
      now.content,
    ),
  )
  const text = new Writer(old.map).document(schema.nodeFromJSON(documentOf(merged)))
  const read = readDocument(text).content.filter((block) => !isDefinition(block))
  return keysOf(read).join('\n') === keysOf(now.content).join('\n') ? text : came
}

/** Where links lead that name their target: `[team]: https://…`. No page shows it, so it does not come back. */
const isDefinition = (block: Json): boolean =>
  block.type === 'raw' && /^ {0,3}\[[^[\]^][^[\]]*\]:\s*\S/.test(textOf(block))

/** The former definitions behind the blocks that they stood behind, as far as those are still there; else at the end. */
function withDefinitions(old: readonly Json[], merged: readonly Json[]): Json[] {
  const placed = [...merged]
  let before: Json | null = null
  for (const block of old) {
    if (isDefinition(block)) {
      const n: unknown = before?.attrs?.n
      const at = before === null ? -1 : placed.findIndex(({ attrs }) => attrs?.n === n)
      placed.splice(at < 0 ? placed.length : at + 1, 0, block)
    }
    if (isDefinition(block) || placed.some(({ attrs }) => attrs?.n === block.attrs?.n)) before = block
  }
  return placed
}

const documentOf = (content: Json[]): Json => ({
  type: 'doc',
  content: content.length > 0 ? content : [{ type: 'paragraph' }],
})

/** The new blocks in their order, each as the old one that it is, or that it was edited from. */
function matched(old: readonly Json[], now: readonly Json[]): Json[] {
  const [before, after] = [keysOf(old), keysOf(now)]
  const partner = commonest(before, after)
  const taken = new Set(partner.filter((k) => k !== null))
  // What moved is the same block in another place.
  const spare = new Map<string, number[]>()
  for (const [k, key] of before.entries()) if (!taken.has(k)) spare.set(key, [...(spare.get(key) ?? []), k])
  for (const [k, key] of after.entries()) {
    if (partner[k] !== null) continue
    const found = spare.get(key)?.shift()
    if (found === undefined) continue
    partner[k] = found
    taken.add(found)
  }
  let at = 0
  return now.map((block, k) => {
    const same = partner[k] ?? null
    if (same !== null) {
      at = same + 1
      return old[same] as Json
    }
    // Edited: the next block of its sort that is still free, before the next one that stayed.
    for (let j = at; j < old.length && !taken.has(j); j++) {
      // An item or a cell with one block holds that block, whatever became of its words.
      const only = old.length === 1 && now.length === 1 && old[j]?.type === block.type
      if (!only && !resembles(old[j] as Json, block)) continue
      at = j + 1
      taken.add(j)
      return edited(old[j] as Json, block)
    }
    return bare(block)
  })
}

const CONTAINERS = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote', 'table', 'tableRow'])

function edited(old: Json, now: Json): Json {
  const attrs = { ...now.attrs, ...(old.attrs && 'n' in old.attrs ? { n: old.attrs.n } : {}) }
  const content = CONTAINERS.has(now.type) || isCell(now) ? matched(old.content ?? [], now.content ?? []) : now.content
  return {
    ...now,
    attrs: isCell(now) ? { ...attrs, align: old.attrs?.align ?? null } : attrs,
    ...(content ? { content } : {}),
  }
}

const isCell = ({ type }: Json): boolean => type === 'tableCell' || type === 'tableHeader'

/** A block that was read from no piece of the former text. */
function bare(block: Json): Json {
  const { n: _, ...attrs } = block.attrs ?? {}
  return { ...block, attrs, ...(block.content ? { content: block.content.map(bare) } : {}) }
}

function resembles(old: Json, now: Json): boolean {
  if (old.type !== now.type) return false
  if (isCell(now) || now.type === 'tableRow') return true
  const [before, after] = [wordsOf(old), wordsOf(now)]
  const kept = [...after].filter((word) => before.has(word)).length
  return kept * 2 >= Math.min(before.size, after.size)
}

const wordsOf = (block: Json): Set<string> => new Set(textOf(block).match(/[\p{L}\p{N}]+/gu))

const textOf = ({ text = '', content = [] }: Json): string => text || content.map(textOf).join(' ')

const keysOf = (blocks: readonly Json[]): string[] => blocks.map(keyOf)

/** What a reader sees of a block: its words, how they look and where they lead; not how they are written. */
function keyOf(block: Json): string {
  if (block.type === 'raw' || block.type === 'codeBlock') return JSON.stringify([block.type, textOf(block)])
  const { level, start } = block.attrs ?? {}
  const inner =
    block.type === 'paragraph' || block.type === 'heading' ? runsOf(block.content ?? []) : keysOf(block.content ?? [])
  return JSON.stringify([block.type, level ?? null, start ?? null, inner])
}

function runsOf(content: readonly Json[]): unknown[] {
  const runs: [text: string, look: string][] = []
  for (const { type, text, marks = [], attrs } of content) {
    const seen = marks.filter((mark) => mark.type !== 'link' || !isAddress(text ?? '', String(mark.attrs?.href)))
    const look = JSON.stringify(seen.map((mark) => [mark.type, addressOf(mark.attrs?.href)]).sort())
    const words =
      type === 'text' ? (text ?? '') : type === 'softBreak' ? ' ' : JSON.stringify([type, attrs?.source ?? null])
    const last = runs.at(-1)
    if (last && last[1] === look) last[0] += words
    else runs.push([words, look])
  }
  return runs.map(([text, look]) => [text.replace(/\s+/g, ' '), look])
}

/** Word writes "https://site.example" with a slash at its end. */
const addressOf = (href: unknown): string | null =>
  typeof href === 'string' ? href.replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1') : null

/** An address that leads to itself is a link with and without a link's signs. */
const isAddress = (text: string, href: string): boolean =>
  ['', 'mailto:', 'http://'].some((scheme) => addressOf(href) === scheme + text)

/** For each new key the old one that it is, in order; the longest such row. Blocks are few: a thousand in a long policy. */
function commonest(old: readonly string[], now: readonly string[]): (number | null)[] {
  const partner: (number | null)[] = now.map(() => null)
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) partner[head] = head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) {
    tail++
    partner[now.length - tail] = old.length - tail
  }
  const rows = old.length - head - tail
  const columns = now.length - head - tail
  const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      (length[i] as Uint16Array)[j] =
        old[head + i] === now[head + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (old[head + i] === now[head + j]) partner[head + j++] = head + i++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return partner
}
