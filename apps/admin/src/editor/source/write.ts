import type { Node } from '@tiptap/pm/model'
import { type Entry, inPlace, type SourceMap, withoutPrefix, withPrefix } from './entry.ts'
import { inlineMarkdown } from './inline-write.ts'
import { markerOf, renumbered } from './markers.ts'
import { patched } from './patch.ts'
import { tableMarkdown } from './table-write.ts'

/** Tells the map which of the editor's blocks is which entry: called once, with the document as the editor first holds it. */
export function bind(map: SourceMap, doc: Node): void {
  map.root.node = doc
  doc.descendants((node) => {
    const entry = map.entries.get(node.attrs.n)
    if (entry) entry.node = node
    return !node.isTextblock
  })
}

/**
 * Writes the editor's document as Markdown, from the pieces that it was read from. A block is written anew only where
 * it differs; kept per block, since the editor's blocks never change but are replaced.
 */
export class Writer {
  private readonly kept = new WeakMap<Node, string>()
  private readonly entries = new Map<number, Entry>()
  private readonly roots: Entry[] = []

  constructor(map: SourceMap) {
    this.add(map)
  }

  /** Another text was loaded into the editor; undoing can bring back blocks of the one before. */
  add(map: SourceMap): void {
    for (const [n, entry] of map.entries) this.entries.set(n, entry)
    this.roots.unshift(map.root)
  }

  document(doc: Node): string {
    const blocks = this.written(doc)
    const same = this.roots.find((root) => isSame(root, blocks))
    if (same) return this.spliced(same, blocks)
    const root = this.roots[0] as Entry
    const first = this.entries.get(root.children[0] ?? 0)
    const last = this.entries.get(root.children.at(-1) ?? 0)
    if (!first || !last) return blocks.length === 0 ? root.raw : `${root.raw}${this.joined(blocks, true)}\n`
    return first.before + this.joined(blocks, true) + root.raw.slice(last.start + last.raw.length)
  }

  /** One block's Markdown, without what its containers put before its lines. */
  block(node: Node): string {
    const kept = this.kept.get(node)
    if (kept !== undefined) return kept
    const text = this.make(node, this.entry(node))
    this.kept.set(node, text)
    return text
  }

  private entry(node: Node): Entry | undefined {
    return this.entries.get(node.attrs.n)
  }

  private make(node: Node, entry: Entry | undefined): string {
    if (entry?.node?.eq(node)) return entry.text
    if (node.type.name === 'raw') return node.textContent
    if (node.type.name === 'horizontalRule') return entry?.text ?? '---'
    if (node.type.name === 'codeBlock') return fenced(node, entry)
    if (node.type.name === 'table') return tableMarkdown(node, (each) => this.entry(each))
    if (node.isTextblock) return this.words(node, entry)
    const blocks = this.written(node)
    if (entry && sameMarkup(entry, node) && isSame(entry, blocks))
      return withoutPrefix(this.spliced(entry, blocks), entry.prefix)
    if (node.type.name === 'listItem') return this.item(entry, blocks, '- ')
    if (node.type.name === 'blockquote') return `> ${withPrefix(this.joined(blocks, false), '> ')}`
    return this.list(node)
  }

  private words(node: Node, entry: Entry | undefined): string {
    const patch = entry && patched(entry, node, 'block')
    if (patch != null) return patch
    const inner = inlineMarkdown(node.content)
    if (node.type.name !== 'heading') return inner
    return `${'#'.repeat(node.attrs.level)} ${inner.replace(/\s*\n\s*/g, ' ')}`.trimEnd()
  }

  private item(entry: Entry | undefined, blocks: Block[], otherwise: string): string {
    const marker = (entry && markerOf(entry.text)) ?? otherwise
    return (marker + withPrefix(this.joined(blocks, false, '\n'), ' '.repeat(marker.length))).trimEnd()
  }

  private list(node: Node): string {
    const ordered = node.type.name === 'orderedList'
    const items: { text: string; entry: Entry | undefined; n: number }[] = []
    node.forEach((item, _, index) => {
      const entry = this.entry(item)
      // A new item looks like its neighbours.
      const like = entry ?? items.at(-1)?.entry ?? this.entry(node.firstChild as Node)
      const marker = (like && markerOf(like.text)) ?? (ordered ? `${index + 1}. ` : '- ')
      const suits = /\d/.test(marker) === ordered ? marker : ordered ? '1. ' : '- '
      const text = entry?.node?.eq(item) || entry ? this.block(item) : this.item(undefined, this.written(item), suits)
      const own = markerOf(text) ?? ''
      items.push({
        text: /\d/.test(own) === ordered ? text : suits + text.slice(own.length),
        entry,
        n: item.attrs.n,
      })
    })
    const texts = ordered
      ? renumbered(
          items.map(({ text }) => text),
          Number(node.attrs.start ?? 1),
        )
      : items.map(({ text }) => text)
    const loose = items.some(({ entry }, index) => index > 0 && (entry?.before.match(/\n/g)?.length ?? 0) > 1)
    return texts.join(loose ? '\n\n' : '\n')
  }

  /** The blocks within a container; an empty paragraph that a person left behind is none. */
  private written(parent: Node): Block[] {
    const blocks: Block[] = []
    parent.forEach((node) => {
      const text = this.block(node)
      if (text !== '' || !node.isTextblock) blocks.push({ node, text, entry: this.entry(node) })
    })
    return blocks
  }

  /** The same blocks in the same order: only what differs is put in, and all between them stays. */
  private spliced(entry: Entry, blocks: Block[]): string {
    let text = ''
    let at = 0
    for (const { entry: child, text: words, node } of blocks) {
      if (!child || child.node === node || words === child.text) continue
      text += entry.raw.slice(at, child.start) + inPlace(words, child)
      at = child.start + child.raw.length
    }
    return text + entry.raw.slice(at)
  }

  /** Other blocks, or in another order: what stood between two neighbours stays where they are neighbours still. */
  private joined(blocks: Block[], top: boolean, between = '\n\n'): string {
    return blocks.reduce((text, { entry, node, text: words }, index) => {
      if (index === 0) return words
      const before = blocks[index - 1] as Block
      return (
        text +
        (this.gap(before, { entry, node, text: words }, top) ?? (wantsBlank(before, node) ? '\n\n' : between)) +
        words
      )
    }, '')
  }

  private gap(before: Block, block: Block, top: boolean): string | null {
    if (!block.entry || !before.entry) return null
    const lines = block.entry.before.match(/\n/g)?.length ?? 0
    const gap = top ? block.entry.before : '\n'.repeat(lines)
    if (lines > 1 && !/\S/.test(gap)) return gap
    const neighbours = before.entry.start + before.entry.raw.length + block.entry.before.length === block.entry.start
    const sameTypes = before.entry.node?.type === before.node.type && block.entry.node?.type === block.node.type
    return neighbours && sameTypes && lines > 0 && !/\S/.test(gap) ? gap : null
  }
}

interface Block {
  node: Node
  text: string
  entry: Entry | undefined
}

const isSame = (entry: Entry, blocks: Block[]): boolean =>
  entry.children.length === blocks.length && blocks.every(({ node }, index) => node.attrs.n === entry.children[index])

const sameMarkup = (entry: Entry, node: Node): boolean =>
  entry.node !== null && entry.node.type === node.type && entry.node.hasMarkup(node.type, node.attrs)

/** In an item a list may follow its paragraph at once; a second paragraph may not. */
const wantsBlank = (before: Block, node: Node): boolean =>
  !(before.node.type.name === 'paragraph' && /List$/.test(node.type.name))

function fenced(node: Node, entry: Entry | undefined): string {
  const text = node.textContent
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const fence = /^(`{3,}|~{3,})/.exec(entry?.text ?? '')?.[0]
  const mark = fence && !text.includes(fence) ? fence : '`'.repeat(longest + 1)
  return `${mark}${node.attrs.language ?? ''}\n${text}${text === '' ? '' : '\n'}${mark}`
}
