import type { Element, ElementContent, Nodes, Root } from 'hast'

/** What begins a line of its own in a page's cell; in Markdown's there is one line, and words would run together. */
const LINES = new Set(['p', 'div', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'])

/** Sets a cell's paragraphs and items apart, with a bullet or a number before an item. */
export function flattenCells(root: Root): void {
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const node = open.pop() as Nodes
    if (!('children' in node)) continue
    if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) node.children = inOneLine(node)
    else open.push(...node.children)
  }
}

function inOneLine(cell: Element): ElementContent[] {
  const line: ElementContent[] = []
  let apart = false
  const write = (node: ElementContent) => {
    if (node.type === 'text' && node.value.trim() === '' && (apart || line.length === 0)) return
    if (apart) line.push({ type: 'text', value: ' ' })
    apart = false
    line.push(node)
  }
  const walk = (children: readonly ElementContent[], list: Element | null): void => {
    let count = Number(list?.properties.start ?? 1)
    for (const child of children) {
      if (child.type !== 'element') write(child)
      else if (child.tagName === 'ul' || child.tagName === 'ol') walk(child.children, child)
      else if (!LINES.has(child.tagName)) write(child)
      else {
        apart = line.length > 0
        if (child.tagName === 'li') {
          write({ type: 'text', value: list?.tagName === 'ol' ? `${count++}. ` : '• ' })
        }
        walk(child.children, null)
        apart = line.length > 0
      }
    }
  }
  walk(cell.children, null)
  return line
}
