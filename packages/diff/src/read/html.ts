import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Deeper than any page that a person wrote; the libraries below recurse. */
const DEEPEST = 500

/** Never text that a visitor reads. Sanitising keeps the content of an unknown element, so these go first. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
  'math',
  'form',
  'nav',
])

/** A page's or fragment's text as Markdown. What is not text (scripts, forms, menus) is left out. */
export function htmlToMarkdown(html: string): { markdown: string; notes: string[] } {
  const notes: string[] = []
  const tree = fromHtml(html, { fragment: !/<(?:html|body)[\s>]/i.test(html) })
  const { depth, dropped } = prune(tree)
  if (dropped.size > 0) notes.push(`Left out: ${[...dropped].sort().join(', ')}.`)
  if (depth > DEEPEST) {
    notes.push(`Nested ${depth} deep: read as plain text.`)
    return { markdown: `${plainText(tree).trim()}\n`, notes }
  }
  const mdast = toMdast(sanitize(main(tree), { ...defaultSchema, clobberPrefix: '' }))
  const markdown = toMarkdown(mdast, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmToMarkdown()] })
  return { markdown, notes }
}

/** Removes what is never read, and measures the depth; with a stack of its own, since a page may nest without end. */
function prune(root: Root): { depth: number; dropped: Set<string> } {
  const dropped = new Set<string>()
  let deepest = 0
  const open: [Nodes, number][] = [[root, 0]]
  while (open.length > 0) {
    const [node, depth] = open.pop() as [Nodes, number]
    deepest = Math.max(deepest, depth)
    if (!('children' in node)) continue
    node.children = node.children.filter((child) => {
      const silent = child.type === 'element' && SILENT.has(child.tagName)
      if (silent && !['head', 'script', 'style'].includes(child.tagName)) dropped.add(child.tagName)
      return !silent && child.type !== 'comment'
    }) as typeof node.children
    for (const child of node.children) open.push([child, depth + 1])
  }
  return { depth: deepest, dropped }
}

/** The page's `main` or only `article`, if it has one: the rest is frame. */
function main(root: Root): Root {
  const open: Nodes[] = [root]
  const found: Nodes[] = []
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (!('children' in node)) continue
    if (node.type === 'element' && (node.tagName === 'main' || node.tagName === 'article')) found.push(node)
    else open.push(...node.children)
  }
  return found.length === 1 ? { type: 'root', children: [found[0] as Root['children'][number]] } : root
}

function plainText(root: Root): string {
  let text = ''
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (node.type === 'text') text += node.value
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return text
}
