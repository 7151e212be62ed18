import type { Grammar } from './grammar.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Whether two plain texts list the same items in another order, between the same beginning and end. A condition in
 * brackets belongs to its item, and a "not" or another "or" makes another list.
 */
export function sameItems(old: string, now: string, grammar: Grammar): boolean {
  const [a, b] = [itemsOf(old, grammar), itemsOf(now, grammar)]
  if (a.length !== b.length || a.length < 2) return false
  const denied = [...a, ...b].some((item) => item.includes('!'))
  const ors = (text: string): number => wordsOf(text, grammar).filter((word) => word.sense === '/').length
  if (denied || ors(old) !== ors(now)) return false
  strip(a, b, 'start')
  strip(a, b, 'end')
  const bag = (items: string[][]): string[] => items.map((item) => item.join(' ')).sort()
  const [x, y] = [bag(a), bag(b)]
  return x.every((item, i) => item === y[i]) && x.some((item) => item !== '')
}

function itemsOf(text: string, grammar: Grammar): string[][] {
  return text
    .split(grammar.joints)
    .map((item) =>
      wordsOf(item, grammar)
        .filter(says)
        .map(({ sense }) => sense),
    )
    .filter((item) => item.length > 0)
}

const says = ({ sense }: Word): boolean => sense !== '' && sense !== 'you'

/** Takes what both lists begin (or end) with off their first (or last) items: the words around the list. */
function strip(a: string[][], b: string[][], where: 'start' | 'end'): void {
  const at = where === 'start' ? 0 : -1
  const [x, y] = [a.at(at) ?? [], b.at(at) ?? []]
  while (x.length > 0 && x.at(at) === y.at(at)) {
    for (const item of [x, y]) item.splice(where === 'start' ? 0 : -1, 1)
  }
}

/** "Collect and use" → "use and collect", and nothing else: two words around an "and" or "or", in turn. */
export function turned(old: readonly Word[], now: readonly Word[]): boolean {
  if (old.length !== now.length) return false
  const at = old.findIndex((word, i) => word.key !== now[i]?.key)
  const [x, joint, y] = old.slice(at, at + 3)
  const [first, between, last] = now.slice(at, at + 3)
  if (at < 0 || !x || !y || joint?.key !== between?.key || x.key !== last?.key || y.key !== first?.key) return false
  if (
    (joint?.sense !== '&' && joint?.sense !== '/') ||
    [x, y].some(({ type, critical }) => type !== 'word' || critical)
  )
    return false
  return old.slice(at + 3).every((word, i) => word.key === now[at + 3 + i]?.key)
}
