'use client'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Mirror } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Fares } from './fares.tsx'
import { MirrorSettings } from './form.tsx'

/** The mirror on GitHub: how it fares, and its settings. */
export function GitHub() {
  const { t } = useLanguage()
  const me = useMe().data
  const admin = hasRole(me?.user, 'administrator')
  const mirror = useApi<Mirror>('/mirror', {
    refreshInterval: (known) => (known?.running || known?.due ? 1_000 : 10_000),
  })
  return (
    <Stack gap="xl">
      <Text maw="44rem">{t('github.intro')}</Text>
      <Loaded answer={mirror}>
        {(data) => (
          <>
            {data.settings ? (
              <Fares mirror={data} settings={data.settings} admin={admin} />
            ) : (
              <Text>
                {t('github.none')} {!admin && t('github.onlyAdministrators')}
              </Text>
            )}
            {admin && me && <MirrorSettings settings={data.settings} organisation={me.organisation} />}
            {admin && data.settings && <End />}
          </>
        )}
      </Loaded>
    </Stack>
  )
}

/** Ends mirroring; asked twice, since the credentials are gone then. */
function End() {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [sure, setSure] = useState(false)
  const remove = async () => {
    if (!(await act(() => request('/mirror', { method: 'DELETE' }), t('github.removed')))) return
    setSure(false)
    await Promise.all([refresh('/mirror'), refresh('/desk')])
  }
  if (!sure)
    return (
      <Button variant="default" onClick={() => setSure(true)} style={{ alignSelf: 'flex-start' }}>
        {t('github.remove')}
      </Button>
    )
  return (
    <Alert variant="outline" color="gray">
      <Text mb="sm">{t('github.removeSure')}</Text>
      <Group>
        <Button loading={busy} onClick={remove}>
          {t('github.remove')}
        </Button>
        <Button variant="default" onClick={() => setSure(false)}>
          {t('frame.cancel')}
        </Button>
      </Group>
      <Refusal problem={refusal} />
    </Alert>
  )
}
