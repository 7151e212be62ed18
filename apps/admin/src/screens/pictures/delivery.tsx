'use client'
import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { useAhead } from '../data/clock.ts'
import type { DeliveryCurve, Policy, Version } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Rows } from '../frame/rows.tsx'
import { Moment } from '../frame/time.tsx'
import { AsTable } from './as-table.tsx'
import styles from './pictures.module.css'
import { marks, scale, timeParts } from './scale.ts'

const HEIGHT = 240
const LEFT = 64
const RIGHT = 16
const TOP = 24
const BOTTOM = HEIGHT - 28
/** Times that the table tells, at most. */
const TOLD = 12
const MINUTE = 60_000

type Growth = DeliveryCurve['sent']
const time = (at: string) => new Date(at).getTime()

/** How the notices were sent and settle, with the effective time; the same as a table. */
export function Delivery({ policy, version }: { policy: Policy; version: Version }) {
  const { t, locale } = useLanguage()
  const { ref, width } = useElementSize()
  const ahead = useAhead()
  const sending = version.announcements.some(({ counts }) => (counts.planned ?? 0) + (counts.claimed ?? 0) > 0)
  const path = `/policies/${policy.slug}/versions/${version.number}/delivery`
  const curve = useApi<DeliveryCurve>(path, { refreshInterval: sending ? 5_000 : 60_000 }).data
  const [span, setSpan] = useState<'sending' | 'all' | null>(null)
  if (!curve || curve.planned === 0) return null
  const shown = span ?? (sending ? 'sending' : 'all')
  const now = Date.now() + ahead
  const from = time(curve.from)
  const lastSent = curve.sent.length > 0 ? time((curve.sent.at(-1) as Growth[number]).at) : now
  const lastSettled = curve.settled.length > 0 ? time((curve.settled.at(-1) as Growth[number]).at) : now
  const effective = curve.effectiveAt ? time(curve.effectiveAt) : null
  const to =
    shown === 'sending' ? Math.max(from + MINUTE, sending ? now : lastSent) : Math.max(now, lastSettled, effective ?? 0)
  const x = scale(from, to, LEFT, Math.max(LEFT + 1, width - RIGHT))
  const y = scale(0, curve.planned, BOTTOM, TOP)
  const number = new Intl.NumberFormat(locale)
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: policy.timeZone,
    ...(to - from < 2 * 86_400_000 ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' }),
    // Four times within a few minutes would read the same.
    ...(to - from < 5 * MINUTE ? { second: '2-digit' } : {}),
  })
  const [past, coming] = parted(curve.settled, now)
  return (
    <div className={styles.picture}>
      <SegmentedControl
        aria-label={t('pictures.span')}
        value={shown}
        onChange={(value) => setSpan(value as 'sending' | 'all')}
        data={[
          { value: 'sending', label: t('pictures.whileSending') },
          { value: 'all', label: t('pictures.untilEffect') },
        ]}
        mb="xs"
      />
      <div ref={ref} className={styles.canvas} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={t('pictures.delivery', {
              sent: number.format(countAt(curve.sent, now)),
              settled: number.format(countAt(curve.settled, now)),
              planned: number.format(curve.planned),
            })}
          >
            {marks(curve.planned).map((count) => (
              <g key={count} transform={`translate(0 ${y(count)})`}>
                <line x1={LEFT} x2={width - RIGHT} className={styles.axis} strokeOpacity={count === 0 ? 1 : 0.5} />
                <text x={LEFT - 8} dy="0.32em" textAnchor="end" className={styles.faint}>
                  {number.format(count)}
                </text>
              </g>
            ))}
            {timeParts(width).map((part) => (
              <text
                key={part}
                x={x(from + part * (to - from))}
                y={HEIGHT - 8}
                textAnchor={part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}
                className={styles.faint}
              >
                {clock.format(new Date(from + part * (to - from)))}
              </text>
            ))}
            <line x1={LEFT} x2={width - RIGHT} y1={y(curve.planned)} y2={y(curve.planned)} className={styles.planned} />
            {effective !== null && effective <= to && effective >= from && (
              <g transform={`translate(${x(effective)} 0)`}>
                <line y1={TOP - 6} y2={BOTTOM} className={styles.effective} />
                <text
                  x={effective > (from + to) / 2 ? 4 : -4}
                  y={TOP - 10}
                  textAnchor={effective > (from + to) / 2 ? 'end' : 'start'}
                  className={styles.label}
                >
                  {t('pictures.takesEffect')}
                </text>
              </g>
            )}
            <path
              d={steps([...curve.sent.filter(({ at }) => time(at) <= to)], from, Math.min(now, to), x, y)}
              className={styles.sent}
            />
            <path d={steps(past, from, Math.min(now, to), x, y)} className={styles.settled} />
            {shown === 'all' && coming.length > 0 && (
              <path d={steps(coming, now, to, x, y, past.at(-1)?.count ?? 0)} className={styles.ahead} />
            )}
          </svg>
        )}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {(['planned', 'sent', 'settled', 'ahead'] as const).map((key) => (
          <li key={key}>
            <svg width={28} height={8} aria-hidden="true">
              <line x1={2} x2={26} y1={4} y2={4} className={styles[key]} />
            </svg>
            {t(`pictures.${key}`)}
          </li>
        ))}
      </ul>
      <AsTable>
        <Rows
          heads={[t('pictures.at'), t('pictures.sent'), t('pictures.settled')]}
          rows={told(curve).map((at) => ({
            key: String(at),
            cells: [
              <Moment key="at" at={new Date(at).toISOString()} zone={policy.timeZone} distance={false} />,
              number.format(countAt(curve.sent, at)),
              number.format(countAt(curve.settled, at)),
            ],
          }))}
        />
      </AsTable>
    </div>
  )
}

/** What has settled, and what will if nothing comes back. */
const parted = (growth: Growth, now: number): [Growth, Growth] => [
  growth.filter(({ at }) => time(at) <= now),
  growth.filter(({ at }) => time(at) > now),
]

const countAt = (growth: Growth, at: number): number => growth.findLast((each) => time(each.at) <= at)?.count ?? 0

/** A path in steps: a count stands until the next. */
function steps(
  growth: Growth,
  from: number,
  to: number,
  x: (at: number) => number,
  y: (count: number) => number,
  first = 0,
) {
  const points = growth.map(({ at, count }) => `H${x(time(at)).toFixed(1)}V${y(count).toFixed(1)}`)
  return `M${x(from).toFixed(1)} ${y(first).toFixed(1)}${points.join('')}H${x(Math.max(from, to)).toFixed(1)}`
}

/** Some of the times at which either curve grew, the last of each among them. */
function told({ sent, settled }: DeliveryCurve): number[] {
  const some = (growth: Growth) => {
    const every = Math.max(1, Math.ceil(growth.length / (TOLD / 2)))
    return growth.filter((_, index) => index % every === 0 || index === growth.length - 1).map(({ at }) => time(at))
  }
  return [...new Set([...some(sent), ...some(settled)])].sort((a, b) => a - b)
}
