'use client'
import { placeOf } from '@fairnotice/policy'
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Policy, Version } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { instantOf, wallTimeOf } from '../frame/wall-time.ts'

/** The one place to move an announced version later, or to take it back. Both are told to everyone who was told of it. */
export function PostponeOrWithdraw({ policy, version }: { policy: Policy; version: Version }) {
  const { t } = useLanguage()
  const user = useMe().data?.user
  const { act, busy, refusal, forget } = useAct()
  const [open, setOpen] = useState<'postpone' | 'withdraw' | null>(null)
  const [wallTime, setWallTime] = useState(
    version.effectiveAt ? wallTimeOf(new Date(version.effectiveAt), policy.timeZone) : '',
  )
  const [reason, setReason] = useState('')
  if (!may(user, 'postpone')) return null
  async function run(event: FormEvent) {
    event.preventDefault()
    if (!open) return
    const body =
      open === 'postpone' ? { effectiveAt: instantOf(wallTime, policy.timeZone).toISOString(), reason } : { reason }
    const done = await act(
      () => request(`/policies/${policy.slug}/versions/${version.number}/${open}`, { method: 'POST', body }),
      t(`change.${open}Done`),
    )
    if (!done) return
    setOpen(null)
    setReason('')
    await refreshPolicy(policy.slug)
  }
  const toggle = (which: typeof open) => {
    forget()
    setOpen(which)
  }
  return (
    <section aria-labelledby="change">
      <Title order={2} id="change" mb="sm">
        {t('change.title')}
      </Title>
      {open === null ? (
        <Group>
          <Button variant="default" onClick={() => toggle('postpone')}>
            {t('change.postpone')}
          </Button>
          <Button variant="default" onClick={() => toggle('withdraw')}>
            {t('change.withdraw')}
          </Button>
        </Group>
      ) : (
        <form onSubmit={run}>
          <Stack maw="36rem" align="stretch">
            <Text>{t(`change.${open}Text`)}</Text>
            {open === 'postpone' && (
              <TextInput
                type="datetime-local"
                label={t('change.newTime', { zone: placeOf(policy.timeZone) })}
                required
                value={wallTime}
                onChange={(event) => setWallTime(event.currentTarget.value)}
                maw="18rem"
              />
            )}
            <Textarea
              label={t('change.reason')}
              description={t('change.reasonHelp')}
              required
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Refusal problem={refusal} />
            <Group>
              <Button
                type="submit"
                loading={busy}
                color={open === 'withdraw' ? 'red' : 'accent'}
                variant={open === 'withdraw' ? 'outline' : 'filled'}
              >
                {t(`change.${open}Now`, { number: version.number })}
              </Button>
              <Button variant="default" onClick={() => toggle(null)}>
                {t('frame.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </section>
  )
}
