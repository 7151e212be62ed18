'use client'
import { sayDay } from '@fairnotice/policy'
import { useLanguage } from '../../language/provider.tsx'
import type { PastLine } from '../data/shapes.ts'
import { Rows } from '../frame/rows.tsx'
import { languageName } from '../policy/time-zones.ts'

/** The versions as the history will show them, oldest first. */
export function Lines({ lines }: { lines: readonly PastLine[] }) {
  const { t, language, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  return (
    <Rows
      heads={[t('past.version'), t('past.since'), t('past.languages'), t('past.words'), t('past.changes')]}
      rows={lines.map((line) => ({
        key: String(line.number),
        cells: [
          `v${line.number}`,
          sayDay(new Date(`${line.date}T12:00:00Z`), 'UTC', locale),
          line.languages.map((tag) => languageName(tag, language)).join(', '),
          number.format(line.words),
          line.changes
            ? Object.entries(line.changes)
                .filter(([, count]) => count > 0)
                .map(([weight, count]) => `${number.format(count)} ${t(`materiality.${weight as 'material'}`)}`)
                .join(', ') || t('past.same')
            : t('past.first'),
        ],
      }))}
    />
  )
}
