'use client'
import { Text } from '@mantine/core'
import { useRef } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import type { Announcement, Gate } from '../data/shapes.ts'
import styles from './progress.module.css'

/** One bar: settled, sent, still planned, can't be reached; and when sending ends at the pace of the last minutes. */
export function Bar({ announcement, gate }: { announcement: Announcement; gate: Gate | null }) {
  const { t, locale } = useLanguage()
  const { counts } = announcement
  const number = new Intl.NumberFormat(locale)
  const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  const done = of('sent', 'resolved')
  const settled = Math.min(done, gate?.settled ?? done)
  const parts = [
    { key: 'settled' as const, count: settled },
    { key: 'sent' as const, count: done - settled },
    { key: 'planned' as const, count: of('planned', 'claimed') },
    { key: 'unreachable' as const, count: of('refused', 'bounced') },
  ]
  const total = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  )
  const left = useSecondsLeft(of('planned', 'claimed'))
  return (
    <>
      <div
        className={styles.bar}
        role="img"
        aria-label={parts.map(({ key, count }) => `${number.format(count)} ${t(`progress.${key}`)}`).join(', ')}
      >
        {parts
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <span key={key} data-part={key} style={{ width: `${(100 * count) / total}%` }} />
          ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ key, count }) => (
          <li key={key} data-part={key}>
            {number.format(count)} {t(`progress.${key}`)}
          </li>
        ))}
      </ul>
      <SettledHow how={announcement.how} />
      {left !== null && (
        <Text c="dimmed" size="sm">
          {t('progress.pace', {
            time: new Intl.RelativeTimeFormat(locale).format(Math.max(1, Math.round(left / 60)), 'minute'),
          })}
        </Text>
      )}
    </>
  )
}

const TOLD = ['told-at-registration', 'shown', 'letter'] as const
const NOT_TOLD = ['waived'] as const
const GONE = ['left', 'erased', 'withdrawn'] as const

/** How others were told than by e-mail, who was not, and who is owed nothing any more: leaving and erasing apart. */
export function SettledHow({ how }: { how: Announcement['how'] }) {
  const { t, locale } = useLanguage()
  const line = (
    key: 'told' | 'notTold' | 'gone',
    parts: readonly (typeof TOLD | typeof NOT_TOLD | typeof GONE)[number][],
  ) => {
    const said = parts.filter((part) => how[part]).map((part) => t(`settledHow.${part}`, { count: how[part] ?? 0 }))
    return said.length === 0 ? null : (
      <Text size="sm">{t(`settledHow.${key}`, { list: new Intl.ListFormat(locale).format(said) })}</Text>
    )
  }
  return (
    <>
      {line('told', TOLD)}
      {line('notTold', NOT_TOLD)}
      {line('gone', GONE)}
    </>
  )
}

/** Seconds until the last is sent at the pace since this page was opened; null while there is no pace to tell it by. */
function useSecondsLeft(remaining: number): number | null {
  const first = useRef<{ at: number; remaining: number } | null>(null)
  const at = Date.now()
  if (!first.current || remaining > first.current.remaining) first.current = { at, remaining }
  const sent = first.current.remaining - remaining
  const seconds = (at - first.current.at) / 1000
  return remaining === 0 || sent < 5 || seconds < 5 ? null : (remaining * seconds) / sent
}
