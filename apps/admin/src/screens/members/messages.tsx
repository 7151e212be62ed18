'use client'
import { Alert, Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { ownWidth, PageFrame, type Width, WidthChoice } from '../announce/page-frame.tsx'
import type { SentMessage } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { languageName } from '../policy/time-zones.ts'
import review from '../review/review.module.css'
import type { ListedMember } from './members.tsx'
import styles from './messages.module.css'
import type { Told } from './told.ts'

/** The very message that a member got, byte for byte as it left, and what servers said to it. */
export function MessagesScreen({ externalId, noticeId }: { externalId: string; noticeId: string }) {
  const { t } = useLanguage()
  const member = `/members/${encodeURIComponent(externalId)}`
  const known = useApi<ListedMember>(member).data
  const told = useApi<Told[]>(`${member}/notices`).data?.find(({ id }) => id === noticeId)
  const sent = useApi<SentMessage[]>(`${member}/notices/${noticeId}/messages`)
  const name = known?.name ?? known?.email ?? externalId
  return (
    <Page
      title={t('messages.title')}
      crumbs={[
        { label: t('frame.members'), href: '/members' },
        { label: name, href: member },
      ]}
    >
      {told && (
        <Text size="lg" mb="lg">
          <Anchor component={Link} href={`/policies/${told.policy}/${told.version}`}>
            {told.title} · v{told.version}
          </Anchor>{' '}
          · {t(`members.kind.${told.kind}`)}
        </Text>
      )}
      <Loaded answer={sent}>
        {(messages) =>
          messages.length === 0 ? (
            <Text c="dimmed">{t('messages.none')}</Text>
          ) : (
            <Stack gap="xl">
              {/* The last one first: it is what the member has. */}
              {messages.toReversed().map((message) => (
                <Message
                  key={message.attempt}
                  message={message}
                  raw={`/api/v1${member}/notices/${noticeId}/messages/${message.attempt}/raw`}
                />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

function Message({ message, raw }: { message: SentMessage; raw: string }) {
  const { t, language: own, locale } = useLanguage()
  const [width, setWidth] = useState<Width>(ownWidth)
  const { shown, proven, attempt } = message
  const bytes = new Intl.NumberFormat(locale)
  return (
    <section aria-labelledby={`attempt-${attempt}`}>
      <Title order={2} id={`attempt-${attempt}`} mb="sm">
        {t('messages.attempt', { attempt })}
      </Title>
      <Stack>
        <dl className={review.ruling}>
          {message.to && (
            <>
              <dt>{t('messages.to')}</dt>
              <dd>{message.to}</dd>
            </>
          )}
          <dt>{t('messages.began')}</dt>
          <dd>
            <Moment at={message.startedAt} zone={ownZone()} />
          </dd>
          <dt>{t('messages.answers')}</dt>
          <dd>
            <ul className={styles.answers}>
              {message.answers.map(({ result, code, server, at, said }) => (
                <li key={`${result} ${at}`}>
                  {t(`messages.result.${result}`)}
                  {server && ` · ${server}`}
                  {(said ?? code) !== null && ` · ${said ?? code}`} ·{' '}
                  <Moment at={at} zone={ownZone()} distance={false} />
                </li>
              ))}
            </ul>
          </dd>
          <dt>Message-ID</dt>
          <dd>
            <code>{message.messageId}</code>
          </dd>
          <dt>SHA-256</dt>
          <dd>
            <code>{message.sha256}</code>
          </dd>
        </dl>
        {proven === false && <Alert color="red" variant="outline" title={t('messages.differs')} />}
        {shown === null ? (
          <Text c="dimmed">{t('messages.notKept')}</Text>
        ) : (
          <>
            {proven && <Text size="sm">{t('messages.proven')}</Text>}
            <Text>
              <Text span inherit c="dimmed">
                {t('announce.subject')}
              </Text>{' '}
              <Text span inherit fw={600} lang={message.language}>
                {shown.subject}
              </Text>
            </Text>
            <WidthChoice value={width} onChange={setWidth} />
            <PageFrame
              html={shown.html}
              width={width}
              light
              title={t('announce.sample', { language: languageName(message.language, own) })}
            />
            <details>
              <summary>{t('messages.plain')}</summary>
              <pre className={styles.plain} lang={message.language}>
                {shown.text}
              </pre>
            </details>
            {shown.files.length > 0 && (
              <Text>
                {t('messages.files')}{' '}
                {shown.files
                  .map(({ name, bytes: size }) => `${name} (${bytes.format(Math.ceil(size / 1024))} KB)`)
                  .join(', ')}
              </Text>
            )}
            <Anchor href={raw} download>
              {t('messages.raw')}
            </Anchor>
          </>
        )}
      </Stack>
    </section>
  )
}
