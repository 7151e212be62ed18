import type { Grammar } from './grammar.ts'
import { changesOwner } from './owners.ts'
import { inflected, same } from './sameness.ts'
import type { Word } from './words.ts'

/**
 * Whether two wordings have the same content: every word that says something on one side says it on the other, and what
 * grants, denies, limits or counts stands beside the same words. Order may differ only where grammar explains it: a
 * passive for an active, a phrase moved as a whole. What the heading already says (`said`, senses) may be said again, or
 * not. Fails closed: one word that has no counterpart, and the answer is no.
 */
export function sameContent(
  old: readonly Word[],
  now: readonly Word[],
  grammar: Grammar,
  said: ReadonlySet<string> = NOTHING,
): boolean {
  const spoken = (list: readonly Word[]): Word[] =>
    list.filter((word) => says(word) && (word.critical || !grammar.particles.has(word.key)))
  const [a, b] = withoutRepeats(spoken(old), spoken(now), said)
  // Each word has one counterpart: unequal numbers, or other words that bind, end it at once.
  if (a.length === 0 || a.length !== b.length || a.length > LONGEST || bound(a) !== bound(b)) return false
  if (handsOver(old, now, grammar) || changesOwner(old, now, grammar)) return false
  const pairs = paired(a, b, old, now, grammar)
  if (!pairs) return false
  const moved = outOfOrder(pairs)
  if (!pairs.every(([i, j]) => held(a, b, i, j, pairs))) return false
  return (
    moved.length === 0 ||
    passive(old, grammar) !== passive(now, grammar) ||
    asOne(moved, pairs, a, b, old, now, grammar)
  )
}

/** What grants, denies, limits and counts, in no order. */
const bound = (list: Word[]): string =>
  list
    .filter(({ critical }) => critical)
    .map(({ sense }) => sense)
    .sort()
    .join(' ')

const NOTHING: ReadonlySet<string> = new Set()

/** Both lists without the words that one side alone has and the heading says. */
function withoutRepeats(a: Word[], b: Word[], said: ReadonlySet<string>): [Word[], Word[]] {
  if (said.size === 0) return [a, b]
  const senses = (list: readonly Word[]): Set<string> => new Set(list.map(({ sense }) => sense))
  const [x, y] = [senses(a), senses(b)]
  const kept = (word: Word, other: Set<string>): boolean =>
    word.critical || other.has(word.sense) || !said.has(word.sense)
  return [a.filter((word) => kept(word, y)), b.filter((word) => kept(word, x))]
}

/** Longer passages than this are not matched word by word (some 10 ms). */
const LONGEST = 120

const says = (word: Word): boolean => word.sense !== '' && word.sense !== 'you' && word.sense !== '&'

/** "Our servers" is not "their servers": what is said of one may not be said of another. */
function handsOver(old: readonly Word[], now: readonly Word[], { persons: [we, they], address }: Grammar): boolean {
  const count = (list: readonly Word[], set: Set<string>): number => list.filter((word) => set.has(word.key)).length
  const change = [we, they, address].map((set) => count(now, set) - count(old, set))
  return change.some((n) => n < 0) && change.some((n) => n > 0)
}

/** A counterpart this many words on is still in order. */
const NEAR = 8

/** Each word of one side with its counterpart: in order where there is a choice. Null where one has none. */
function paired(
  a: readonly Word[],
  b: readonly Word[],
  old: readonly Word[],
  now: readonly Word[],
  grammar: Grammar,
): [number, number][] | null {
  const free = new Set(b.keys())
  const pairs: [number, number][] = []
  const late: number[] = []
  let from = 0
  for (const [i, word] of a.entries()) {
    let j = from
    while (j < from + NEAR && j < b.length && !(free.has(j) && same(word, b[j] as Word, grammar))) j++
    if (j >= from + NEAR || j >= b.length) late.push(i)
    else {
      free.delete(j)
      pairs.push([i, j])
      from = j + 1
    }
  }
  for (const i of late) {
    const word = a[i] as Word
    const j = [...free].find(
      (at) => same(word, b[at] as Word, grammar) !== null || split(word, b[at] as Word, old, now, grammar),
    )
    if (j === undefined) return null
    free.delete(j)
    pairs.push([i, j])
  }
  return free.size === 0 ? pairs : null
}

/** "Abgewickelt" and "wickelt … ab": a verb with its first part joined, or apart. */
function split(a: Word, b: Word, old: readonly Word[], now: readonly Word[], grammar: Grammar): boolean {
  const apart = (whole: string, verb: string, other: readonly Word[]): boolean =>
    [...grammar.particles].some((particle) => {
      if (!whole.startsWith(particle) || !other.some((word) => word.key === particle)) return false
      const rest = whole.slice(particle.length)
      return rest.length >= 4 && inflected(rest.replace(/^(?:ge|zu|te)(?=.{4})/, ''), verb, grammar)
    })
  return a.type === 'word' && b.type === 'word' && (apart(a.key, b.key, now) || apart(b.key, a.key, old))
}

/** The pairs that must be taken out for the others to stand in the same order on both sides. */
function outOfOrder(pairs: [number, number][]): [number, number][] {
  const sorted = pairs.toSorted((x, y) => x[0] - y[0])
  // The longest run of pairs in order, by patience: best[k] ends the run of length k + 1 that ends lowest.
  const before = new Map<[number, number], [number, number] | undefined>()
  const best: [number, number][] = []
  for (const pair of sorted) {
    let at = best.findIndex((end) => end[1] >= pair[1])
    if (at < 0) at = best.length
    before.set(pair, best[at - 1])
    best[at] = pair
  }
  const kept = new Set<[number, number]>()
  for (let pair = best.at(-1); pair; pair = before.get(pair)) kept.add(pair)
  return sorted.filter((pair) => !kept.has(pair))
}

/** What limits, denies or counts keeps the word before it or the word behind it. */
function held(a: readonly Word[], b: readonly Word[], i: number, j: number, pairs: [number, number][]): boolean {
  if (!a[i]?.critical) return true
  const partner = new Map(pairs)
  const beside = (step: number): boolean => {
    const [x, y] = [i + step, j + step]
    if (x < 0 || x >= a.length) return y < 0 || y >= b.length
    return partner.get(x) === y
  }
  return beside(1) || beside(-1)
}

/** Whether a sentence says by whom something is done: "is handled by". */
function passive(list: readonly Word[], { auxiliaries, agents }: Grammar): boolean {
  const auxiliary = list.findIndex((word) => auxiliaries.has(word.key))
  return auxiliary >= 0 && list.some((word) => agents.has(word.key))
}

/** One phrase moved as a whole, with the small words before it, past words that grant or limit nothing. */
function asOne(
  moved: [number, number][],
  pairs: [number, number][],
  a: readonly Word[],
  b: readonly Word[],
  old: readonly Word[],
  now: readonly Word[],
  grammar: Grammar,
): boolean {
  const [first, last] = [moved[0] as [number, number], moved.at(-1) as [number, number]]
  const run = moved.length
  if (last[0] - first[0] !== run - 1 || last[1] - first[1] !== run - 1) return false
  if (moved.some(([i]) => a[i]?.critical && a[i]?.sense !== '/')) return false
  const crossed = pairs.filter(([i, j]) => i > first[0] !== j > first[1] && !moved.some(([k]) => k === i))
  // "(Only with consent)" belongs to what stands before it.
  const adverb = moved.every(([i]) => /^~adverb/.test((a[i] as Word).sense))
  if (crossed.some(([i]) => (adverb ? (a[i] as Word).sense === '!' : binds(a[i] as Word, grammar)))) return false
  return adverb || lead(a[first[0]] as Word, old, grammar) === lead(b[first[1]] as Word, now, grammar)
}

/** A word that conditions what stands beside it. */
const binds = ({ sense, key }: Word, { patterns }: Grammar): boolean =>
  sense === '!' || [patterns.restricting, patterns.exception, patterns.consent].some((pattern) => pattern.test(key))

/** The small words right before a word, articles and possessives aside: "with", "from". */
function lead(word: Word, list: readonly Word[], { persons: [we, they], address, auxiliaries }: Grammar): string {
  const at = list.indexOf(word)
  let from = at
  while (from > 0 && list[from - 1]?.sense === '') from--
  return list
    .slice(from, at)
    .map(({ key }) => key)
    .filter((key) => !we.has(key) && !they.has(key) && !address.has(key) && !auxiliaries.has(key))
    .join(' ')
}
