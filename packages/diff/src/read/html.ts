import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes as Mdast } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { asMeant } from './as-meant.ts'
import { flattenCells } from './cells.ts'
import { note, type ReadNote } from './notes.ts'

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

/** Elements whose end tag is left out, or may be: none of them nests without another that counts. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
)

/**
 * A page's or fragment's text as Markdown. What is not text (scripts, forms, menus) is left out. `mend` puts the tree
 * right first: by default what word processors write for the HTML that they mean.
 */
export function htmlToMarkdown(
  html: string,
  mend: (tree: Root) => void = asMeant,
): { markdown: string; notes: ReadNote[] } {
  const notes: ReadNote[] = []
  const nesting = nestingOf(html)
  if (nesting > DEEPEST) {
    notes.push(note('nested', { count: nesting }))
    return { markdown: `${withoutTags(html).trim()}\n`, notes }
  }
  const tree = fromHtml(html, { fragment: !/<(?:html|body)[\s>]/i.test(html) })
  const dropped = prune(tree)
  mend(tree)
  flattenCells(tree)
  if (dropped.size > 0) notes.push(note('elements', { what: [...dropped].sort().join(', ') }))
  const mdast = toMdast(sanitize(main(tree), { ...defaultSchema, clobberPrefix: '' }))
  tighten(mdast)
  const markdown = toMarkdown(mdast, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmToMarkdown()] })
  return { markdown, notes }
}

/** An item of one paragraph is a line, whatever list stands below it; the library sets it apart where that has two items. */
function tighten(root: Mdast): void {
  const open: Mdast[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Mdast
    if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type !== 'list').length > 1
    if (node.type === 'list') node.spread = false
    if ('children' in node) open.push(...node.children)
  }
}

/** How deep tags nest, at most. */
function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][^\s>/]*)[^>]*>/gi)) {
    if (slash) depth = Math.max(0, depth - 1)
    else if (!tag.endsWith('/>') && !UNCLOSED.has((name as string).toLowerCase())) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The words alone, entities read: for a page that would overflow the stack of whatever reads it as a tree. */
const withoutTags = (html: string): string =>
  plainText(
    fromHtml(html.replace(/<(script|style)\b.*?<\/\1\s*>/gis, ' ').replace(/<[^>]*>/g, ' '), { fragment: true }),
  )

/** Removes what is never read; returns the names of what a reader might miss. */
function prune(root: Root): Set<string> {
  const dropped = new Set<string>()
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (!('children' in node)) continue
    node.children = node.children.filter((child) => {
      const silent = child.type === 'element' && SILENT.has(child.tagName)
      if (silent && !['head', 'script', 'style'].includes(child.tagName)) dropped.add(child.tagName)
      return !silent && child.type !== 'comment'
    }) as typeof node.children
    open.push(...node.children)
  }
  return dropped
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
