'use client'
import { Button, FileButton, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { fileMarkdown } from './paste.ts'

/** "Import a file": its text comes in as Markdown, and what was lost on the way is said. */
export function ImportFile({ onText }: { onText(markdown: string, exact: boolean): void }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function take(file: File | null) {
    if (!file) return
    setBusy(true)
    const reading = await fileMarkdown(file, t)
    setBusy(false)
    if (reading.markdown !== null) onText(reading.markdown, reading.exact)
    setSaid(reading.markdown === null ? reading.said : `${t('text.read', { name: file.name })} ${reading.said}`)
  }
  return (
    <>
      <FileButton
        onChange={take}
        accept=".md,.markdown,.txt,.text,.html,.htm,.docx"
        inputProps={{ 'aria-label': t('text.file') }}
      >
        {(props) => (
          <Button variant="default" size="compact-sm" loading={busy} {...props}>
            {t('text.import')}
          </Button>
        )}
      </FileButton>
      <Text role="status" size="sm" c="dimmed">
        {said}
      </Text>
    </>
  )
}
