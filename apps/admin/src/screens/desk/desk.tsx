'use client'
import { Alert, Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { Desk as DeskShape, Health, Waiting } from '../data/shapes.ts'
import { useDesk } from '../data/use-api.ts'
import { sayTrouble } from '../frame/health.ts'
import { HeldUntil } from '../frame/held.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { PausedBy } from '../frame/paused.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import { ReviewsDue } from '../reviews/due-list.tsx'
import styles from './desk.module.css'
import { NewPolicyButton } from './new-policy-button.tsx'
import { PoliciesTable } from './policies-table.tsx'

/** What is in force, what is coming, and what waits for me. */
export function Desk() {
  const { t } = useLanguage()
  const desk = useDesk()
  return (
    <Page title={t('desk.title')} actions={<NewPolicyButton />}>
      <Loaded answer={desk}>
        {(data) => (
          <Stack gap="xl">
            <Trouble desk={data} />
            <Held desk={data} />
            {data.policies.length > 0 && <WaitingList waiting={data.waiting} requests={data.requests} />}
            <ReviewsDue reviews={data.reviews} />
            <section aria-labelledby="policies">
              <Title order={2} id="policies" mb="sm">
                {t('frame.policies')}
              </Title>
              <PoliciesTable policies={data.policies} behind={data.behind} />
            </section>
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function WaitingList({ waiting, requests }: { waiting: Waiting[]; requests: number }) {
  const { t } = useLanguage()
  const whyOf = ({ waitsFor, count }: Waiting) => t(`desk.why.${waitsFor}`, { count: count ?? 1 })
  return (
    <section aria-labelledby="waiting">
      <Title order={2} id="waiting" mb="sm">
        {t('desk.waiting')}
      </Title>
      {waiting.length === 0 && requests === 0 ? (
        <Text c="dimmed">{t('desk.nothing')}</Text>
      ) : (
        <ul className={styles.waiting}>
          {requests > 0 && (
            <li>
              <span>{t('requests.waiting', { count: requests })}</span>
              <Anchor component={Link} href="/requests" aria-label={`${t('requests.verb')}: ${t('requests.title')}`}>
                {t('requests.verb')} →
              </Anchor>
            </li>
          )}
          {waiting.map((item) => (
            <li key={`${item.slug} ${item.number} ${item.waitsFor}`}>
              <span>
                <Text span inherit fw={600}>
                  {item.title}
                </Text>{' '}
                · v{item.number} · {whyOf(item)}
              </span>
              <Anchor
                component={Link}
                href={placeOf(item)}
                aria-label={`${t(`desk.verb.${item.waitsFor}`)}: ${item.title} v${item.number}`}
              >
                {t(`desk.verb.${item.waitsFor}`)} →
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const placeOf = ({ slug, number, waitsFor }: Waiting): string =>
  waitsFor === 'import'
    ? `/policies/${slug}/import`
    : `/policies/${slug}/${number}${waitsFor === 'announce' ? '/announce' : waitsFor === 'late' ? '#late' : ''}`

/** What is wrong with the house itself: mail, jobs, mirror; and whether someone stopped the sending. */
function Trouble({ desk }: { desk: DeskShape }) {
  const { t } = useLanguage()
  const broken = desk.health.filter(({ ok }) => !ok)
  if (broken.length === 0 && !desk.sendingPausedAt) return null
  return (
    <Alert variant="outline" color="red" title={t('desk.trouble')}>
      {desk.sendingPausedAt && (
        <Text>
          <PausedBy at={desk.sendingPausedAt} by={desk.sendingPausedBy} zone={ownZone()} />{' '}
          <Anchor component={Link} href="/settings/mail">
            {t('frame.goThere')}
          </Anchor>
        </Text>
      )}
      {broken.map((part) => (
        <Sick key={part.part} part={part} />
      ))}
    </Alert>
  )
}

/** Nothing is wrong, and nothing leaves: the limits of sending hold what waits. */
function Held({ desk: { sendingHeld, sendingPausedAt } }: { desk: DeskShape }) {
  const { t } = useLanguage()
  if (!sendingHeld || sendingPausedAt) return null
  return (
    <Text role="status">
      <HeldUntil held={sendingHeld} zone={ownZone()} />{' '}
      <Anchor component={Link} href="/settings/mail">
        {t('frame.goThere')}
      </Anchor>
    </Text>
  )
}

/** Where to see, or mend, what is wrong with a part. */
const PLACES: Partial<Record<string, string>> = {
  relay: '/settings/mail',
  signing: '/settings/mail',
  mirror: '/settings/github',
}

export function Sick({ part }: { part: Health }) {
  const speaking = useLanguage()
  const { t, find } = speaking
  const where = PLACES[part.part]
  return (
    <Text>
      {find(`health.${part.part}`) ?? part.part}: {sayTrouble(part, speaking)} · {t('desk.since')}{' '}
      <Moment at={part.since} zone={ownZone()} />
      {part.part === 'relay' && `. ${t('sending.downGoesOn')}`}
      {where && (
        <>
          {' '}
          <Anchor component={Link} href={where}>
            {t('frame.goThere')}
          </Anchor>
        </>
      )}
    </Text>
  )
}
