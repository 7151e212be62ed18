'use client'
import { Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { useMe } from '../data/use-api.ts'
import { Page } from '../frame/page.tsx'
import { OrganisationForm } from '../settings/organisation-form.tsx'

/** The first run: nothing can be published in nobody's name. */
export function SetUp() {
  const { t } = useLanguage()
  const me = useMe()
  return (
    <Page title={t('setUp.title')}>
      <Text mb="lg" maw="40rem">
        {t('setUp.intro')}
      </Text>
      {hasRole(me.data?.user, 'administrator') ? (
        <OrganisationForm organisation={null} onSaved={() => me.mutate()} />
      ) : (
        <Text>{t('setUp.notYou')}</Text>
      )}
    </Page>
  )
}
