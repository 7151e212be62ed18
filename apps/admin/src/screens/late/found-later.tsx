'use client'
import { Stack, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { may } from '../data/may.ts'
import type { Comparison, Late, Policy, Version } from '../data/shapes.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { AnnounceLate } from './announce-late.tsx'
import { RaiseForm } from './raise-form.tsx'
import { Raisings } from './raisings.tsx'

/** After taking effect: what turned out to matter more than was decided, and telling it late. */
export function FoundLater(props: { policy: Policy; version: Version; language: string }) {
  'use memo'
  const { policy, version, language } = props
  const { t } = useLanguage()
  const user = useMe().data?.user
  const base = `/policies/${policy.slug}/versions/${version.number}`
  const late = useApi<Late>(`${base}/late`)
  const comparison = useApi<Comparison>(`${base}/comparison?with=${version.base}&language=${language}`)
  if (!late.data || !comparison.data) return null
  const mayRaise = may(user, 'raise')
  if (!mayRaise && late.data.raised.length === 0) return null
  return (
    <section aria-labelledby="late">
      <Title order={2} id="late" mb="sm">
        {t('late.title')}
      </Title>
      <Stack>
        <Text>{t('late.text')}</Text>
        {version.state === 'superseded' && <Text>{t('late.textSuperseded')}</Text>}
        <Raisings raised={late.data.raised} changes={comparison.data.changes} zone={policy.timeZone} />
        {late.data.waiting > 0 && (
          <AnnounceLate base={base} slug={policy.slug} late={late.data} mayAnnounce={may(user, 'announce-late')} />
        )}
        {mayRaise && <RaiseForm base={base} slug={policy.slug} language={language} changes={comparison.data.changes} />}
      </Stack>
    </section>
  )
}
