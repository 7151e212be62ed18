import type { Element, ElementContent, Nodes } from 'hast'

/** Word says of a paragraph "item of list 0, level 2" in its style, and writes the bullet as text before the words. */
const ITEM = /mso-list:\s*l(\d+)\s+level(\d+)/i
const MARKER = /mso-list:\s*ignore/i
/** "1.", "a)", "iv." or "(2)": a number. A lone "o" is Courier's bullet. */
const NUMBER = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i

interface Item {
  level: number
  ordered: boolean
  /** Its number, where it is counted in digits. */
  start: number | null
  content: ElementContent[]
}

/** Paragraphs of Word that stand for items, one after the other, as the list that they are; everything else as it was. */
export function wordLists(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  let run: Item[] = []
  const flush = () => {
    if (run.length > 0) out.push(...listOf(run, Math.min(...run.map(({ level }) => level))))
    run = []
  }
  for (const child of children) {
    const item = itemOf(child)
    if (item) run.push(item)
    // Line feeds between two items are the file's, not the text's.
    else if (run.length === 0 || child.type !== 'text' || child.value.trim() !== '') {
      if (child.type !== 'comment' && (child as Nodes).type !== 'doctype') flush()
      out.push(child)
    }
  }
  flush()
  return out
}

function itemOf(node: ElementContent): Item | null {
  if (node.type !== 'element' || !/^(?:p|div|h[1-6])$/.test(node.tagName)) return null
  const said = ITEM.exec(String(node.properties.style ?? ''))
  if (!said) return null
  const [content, marker] = parted(node.children)
  // A numbered heading is a heading.
  if (marker === '' || /^h/.test(node.tagName)) return null
  const ordered = NUMBER.test(marker)
  return {
    level: Number(said[2]),
    ordered,
    start: ordered ? Number.parseInt(marker.replace('(', ''), 10) || null : null,
    content,
  }
}

/** The words of a paragraph, and the bullet or number that stood before them. */
function parted(children: readonly ElementContent[]): [ElementContent[], string] {
  let marker = ''
  const content = children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (MARKER.test(String(child.properties.style ?? ''))) {
      marker += textOf(child)
      return []
    }
    const [inner, found] = parted(child.children)
    marker += found
    return inner.length === 0 && found !== '' ? [] : [{ ...child, children: inner }]
  })
  return [content, marker.trim()]
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** Items as lists within lists; a change from bullets to numbers begins another list. */
function listOf(items: readonly Item[], level: number): Element[] {
  const lists: Element[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item
    const next = items.findIndex((each, index) => index > at && each.level <= level)
    const end = next < 0 ? items.length : next
    const tagName = item.ordered ? 'ol' : 'ul'
    const inner = items.slice(at + 1, end)
    const below = inner.length > 0 ? listOf(inner, Math.min(...inner.map((each) => each.level))) : []
    const li: Element = { type: 'element', tagName: 'li', properties: {}, children: [...item.content, ...below] }
    const open = lists.at(-1)
    if (open?.tagName === tagName) open.children.push(li)
    else {
      const start = item.ordered && item.start !== null && item.start !== 1 ? { start: item.start } : {}
      lists.push({ type: 'element', tagName, properties: start, children: [li] })
    }
    at = end
  }
  return lists
}
