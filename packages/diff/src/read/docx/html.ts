import type { Element, ElementContent, Nodes, Root } from 'hast'
import { COUNT, TYPED } from './prepare.ts'

const MARK = new RegExp(`^${COUNT.before}(\\d+)${COUNT.after}`)

type Parent = Root | Element

const LABEL = new RegExp(`^${TYPED}(\\d+)[.)]\\s+`)

/** Makes lists of items whose numbers were typed, as in what we export: there, a number that changed is tracked. */
export function listTyped(root: Root): void {
  const children: Root['children'] = []
  for (const child of root.children) {
    const [first] = child.type === 'element' && child.tagName === 'p' ? child.children : []
    const [label, count] = (first?.type === 'text' && LABEL.exec(first.value)) || []
    if (child.type !== 'element' || first?.type !== 'text' || label === undefined) {
      children.push(child)
      continue
    }
    first.value = first.value.slice(label.length)
    const item: Element = { ...child, tagName: 'li' }
    const list = children.at(-1)
    if (isList(list) && list.properties.next === Number(count)) {
      list.children.push(item)
      list.properties.next = Number(count) + 1
    } else
      children.push({
        ...child,
        tagName: 'ol',
        properties: { start: Number(count), next: Number(count) + 1 },
        children: [item],
      })
  }
  root.children = children
}

/** Gives lists the numbers that Word shows, and lists that begin deep no empty ones around them. */
export function countLists(node: Parent): void {
  const children: ElementContent[] = []
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') children.push(child)
    else {
      countLists(child)
      children.push(...(isList(child) ? split(raised(child)) : [child]))
    }
  }
  node.children = children
}

/** A list whose items hold nothing but lists is those lists. */
function raised(list: Element): Element {
  const inner = list.children.flatMap((item) => (item.type === 'element' ? item.children : []))
  const [first] = inner
  if (!isList(first) || !inner.every((child) => isList(child) && child.tagName === first.tagName)) return list
  return { ...first, children: inner.flatMap((child) => (child as Element).children) }
}

const isList = (node: Nodes | undefined): node is Element & { tagName: 'ol' | 'ul' } =>
  node?.type === 'element' && (node.tagName === 'ol' || node.tagName === 'ul')

/** A list for each stretch of items that Word counts on: the first of each says what it begins with. */
function split(list: Element): Element[] {
  const lists: Element[] = []
  let next: number | null = null
  for (const item of list.children) {
    const count = item.type === 'element' ? takeMark(item) : null
    const current = lists.at(-1)
    if (!current || (count !== null && count !== next))
      lists.push({ ...list, properties: count === null ? list.properties : { start: count }, children: [item] })
    else current.children.push(item)
    if (count !== null) next = count + 1
  }
  return lists.length > 0 ? lists : [list]
}

/** The count that was written before an item's words, which are left as they were. */
function takeMark(item: Element): number | null {
  const [first] = item.children
  if (first?.type === 'element' && !isList(first)) return takeMark(first)
  if (first?.type !== 'text') return null
  const [mark, count] = MARK.exec(first.value) ?? []
  if (mark === undefined) return null
  first.value = first.value.slice(mark.length)
  return Number(count)
}

/** Footnotes as they are read on paper: "[1]" in the text, and "[1] …" below it. Links to and fro lead nowhere in Markdown. */
export function spellFootnotes(node: Parent): void {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    const target = String(child.properties.href ?? '')
    if (/^#(?:foot|end)note-ref-/.test(target)) return []
    if (/^#(?:foot|end)note-/.test(target)) return child.children
    spellFootnotes(child)
    if (child.tagName !== 'ol' || !child.children.every(isNote)) return [child]
    return (child.children as Element[]).flatMap((note, k) => numbered(note, k + 1))
  })
}

const isNote = (node: ElementContent): boolean =>
  node.type === 'element' && /^(?:foot|end)note-\d/.test(String(node.properties.id ?? ''))

function numbered(note: Element, number: number): ElementContent[] {
  const [first, ...rest] = note.children
  const label = { type: 'text' as const, value: `[${number}] ` }
  if (first?.type === 'element') return [{ ...first, children: [label, ...first.children] }, ...rest]
  return [{ type: 'element', tagName: 'p', properties: {}, children: [label, ...note.children] }]
}
