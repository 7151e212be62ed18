import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import type { Language } from '../words.ts'
import { frontMatterEnd } from './front-matter.ts'
import { piecesOf } from './pieces.ts'
import { skeletonOf } from './skeleton.ts'
import { headingIds } from './slug.ts'

export interface Contents {
  /** The heading's anchor: the same in every version while its words stay, wherever it stands and whatever its number. */
  id: string
  depth: number
  title: string
}

export interface PolicyHtml {
  html: string
  contents: Contents[]
}

const READING = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
const SAFE = /^(?:https?:|mailto:)/i
const FOOTNOTES: Record<Language, { label: string; back: string }> = {
  en: { label: 'Footnotes', back: 'Back to the text' },
  nl: { label: 'Voetnoten', back: 'Terug naar de tekst' },
  fr: { label: 'Notes', back: 'Retour au texte' },
  de: { label: 'Fußnoten', back: 'Zurück zum Text' },
}

export interface PolicyTree {
  tree: Root
  contents: Contents[]
}

/**
 * A whole policy as HTML that is safe wherever it stands, in a page or a mail: no HTML of the text passes, links go to
 * http, https, mailto and the page's own headings, pictures become their description (one from elsewhere would tell
 * its server who reads). Headings carry anchors; table heads have a scope. Never throws.
 */
export function policyHtml(markdown: string, options: { language?: Language } = {}): PolicyHtml {
  return unlessTooDeep(
    () => {
      const { tree, contents } = treeOf(markdown, options)
      return { html: toHtml(tree, { closeSelfClosing: true }), contents }
    },
    () => ({ html: toHtml(plain(markdown)), contents: [] }),
  )
}

/** The same as a tree (hast), for what isn't HTML. */
export function policyTree(markdown: string, options: { language?: Language } = {}): PolicyTree {
  return unlessTooDeep(
    () => treeOf(markdown, options),
    () => ({ tree: { type: 'root', children: [plain(markdown)] }, contents: [] }),
  )
}

function treeOf(markdown: string, { language = 'en' }: { language?: Language }): PolicyTree {
  const { label, back } = FOOTNOTES[language]
  const { markdown: bare, restored } = skeletonOf(markdown.slice(frontMatterEnd(markdown)))
  const words = { footnoteLabel: label, footnoteBackLabel: back, clobberPrefix: 'note-' }
  const children = piecesOf(bare).flatMap((piece, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    ...(typeof piece === 'string' ? (toHast(fromMarkdown(piece, READING), words) as Root).children : [piece]),
  ])
  const tree: Root = { type: 'root', children }
  const headings = collect(tree, restored)
  const ids = headingIds(headings.map(({ title, depth }) => ({ title, depth })))
  headings.forEach(({ element }, index) => {
    element.properties = { ...element.properties, id: ids[index] as string }
  })
  return { tree, contents: headings.map(({ title, depth }, index) => ({ id: ids[index] as string, depth, title })) }
}

/** The libraries recurse: a text nested thousands deep overflows the stack, and is shown as it is. */
function unlessTooDeep<T>(make: () => T, instead: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return instead()
  }
}

const plain = (markdown: string): Element => ({
  type: 'element',
  tagName: 'pre',
  properties: {},
  children: [{ type: 'text', value: markdown }],
})

/** Makes every node safe and returns the headings, in order. */
function collect(root: Root, restored: (text: string) => string): { element: Element; title: string; depth: number }[] {
  const headings: { element: Element; title: string; depth: number }[] = []
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (!('children' in node)) continue
    node.children = node.children.flatMap((child) => safe(child as ElementContent, restored)) as typeof node.children
    if (node.type === 'element' && 'dataFootnotes' in node.properties) continue
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      headings.push({ element: node, title: restored(textOf(node)), depth: Number(node.tagName[1]) })
    }
    open.push(...node.children.toReversed())
  }
  return headings
}

function safe(node: ElementContent, restored: (text: string) => string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: restored(node.value) }]
  if (node.type !== 'element') return []
  if (typeof node.properties.title === 'string') node.properties.title = restored(node.properties.title)
  if (node.tagName === 'img') return [{ type: 'text', value: restored(String(node.properties.alt ?? '')) }]
  if (node.tagName === 'th') node.properties = { ...node.properties, scope: 'col' }
  if (node.tagName !== 'a') return [node]
  const href = String(node.properties.href ?? '')
  if (href.startsWith('#') || SAFE.test(href)) return [node]
  return node.children
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
