'use client'
import { Button, Checkbox, Stack, Text, Textarea, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Late } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { languageName } from '../policy/time-zones.ts'

/** What waits to be told, by someone who raised none of it: to how many, in which words, and why so late. */
export function AnnounceLate(props: { base: string; slug: string; late: Late; mayAnnounce: boolean }) {
  const { t, language: own, locale } = useLanguage()
  const { act, busy, refusal } = useAct()
  const { late } = props
  const [reason, setReason] = useState('')
  const [nobody, setNobody] = useState(false)
  const yours = late.raised.some((raising) => raising.yours && raising.toldAt === null)
  const announce = async (event: FormEvent) => {
    event.preventDefault()
    const body = { reason, ...(nobody ? { confirmsEmptyAudience: true } : {}) }
    const done = await act(() => request(`${props.base}/announce-late`, { method: 'POST', body }), t('late.announced'))
    if (done) await refreshPolicy(props.slug)
  }
  return (
    <section aria-labelledby="announce-late">
      <Title order={3} id="announce-late" mb="xs">
        {t('late.announce')}
      </Title>
      {!props.mayAnnounce ? (
        <Text>{t('late.notYou')}</Text>
      ) : yours ? (
        <Text>{t('late.yours')}</Text>
      ) : (
        <form onSubmit={announce}>
          <Stack maw="44rem" align="stretch">
            {late.members > 0 &&
              late.samples.map(({ language, subject, text }) => (
                <details key={language}>
                  <summary>
                    {t('late.mail', { language: languageName(language, own) })}: {subject}
                  </summary>
                  <Text component="pre" size="sm" lang={language} style={{ whiteSpace: 'pre-wrap' }}>
                    {text}
                  </Text>
                </details>
              ))}
            <Textarea
              label={t('late.why')}
              description={t('late.whyHelp')}
              required
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {late.members === 0 && (
              <Checkbox
                label={t('late.nobody')}
                required
                checked={nobody}
                onChange={(event) => setNobody(event.currentTarget.checked)}
              />
            )}
            <Refusal problem={refusal} />
            <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
              {t('late.announceNow', {
                count: late.members,
                number: new Intl.NumberFormat(locale).format(late.members),
              })}
            </Button>
          </Stack>
        </form>
      )}
    </section>
  )
}
