import type { TextKey } from '../../language/provider.tsx'
import type { Health } from '../data/shapes.ts'

/** What there is to say of the way out before the parts speak for themselves: whether there is one, and how to give one. */
export function mailStanding(configured: boolean, parts: readonly Pick<Health, 'part'>[]): TextKey[] {
  if (!configured) return ['mail.notConfigured', 'mail.howToGive']
  return parts.some(({ part }) => part === 'relay') ? ['mail.configured'] : ['mail.configured', 'mail.notUsed']
}
