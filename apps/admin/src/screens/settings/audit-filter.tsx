'use client'
import { Anchor, NativeSelect, TextInput } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import type { User } from '../data/shapes.ts'
import { useApi, useDesk } from '../data/use-api.ts'
import { ownZone } from '../frame/time.tsx'
import { instantOf } from '../frame/wall-time.ts'
import styles from '../progress/progress.module.css'

/** What of the log is shown; empty: all. Days are whole days in the browser's zone. */
export interface LogFilter {
  policy: string
  by: string
  what: string
  from: string
  until: string
}

export const EVERYTHING: LogFilter = { policy: '', by: '', what: '', from: '', until: '' }

/** As the API is asked. */
export function queryOf({ policy, by, what, from, until }: LogFilter): URLSearchParams {
  const day = (text: string, days: number) => {
    const at = instantOf(`${text}T00:00`, ownZone())
    return new Date(at.getTime() + days * 86_400_000).toISOString()
  }
  return new URLSearchParams({
    ...(policy ? { policy } : {}),
    ...(by ? { by } : {}),
    ...(what ? { what } : {}),
    ...(from ? { from: day(from, 0) } : {}),
    ...(until ? { until: day(until, 1) } : {}),
  })
}

export function AuditFilter({ filter, onFilter }: { filter: LogFilter; onFilter(filter: LogFilter): void }) {
  const { t, find } = useLanguage()
  const policies = useDesk().data?.policies ?? []
  const people = useApi<User[]>('/users').data ?? []
  const kinds = useApi<string[]>('/event-kinds').data ?? []
  const nameOf = (what: string) => find(`event.${what}`) ?? what.replaceAll('-', ' ')
  const field = (key: keyof LogFilter) => ({
    value: filter[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      onFilter({ ...filter, [key]: event.currentTarget.value }),
  })
  const all = { value: '', label: t('log.all') }
  return (
    <search className={styles.tools} aria-label={t('log.filter')}>
      <NativeSelect
        label={t('log.policy')}
        data={[all, ...policies.map(({ slug, title }) => ({ value: slug, label: title }))]}
        {...field('policy')}
      />
      <NativeSelect
        label={t('log.who')}
        data={[
          all,
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'product', label: t('log.byItself') },
        ]}
        {...field('by')}
      />
      <NativeSelect
        label={t('log.what')}
        maw="16rem"
        data={[
          all,
          ...kinds.map((what) => ({ value: what, label: nameOf(what) })).sort((a, b) => a.label.localeCompare(b.label)),
        ]}
        {...field('what')}
      />
      <TextInput type="date" label={t('log.from')} {...field('from')} />
      <TextInput type="date" label={t('log.until')} {...field('until')} />
      <Anchor href={`/api/v1/events.csv?${queryOf(filter)}`} download pb={8}>
        {t('log.export')}
      </Anchor>
    </search>
  )
}
