import type { useLanguage } from '../../language/provider.tsx'
import type { Health } from '../data/shapes.ts'

/** What is wrong with a part of the house: in words where we have them, else as a server said it. */
export function sayTrouble({ part, detail }: Health, { t, find }: ReturnType<typeof useLanguage>): string {
  const [why = '', ...file] = part === 'signing' ? (detail ?? '').split(' ') : []
  const known = find(`sender.unreadWhy.${why}`)
  return known ? `${file.join(' ')}: ${known} ${t('sender.unreadStops')}` : (detail ?? t('desk.broken'))
}
