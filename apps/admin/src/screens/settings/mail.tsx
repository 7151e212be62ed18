'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Health } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useDesk, useMe } from '../data/use-api.ts'
import { sayTrouble } from '../frame/health.ts'
import { Loaded } from '../frame/loaded.tsx'
import { PausedBy } from '../frame/paused.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { BounceTest } from './bounce-test.tsx'
import { mailStanding } from './mail-standing.ts'
import { SenderCheck } from './sender-check.tsx'
import { SendingLimits } from './sending-limits.tsx'

/** How mail, jobs and mirror fare; and the one switch that stops all sending. */
export function Mail() {
  const { t } = useLanguage()
  const me = useMe().data
  const desk = useDesk().data
  const health = useApi<Health[]>('/health', { refreshInterval: 10_000 })
  const { act, busy, refusal } = useAct()
  const paused = desk?.sendingPausedAt ?? null
  const toggle = async () => {
    if (
      await act(
        () => request(`/sending/${paused ? 'resume' : 'pause'}`, { method: 'POST' }),
        paused ? t('mail.resumed') : t('mail.pausedNow'),
      )
    )
      await Promise.all([refresh('/desk'), refresh('/me')])
  }
  return (
    <Stack align="flex-start" gap="xl">
      <Loaded answer={health} lines={3}>
        {(parts) => (
          <>
            {me &&
              mailStanding(me.mailConfigured, parts).map((key) => (
                <Text key={key} maw="42rem" style={{ overflowWrap: 'anywhere' }}>
                  {t(key)}
                </Text>
              ))}
            {parts.length > 0 && <Parts parts={parts} />}
          </>
        )}
      </Loaded>
      {paused && (
        <Text>
          <PausedBy at={paused} by={desk?.sendingPausedBy ?? null} zone={ownZone()} />
        </Text>
      )}
      {may(me?.user, 'announce') && (
        <Group>
          <Button variant="default" loading={busy} onClick={toggle}>
            {paused ? t('mail.resume') : t('mail.pause')}
          </Button>
        </Group>
      )}
      <Refusal problem={refusal} />
      <SendingLimits />
      <BounceTest />
      <SenderCheck />
    </Stack>
  )
}

/** Each part that has been heard of: how it fares, and since when. */
function Parts({ parts }: { parts: readonly Health[] }) {
  const speaking = useLanguage()
  const { t, find } = speaking
  return (
    <ul style={{ margin: 0 }}>
      {parts.map((each) => (
        <li key={each.part}>
          <Text span inherit fw={600}>
            {find(`health.${each.part}`) ?? each.part}
          </Text>
          : {each.ok ? t('mail.well') : `${sayTrouble(each, speaking)} ·`} {t('desk.since')}{' '}
          <Moment at={each.since} zone={ownZone()} /> · {t('mail.checked')}{' '}
          <Moment at={each.checkedAt} zone={ownZone()} />
        </li>
      ))}
    </ul>
  )
}
