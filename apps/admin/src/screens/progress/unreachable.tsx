'use client'
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Notice, Policy, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useApi, useMe } from '../data/use-api.ts'
import desk from '../desk/desk.module.css'
import { Refusal } from '../frame/refusal.tsx'

interface Page {
  notices: Notice[]
}

/** Who could not be reached by e-mail, one by one, with the next step of the ladder. */
export function Unreachable({ policy, version }: { policy: Policy; version: Version }) {
  const { t } = useLanguage()
  const base = `/policies/${policy.slug}/versions/${version.number}/notices`
  const refused = useApi<Page>(`${base}?state=refused`, { refreshInterval: 5000 })
  const bounced = useApi<Page>(`${base}?state=bounced`, { refreshInterval: 5000 })
  const notices = [...(refused.data?.notices ?? []), ...(bounced.data?.notices ?? [])]
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="unreachable">
      <Title order={2} id="unreachable" mb="sm">
        {t('unreachable.title')}
      </Title>
      <Text mb="sm">{t('unreachable.text')}</Text>
      <ul className={desk.waiting}>
        {notices.map((notice) => (
          <One key={notice.id} notice={notice} slug={policy.slug} />
        ))}
      </ul>
    </section>
  )
}

function One({ notice, slug }: { notice: Notice; slug: string }) {
  const { t } = useLanguage()
  const user = useMe().data?.user
  const { act, busy, refusal } = useAct()
  const [how, setHow] = useState<'letter' | 'shown' | null>(null)
  const [reason, setReason] = useState('')
  const name = notice.name ?? notice.email
  const resolve = async (step: 'send-again' | 'letter' | 'shown') => {
    const done = await act(
      () => request(`/notices/${notice.id}/resolve`, { method: 'POST', body: { how: step, reason } }),
      t(`unreachable.done.${step}`, { name }),
    )
    if (done) await refreshPolicy(slug)
  }
  return (
    <li>
      <Stack gap="xs" w="100%">
        <Group justify="space-between">
          <span>
            <Text span inherit fw={600}>
              {name}
            </Text>{' '}
            · {notice.email} · {notice.problem ?? t(`notice.${notice.state}`)}
          </span>
          {may(user, 'announce') && (
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                loading={busy}
                onClick={() => resolve('send-again')}
                aria-label={t('unreachable.sendAgainTo', { name })}
              >
                {t('unreachable.sendAgain')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setHow('letter')}
                aria-label={t('unreachable.letterTo', { name })}
              >
                {t('unreachable.letter')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setHow('shown')}
                aria-label={t('unreachable.shownTo', { name })}
              >
                {t('unreachable.shown')}
              </Button>
            </Group>
          )}
        </Group>
        {how && (
          <>
            <Textarea
              label={t(`unreachable.reason.${how}`)}
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group>
              <Button size="compact-sm" loading={busy} onClick={() => resolve(how)}>
                {t(`unreachable.record.${how}`)}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setHow(null)}>
                {t('frame.cancel')}
              </Button>
            </Group>
          </>
        )}
        <Refusal problem={refusal} />
      </Stack>
    </li>
  )
}
