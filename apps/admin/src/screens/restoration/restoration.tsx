'use client'
import { Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { ReconcileForm } from './reconcile-form.tsx'
import type { Restoration as Stand } from './shapes.ts'

/** Where an administrator lets a restored or copied installation send again. */
export function Restoration() {
  const { t } = useLanguage()
  const me = useMe().data
  const stand = useApi<Stand>('/restoration')
  return (
    <Page title={t('restoration.title')}>
      <Loaded answer={stand} lines={4}>
        {({ open, last }) => (
          <Stack maw="44rem">
            {open ? (
              <>
                <Text>{t('restoration.intro')}</Text>
                <Text>{t('restoration.unsent', { count: open.unsent, number: open.unsent })}</Text>
                {hasRole(me?.user, 'administrator') && <ReconcileForm />}
              </>
            ) : (
              <Text role="status">{t('restoration.none')}</Text>
            )}
            {last && (
              <Text c="dimmed">
                {t('restoration.last', { name: last.by })} <Moment at={last.reconciledAt} zone={ownZone()} />:{' '}
                {last.reason}
              </Text>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
