'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { ChangeHead } from '../changes/change-list.tsx'
import changes from '../changes/changes.module.css'
import { Segments } from '../changes/marked.tsx'
import type { Comparison, Policy, Version } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { usePublicUrl } from '../frame/frame.tsx'
import { Day } from '../frame/time.tsx'

/** Step 4: what anyone sees at once: the date, the changes as they were decided, and still the old version in force. */
export function PublicView({ policy, version, at }: { policy: Policy; version: Version; at: Date | null }) {
  const { t } = useLanguage()
  const url = `${usePublicUrl()}/${policy.slug}`
  const comparison = useApi<Comparison>(
    `/policies/${policy.slug}/versions/${version.number}/comparison?with=in-force&language=${policy.sourceLanguage}`,
  )
  const told = comparison.data?.changes.filter(({ ruling }) => ruling.materiality !== 'editorial') ?? []
  const editorial = (comparison.data?.changes.length ?? 0) - told.length
  return (
    <Stack>
      <Text>
        {t('announce.publicText', { base: version.base })}{' '}
        <Anchor href={url} target="_blank" rel="noreferrer">
          {url}
        </Anchor>
      </Text>
      {at && (
        <Text fw={600}>
          {t('announce.banner', { number: version.number })} <Day at={at.toISOString()} zone={policy.timeZone} />
        </Text>
      )}
      <ul className={changes.list}>
        {told.map((change) => (
          <li key={change.id} style={{ marginBottom: '0.75rem' }}>
            <ChangeHead change={{ ...change, ...change.ruling }} />
            <span className={changes.excerpt} lang={policy.sourceLanguage}>
              <Segments segments={change.segments} />
            </span>
          </li>
        ))}
      </ul>
      {editorial > 0 && <Text c="dimmed">{t('announce.andEditorial', { count: editorial })}</Text>}
    </Stack>
  )
}
