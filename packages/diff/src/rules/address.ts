import type { Reading } from '../classify/reading.ts'
import type { Word } from '../meaning/words.ts'

/** Whether one line of a postal address took the place of another. */
export function readdressed({ situation, removed, added }: Reading): boolean {
  const { grammar, old, new: now, place } = situation
  const above = [place.new?.leadIn ?? '', place.new?.headings.at(-1) ?? '']
  return (
    line(removed) &&
    line(added) &&
    [old.folded, now.folded, ...above].some((text) => grammar.seat.test(text) || grammar.postal.test(text))
  )
}

/** A number, a capitalised name, and nothing that says more. */
const line = (list: readonly Word[]): boolean =>
  list.some((word) => word.type === 'number') &&
  list.some((word) => word.type === 'word' && /^\p{Lu}/u.test(word.text)) &&
  list.every(
    (word) => word.type === 'number' || word.type === 'place' || word.sense === '' || /^\p{Lu}/u.test(word.text),
  )
