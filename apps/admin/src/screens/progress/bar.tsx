'use client'
import { Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Announcement, Gate } from '../data/shapes.ts'
import styles from './progress.module.css'

/** One bar: settled, sent, still planned, can't be reached. */
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
