'use client'
import { List, Text, Title } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Version } from '../data/shapes.ts'
import { Moment } from '../frame/time.tsx'

/** What members were told of this version, and when: announced, postponed, withdrawn. */
export function Told({ version, zone }: { version: Version; zone: string }) {
  'use memo'
  const { t } = useLanguage()
  if (version.announcements.length === 0) return null
  return (
    <section aria-labelledby="told">
      <Title order={2} id="told" mb="sm">
        {t('told.title')}
      </Title>
      <List>
        {version.announcements.map((each) => (
          <List.Item key={each.id}>
            {t(`told.${each.kind}`, { name: each.by, count: each.members })} <Moment at={each.at} zone={zone} />
            {each.effectiveAt && (
              <>
                ; {t('told.for')} <Moment at={each.effectiveAt} zone={zone} distance={false} />
              </>
            )}
            {each.reason && (
              <Text span inherit>
                : “{each.reason}”
              </Text>
            )}
            {each.urgentCitation && (
              <Text span inherit>
                {' '}
                · {t('told.urgent')}: {each.urgentCitation}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
