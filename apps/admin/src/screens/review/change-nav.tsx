'use client'
import { useLanguage } from '../../language/provider.tsx'
import type { DecidedChange } from '../data/shapes.ts'
import { MaterialityBadge } from '../frame/badge.tsx'
import styles from './review.module.css'

/** All changes of the review, with what is still open. */
export function ChangeNav({
  changes,
  current,
  blocks,
  onSelect,
}: {
  changes: readonly DecidedChange[]
  current: string | null
  blocks(change: DecidedChange): boolean
  onSelect(id: string): void
}) {
  'use memo'
  const { t } = useLanguage()
  return (
    <nav className={styles.nav} aria-label={t('review.changes')}>
      {changes.map((change) => {
        const state = blocks(change)
          ? change.decision?.pending
            ? t('review.waits')
            : t('review.open')
          : change.decision
            ? t('review.done')
            : null
        return (
          <button
            key={change.id}
            type="button"
            className={styles.item}
            aria-current={change.id === current || undefined}
            onClick={() => onSelect(change.id)}
          >
            <span className={styles.name}>
              {change.section.new.at(-1) ??
                change.section.old.at(-1) ??
                change.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}
              {state && <span className={styles.around}> · {state}</span>}
            </span>
            <MaterialityBadge materiality={change.ruling.materiality} />
          </button>
        )
      })}
    </nav>
  )
}
