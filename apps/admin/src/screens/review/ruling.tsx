'use client'
import { Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { DecidedChange, Decision, Ruling } from '../data/shapes.ts'
import { useAudienceNames } from '../frame/audience-names.ts'
import { MaterialityBadge } from '../frame/badge.tsx'
import { Moment } from '../frame/time.tsx'
import styles from './review.module.css'

/** A ruling in words. */
export function RulingList({ ruling }: { ruling: Ruling }) {
  const { t } = useLanguage()
  const namesOf = useAudienceNames()
  return (
    <dl className={styles.ruling}>
      <dt>{t('review.materiality')}</dt>
      <dd>
        <MaterialityBadge materiality={ruling.materiality} />
      </dd>
      <dt>{t('review.kinds')}</dt>
      <dd>{ruling.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</dd>
      <dt>{t('review.axis')}</dt>
      <dd>{t(`axis.${ruling.axis}`)}</dd>
      <dt>{t('review.direction')}</dt>
      <dd>{t(`direction.${ruling.direction}`)}</dd>
      <dt>{t('review.audiences')}</dt>
      <dd>{ruling.audiences.length === 0 ? t('review.everyone') : namesOf(ruling.audiences)}</dd>
    </dl>
  )
}

/** The rules' reasons, each with the law behind it. */
export function Reasons({ change }: { change: DecidedChange }) {
  return (
    <>
      {change.reasons.map(({ rule, text, law }) => (
        <Text key={`${rule} ${text}`}>
          {text}
          {law && (
            <Text span inherit c="dimmed">
              {' '}
              · {law}
            </Text>
          )}
        </Text>
      ))}
    </>
  )
}

export function Decided({ decision, zone }: { decision: Decision; zone: string }) {
  const { t } = useLanguage()
  return (
    <Text>
      {decision.lowered.length > 0
        ? t('review.loweredBy', {
            name: decision.decidedBy,
            what: decision.lowered.map((part) => t(`review.${part as 'materiality'}`).toLowerCase()).join(', '),
          })
        : t('review.decidedBy', { name: decision.decidedBy })}{' '}
      <Moment at={decision.decidedAt} zone={zone} />
      {decision.reason && <>: “{decision.reason}”</>}
      {decision.confirmedBy && <> · {t('review.confirmedBy', { name: decision.confirmedBy })}</>}
    </Text>
  )
}
