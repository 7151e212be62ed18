import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element as a program that reads the file aloud finds it. */
export interface Node {
  role: string
  /** What is said instead of its text. */
  alt?: string
  text: string
  children: Node[]
}

export interface Read {
  pages: number
  /** Of the catalogue. */
  language: string | null
  title: string | null
  marked: boolean
  outline: string[]
  links: string[]
  /** Of all pages, in order. */
  tree: Node[]
  /** Everything in the structure, in its order, as text. */
  spoken: string
  /** What is drawn and not in the structure. */
  artifacts: string[]
}

interface PdfNode {
  role?: string
  type?: string
  id?: string
  alt?: string
  children?: PdfNode[]
}

/** Reads a file with another program's eyes: pdf.js, which knows nothing of what wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const [{ info }, mark, outline] = await Promise.all([
    document.getMetadata() as Promise<{ info: Record<string, string> }>,
    document.getMarkInfo(),
    document.getOutline(),
  ])
  const read: Read = {
    pages: document.numPages,
    language: (info.Language as string | undefined) ?? null,
    title: info.Title ?? null,
    marked: (mark as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    outline: [],
    links: [],
    tree: [],
    spoken: '',
    artifacts: [],
  }
  const walkOutline = (items: { title: string; items: unknown[] }[], depth: number) => {
    for (const item of items) {
      read.outline.push(`${'  '.repeat(depth)}${item.title}`)
      walkOutline(item.items as typeof items, depth + 1)
    }
  }
  walkOutline((outline ?? []) as { title: string; items: unknown[] }[], 0)
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const { url, dest } of await page.getAnnotations()) read.links.push(url ?? `#${String(dest)}`)
    const texts = new Map<string, string>()
    const open: (string | null)[] = []
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== null)
        if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
        else if (item.str.trim() !== '') read.artifacts.push(item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null)
    }
    const nodeOf = (node: PdfNode): Node => {
      const children = (node.children ?? []).filter((child) => child.role !== undefined).map(nodeOf)
      const inOrder = (node.children ?? []).map((child) =>
        child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : child.role ? nodeOf(child).text : '',
      )
      return {
        role: node.role as string,
        ...(node.alt ? { alt: node.alt } : {}),
        text: inOrder.join(''),
        children,
      }
    }
    const tree = (await page.getStructTree()) as PdfNode | null
    if (tree) read.tree.push(...(tree.children ?? []).map(nodeOf))
    read.spoken += `${read.tree.at(-1)?.text ?? ''}\n`
  }
  await document.loadingTask.destroy()
  return read
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** What is copied in place of drawn signs, in the order of the pages: ActualText of marked content. */
export function copied(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes)
  const found: string[] = []
  for (const { index } of raw.toString('latin1').matchAll(/stream\r?\n/g)) {
    let page = ''
    try {
      page = inflateSync(raw.subarray(raw.indexOf('\n', index) + 1), { finishFlush: 2 }).toString('latin1')
    } catch {
      continue
    }
    for (const [, text = ''] of page.matchAll(/\/ActualText \(((?:[^\\)]|\\[\s\S])*)\)/g)) {
      const plain = text.replace(/\\([\s\S])/g, (_, sign: string) => ESCAPED[sign] ?? sign)
      found.push(Buffer.from(plain, 'latin1').subarray(2).swap16().toString('utf16le'))
    }
  }
  return found
}

/** Every element of a role, wherever it stands, its text in one piece. */
export const all = (nodes: readonly Node[], role: string): Node[] =>
  nodes.flatMap((node) => [
    ...(node.role === role ? [{ ...node, text: node.text.replace(/\s+/g, ' ').trim() }] : []),
    ...all(node.children, role),
  ])
