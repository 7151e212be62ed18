import type { Language } from '@fairnotice/policy'
import { policyTree } from '@fairnotice/policy'
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import type { Block, Cell, ListItem, Run, TextBlock } from './content.ts'

type Style = Omit<Run, 'text'>

/** A policy's Markdown as blocks, read by the one reader that makes it safe; anchors are those of its page. */
export function blocksOf(markdown: string, language: Language): Block[] {
  return blocks(policyTree(markdown, { language }).tree.children)
}

const BLOCKS = /^(?:h[1-6]|p|ul|ol|pre|blockquote|table|hr|section|div|dl)$/

function blocks(nodes: readonly (RootContent | ElementContent)[]): Block[] {
  const out: Block[] = []
  let loose: ElementContent[] = []
  const flush = () => {
    const runs = trimmed(runsOf(loose, {}))
    if (runs.length > 0) out.push({ kind: 'paragraph', depth: 0, runs })
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.test(node.tagName)) {
      flush()
      out.push(...block(node))
    } else if (node.type === 'element' || node.type === 'text') loose.push(node)
  }
  flush()
  return out
}

function block(node: Element): Block[] {
  const text = (kind: TextBlock['kind'], depth = 0): Block[] => {
    const runs = trimmed(runsOf(node.children, {}))
    const place = typeof node.properties.id === 'string' && kind === 'heading' ? { place: node.properties.id } : {}
    return runs.length > 0 ? [{ kind, depth, runs, ...place }] : []
  }
  switch (node.tagName) {
    case 'p':
      return text('paragraph')
    case 'pre':
      return [{ kind: 'code', depth: 0, runs: [{ text: textOf(node), code: true }] }]
    case 'blockquote':
      return blocks(node.children).map((inner) =>
        inner.kind === 'paragraph' ? { ...inner, kind: 'quote' as const } : inner,
      )
    case 'ul':
    case 'ol':
      return [list(node)]
    case 'table':
      return [{ kind: 'table', rows: rowsOf(node) }].filter(({ rows }) => rows.length > 0) as Block[]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'section':
    case 'div':
    case 'dl':
      return blocks(node.children)
    default:
      return text('heading', Number(node.tagName[1]))
  }
}

function list(node: Element): Block {
  const ordered = node.tagName === 'ol'
  const start = Number(node.properties.start ?? 1)
  const items = elements(node).filter(({ tagName }) => tagName === 'li')
  return {
    kind: 'list',
    ordered,
    items: items.map(
      (item, index): ListItem => ({
        label: ordered ? `${start + index}.` : '•',
        blocks: blocks(item.children),
      }),
    ),
  }
}

const rowsOf = (node: Element): Cell[][] =>
  elements(node)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      elements(row).map((cell) => ({ head: cell.tagName === 'th', runs: trimmed(runsOf(cell.children, {})) })),
    )
    .filter((row) => row.length > 0)

const elements = (node: Element): Element[] => node.children.filter((child) => child.type === 'element')

function runsOf(nodes: readonly ElementContent[], style: Style): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ ...style, text: node.value.replace(/\s+/g, ' ') }]
    if (node.type !== 'element') return []
    switch (node.tagName) {
      case 'strong':
      case 'b':
        return runsOf(node.children, { ...style, bold: true })
      case 'em':
      case 'i':
        return runsOf(node.children, { ...style, italic: true })
      case 'code':
        return runsOf(node.children, { ...style, code: true })
      case 'a': {
        const href = String(node.properties.href ?? '')
        // A way back to where a note is cited has no place in a file that is read from top to bottom.
        if (node.properties.dataFootnoteBackref !== undefined) return []
        return runsOf(node.children, /^(?:https?:|mailto:)/i.test(href) ? { ...style, href } : style)
      }
      case 'input':
        return [{ ...style, text: node.properties.checked ? '☑' : '☐' }]
      case 'sup':
        return runsOf([{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }], style)
      case 'br':
        return [{ ...style, text: ' ' }]
      default:
        return runsOf(node.children, style)
    }
  })
}

/** Without white space at its ends; [] if nothing is left. */
function trimmed(runs: readonly Run[]): Run[] {
  const out = runs.filter(({ text }) => text !== '').map((run) => ({ ...run }))
  while (out[0]?.text.trim() === '') out.shift()
  while (out.at(-1)?.text.trim() === '') out.pop()
  const [first] = out
  const last = out.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return out
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
