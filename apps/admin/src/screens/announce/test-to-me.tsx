'use client'
import { LANGUAGES } from '@fairnotice/policy'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Rehearsal } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { Refusal } from '../frame/refusal.tsx'
import { languageName } from '../policy/time-zones.ts'

/** What the mail says as the wizard stands now. */
export interface Standing {
  effectiveAt: string | null
  summary: Rehearsal['summary']
  citation: string
}

/** Sends the mail as it stands to whoever asks, in the languages that they choose. */
export function TestToMe({ path, rehearsal, standing }: { path: string; rehearsal: Rehearsal; standing: Standing }) {
  const { t, language: own } = useLanguage()
  const { act, busy, refusal } = useAct()
  const served = rehearsal.samples.map(({ language }) => language)
  const [languages, setLanguages] = useState(served.slice(0, 1))
  const [said, setSaid] = useState('')
  async function send() {
    setSaid('')
    const { effectiveAt, summary, citation } = standing
    const body = { languages, summary, ...(effectiveAt ? { effectiveAt } : {}), ...(citation ? { citation } : {}) }
    const done = await act(() => request<{ to: string; sent: number }>(path, { method: 'POST', body }))
    if (done) setSaid(t('tests.sent', { count: done.value.sent, to: done.value.to }))
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Text component="h3" fw={600} m={0}>
        {t('tests.title')}
      </Text>
      <Text c="dimmed">{t('tests.help')}</Text>
      <Checkbox.Group label={t('tests.languages')} value={languages} onChange={setLanguages}>
        <Group mt="xs">
          {[...new Set([...served, ...LANGUAGES])].map((tag) => (
            <Checkbox key={tag} value={tag} label={languageName(tag, own)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Button variant="default" onClick={send} loading={busy} disabled={languages.length === 0}>
        {t('tests.send', { count: languages.length })}
      </Button>
      <Text role="status">{said}</Text>
      <Refusal problem={refusal} />
    </Stack>
  )
}
