import type { Direction } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import { type Cell, differences } from '../../classify/register.ts'
import { roughMinutes } from '../../meaning/durations.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import { plain } from '../../meaning/plain.ts'
import { wordsOf } from '../../meaning/words.ts'
import type { MaterialRule } from '../types.ts'

/** At most this many values of a cell are named. */
const MOST = 4

/** What differs in one cell of a register: which entry, which column or label, which values came and went. */
export const registerCell: MaterialRule = {
  id: 'register-cell',
  law: 'GDPR 13-14, 30',
  test(reading) {
    const { situation, residue } = reading
    if (situation.change.type === 'moved' || residue.length === 0) return null
    const { old, new: now } = situation.cells()
    const cell = now ?? old
    if (!cell || (old && now && (old.topic !== now.topic || old.entry !== now.entry))) return null
    const { gone, come } = differences(old, now)
    if (gone.length + come.length === 0 || gone.length + come.length > MOST * 2) return null
    return {
      kinds: [cell.topic],
      direction: directionOf(cell, gone, come, reading),
      what: `${named(cell)}: ${told(cell.topic, gone, come)}`,
    }
  },
  texts: {
    en: 'Register: {what}',
    nl: 'Register: {what}',
    fr: 'Registre : {what}',
    de: 'Verzeichnis: {what}',
  },
  examples: [
    'en: | Purpose | Kept |\n|---|---|\n| Newsletter | [-180 days-]{+2 years+} |',
    'nl: | Doel | Bewaartermijn |\n|---|---|\n| Nieuwsbrief | [-180 dagen-]{+2 jaar+} |',
    'fr: | Finalité | Durée de conservation |\n|---|---|\n| Lettre | [-180 jours-]{+2 ans+} |',
    'de: | Zweck | Speicherdauer |\n|---|---|\n| Newsletter | [-180 Tage-]{+2 Jahre+} |',
    'en: Visits\nLegitimate interest - We let you in.\n-\nWhich third parties may receive your data?\nOur insurer\n{+The police\n+}-\nHow did we obtain this data?From you',
  ],
}

/** "Newsletter · Retention": the label without its sign. */
const named = ({ entry, label }: Cell): string =>
  [entry, plain(label).replace(/\s*[:?]+\s*$/, '')].filter(Boolean).join(' · ')

/** Columns whose values are a set. */
const LISTED = new Set<Topic>(['recipient', 'purpose', 'data-category'])

/** "180 days → 2 years", or "+ Acme, − Beta". */
function told(topic: Topic, gone: string[], come: string[]): string {
  const short = (list: string[]): string[] => [
    ...list.slice(0, MOST).map((value) => (value.length > 80 ? `${value.slice(0, 78)} …` : value)),
    ...(list.length > MOST ? ['…'] : []),
  ]
  if (!LISTED.has(topic) && gone.length === 1 && come.length === 1) return `${short(gone)[0]} → ${short(come)[0]}`
  return [...short(come).map((value) => `+ ${value}`), ...short(gone).map((value) => `− ${value}`)].join(', ')
}

/** More values let the organisation do more, fewer let it do less; a period by its length. */
function directionOf(cell: Cell, gone: string[], come: string[], { situation }: Reading): Direction {
  if (cell.topic === 'legal-basis') return 'neutral'
  const period = (list: string[]): number =>
    Math.max(
      0,
      ...list
        .flatMap((value) => wordsOf(value, situation.grammar))
        .filter(({ type }) => type === 'duration')
        .map(({ sense }) => roughMinutes(sense)),
    )
  const [before, after] = [period(gone), period(come)]
  if (cell.topic === 'retention' && before > 0 && after > 0 && before !== after)
    return after > before ? 'widens' : 'narrows'
  if (cell.topic === 'retention' && gone.length > 0 && come.length > 0) return 'neutral'
  return come.length > 0 ? 'widens' : 'narrows'
}
