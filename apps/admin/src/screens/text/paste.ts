import type { Translate } from '../../language/provider.tsx'

/**
 * What is pasted, as Markdown: HTML from Word or a page is read as the import of a file reads it. Null when the
 * clipboard has plain text alone, which then stays as it is.
 */
export async function pastedMarkdown(data: DataTransfer): Promise<string | null> {
  const html = data.getData('text/html')
  if (!html) return null
  const plain = data.getData('text/plain')
  // An editor of code puts its colours on the clipboard as HTML; the text itself is the Markdown.
  if (!/<(?:h[1-6]|p|ul|ol|li|table|strong|b|em|i|a)[\s>]/i.test(html) || looksLikeMarkdown(plain)) return null
  // Without a network the words alone come in: better than nothing, and they can be formatted by hand.
  const reader = await import('@fairnotice/diff/read').catch(() => null)
  return reader?.htmlToMarkdown(html).markdown ?? null
}

const looksLikeMarkdown = (text: string): boolean => /^#{1,6} \S/m.test(text)

export interface FileReading {
  markdown: string | null
  said: string
  /** Its text was Markdown, to the byte; else it was made from something else. */
  exact: boolean
}

/** A file's text as Markdown: .md, .txt, .html or .docx; and what was left out, or is wrong with it, in the screen's language. */
export async function fileMarkdown(file: File, t: Translate): Promise<FileReading> {
  const reader = await import('@fairnotice/diff/read').catch(() => null)
  if (!reader) return { markdown: null, said: t('frame.noAnswerText'), exact: false }
  const { readPolicy } = reader
  const reading = await readPolicy(file.name, new Uint8Array(await file.arrayBuffer()))
  if (reading.ok) {
    const notes = reading.notes.map(({ code, message, ...values }) =>
      code === 'word' ? message : t(`text.notes.${code}`, values),
    )
    return { markdown: reading.markdown, said: notes.join(' '), exact: reading.format === 'markdown' }
  }
  const said = reading.problems.map(({ code }) => t(`text.problems.${code}`, { name: file.name }))
  return { markdown: null, said: said.join('\n'), exact: false }
}
