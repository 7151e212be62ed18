'use client'
import { Anchor, Button, NativeSelect, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Notice } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Address } from '../frame/address.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment } from '../frame/time.tsx'
import { noticeState } from './notice-state.ts'
import styles from './progress.module.css'

interface Page {
  notices: Notice[]
  next: string | null
  counts: Record<string, number> | null
}

const STATES = ['planned', 'claimed', 'sent', 'refused', 'bounced', 'resolved', 'void'] as const

/** Every member's notice of this announcement, by page. */
export function Notices({ slug, number, zone }: { slug: string; number: number; zone: string }) {
  'use memo'
  const { t } = useLanguage()
  const [state, setState] = useState('')
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed.trim(), 250)
  const [passed, setPassed] = useState<string[]>([])
  const search = new URLSearchParams({
    ...(state ? { state } : {}),
    ...(query ? { query } : {}),
    ...(passed.at(-1) ? { after: passed.at(-1) as string } : {}),
  })
  const page = useApi<Page>(`/policies/${slug}/versions/${number}/notices?${search}`, { keepPreviousData: true })
  return (
    <section aria-labelledby="notices">
      <Title order={2} id="notices" mb="sm">
        {t('notices.title')}
      </Title>
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={t('notices.search')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPassed([])
          }}
        />
        <NativeSelect
          label={t('notices.state')}
          value={state}
          onChange={(event) => {
            setState(event.currentTarget.value)
            setPassed([])
          }}
          data={[
            { value: '', label: t('notices.all') },
            ...STATES.map((value) => ({ value, label: t(`notice.${value}`) })),
          ]}
        />
      </div>
      <Loaded answer={page}>
        {({ notices, next }) => (
          <>
            {notices.length === 0 ? (
              <Text c="dimmed">{t('notices.none')}</Text>
            ) : (
              <Rows
                heads={[t('members.member'), t('notices.state'), t('notices.sent'), t('notices.settled')]}
                rows={notices.map((notice) => ({
                  key: notice.id,
                  cells: [
                    <>
                      <Anchor component={Link} href={`/members/${encodeURIComponent(notice.externalId)}`}>
                        {notice.name ?? <Address email={notice.email} />}
                      </Anchor>
                      {notice.name && (
                        <Text size="sm" c="dimmed">
                          <Address email={notice.email} />
                        </Text>
                      )}
                    </>,
                    <StateNow key="state" notice={notice} zone={zone} />,
                    notice.sentAt && (
                      <>
                        <Moment at={notice.sentAt} zone={zone} distance={false} />
                        <br />
                        <Anchor
                          component={Link}
                          href={`/members/${encodeURIComponent(notice.externalId)}/notices/${notice.id}`}
                          aria-label={`${t('messages.read')}: ${notice.name ?? notice.email}`}
                        >
                          {t('messages.read')}
                        </Anchor>
                      </>
                    ),
                    notice.settledAt && <Moment at={notice.settledAt} zone={zone} />,
                  ],
                }))}
              />
            )}
            <Pages
              back={passed.length > 0}
              next={next}
              onBack={() => setPassed(passed.slice(0, -1))}
              onNext={(after) => setPassed([...passed, after])}
            />
          </>
        )}
      </Loaded>
    </section>
  )
}

/** Its state; of one that has not left, what it waits for and until when. */
function StateNow({ notice, zone }: { notice: Notice; zone: string }) {
  const speaking = useLanguage()
  const waits = notice.waits ?? (notice.attempts > 0 ? 'retry' : null)
  return (
    <>
      {noticeState(notice, speaking)}
      {notice.state === 'planned' && waits && (
        <Text size="sm" c="dimmed">
          {speaking.t(`notices.waits.${waits}`)} <Moment at={notice.dueAt} zone={zone} distance={false} />
        </Text>
      )}
    </>
  )
}

/** Pages by cursor: only forwards and back, so that no page of a million rows is counted to. */
export function Pages(props: { back: boolean; next: string | null; onBack(): void; onNext(after: string): void }) {
  const { t } = useLanguage()
  if (!props.back && !props.next) return null
  return (
    <Button.Group mt="md">
      <Button variant="default" disabled={!props.back} onClick={props.onBack}>
        {t('frame.previousPage')}
      </Button>
      <Button variant="default" disabled={!props.next} onClick={() => props.next && props.onNext(props.next)}>
        {t('frame.nextPage')}
      </Button>
    </Button.Group>
  )
}
