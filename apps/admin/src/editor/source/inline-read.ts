import type { Definition, PhrasingContent } from 'mdast'
import type { Json } from './entry.ts'

type Mark = NonNullable<Json['marks']>[number]

export interface InlineContext {
  /** The text that the positions refer to. */
  source: string
  definitions: ReadonlyMap<string, Definition>
}

/** In the schema's order, so that two readings of one text are equal. */
const RANK = ['link', 'bold', 'code', 'italic', 'strike']

/** The words of a paragraph, heading or cell, with their marks. What the editor can't show stays as its source. */
export function inlineContent(nodes: readonly PhrasingContent[], context: InlineContext, marks: Mark[] = []): Json[] {
  return nodes.flatMap((node): Json[] => {
    const within = (children: readonly PhrasingContent[], mark: Mark) =>
      inlineContent(children, context, marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark])
    const slice = () => context.source.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'text') return lines(node.value, marks)
    if (node.type === 'strong') return within(node.children, { type: 'bold' })
    if (node.type === 'emphasis') return within(node.children, { type: 'italic' })
    if (node.type === 'delete') return within(node.children, { type: 'strike' })
    if (node.type === 'inlineCode') return texts(node.value.replace(/\n/g, ' '), [...marks, { type: 'code' }])
    if (node.type === 'break') return [{ type: 'hardBreak', ...marked(marks) }]
    if (node.type === 'link') {
      // An address that is a link by itself, without brackets, is text here: typing one needs no marks either.
      if (!/^[[<]/.test(slice())) return inlineContent(node.children, context, marks)
      return within(node.children, link(node.url, node.title))
    }
    if (node.type === 'linkReference') {
      const definition = context.definitions.get(node.identifier)
      if (definition) return within(node.children, link(definition.url, definition.title))
    }
    return [{ type: 'verbatim', attrs: { source: slice() }, ...marked(marks) }]
  })
}

const link = (href: string, title: string | null | undefined): Mark => ({
  type: 'link',
  attrs: { href, title: title ?? null },
})

const marked = (marks: Mark[]) =>
  marks.length === 0 ? {} : { marks: marks.toSorted((one, other) => RANK.indexOf(one.type) - RANK.indexOf(other.type)) }

const texts = (text: string, marks: Mark[]): Json[] => (text === '' ? [] : [{ type: 'text', text, ...marked(marks) }])

/** A line end within a paragraph is a space to the reader; it is kept, so that an edit doesn't reflow what is around it. */
const lines = (value: string, marks: Mark[]): Json[] =>
  value
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'softBreak', ...marked(marks) }]),
      ...texts(line, marks),
    ])
