import { frontMatterEnd } from '@fairnotice/policy'
import type {
  Definition,
  FootnoteDefinition,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Entry, type Json, type SourceMap, withoutPrefix } from './entry.ts'
import { inlineContent } from './inline-read.ts'

let last = 0

/** Markdown as mdast, by the same parser that makes the published page. */
export const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/**
 * A text as the editor's document and the map from its blocks to their source. Line ends are line feeds (`asTyped`).
 * What the editor has no block for (HTML, footnotes, task lists) becomes a block of source. Front matter is not policy:
 * it is kept, and not shown.
 */
export function readDocument(markdown: string): { content: Json[]; map: SourceMap } {
  // The parser drops a byte order mark, and counts without it.
  const begin = markdown.startsWith('\ufeff') ? 1 : 0
  const from = frontMatterEnd(markdown) || begin
  const tree = parse(markdown.slice(from))
  const reader = new Reader(markdown, from, tree)
  const root: Entry = {
    raw: markdown,
    text: markdown,
    prefix: '',
    start: 0,
    before: '',
    children: [],
    node: null,
    definitions: reader.definitionTexts,
  }
  const frame: Frame = { entry: root, at: 0, end: 0 }
  const content = reader.blocks(tree.children, frame)
  return { content, map: { entries: reader.entries, root } }
}

export interface Words {
  json: Json
  nodes: readonly PhrasingContent[]
  /** The text that the nodes' positions refer to, and where what was read begins in it. */
  source: string
  at: number
}

/** The words of a paragraph, a heading or a table's cell, its text read alone; null when it is no such thing. */
export function readWords(text: string, definitions: string, within: 'block' | 'cell'): Words | null {
  const alone = within === 'cell' ? `| ${text} |\n| --- |` : text
  const markdown = definitions === '' ? alone : `${alone}\n\n${definitions}`
  const tree = parse(markdown)
  if (within === 'cell') {
    const [table] = tree.children
    const cells = table?.type === 'table' ? table.children[0]?.children : undefined
    if (cells?.length !== 1 || text.includes('\n')) return null
    const nodes = cells[0]?.children ?? []
    return { json: new Reader(markdown, 0, tree).words('paragraph', nodes, 0), nodes, source: markdown, at: 2 }
  }
  const [block, ...more] = tree.children.filter(
    (child) => (child.position?.start.offset ?? 0) < Math.max(1, text.length),
  )
  if (!block || more.length > 0 || (block.type !== 'paragraph' && block.type !== 'heading')) return null
  const level = block.type === 'heading' ? block.depth : 0
  const json = new Reader(markdown, 0, tree).words(block.type, block.children, level)
  return { json, nodes: block.children, source: markdown, at: 0 }
}

/** The container that is being read: where it begins in the text, and where the last block within it ended. */
interface Frame {
  entry: Entry
  at: number
  end: number
}

class Reader {
  readonly entries = new Map<number, Entry>()
  readonly definitionTexts: string
  private readonly definitions = new Map<string, Definition>()
  private readonly markdown: string
  private readonly base: number

  constructor(markdown: string, base: number, tree: Root) {
    this.markdown = markdown
    this.base = base
    const found: (Definition | FootnoteDefinition)[] = []
    const open: Nodes[] = [tree]
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
      else if ('children' in node) open.push(...(node as Parents).children.toReversed())
    }
    // The first of two definitions with one name counts.
    for (const each of found)
      if (each.type === 'definition' && !this.definitions.has(each.identifier))
        this.definitions.set(each.identifier, each)
    this.definitionTexts = found.map((each) => this.slice(each).trim()).join('\n\n')
  }

  blocks(nodes: readonly RootContent[], frame: Frame): Json[] {
    return nodes.map((node) => this.block(node, frame))
  }

  private block(node: RootContent, frame: Frame): Json {
    if (node.type === 'paragraph') return this.enter(node, frame, () => this.words('paragraph', node.children, 0))
    if (node.type === 'heading') return this.enter(node, frame, () => this.words('heading', node.children, node.depth))
    if (node.type === 'thematicBreak') return this.enter(node, frame, () => ({ type: 'horizontalRule' }))
    if (node.type === 'code')
      return this.enter(node, frame, () => ({
        type: 'codeBlock',
        attrs: { language: node.lang ?? null },
        content: node.value === '' ? [] : [{ type: 'text', text: node.value }],
      }))
    if (node.type === 'blockquote')
      return this.enter(node, frame, (inner) => ({
        type: 'blockquote',
        content: filled(this.blocks(node.children, inner)),
      }))
    if (node.type === 'list' && node.children.every(({ checked }) => checked === null || checked === undefined))
      return this.enter(node, frame, (inner) => ({
        type: node.ordered ? 'orderedList' : 'bulletList',
        ...(node.ordered ? { attrs: { start: node.start ?? 1 } } : {}),
        content: node.children.map((item) =>
          this.enter(item, inner, (within) => {
            const content = this.blocks(item.children, within)
            return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [EMPTY, ...content] }
          }),
        ),
      }))
    if (node.type === 'table') {
      const [head, ...body] = node.children
      return this.enter(node, frame, (inner) => ({
        type: 'table',
        content: [head, ...body].flatMap((row, index) =>
          row
            ? [
                this.enter(row, inner, (within) => ({
                  type: 'tableRow',
                  content: this.cells(row.children, head?.children.length ?? 1, within, index, node.align ?? []),
                })),
              ]
            : [],
        ),
      }))
    }
    return this.raw((node.position?.start.offset ?? 0) + this.base, (node.position?.end.offset ?? 0) + this.base, frame)
  }

  /** A row has as many cells as the head: what is missing is empty, and what is too much is not shown. */
  private cells(
    cells: readonly TableCell[],
    columns: number,
    row: Frame,
    index: number,
    align: readonly unknown[],
  ): Json[] {
    return Array.from({ length: columns }, (_, column) => {
      const attrs = { align: align[column] ?? null }
      const type = index === 0 ? 'tableHeader' : 'tableCell'
      const cell = cells[column]
      if (!cell) return { type, attrs, content: [EMPTY] }
      const words = span(cell)
      const paragraph = this.enterAt(words.start + this.base, words.end + this.base, row, () =>
        this.words('paragraph', cell.children, 0),
      )
      return { type, attrs, content: [paragraph] }
    })
  }

  words(type: 'paragraph' | 'heading', children: readonly PhrasingContent[], level: number): Json {
    const source = this.base === 0 ? this.markdown : this.markdown.slice(this.base)
    const content = inlineContent(children, { source, definitions: this.definitions })
    return { type, ...(type === 'heading' ? { attrs: { level } } : {}), ...(content.length > 0 ? { content } : {}) }
  }

  raw(start: number, end: number, frame: Frame): Json {
    return this.enterAt(start, end, frame, (inner) => ({
      type: 'raw',
      content: inner.entry.text === '' ? [] : [{ type: 'text', text: inner.entry.text }],
    }))
  }

  private enter(node: Nodes, frame: Frame, make: (inner: Frame) => Json): Json {
    const { start, end } = node.position as { start: { offset?: number }; end: { offset?: number } }
    return this.enterAt((start.offset ?? 0) + this.base, (end.offset ?? 0) + this.base, frame, make)
  }

  private enterAt(start: number, end: number, frame: Frame, make: (inner: Frame) => Json): Json {
    const n = ++last
    const raw = this.markdown.slice(start, end)
    const line = this.markdown.slice(this.markdown.lastIndexOf('\n', start - 1) + 1, start)
    const prefix = line.replace(/[^>\s]/g, ' ')
    const entry: Entry = {
      raw,
      text: withoutPrefix(raw, prefix),
      prefix,
      start: start - frame.at,
      before: this.markdown.slice(frame.entry.children.length === 0 ? frame.at : frame.end, start),
      children: [],
      node: null,
      definitions: this.definitionTexts,
    }
    this.entries.set(n, entry)
    const json = make({ entry, at: start, end: start })
    frame.entry.children.push(n)
    frame.end = end
    return { ...json, attrs: { ...json.attrs, n } }
  }

  private slice(node: Nodes): string {
    const at = (offset: number | undefined) => (offset ?? 0) + this.base
    return this.markdown.slice(at(node.position?.start.offset), at(node.position?.end.offset))
  }
}

const EMPTY: Json = { type: 'paragraph' }

const filled = (content: Json[]): Json[] => (content.length > 0 ? content : [EMPTY])

/** Where a cell's words stand; of an empty one, behind its bar and a space. */
function span({ children, position }: TableCell): { start: number; end: number } {
  const after = Math.min((position?.start.offset ?? 0) + 2, position?.end.offset ?? 0)
  return { start: children[0]?.position?.start.offset ?? after, end: children.at(-1)?.position?.end.offset ?? after }
}
