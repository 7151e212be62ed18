'use client'
import type { Materiality } from '@fairnotice/policy'
import { useElementSize } from '@mantine/hooks'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy, Timeline as TimelineShape } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { Rows } from '../frame/rows.tsx'
import { Day, useNow } from '../frame/time.tsx'
import { AsTable } from './as-table.tsx'
import styles from './pictures.module.css'
import { calendarMarks, scale } from './scale.ts'

const HEIGHT = 112
const LINE = 58
const EDGE = 28
/** Labels that would stand closer than this many pixels are left to the table. */
const APART = 26

type Dot = TimelineShape[number]

const weightOf = ({ changes }: Dot): Materiality | 'none' =>
  !changes ? 'none' : changes.material > 0 ? 'material' : changes.notable > 0 ? 'notable' : 'editorial'

/** The published versions along time, each as heavy as its heaviest change; below it the same as a table. */
export function VersionTimeline({ policy }: { policy: Policy }) {
  const { t, locale } = useLanguage()
  const { ref, width } = useElementSize()
  const now = useNow().getTime()
  const line = useApi<TimelineShape>(`/policies/${policy.slug}/timeline`).data
  if (!line || line.length < 2) return null
  const times = line.map(({ at }) => new Date(at).getTime())
  const [from, to] = [Math.min(...times), Math.max(...times, now)]
  const x = scale(from, to, EDGE, Math.max(EDGE + 1, width - EDGE))
  let last = Number.NEGATIVE_INFINITY
  const labelled = new Set(
    [...line].reverse().flatMap(({ number, at }) => {
      const place = x(new Date(at).getTime())
      if (Math.abs(last - place) < APART) return []
      last = place
      return [number]
    }),
  )
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return (
    <div className={styles.picture}>
      <div ref={ref} className={styles.canvas} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={t('pictures.timeline', { count: line.length })}>
            <line x1={EDGE} x2={width - EDGE} y1={LINE} y2={LINE} className={styles.axis} />
            {calendarMarks(new Date(from), new Date(to)).map(({ at, month: short }) => (
              <g key={at.toISOString()} transform={`translate(${x(at.getTime())} ${LINE})`}>
                <line y1={14} y2={20} className={styles.axis} />
                <text y={36} textAnchor="middle" className={styles.faint}>
                  {(short ? month : year).format(at)}
                </text>
              </g>
            ))}
            <line x1={x(now)} x2={x(now)} y1={LINE - 18} y2={LINE + 18} className={styles.now} />
            {line.map((dot) => (
              <g key={dot.number} transform={`translate(${x(new Date(dot.at).getTime())} ${LINE})`}>
                <Mark dot={dot} />
                {labelled.has(dot.number) && (
                  <text y={-20} textAnchor="middle" className={styles.label}>
                    v{dot.number}
                  </text>
                )}
              </g>
            ))}
          </svg>
        )}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {(['material', 'notable', 'editorial', 'none'] as const)
          .filter((weight) => line.some((dot) => weightOf(dot) === weight))
          .map((weight) => (
            <li key={weight}>
              <svg width={20} height={20} aria-hidden="true">
                <g transform="translate(10 10)">
                  <Shape weight={weight} coming={false} />
                </g>
              </svg>
              {weight === 'none' ? t('pictures.firstText') : t(`materiality.${weight}`)}
            </li>
          ))}
      </ul>
      <AsTable>
        <Rows
          heads={[
            t('pictures.version'),
            t('pictures.since'),
            t('pictures.state'),
            t('materiality.material'),
            t('materiality.notable'),
            t('materiality.editorial'),
          ]}
          rows={[...line].reverse().map(({ number, at, state, changes }) => ({
            key: String(number),
            cells: [
              `v${number}`,
              <Day key="at" at={at} zone={policy.timeZone} />,
              t(`state.${state}`),
              changes?.material ?? '–',
              changes?.notable ?? '–',
              changes?.editorial ?? '–',
            ],
          }))}
        />
      </AsTable>
    </div>
  )
}

function Mark({ dot }: { dot: Dot }) {
  return <Shape weight={weightOf(dot)} coming={dot.state === 'announced' || dot.state === 'withdrawn'} />
}

/** Another shape for each weight: never colour alone. What is not in force yet, or never was, is hollow. */
function Shape({ weight, coming }: { weight: Materiality | 'none'; coming: boolean }) {
  const own = { className: styles[weight], 'data-coming': coming || undefined }
  if (weight === 'material') return <circle r={9} {...own} />
  if (weight === 'notable') return <rect x={-6.5} y={-6.5} width={13} height={13} transform="rotate(45)" {...own} />
  return <circle r={weight === 'none' ? 4 : 5} {...own} />
}
