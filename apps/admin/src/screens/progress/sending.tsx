'use client'
import { List, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Forecast, SendingProgress } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Address } from '../frame/address.tsx'
import { sayTrouble } from '../frame/health.ts'
import { HeldUntil } from '../frame/held.tsx'
import { PausedBy } from '../frame/paused.tsx'
import { Rows } from '../frame/rows.tsx'
import { Moment } from '../frame/time.tsx'
import styles from './progress.module.css'

const WAITS = ['rate', 'domain', 'ceiling', 'window', 'retry'] as const

/** When the last one leaves, whether the gate is reached in time, what waits and why; and how each domain fares. */
export function SendingNow({
  slug,
  number,
  zone,
  busy,
}: {
  slug: string
  number: number
  zone: string
  busy: boolean
}) {
  const speaking = useLanguage()
  const { t, find } = speaking
  const { data } = useApi<SendingProgress>(`/policies/${slug}/versions/${number}/sending`, {
    refreshInterval: busy ? 4_000 : 0,
  })
  if (!data) return null
  const { forecast, late, waiting, until, held, pausedAt, pausedBy, down, workers } = data
  const stands = pausedAt !== null || down !== null || workers === 0
  return (
    <div className={styles.sending}>
      {pausedAt && forecast && (
        <Text role="status" fw={600}>
          <PausedBy at={pausedAt} by={pausedBy} zone={zone} />
        </Text>
      )}
      {down && forecast && (
        <Text role="status" fw={600}>
          {find('health.relay')}: {sayTrouble({ part: 'relay', detail: down.detail }, speaking)} · {t('desk.since')}{' '}
          <Moment at={down.since} zone={zone} />
        </Text>
      )}
      {down && forecast && <Text>{t('sending.downGoesOn')}</Text>}
      {workers === 0 && forecast && (
        <Text role="status" fw={600}>
          {t('sending.noWorker')}
        </Text>
      )}
      {held && !stands && forecast && (
        <Text role="status">
          <HeldUntil held={held} zone={zone} />
        </Text>
      )}
      {forecast && !stands && (
        <Text>
          <LastLeaves forecast={forecast} zone={zone} />{' '}
          {!late ? (
            t('sending.inTime')
          ) : forecast.gateAt ? (
            <>
              {t('sending.notInTime')} <Moment at={forecast.gateAt} zone={zone} distance={false} />.
            </>
          ) : (
            t('sending.movesUnknown')
          )}
        </Text>
      )}
      {WAITS.some((why) => waiting[why] > 0) && (
        <List>
          {WAITS.filter((why) => waiting[why] > 0).map((why) => (
            <List.Item key={why}>
              {t(`sending.waits.${why}`, { count: waiting[why] })}
              {until[why] && <Until {...until[why]} zone={zone} />}
            </List.Item>
          ))}
        </List>
      )}
      <Domains domains={data.domains} />
    </div>
  )
}

/** From when they may leave; the first and the last, if that is not at one time. */
function Until({ first, last, zone }: { first: string; last: string; zone: string }) {
  const { t } = useLanguage()
  const together = Date.parse(last) - Date.parse(first) < 60_000
  return (
    <>
      {' '}
      {t(together ? 'sending.soonest' : 'sending.first')} <Moment at={first} zone={zone} distance={false} />
      {!together && (
        <>
          , {t('sending.lastOne')} <Moment at={last} zone={zone} distance={false} />
        </>
      )}
      .
    </>
  )
}

/** "The last one leaves about 3 March 2027, 14:00 Brussels (spread over days …)." */
export function LastLeaves({ forecast, zone }: { forecast: Forecast; zone: string }) {
  const { t, locale } = useLanguage()
  const { finishAt, because, assumed } = forecast
  if (finishAt === null) return <>{t('sending.never')}</>
  const why = because === 'speed' && assumed ? 'assumed' : because
  const perMinute = new Intl.NumberFormat(locale).format(forecast.perMinute)
  return (
    <>
      {t('sending.last')} <Moment at={finishAt} zone={zone} distance={false} /> (
      {t(`sending.because.${why}`, { perMinute })}).
    </>
  )
}

const COLUMNS = ['planned', 'retried', 'sent', 'unreachable'] as const

function Domains({ domains }: Pick<SendingProgress, 'domains'>) {
  const { t, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  if (domains.length < 2) return null
  return (
    <details>
      <summary>{t('sending.byDomain')}</summary>
      <div className={styles.domains}>
        <Rows
          numbers
          heads={[t('sending.domain'), ...COLUMNS.map((column) => t(`sending.${column}`))]}
          rows={domains.map(({ domain, ...counts }) => ({
            key: domain,
            cells: [
              domain ? <Address email={domain} /> : t('sending.otherDomains'),
              ...COLUMNS.map((column) => number.format(counts[column])),
            ],
          }))}
        />
      </div>
    </details>
  )
}
