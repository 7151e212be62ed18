'use client'
import { affected, earliestEffectiveAt, leadOwed, type NoticeRule, type RuledChange } from '@fairnotice/policy'
import { Skeleton, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { Policy } from '../data/shapes.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { Moment, useNow } from '../frame/time.tsx'

interface Counts {
  total: number
  byAudience: Record<string, number>
}

/** Who would be told of these changes as they are proposed, and when they could take effect at the earliest. */
export function WhoIsTold({ policy, changes }: { policy: Policy; changes: readonly RuledChange[] }) {
  const { t, locale } = useLanguage()
  const counts = useApi<Counts>('/member-counts', { revalidateOnFocus: false }).data
  const me = useMe()
  const now = useNow()
  const rule = policy.noticeRule as NoticeRule
  const { everyone, audiences, changeIds } = affected(rule, changes, policy.membersAreVisitors)
  if (changes.length === 0) return <Text c="dimmed">{t('draft.nobody')}</Text>
  if (changeIds.length === 0) return <Text>{t('draft.noEmail')}</Text>
  if (!counts) return <Skeleton height={18} width="70%" />
  const number = new Intl.NumberFormat(locale)
  // Someone in two audiences is counted once only by the rehearsal, so this is a ceiling.
  const sum = audiences.reduce((all, slug) => all + (counts.byAudience[slug] ?? 0), 0)
  const graceDays = me.data?.organisation?.graceDays ?? 5
  const leadDays = leadOwed(rule, changes, policy.membersAreVisitors)
  const { proposed } = earliestEffectiveAt(now, { leadDays, graceDays }, policy.timeZone)
  return (
    <>
      <Text>
        {everyone
          ? t('draft.told', { count: counts.total, number: number.format(counts.total) })
          : t('draft.toldAtMost', { number: number.format(Math.min(sum, counts.total)), who: audiences.join(', ') })}
      </Text>
      <Text>
        {t('draft.earliest')} <Moment at={proposed.toISOString()} zone={policy.timeZone} />
      </Text>
    </>
  )
}
