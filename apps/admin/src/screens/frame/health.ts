import type { useLanguage } from '../../language/provider.tsx'
import type { Health } from '../data/shapes.ts'

type Speaking = Pick<ReturnType<typeof useLanguage>, 't' | 'find'>

/** What is wrong with a part of the house: in words where we have them, else as a server said it. */
export function sayTrouble({ part, detail }: Pick<Health, 'part' | 'detail'>, speaking: Speaking): string {
  const { t, find } = speaking
  if (part === 'relay' && detail !== null) return relayTrouble(detail, speaking)
  const [why = '', ...file] = part === 'signing' ? (detail ?? '').split(' ') : []
  const known = find(`sender.unreadWhy.${why}`)
  return known ? `${file.join(' ')}: ${known} ${t('sender.unreadStops')}` : (detail ?? t('desk.broken'))
}

/** As the notifier says it: why (`LaterReason`), and the server's or the system's own words. */
export function relayTrouble(detail: string, { find }: Pick<Speaking, 'find'>): string {
  const [, why, words] = /^([a-z-]+): (.*)$/s.exec(detail) ?? []
  const known = find(`relayTrouble.${why}`)
  return known ? `${known} (${words})` : detail
}
