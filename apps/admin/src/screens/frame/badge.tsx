'use client'
import type { Materiality } from '@fairnotice/policy'
import { useLanguage } from '../../language/provider.tsx'
import type { VersionSummary } from '../data/shapes.ts'
import styles from './badge.module.css'

/** The word itself: filled, outlined or plain, never the colour alone. */
export function MaterialityBadge({ materiality }: { materiality: Materiality }) {
  const { t } = useLanguage()
  return <span className={`${styles.badge} ${styles[materiality]}`}>{t(`materiality.${materiality}`)}</span>
}

export function StateBadge({ version }: { version: Pick<VersionSummary, 'state' | 'heldSince'> }) {
  const { t } = useLanguage()
  const held = version.state === 'announced' && version.heldSince !== null
  return (
    <span className={`${styles.badge} ${styles[held ? 'held' : version.state]}`}>
      {held ? t('state.held') : t(`state.${version.state}`)}
    </span>
  )
}
