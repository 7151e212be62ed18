'use client'
import { Anchor, SegmentedControl, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import type { z } from 'zod'
import type * as routes from '../../api/routes/requests.ts'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { Pages } from '../progress/notices.tsx'
import { AnswerForm } from './answer-form.tsx'
import styles from './requests.module.css'

export type MemberRequest = z.infer<typeof routes.MemberRequest>
interface Listed {
  requests: MemberRequest[]
  next: string | null
}
type State = 'open' | 'answered'

/** What members ask of the organisation, each with its answer or the form for one. */
export function Requests() {
  const { t } = useLanguage()
  const [state, setState] = useState<State>('open')
  const [passed, setPassed] = useState<string[]>([])
  const after = passed.at(-1)
  const page = useApi<Listed>(`/requests?state=${state}${after ? `&after=${after}` : ''}`, { refreshInterval: 15_000 })
  return (
    <Page title={t('requests.title')} crumbs={[{ label: t('frame.members'), href: '/members' }]}>
      <Stack gap="lg">
        <Text maw="46rem">{t('requests.lead')}</Text>
        <SegmentedControl
          aria-label={t('requests.state')}
          value={state}
          onChange={(chosen) => {
            setState(chosen as State)
            setPassed([])
          }}
          data={[
            { value: 'open', label: t('requests.open') },
            { value: 'answered', label: t('requests.answered') },
          ]}
          style={{ alignSelf: 'flex-start' }}
        />
        <Loaded answer={page}>
          {({ requests, next }) => (
            <>
              {requests.length === 0 && <Text c="dimmed">{t(`requests.none.${state}`)}</Text>}
              <ul className={styles.list}>
                {requests.map((request) => (
                  <li key={request.id}>
                    <One request={request} />
                  </li>
                ))}
              </ul>
              <Pages
                back={passed.length > 0}
                next={next}
                onBack={() => setPassed(passed.slice(0, -1))}
                onNext={(id) => setPassed([...passed, id])}
              />
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  )
}

function One({ request }: { request: MemberRequest }) {
  const { t } = useLanguage()
  const may = hasRole(useMe().data?.user, 'administrator', 'publisher')
  const name = request.name ?? request.email
  return (
    <article aria-labelledby={request.id}>
      <h2 id={request.id} className={styles.head}>
        {t(`requests.kind.${request.kind}`, { from: request.detail.from ?? '…', to: request.detail.to ?? '…' })} ·{' '}
        {name ? (
          <Anchor inherit component={Link} href={`/members/${encodeURIComponent(request.externalId)}`}>
            {name}
          </Anchor>
        ) : (
          t('requests.gone')
        )}
      </h2>
      <Text size="sm" c="dimmed">
        {t('requests.asked')} <Moment at={request.askedAt} zone={ownZone()} />
        {request.state === 'open' && (
          <>
            {' '}
            · {t('requests.due')} <Moment at={request.dueAt} zone={ownZone()} />
          </>
        )}
      </Text>
      {request.text && <blockquote className={styles.quote}>{request.text}</blockquote>}
      {request.state === 'open' && may && <AnswerForm request={request} />}
      {request.outcome && (
        <Text>
          {request.answeredBy
            ? t('requests.by', { outcome: t(`requests.outcome.${request.outcome}`), name: request.answeredBy })
            : t(`requests.outcome.${request.outcome}`)}
          {request.answeredAt && (
            <>
              , <Moment at={request.answeredAt} zone={ownZone()} />
            </>
          )}
        </Text>
      )}
      {request.answer && <blockquote className={styles.quote}>{request.answer}</blockquote>}
    </article>
  )
}
