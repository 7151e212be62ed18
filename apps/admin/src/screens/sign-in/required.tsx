'use client'
import { Text } from '@mantine/core'
import { mutate } from 'swr'
import { useLanguage } from '../../language/provider.tsx'
import { Page } from '../frame/page.tsx'
import { SetUpApp } from './set-up-app.tsx'

/** The organisation requires an authenticator app, and this person has none yet: first that, then everything else. */
export function RequiredSecondFactor() {
  const { t } = useLanguage()
  return (
    <Page title={t('secondFactor.title')}>
      <Text mb="lg" maw="40rem">
        {t('secondFactor.required')}
      </Text>
      <SetUpApp onDone={() => mutate(() => true)} />
    </Page>
  )
}
