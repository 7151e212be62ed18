'use client'
import { LANGUAGES } from '@fairnotice/policy'
import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
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

interface Tested {
  to: string[]
  sent: number
  refused: string[]
}

/** Sends the mail as it stands to whoever asks, or to the whole team, in the languages that they choose. */
export function TestMail({ path, rehearsal, standing }: { path: string; rehearsal: Rehearsal; standing: Standing }) {
  const { t, language: own, locale } = useLanguage()
  const { act, busy, refusal } = useAct()
  const served = rehearsal.samples.map(({ language }) => language)
  const [languages, setLanguages] = useState(served.slice(0, 1))
  const [to, setTo] = useState('me')
  const [said, setSaid] = useState<string[]>([])
  async function send() {
    setSaid([])
    const { effectiveAt, summary, citation } = standing
    const body = { languages, to, summary, ...(effectiveAt ? { effectiveAt } : {}), ...(citation ? { citation } : {}) }
    const done = await act(() => request<Tested>(path, { method: 'POST', body }))
    if (!done) return
    const { sent, refused } = done.value
    const list = (addresses: string[]) => new Intl.ListFormat(locale).format(addresses)
    const reached = done.value.to.filter((address) => !refused.includes(address))
    setSaid([
      t('tests.sent', { count: sent, to: list(reached) }),
      ...(refused.length > 0 ? [t('tests.refused', { to: list(refused) })] : []),
    ])
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Text component="h3" fw={600} m={0}>
        {t('tests.title')}
      </Text>
      <Text c="dimmed">{t('tests.help')}</Text>
      <Radio.Group label={t('tests.to')} value={to} onChange={setTo}>
        <Group mt="xs">
          <Radio value="me" label={t('tests.me')} />
          <Radio value="team" label={t('tests.team')} />
        </Group>
      </Radio.Group>
      <Checkbox.Group label={t('tests.languages')} value={languages} onChange={setLanguages}>
        <Group mt="xs">
          {[...new Set([...served, ...LANGUAGES])].map((tag) => (
            <Checkbox key={tag} value={tag} label={languageName(tag, own)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Button variant="default" onClick={send} loading={busy} disabled={languages.length === 0}>
        {t(to === 'team' ? 'tests.sendEach' : 'tests.send', { count: languages.length })}
      </Button>
      <Text role="status">{said.join(' ')}</Text>
      <Refusal problem={refusal} />
    </Stack>
  )
}
