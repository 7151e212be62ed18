import type { Editor } from '@tiptap/core'
import { pastedMarkdown } from '../screens/text/paste.ts'
import type { Json } from './source/entry.ts'
import { readDocument } from './source/read.ts'

/**
 * Takes what is pasted: HTML from Word or a page as an import of a file reads it, several lines of plain text as
 * Markdown. What was copied in the editor itself, and a single line, the editor takes as it is. True when it was taken.
 */
export function pasted(editor: Editor, event: ClipboardEvent): boolean {
  const data = event.clipboardData
  if (!data) return false
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  if (html.includes('data-pm-slice') || (html === '' && !plain.trim().includes('\n'))) return false
  // The clipboard is emptied when the handler returns, so it is read before anything is awaited.
  const copy = new DataTransfer()
  copy.setData('text/html', html)
  copy.setData('text/plain', plain)
  pastedMarkdown(copy).then((markdown) => insert(editor, markdown ?? plain))
  return true
}

/** Puts Markdown in the place of what is selected. */
export function insert(editor: Editor, markdown: string): void {
  const content = readDocument(markdown.replace(/\r\n?/g, '\n').trim()).content.map(withoutSource)
  const [only] = content
  // One paragraph goes into the line where the caret stands.
  const inline = content.length === 1 && only?.type === 'paragraph' ? only.content : undefined
  editor
    .chain()
    .focus()
    .insertContent(inline ?? content)
    .run()
}

/** Pasted blocks come from no place of this text. */
function withoutSource({ attrs, content, ...node }: Json): Json {
  const { n: _, ...own } = attrs ?? {}
  return { ...node, attrs: own, ...(content ? { content: content.map(withoutSource) } : {}) }
}
