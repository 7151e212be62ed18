'use client'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import type { Session } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone } from '../frame/time.tsx'

/** Where one is signed in; one of them, or all others, can be ended. */
export function Sessions() {
  const { t } = useLanguage()
  const sessions = useApi<Session[]>('/me/sessions')
  const { act, busy, refusal } = useAct()

  const nameOf = ({ device: { browser, system } }: Session): string =>
    browser && system ? t('sessions.on', { browser, system }) : (browser ?? system ?? t('sessions.unknown'))
  async function end(session: Session) {
    await act(() => request(`/me/sessions/${session.id}`, { method: 'DELETE' }), t('sessions.ended'))
    await refresh('/me/sessions')
  }
  async function endOthers(count: number) {
    await act(() => request('/me/sessions/end-others', { method: 'POST' }), t('sessions.endedOthers', { count }))
    await refresh('/me/sessions')
  }

  return (
    <div>
      <Title order={2} mb="xs">
        {t('sessions.title')}
      </Title>
      <Stack>
        <Refusal problem={refusal} />
        <Loaded answer={sessions} lines={2}>
          {(list) => (
            <>
              <Rows
                heads={[t('sessions.device'), t('sessions.address'), t('sessions.since'), t('sessions.used'), '']}
                rows={list
                  .toSorted((a, b) => Number(b.current) - Number(a.current))
                  .map((session) => ({
                    key: session.id,
                    cells: [
                      nameOf(session),
                      session.address,
                      <Moment key="since" at={session.signedInAt} zone={ownZone()} distance={false} />,
                      <Moment key="used" at={session.lastUsedAt} zone={ownZone()} distance={false} />,
                      session.current ? (
                        <Text span size="sm" c="dimmed">
                          {t('sessions.here')}
                        </Text>
                      ) : (
                        <Button
                          variant="default"
                          size="compact-sm"
                          disabled={busy}
                          onClick={() => end(session)}
                          aria-label={t('sessions.endOne', { device: nameOf(session) })}
                        >
                          {t('sessions.end')}
                        </Button>
                      ),
                    ],
                  }))}
              />
              {list.length > 1 && (
                <Button
                  variant="default"
                  loading={busy}
                  onClick={() => endOthers(list.length - 1)}
                  style={{ alignSelf: 'flex-start' }}
                >
                  {t('sessions.endOthers')}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </Stack>
    </div>
  )
}
