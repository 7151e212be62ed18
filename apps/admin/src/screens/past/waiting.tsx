'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { PastImport, Policy } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refreshPolicy, useMe } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { SureButton } from '../frame/sure-button.tsx'
import { Moment } from '../frame/time.tsx'
import { Lines } from './lines.tsx'

/** What was imported, before a second person confirms it. */
export function WaitingImport({ policy, waiting }: { policy: Policy; waiting: PastImport }) {
  const { t } = useLanguage()
  const user = useMe().data?.user
  const confirming = useAct()
  const discarding = useAct()
  const path = `/policies/${policy.slug}/import`
  async function confirm() {
    const done = await confirming.act(() => request(`${path}/confirm`, { method: 'POST' }), t('past.confirmed'))
    if (done) await refreshPolicy(policy.slug)
  }
  async function discard() {
    const done = await discarding.act(() => request(path, { method: 'DELETE' }), t('past.discarded'))
    if (done) await refreshPolicy(policy.slug)
    return done !== null
  }
  return (
    <Stack align="flex-start">
      <Text fw={600}>
        {t('past.importedBy', { name: waiting.by, count: waiting.lines.length })}{' '}
        <Moment at={waiting.at} zone={policy.timeZone} />
      </Text>
      <Lines lines={waiting.lines} />
      <Text maw="46rem">{t('past.meaning')}</Text>
      <Refusal problem={confirming.refusal} />
      {waiting.yours ? (
        <Text>{t('past.waits')}</Text>
      ) : (
        hasRole(user, 'reviewer') && (
          <Group>
            <Button loading={confirming.busy} onClick={confirm}>
              {t('past.confirm', { count: waiting.lines.length })}
            </Button>
          </Group>
        )
      )}
      {hasRole(user, 'author', 'reviewer') && (
        <SureButton
          label={t('past.discard')}
          warning={t('past.discardSure')}
          busy={discarding.busy}
          refusal={discarding.refusal}
          onSure={discard}
        />
      )}
    </Stack>
  )
}
