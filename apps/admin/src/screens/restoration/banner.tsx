'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { useApi, useMe } from '../data/use-api.ts'
import styles from '../frame/page.module.css'
import { Moment, ownZone } from '../frame/time.tsx'
import type { Restoration } from './shapes.ts'

/** On every screen while this installation is restored or a copy, and nobody has reconciled it. */
export function RestorationBanner() {
  const { t } = useLanguage()
  const me = useMe().data
  const path = usePathname()
  const { data } = useApi<Restoration>(me?.organisation ? '/restoration' : null, { refreshInterval: 60_000 })
  if (!data?.open) return null
  return (
    <section className={styles.notice} aria-label={t('restoration.title')}>
      <strong>
        {t(`restoration.banner.${data.open.how}`)} <Moment at={data.open.asOf} zone={ownZone()} distance={false} />.
      </strong>{' '}
      {t('restoration.paused')}{' '}
      {hasRole(me?.user, 'administrator') && path !== '/restoration' && (
        <Anchor component={Link} href="/restoration" inherit c="inherit" underline="always">
          {t('restoration.reconcile')} →
        </Anchor>
      )}
    </section>
  )
}
