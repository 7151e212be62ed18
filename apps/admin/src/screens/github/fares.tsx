'use client'
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Mirror, MirrorAccess } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { SureButton } from '../frame/sure-button.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { Access } from './access.tsx'
import { Drift } from './drift.tsx'
import { Findings, useSaid } from './findings.tsx'

type Settings = NonNullable<Mirror['settings']>

/** How the mirror fares, what it found, and what can be done about it. */
export function Fares({ mirror, settings, admin }: { mirror: Mirror; settings: Settings; admin: boolean }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [access, setAccess] = useState<MirrorAccess | null>(null)
  const { state } = mirror
  const said = useSaid(refusal)
  const rewritten = state?.findings.some(({ code }) => code === 'history-rewritten') ?? false
  const check = async () => {
    const done = await act(() => request<MirrorAccess>('/mirror/check', { method: 'POST' }))
    setAccess(done?.value ?? null)
  }
  const run = async () => {
    if (await act(() => request('/mirror/run', { method: 'POST' }), t('github.asked'))) await refresh('/mirror')
  }
  return (
    <section aria-labelledby="fares">
      <Stack gap="sm">
        <Title order={2} id="fares">
          {t('github.fares')}
        </Title>
        <Text>
          <Anchor href={addressOf(settings)} target="_blank" rel="noreferrer">
            {settings.owner}/{settings.repo}
          </Anchor>{' '}
          · {state?.branch ?? settings.branch}
        </Text>
        <Text role="status" fw={600}>
          {t(`github.outcome.${outcomeOf(mirror, settings)}`)}
        </Text>
        {state?.ranAt && (
          <Text c="dimmed">
            {t('github.ran')}: <Moment at={state.ranAt} zone={ownZone()} />
            {state.retryAt && settings.enabled && (
              <>
                {' '}
                · {t('github.retry')}: <Moment at={state.retryAt} zone={ownZone()} />
              </>
            )}
          </Text>
        )}
        {state && <Findings findings={state.findings} />}
        {state && <Drift state={state} />}
        {admin && (
          <Group>
            {settings.enabled && (
              <Button variant="default" loading={busy} disabled={mirror.running} onClick={run}>
                {t('github.runNow')}
              </Button>
            )}
            <Button variant="default" loading={busy} onClick={check}>
              {t('github.check')}
            </Button>
          </Group>
        )}
        {admin && rewritten && <Accept />}
        <Refusal problem={said} />
        {access && <Access access={access} />}
      </Stack>
    </section>
  )
}

/** Accepting is for good, and is asked twice. */
function Accept() {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const accept = async () => {
    const done = await act(() => request('/mirror/accept', { method: 'POST' }), t('github.accepted'))
    if (done) await refresh('/mirror')
    return done !== null
  }
  return (
    <SureButton
      label={t('github.accept')}
      warning={t('github.acceptSure')}
      busy={busy}
      refusal={refusal}
      onSure={accept}
    />
  )
}

const outcomeOf = ({ running, due, state }: Mirror, { enabled }: Settings) =>
  !enabled
    ? 'off'
    : running
      ? 'running'
      : due || !state?.outcome
        ? 'first'
        : state.outcome === 'done' && state.drift?.state === 'different'
          ? 'differs'
          : state.outcome

/** The repository's page; an Enterprise server's stands beside its API. */
function addressOf({ baseUrl, owner, repo }: Settings): string {
  const origin = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).origin : 'https://github.com'
  return `${origin}/${owner}/${repo}`
}
