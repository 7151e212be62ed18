'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { sayDetail } from '../../events/detail.ts'
import { useLanguage } from '../../language/provider.tsx'
import type { EventRow } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'
import { Pages } from '../progress/notices.tsx'
import { AuditFilter, EVERYTHING, queryOf } from './audit-filter.tsx'

/** Who did what when. */
export function AuditLog() {
  'use memo'
  const { t, find, locale, language } = useLanguage()
  const [filter, setFilter] = useState(EVERYTHING)
  const [passed, setPassed] = useState<string[]>([])
  const search = queryOf(filter)
  const last = passed.at(-1)
  if (last) search.set('before', last)
  const page = useApi<{ events: EventRow[]; next: string | null }>(`/events?${search}`, { keepPreviousData: true })
  return (
    <Stack>
      <AuditFilter
        filter={filter}
        onFilter={(next) => {
          setFilter(next)
          setPassed([])
        }}
      />
      <Loaded answer={page}>
        {({ events, next }) => (
          <>
            {events.length === 0 && (
              <Text c="dimmed" role="status">
                {t(filter === EVERYTHING ? 'log.empty' : 'log.nothing')}
              </Text>
            )}
            {events.length > 0 && (
              <Rows
                heads={[t('log.when'), t('log.who'), t('log.what'), t('log.where')]}
                rows={events.map((event) => ({
                  key: event.id,
                  cells: [
                    <Text key="when" span inherit style={{ whiteSpace: 'nowrap' }}>
                      <Moment at={event.at} zone={ownZone()} distance={false} />
                    </Text>,
                    event.actor ?? t('log.byItself'),
                    <>
                      {find(`event.${event.what}`) ?? event.what.replaceAll('-', ' ')}
                      <Text size="sm" c="dimmed">
                        {sayDetail(event.detail, {
                          find,
                          locale,
                          zone: ownZone(),
                          nameOf: (tag) => languageName(tag, language),
                        })}
                      </Text>
                    </>,
                    event.policy && (
                      <Anchor
                        component={Link}
                        href={
                          event.version ? `/policies/${event.policy}/${event.version}` : `/policies/${event.policy}`
                        }
                      >
                        {event.policy}
                        {event.version && ` v${event.version}`}
                      </Anchor>
                    ),
                  ],
                }))}
              />
            )}
            <Pages
              back={passed.length > 0}
              next={next}
              onBack={() => setPassed(passed.slice(0, -1))}
              onNext={(before) => setPassed([...passed, before])}
            />
          </>
        )}
      </Loaded>
    </Stack>
  )
}
