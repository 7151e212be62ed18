'use client'
import '@mantine/tiptap/styles.css'
import { VisuallyHidden } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { type RefObject, useId, useImperativeHandle } from 'react'
import { useLanguage } from '../language/provider.tsx'
import styles from './document-editor.module.css'
import { labels } from './labels.ts'
import { Toolbar } from './toolbar.tsx'
import { useDocument } from './use-document.ts'

export interface DocumentHandle {
  /** Writes the text from the document now, whatever was typed last. */
  flush(): void
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
  onText(text: string): void
}) {
  const { t } = useLanguage()
  const hint = useId()
  const { editor, flush, places } = useDocument({
    text: props.text,
    readOnly: props.readOnly,
    placeholder: t('draft.placeholder'),
    onText: props.onText,
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
      flush: () => void flush(),
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
  return (
    <RichTextEditor
      editor={editor}
      labels={labels(t)}
      classNames={{ root: styles.root ?? '', content: styles.content ?? '' }}
    >
      {!props.readOnly && editor && <Toolbar editor={editor} />}
      <VisuallyHidden id={hint}>{t('editor.leave')}</VisuallyHidden>
      <RichTextEditor.Content />
    </RichTextEditor>
  )
}
