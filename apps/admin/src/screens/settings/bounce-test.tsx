'use client'
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { BounceIntake } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Moment, ownZone } from '../frame/time.tsx'

/** Whether mail that can't be delivered comes back here, as a test shows. */
export function BounceTest() {
  const { t } = useLanguage()
  const me = useMe().data
  const intake = useApi<BounceIntake>('/bounce-test', {
    refreshInterval: (data) => (data?.state === 'waiting' ? 5_000 : 0),
  })
  const { act, busy, refusal } = useAct()
  const [address, setAddress] = useState('')
  async function test(event: FormEvent) {
    event.preventDefault()
    const done = await act(() => request('/bounce-test', { method: 'POST', body: { address } }), t('bounces.sent'))
    if (done) await intake.mutate()
  }
  return (
    <section aria-labelledby="bounces" id="bounce-test">
      <Stack align="flex-start">
        <Title order={2} id="bounces">
          {t('bounces.title')}
        </Title>
        <Loaded answer={intake} lines={2}>
          {({ state, last }) => (
            <>
              <Text fw={600} role="status">
                {t(`bounces.state.${state}`)}
              </Text>
              {last && (
                <Text c="dimmed">
                  {t('bounces.last', { address: last.address })} <Moment at={last.sentAt} zone={ownZone()} />
                  {last.receivedAt && (
                    <>
                      {'; '}
                      {t('bounces.back')} <Moment at={last.receivedAt} zone={ownZone()} />
                    </>
                  )}
                  {last.problem && `; ${t('bounces.refused', { said: last.problem })}`}
                </Text>
              )}
            </>
          )}
        </Loaded>
        <Text maw="42rem">{t('bounces.how')}</Text>
        {hasRole(me?.user, 'publisher', 'administrator') && me?.mailConfigured && (
          <form onSubmit={test}>
            <Group align="flex-end">
              <TextInput
                type="email"
                label={t('bounces.address')}
                description={t('bounces.addressHelp')}
                required
                miw="18rem"
                value={address}
                onChange={(event) => setAddress(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" loading={busy}>
                {t('bounces.send')}
              </Button>
            </Group>
          </form>
        )}
        <Refusal problem={refusal} />
      </Stack>
    </section>
  )
}
