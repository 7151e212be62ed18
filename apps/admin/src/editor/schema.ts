import { Extension, type Extensions, Node } from '@tiptap/core'
import { Code } from '@tiptap/extension-code'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'table',
  'tableRow',
  'raw',
]

/** Which piece of the source a block was read from (source/entry). What is split off or pasted comes from none. */
const SourceNumber = Extension.create({
  name: 'sourceNumber',
  addGlobalAttributes: () => [
    {
      types: BLOCKS,
      attributes: { n: { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null } },
    },
  ],
})

/** A line end within a paragraph: a space to the reader, kept for the text's sake. */
const SoftBreak = Node.create({
  name: 'softBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'span[data-soft-break]' }],
  renderHTML: () => ['span', { 'data-soft-break': '' }, ' '],
  renderText: () => ' ',
})

/** Something within a paragraph that the editor has no form for (a footnote's mark, a picture, HTML): its source, whole. */
const Verbatim = Node.create({
  name: 'verbatim',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    source: {
      default: '',
      parseHTML: (element) => element.textContent ?? '',
      renderHTML: () => ({}),
    },
  }),
  parseHTML: () => [{ tag: 'code[data-verbatim]', priority: 60 }],
  renderHTML: ({ node }) => ['code', { 'data-verbatim': '' }, String(node.attrs.source)],
  renderText: ({ node }) => String(node.attrs.source),
})

/** A block of that sort: its source, to be edited as such. */
const Raw = Node.create({
  name: 'raw',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre[data-raw]', preserveWhitespace: 'full', priority: 60 }],
  renderHTML: () => ['pre', { 'data-raw': '' }, 0],
})

/** Markdown's cells hold words and no blocks. */
const CELL = { content: 'paragraph+' }

/** What a policy may consist of in the editor: what Markdown can say, and nothing that it can't. */
export const extensions = (): Extensions => [
  StarterKit.configure({
    code: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      // An address without a protocol can be a page of the same site; what is published is made safe by `policyHtml`.
      isAllowedUri: (url) => !/^\s*(?:javascript|data|vbscript):/i.test(url),
    },
  }).extend(),
  Code.extend({ excludes: '' }),
  Table.configure({ resizable: false, allowTableNodeSelection: true }),
  TableRow,
  TableHeader.extend(CELL),
  TableCell.extend(CELL),
  SourceNumber,
  SoftBreak,
  Verbatim,
  Raw,
]
