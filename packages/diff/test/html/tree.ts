import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

export const treeOf = (html: string): Root => fromHtml(html, { fragment: !html.startsWith('<!doctype') })

export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elementsOf(child)
}

export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []

/** The text of a tree as a browser shows it, elements for which `skip` holds left out. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && skip(node)) return ''
  return 'children' in node ? node.children.map((child) => textOf(child, skip)).join('') : ''
}
