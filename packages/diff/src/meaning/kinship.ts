import { contentOf, tells } from './counterparts.ts'
import type { Grammar } from './grammar.ts'
import type { Statement } from './statements.ts'
import type { Word } from './words.ts'

/** What a passage tells, and by what that is known elsewhere. */
export interface Told {
  content: Word[]
  marks: ReadonlySet<string>
  /** Addresses to write to, and periods. */
  told: ReadonlySet<string>
}

export const toldIn = (list: Statement[]): Told => ({
  content: contentOf(list),
  marks: new Set(list.flatMap((one) => [...one.marks])),
  told: new Set(list.flatMap(({ facts: all }) => all.flatMap(({ type, sense }) => (TELLING.has(type) ? [sense] : [])))),
})

/** How much of what the shorter of two passages tells the other tells too, 0 to 1. */
export function kinship(a: Told, b: Told, grammar: Grammar): number {
  const [short, other] = a.content.length <= b.content.length ? [a.content, b] : [b.content, a]
  if (short.length === 0) return 0
  if ([...a.told].some((sense) => b.told.has(sense))) return 1
  return short.filter((word) => tells(other, word, grammar)).length / short.length
}

const TELLING = new Set<Word['type']>(['email', 'phone', 'duration'])
