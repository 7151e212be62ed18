'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { EventRow } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { Pages } from '../progress/notices.tsx'
import { AuditFilter, EVERYTHING, queryOf } from './audit-filter.tsx'

/** Who did what when. */
export function AuditLog() {
  const { t, find } = useLanguage()
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
                    <Moment key="when" at={event.at} zone={ownZone()} distance={false} />,
                    event.actor ?? t('log.byItself'),
                    <>
                      {find(`event.${event.what}`) ?? event.what.replaceAll('-', ' ')}
                      <Text size="sm" c="dimmed">
                        {detailOf(event.detail)}
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

const MACHINE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|c-[0-9a-f]{8}|(?:sha256:)?[0-9a-f]{64})$/

/** What a person can read of an event's detail; ids and hashes stay in the API's answer. */
const detailOf = (detail: EventRow['detail']): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '' && !(typeof value === 'string' && MACHINE.test(value)))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(
      ([key, value]) =>
        `${key}: ${Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : value}`,
    )
    .join(' · ')
