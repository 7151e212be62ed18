'use client'
import { Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Mirror } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { refresh, useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { SureButton } from '../frame/sure-button.tsx'
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
  const remove = async () => {
    const done = await act(() => request('/mirror', { method: 'DELETE' }), t('github.removed'))
    if (done) await Promise.all([refresh('/mirror'), refresh('/desk')])
    return done !== null
  }
  return (
    <SureButton
      label={t('github.remove')}
      warning={t('github.removeSure')}
      busy={busy}
      refusal={refusal}
      onSure={remove}
    />
  )
}
