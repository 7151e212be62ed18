import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** Whether something that was ours is theirs now, or the other way round: "our carrier" → "their carrier". */
export function changesOwner(old: readonly Word[], now: readonly Word[], grammar: Grammar): boolean {
  const [before, after] = [owners(old, grammar), owners(now, grammar)]
  return [...before].some(([sense, who]) => (after.get(sense) ?? who) !== who)
}

/** What is said to be someone's own: its sense, and whose it is first said to be. */
function owners(list: readonly Word[], { possessives: [ours, theirs] }: Grammar): Map<string, 'we' | 'they'> {
  const found = new Map<string, 'we' | 'they'>()
  for (const [i, { key }] of list.entries()) {
    if (!ours.has(key) && !theirs.has(key)) continue
    const owned = list.slice(i + 1, i + 3).find(({ sense, critical }) => sense !== '' && !critical)
    if (owned && !found.has(owned.sense)) found.set(owned.sense, ours.has(key) ? 'we' : 'they')
  }
  return found
}
