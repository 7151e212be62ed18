'use client'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { UnreachableNotice } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { ReasonForm } from './reason-form.tsx'

/** Letters to all who have a postal address: printed or as a table, and recorded once someone has posted them. */
export function Letters(props: { base: string; slug: string; notices: readonly UnreachableNotice[] }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const withAddress = props.notices.filter(({ postalAddress }) => postalAddress?.trim())
  const [chosen, choose] = useState<string[] | null>(null)
  if (withAddress.length === 0) return null
  const posted = chosen?.filter((id) => withAddress.some((notice) => notice.id === id)) ?? []
  const record = async (reason: string) => {
    const done = await act(
      () => request('/letters/posted', { method: 'POST', body: { notices: posted, reason } }),
      t('unreachable.lettersRecorded', { count: posted.length }),
    )
    if (!done) return
    choose(null)
    await refreshPolicy(props.slug)
  }
  return (
    <Stack gap="xs" mb="md">
      <Group gap="xs">
        <Text>{t('unreachable.letters', { count: withAddress.length })}</Text>
        <Button
          component="a"
          href={`/api/v1${props.base}/letters`}
          target="_blank"
          rel="noreferrer"
          size="compact-sm"
          variant="default"
        >
          {t('unreachable.print')}
        </Button>
        <Button component="a" href={`/api/v1${props.base}/letters?format=csv`} size="compact-sm" variant="default">
          {t('unreachable.csv')}
        </Button>
        {chosen === null && (
          <Button size="compact-sm" variant="default" onClick={() => choose(withAddress.map(({ id }) => id))}>
            {t('unreachable.posted')}
          </Button>
        )}
      </Group>
      {chosen !== null && (
        <>
          <Checkbox.Group label={t('unreachable.whichPosted')} value={posted} onChange={choose}>
            <Stack gap={6} mt={6}>
              {withAddress.map((notice) => (
                <Checkbox
                  key={notice.id}
                  value={notice.id}
                  label={`${notice.name ?? notice.email}, ${notice.postalAddress?.split('\n').join(', ')}`}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <ReasonForm
            label={t('unreachable.reason.letter')}
            submit={t('unreachable.recordLetters', { count: posted.length })}
            busy={busy}
            onCancel={() => choose(null)}
            onSubmit={record}
          />
        </>
      )}
      <Refusal problem={refusal} />
    </Stack>
  )
}
