'use client'
import '@mantine/tiptap/styles.css'
import { VisuallyHidden } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { type RefObject, useEffect, useId, useImperativeHandle } from 'react'
import { useLanguage } from '../language/provider.tsx'
import styles from './document-editor.module.css'
import { labels } from './labels.ts'
import { remarksMeta } from './remarks.ts'
import { Toolbar } from './toolbar.tsx'
import { useDocument } from './use-document.ts'

export interface DocumentHandle {
  /** Writes the text from the document now, whatever was typed last; null while there is no editor yet. */
  flush(): string | null
  /** Selects a passage of the text and brings it into view. */
  goTo(start: number, end: number): void
}

/** A policy as a document: what is seen is what is published, and Markdown is kept underneath. */
export function DocumentEditor(props: {
  text: string
  language: string
  label: string
  readOnly: boolean
  handle: RefObject<DocumentHandle | null>
  /** Passages of the text that were commented on; marked, and told when one is chosen. */
  remarks: readonly { id: string; start: number; end: number }[]
  onRemark(id: string): void
  /** Absent: nobody may comment. */
  onComment?: ((start: number, end: number) => void) | undefined
  onText(text: string): void
}) {
  const { t } = useLanguage()
  const hint = useId()
  const { editor, flush, places } = useDocument({
    text: props.text,
    readOnly: props.readOnly,
    placeholder: t('draft.placeholder'),
    onText: props.onText,
    onRemark: props.onRemark,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': props.label,
      'aria-describedby': hint,
      ...(props.readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
      lang: props.language,
      spellcheck: 'true',
      class: styles.paper ?? '',
    },
  })
  useImperativeHandle(
    props.handle,
    () => ({
      flush,
      goTo(start, end) {
        const where = places()
        const from = where?.position(start)
        const to = where?.position(end)
        if (!editor || from == null || to == null) return
        editor
          .chain()
          .focus(undefined, { scrollIntoView: false })
          .setTextSelection({ from, to: Math.max(from, to) })
          .run()
        const at = editor.view.domAtPos(from).node
        ;(at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'center' })
      },
    }),
    [editor, flush, places],
  )
  const { remarks } = props
  useEffect(() => {
    const where = remarks.length > 0 ? places() : null
    const marks = remarks.flatMap(({ id, start, end }) => {
      const [from, to] = [where?.position(start), where?.position(end)]
      return from != null && to != null && to > from ? [{ id, from, to }] : []
    })
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(...remarksMeta(marks)))
  }, [editor, places, remarks])
  function comment() {
    const where = places()
    const { from, to } = editor?.state.selection ?? { from: 0, to: 0 }
    const [start, end] = [where?.offset(from), where?.offset(to)]
    if (start != null && end != null && end > start) props.onComment?.(start, end)
  }
  return (
    <RichTextEditor
      editor={editor}
      labels={labels(t)}
      classNames={{ root: styles.root ?? '', content: styles.content ?? '' }}
    >
      {editor && (!props.readOnly || props.onComment) && (
        <Toolbar editor={editor} readOnly={props.readOnly} onComment={props.onComment && comment} />
      )}
      <VisuallyHidden id={hint}>{t('editor.leave')}</VisuallyHidden>
      <RichTextEditor.Content />
    </RichTextEditor>
  )
}
