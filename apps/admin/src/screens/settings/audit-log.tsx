'use client'
import { Anchor, Code, NativeSelect, Stack, Table, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { EventRow } from '../data/shapes.ts'
import { useApi, useDesk } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { Pages } from '../progress/notices.tsx'
import progress from '../progress/progress.module.css'

/** Who did what when. */
export function AuditLog() {
  const { t, find } = useLanguage()
  const policies = useDesk().data?.policies ?? []
  const [policy, setPolicy] = useState('')
  const [passed, setPassed] = useState<string[]>([])
  const search = new URLSearchParams({
    ...(policy ? { policy } : {}),
    ...(passed.at(-1) ? { before: passed.at(-1) as string } : {}),
  })
  const page = useApi<{ events: EventRow[]; next: string | null }>(`/events?${search}`, { keepPreviousData: true })
  return (
    <Stack>
      <NativeSelect
        label={t('log.policy')}
        maw="20rem"
        value={policy}
        onChange={(event) => {
          setPolicy(event.currentTarget.value)
          setPassed([])
        }}
        data={[
          { value: '', label: t('log.all') },
          ...policies.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <Loaded answer={page}>
        {({ events, next }) => (
          <>
            {events.length === 0 && <Text c="dimmed">{t('log.empty')}</Text>}
            {events.length > 0 && (
              <div className={progress.scroll}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('log.when')}</Table.Th>
                      <Table.Th>{t('log.who')}</Table.Th>
                      <Table.Th>{t('log.what')}</Table.Th>
                      <Table.Th>{t('log.where')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {events.map((event) => (
                      <Table.Tr key={event.id}>
                        <Table.Td style={{ whiteSpace: 'nowrap' }}>
                          <Moment at={event.at} zone={ownZone()} distance={false} />
                        </Table.Td>
                        <Table.Td>{event.actor ?? t('log.byItself')}</Table.Td>
                        <Table.Td>
                          {find(`event.${event.what}`) ?? event.what.replaceAll('-', ' ')}
                          {Object.keys(event.detail).length > 0 && (
                            <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                              {Object.entries(event.detail)
                                .map(
                                  ([key, value]) =>
                                    `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
                                )
                                .join('\n')}
                            </Code>
                          )}
                        </Table.Td>
                        <Table.Td>
                          {event.policy && (
                            <Anchor
                              component={Link}
                              href={
                                event.version
                                  ? `/policies/${event.policy}/${event.version}`
                                  : `/policies/${event.policy}`
                              }
                            >
                              {event.policy}
                              {event.version && ` v${event.version}`}
                            </Anchor>
                          )}
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </div>
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
