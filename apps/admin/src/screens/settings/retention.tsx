'use client'
import { RETENTION_BOUNDS } from '@fairnotice/policy'
import { Button, NumberInput, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { Forgettable, Retention as Kept } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Moment, ownZone } from '../frame/time.tsx'
import styles from './retention.module.css'

const FIELDS = ['departedDays', 'messageDays', 'requestDays', 'signInDays'] as const
/** What has a time of its own, or none; nobody sets it. */
const FIXED = ['proof', 'log', 'members', 'subscriptions', 'unconfirmed', 'links', 'alerts', 'sessions'] as const

/** How long what identifies people is kept: what can be chosen, and what can't. */
export function Retention() {
  const { t } = useLanguage()
  const kept = useApi<Kept>('/retention')
  return (
    <Stack gap="xl">
      <section aria-labelledby="retention">
        <Title order={2} id="retention" mb="sm">
          {t('retention.title')}
        </Title>
        <Loaded answer={kept} lines={6}>
          {(known) => <Form key={JSON.stringify({ ...known, ranAt: null })} known={known} onSaved={kept.mutate} />}
        </Loaded>
      </section>
      <section aria-labelledby="retention-fixed">
        <Title order={2} id="retention-fixed" mb="sm">
          {t('retention.fixedTitle')}
        </Title>
        <dl className={styles.list}>
          {FIXED.map((what) => (
            <div key={what}>
              <dt>{t(`retention.fixed.${what}.what`)}</dt>
              <dd>{t(`retention.fixed.${what}.long`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Stack>
  )
}

function Form({ known, onSaved }: { known: Kept; onSaved(): Promise<unknown> }) {
  const { t, locale } = useLanguage()
  const readOnly = !hasRole(useMe().data?.user, 'administrator')
  const { act, busy, refusal } = useAct()
  const [days, setDays] = useState<Record<(typeof FIELDS)[number], number | string>>(known)
  const body = Object.fromEntries(FIELDS.map((field) => [field, Number(days[field])]))
  const [asked] = useDebouncedValue(JSON.stringify(body), 300)
  const changed = FIELDS.some((field) => Number(days[field]) !== known[field])
  const number = new Intl.NumberFormat(locale)
  // Nothing is forgotten by asking; it is put by POST, since it is about what stands in the fields.
  const next = useApi<Forgettable>(`/retention/rehearse ${asked}`, {
    fetcher: () => request<Forgettable>('/retention/rehearse', { method: 'POST', body: JSON.parse(asked) }),
    keepPreviousData: true,
    shouldRetryOnError: false,
  })
  /** A lawyer counts in years; of less than one nothing is said. */
  const inYears = (count: number) =>
    count < 366
      ? ''
      : ` (${t('retention.years', {
          years: new Intl.NumberFormat(locale, {
            style: 'unit',
            unit: 'year',
            unitDisplay: 'long',
            maximumFractionDigits: 1,
          }).format(count / 365.25),
        })})`
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await act(() => request('/retention', { method: 'PUT', body }), t('frame.saved'))) await onSaved()
  }
  return (
    <form onSubmit={save}>
      <Stack maw="36rem">
        <Text>{t('retention.help')}</Text>
        {FIELDS.map((field) => (
          <NumberInput
            key={field}
            label={t(`retention.${field}`)}
            description={t(`retention.${field}Help`, {
              least: number.format(RETENTION_BOUNDS[field].least),
              most: number.format(RETENTION_BOUNDS[field].most),
            })}
            min={RETENTION_BOUNDS[field].least}
            max={RETENTION_BOUNDS[field].most}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            suffix={` ${t('retention.days')}${inYears(Number(days[field]))}`}
            required
            readOnly={readOnly}
            value={days[field]}
            onChange={(value) => setDays({ ...days, [field]: value })}
            error={refusal?.blockers.some((blocker) => blocker.field === field) || undefined}
          />
        ))}
        <Text role="status">{next.data && !next.error ? <Next next={next.data} changed={changed} /> : null}</Text>
        <Refusal problem={refusal} />
        {!readOnly && (
          <Button type="submit" loading={busy} disabled={!changed} style={{ alignSelf: 'flex-start' }}>
            {t('retention.save')}
          </Button>
        )}
        <Text size="sm" c="dimmed">
          {known.ranAt ? (
            <>
              {t('retention.ranAt')} <Moment at={known.ranAt} zone={ownZone()} />
            </>
          ) : (
            t('retention.neverRan')
          )}
        </Text>
      </Stack>
    </form>
  )
}

/** What goes with the next run, as the fields stand. */
function Next({
  next: { members, announcements, requests, signIns },
  changed,
}: {
  next: Forgettable
  changed: boolean
}) {
  const { t, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  const parts = [
    members > 0 && t('retention.nextMembers', { count: members, number: number.format(members) }),
    announcements > 0 && t('retention.nextMessages', { count: announcements, number: number.format(announcements) }),
    requests > 0 && t('retention.nextRequests', { count: requests, number: number.format(requests) }),
    signIns > 0 && t('retention.nextSignIns', { count: signIns, number: number.format(signIns) }),
  ].filter((part) => part !== false)
  const what = new Intl.ListFormat(locale).format(parts)
  if (parts.length === 0) return t(changed ? 'retention.nextNothingThen' : 'retention.nextNothing')
  return t(changed ? 'retention.nextThen' : 'retention.next', { what })
}
