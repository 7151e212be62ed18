import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** Whether something that was ours is theirs, or yours, now; or the other way round: "our carrier" → "their carrier". */
export function changesOwner(old: readonly Word[], now: readonly Word[], grammar: Grammar): boolean {
  const { possessives } = grammar
  const [ours, theirs] = possessives
  // "Your payment details", "our payment provider": between us and the reader, what is owned is two words together.
  return (
    turns(owners(old, [ours, theirs], 1), owners(now, [ours, theirs], 1)) ||
    turns(owners(old, possessives, 2), owners(now, possessives, 2))
  )
}

const turns = (before: Map<string, number>, after: Map<string, number>): boolean =>
  [...before].some(([owned, who]) => (after.get(owned) ?? who) !== who)

/** What is said to be someone's own, by the senses of so many words: whose it is first said to be. */
function owners(list: readonly Word[], possessives: ReadonlySet<string>[], length: number): Map<string, number> {
  const found = new Map<string, number>()
  for (const [i, { key }] of list.entries()) {
    const who = possessives.findIndex((set) => set.has(key))
    if (who < 0) continue
    const at = list.findIndex(({ sense, critical }, j) => j > i && j < i + 3 && sense !== '' && !critical)
    if (at < 0) continue
    const words = list.slice(at, at + length)
    const owned = words.filter((word, n) => n === 0 || says(word)).map(({ sense }) => sense)
    if (!found.has(owned.join(' '))) found.set(owned.join(' '), who)
  }
  return found
}

const says = ({ sense, critical, type }: Word): boolean => type === 'word' && sense !== '' && sense !== '&' && !critical
