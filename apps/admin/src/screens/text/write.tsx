'use client'
import { type ClipboardEvent, type ComponentProps, useRef } from 'react'
import { pastedMarkdown } from './paste.ts'
import styles from './text.module.css'

type Props = Omit<ComponentProps<'textarea'>, 'onChange' | 'onPaste'> & { onText(text: string): void }

/**
 * Where Markdown is written. What is typed is what is kept; only what is pasted from Word or a page is made into
 * Markdown first. It goes in by the browser's own command, so that undo takes it out again.
 */
export function Write({ onText, className, ...props }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const types = [...event.clipboardData.types]
    if (!types.includes('text/html')) return
    const plain = event.clipboardData.getData('text/plain')
    // The clipboard is emptied when the handler returns, so it is read before anything is awaited.
    const copy = new DataTransfer()
    copy.setData('text/html', event.clipboardData.getData('text/html'))
    copy.setData('text/plain', plain)
    event.preventDefault()
    pastedMarkdown(copy).then((markdown) => insert(markdown ?? plain))
  }
  function insert(text: string) {
    area.current?.focus()
    document.execCommand('insertText', false, text)
  }
  return (
    <textarea
      ref={area}
      spellCheck
      className={`${styles.write} ${className ?? ''}`}
      onChange={(event) => onText(event.currentTarget.value)}
      onPaste={paste}
      {...props}
    />
  )
}
