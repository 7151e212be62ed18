import type { Fragment, Mark, Node } from '@tiptap/pm/model'
import type { PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

// Without the first part, which would put a backslash into every address that is typed as text.
const EXTENSIONS = [{ extensions: (gfmToMarkdown().extensions ?? []).slice(1) }]

interface Run {
  node: Node
  marks: readonly Mark[]
}

/** Words with their marks as Markdown, on the lines that they have. Within a cell a bar is escaped. */
export function inlineMarkdown(content: Fragment, within: 'block' | 'cell' = 'block'): string {
  const runs: Run[] = []
  content.forEach((node) => {
    runs.push(...withoutMarkedSpace(node))
  })
  const children = nest(trimmed(runs), [])
  if (children.length === 0) return ''
  const paragraph = { type: 'paragraph' as const, children }
  const markdown = toMarkdown(paragraph, {
    extensions: EXTENSIONS,
    emphasis: '*',
    strong: '*',
    resourceLink: true,
  }).trimEnd()
  return within === 'cell' ? markdown.replace(/(?<!\\)\|/g, '\\|').replace(/\s*\n\s*/g, ' ') : markdown
}

/** Marks can't begin or end with a space in Markdown ("** bold**"): the space goes out of them. */
function withoutMarkedSpace(node: Node): Run[] {
  const { text } = node
  const spaced = node.marks.filter(({ type }) => type.name !== 'link' && type.name !== 'code')
  if (!text || spaced.length === 0) return [{ node, marks: node.marks }]
  const inner = text.trim()
  if (inner === text) return [{ node, marks: node.marks }]
  const bare = node.marks.filter((mark) => !spaced.includes(mark))
  const from = text.length - text.trimStart().length
  const to = from + inner.length
  return [
    { from: 0, to: from, marks: bare },
    { from, to, marks: node.marks },
    { from: to, to: text.length, marks: bare },
  ]
    .filter((part) => part.to > part.from)
    .map((part) => ({ node: node.cut(part.from, part.to), marks: part.marks }))
}

/** White space at the edges of a block means nothing in Markdown. */
function trimmed(runs: Run[]): Run[] {
  const kept = [...runs]
  while (kept[0] && /^\s*$/.test(kept[0].node.text ?? (kept[0].node.type.name === 'softBreak' ? '' : 'x'))) kept.shift()
  while (kept.length > 0 && /^\s*$/.test(lastText(kept.at(-1) as Run))) kept.pop()
  return kept
}
const lastText = ({ node }: Run): string =>
  node.text ?? (node.type.name === 'softBreak' || node.type.name === 'hardBreak' ? '' : 'x')

/** The mark that reaches furthest stands outermost. */
function nest(runs: readonly Run[], open: readonly Mark[]): PhrasingContent[] {
  const made: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index] as Run
    const todo = run.marks.filter((mark) => mark.type.name !== 'code' && !mark.isInSet(open))
    const reach = (mark: Mark) => {
      let end = index
      while (end < runs.length && mark.isInSet((runs[end] as Run).marks)) end += 1
      return end
    }
    const widest = todo.reduce<{ mark: Mark; end: number } | null>((best, mark) => {
      const end = reach(mark)
      return best && best.end >= end ? best : { mark, end }
    }, null)
    if (widest) {
      made.push(wrapped(widest.mark, nest(runs.slice(index, widest.end), [...open, widest.mark])))
      index = widest.end
    } else {
      const leaf = word(run)
      const before = made.at(-1)
      // Two texts in a row would be escaped as if each began the line.
      if (leaf.type === 'text' && before?.type === 'text') before.value += leaf.value
      else made.push(leaf)
      index += 1
    }
  }
  return made
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type.name === 'link')
    return { type: 'link', url: String(mark.attrs.href), title: mark.attrs.title ?? null, children: children as never }
  if (mark.type.name === 'bold') return { type: 'strong', children }
  return { type: mark.type.name === 'strike' ? 'delete' : 'emphasis', children }
}

function word({ node, marks }: Run): PhrasingContent {
  if (node.type.name === 'softBreak') return { type: 'text', value: '\n' }
  if (node.type.name === 'hardBreak') return { type: 'break' }
  // As HTML it passes as it is.
  if (node.type.name === 'verbatim') return { type: 'html', value: String(node.attrs.source) }
  if (marks.some(({ type }) => type.name === 'code')) return { type: 'inlineCode', value: node.text ?? '' }
  return { type: 'text', value: node.text ?? '' }
}
