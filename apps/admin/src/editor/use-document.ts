'use client'
import { Placeholder } from '@tiptap/extensions'
import { type Editor, type EditorOptions, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { pasted } from './paste.ts'
import { Remarks } from './remarks.ts'
import { extensions } from './schema.ts'
import { Places } from './source/places.ts'
import { readDocument } from './source/read.ts'
import { bind, Writer } from './source/write.ts'

/** How long after the last key the text is written from the document, in milliseconds: keys come first. */
const PAUSE = 120

interface Options {
  /** The text, its line ends line feeds. When it is not what the document was last written as, it is loaded anew. */
  text: string
  readOnly: boolean
  placeholder: string
  /** What the element says of itself: its name, its language. */
  attributes: Record<string, string>
  onText(text: string): void
  onRemark(id: string): void
}

/** The editor of a document and the text that it stands for. */
export function useDocument({ text, readOnly, placeholder, attributes, onText, onRemark }: Options) {
  const writer = useRef<Writer | null>(null)
  const written = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const said = useRef(onText)
  said.current = onText
  const remarked = useRef(onRemark)
  remarked.current = onRemark

  const own = useRef<Editor | null>(null)
  // Tab indents a list and walks a table's cells; after Escape it leaves the text, as anywhere else.
  const leaving = useRef(false)

  // Made once: others would make the editor go over the whole document at each render.
  const [made] = useState(() => [
    ...extensions(),
    Placeholder.configure({ placeholder }),
    Remarks.configure({ selected: (id) => remarked.current(id) }),
  ])
  const written_attributes = JSON.stringify(attributes)
  const editorProps = useMemo<NonNullable<EditorOptions['editorProps']>>(
    () => ({
      attributes: JSON.parse(written_attributes) as Record<string, string>,
      handlePaste: (view, event) => (view.editable && own.current ? pasted(own.current, event) : false),
      handleDOMEvents: {
        keydown: (_, event) => {
          const leaves = leaving.current && event.key === 'Tab'
          if (event.key !== 'Shift') leaving.current = event.key === 'Escape'
          return leaves
        },
      },
    }),
    [written_attributes],
  )
  const editor = useEditor({
    extensions: made,
    immediatelyRender: false,
    // The toolbar alone follows what is selected, and asks by itself.
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editable: !readOnly,
    editorProps,
    onUpdate: () => {
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => flush(), PAUSE)
    },
    onBlur: () => flush(),
  })

  own.current = editor

  /** Writes the text now, whatever was typed last. */
  const flush = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    if (!editor || editor.isDestroyed || !writer.current) return written.current
    const now = writer.current.document(editor.state.doc)
    if (now !== written.current) {
      written.current = now
      said.current(now)
    }
    return now
  }, [editor])

  useEffect(() => {
    if (!editor || text === written.current) return
    const { content, map } = readDocument(text)
    const first = writer.current === null
    editor
      .chain()
      .setMeta('addToHistory', !first)
      .setContent(
        { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
        { emitUpdate: false },
      )
      .run()
    bind(map, editor.state.doc)
    if (writer.current) writer.current.add(map)
    else writer.current = new Writer(map)
    written.current = text
  }, [editor, text])

  useEffect(() => {
    editor?.setEditable(!readOnly, false)
  }, [editor, readOnly])
  useEffect(() => () => void flush(), [flush])

  const places = useCallback(() => {
    const now = flush()
    return editor && now !== null ? new Places(now, editor.state.doc) : null
  }, [editor, flush])
  return { editor, flush, places }
}
