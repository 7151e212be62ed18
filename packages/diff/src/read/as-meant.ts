import type { Element, ElementContent, Nodes, Root } from 'hast'
import { wordLists } from './word-lists.ts'

/**
 * Makes of what word processors put on a clipboard, or save as a page, the HTML that it means: Word's paragraphs that
 * only look like items become lists, Google's wrapper that says "bold" of a whole text goes, bold and italics by style
 * become such, a list beside an item goes into it, a first row in bold is a table's head, and a picture that says nothing
 * (a spacer, a tracking pixel) is left out.
 */
export function asMeant(root: Root): void {
  each(root, (node) => {
    node.children = node.children.flatMap(byStyle) as typeof node.children
  })
  each(root, (node) => {
    // A line that is broken between two blocks is but space.
    if (node.children.some(isBlock))
      node.children = node.children.filter((child) => !is(child, 'br')) as typeof node.children
    node.children = wordLists(node.children as ElementContent[]) as typeof node.children
  })
  each(root, (node) => {
    if (node.type !== 'element') return
    if (node.tagName === 'ul' || node.tagName === 'ol') node.children = itemsOf(node)
    if (node.tagName === 'li') node.children = tight(node.children)
    if (node.tagName === 'table') markHead(node)
  })
}

type Parent = Root | Element

/** Innermost first, so that what is looked at is already as it is meant. Without recursion: pages nest deeper than a stack. */
function each(root: Root, work: (node: Parent) => void): void {
  const all: Parent[] = []
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (node.type !== 'root' && node.type !== 'element') continue
    all.push(node)
    open.push(...node.children)
  }
  for (const node of all.reverse()) work(node)
}

const BLOCKS = new Set('p div h1 h2 h3 h4 h5 h6 ul ol li table blockquote pre section article'.split(' '))
const INLINE = new Set(['b', 'strong', 'i', 'em', 'span', 'font'])

const is = <Name extends string>(node: Nodes, name: Name): node is Element & { tagName: Name } =>
  node.type === 'element' && node.tagName === name
const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName)
const styleOf = (element: Element): string => String(element.properties.style ?? '')
const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** An element as its style has it: unwrapped, wrapped, or left out. */
function byStyle(node: Nodes): ElementContent[] {
  if (node.type !== 'element') return [node as ElementContent]
  if (is(node, 'img')) return String(node.properties.alt ?? '').trim() === '' ? [] : [node]
  if (!INLINE.has(node.tagName)) return [node]
  const style = styleOf(node)
  const plain =
    /(?:^|[;\s])font-weight:\s*(?:normal|400)/i.test(style) && (node.tagName === 'b' || node.tagName === 'strong')
  // Around whole blocks it is not the words that someone made bold.
  if (plain || node.children.some(isBlock)) return node.children
  if (node.tagName !== 'span' || node.children.every(isBlank)) return [node]
  const wraps = [
    ...(/(?:^|[;\s])font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? ['strong'] : []),
    ...(/(?:^|[;\s])font-style:\s*italic/i.test(style) ? ['em'] : []),
    ...(/text-decoration[^;]*line-through/i.test(style) ? ['del'] : []),
  ]
  return wraps.reduce<ElementContent[]>(
    (children, tagName) => [{ type: 'element', tagName, properties: {}, children }],
    [node],
  )
}

/** A list within a list belongs to the item before it. */
function itemsOf(list: Element): ElementContent[] {
  const items: ElementContent[] = []
  for (const child of list.children) {
    const before = items.findLast((each) => is(each, 'li')) as Element | undefined
    if ((is(child, 'ul') || is(child, 'ol')) && before) before.children.push(child)
    else items.push(child)
  }
  return items
}

/** An item of one paragraph is a line, with the list below it. */
function tight(children: ElementContent[]): ElementContent[] {
  const paragraphs = children.filter((child) => is(child, 'p'))
  if (paragraphs.length !== 1) return children
  return children.flatMap((child) => (is(child, 'p') ? child.children : [child]))
}

/** A first row whose words are all bold is the head, and needs no bold to say so. */
function markHead(table: Element): void {
  const rows = table.children.flatMap((part): ElementContent[] =>
    is(part, 'tr') ? [part] : 'children' in part ? part.children : [],
  )
  const first = rows.find((row) => is(row, 'tr')) as Element | undefined
  const cells = first?.children.filter((cell) => is(cell, 'td')) as Element[] | undefined
  if (!cells || cells.length === 0 || rows.length < 2 || first?.children.some((cell) => is(cell, 'th'))) return
  const bare = cells.map((cell) => withoutBold(cell.children))
  if (bare.some((children) => children === null)) return
  cells.forEach((cell, index) => {
    cell.tagName = 'th'
    cell.children = bare[index] as ElementContent[]
  })
}

/** What stands in a cell without its bold; null when some of it isn't, or nothing stands there. */
function withoutBold(children: readonly ElementContent[]): ElementContent[] | null {
  const said = children.filter((child) => !isBlank(child))
  if (said.length === 0) return null
  const bare = said.map((child): ElementContent[] | null => {
    if (child.type !== 'element') return null
    if (child.tagName === 'b' || child.tagName === 'strong') return child.children
    if (!['p', 'div', 'span'].includes(child.tagName)) return null
    const inner = withoutBold(child.children)
    return inner && [{ ...child, children: inner }]
  })
  return bare.some((each) => each === null) ? null : (bare.flat() as ElementContent[])
}
