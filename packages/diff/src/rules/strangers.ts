import type { Reading } from '../classify/reading.ts'
import type { Passage } from '../classify/situation.ts'
import { speaksOf } from '../classify/topics.ts'
import { LEGAL_FORMS } from '../meaning/organisations.ts'
import { plain } from '../meaning/plain.ts'
import { wordsOf } from '../meaning/words.ts'

/** Organisations of one side that the other side of the change doesn't name. */
function onlyIn(side: Passage, other: Passage): string[] {
  const text = ` ${other.words.map((word) => word.key).join(' ')} `
  return [...side.organisations].filter(
    (name) => !text.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `) && !LEGAL_FORMS.has(name),
  )
}

/** A name by itself that opens an entry, as in a list of who gets data: "**Rowan** – folds your letters". */
export function labelled({ situation }: Reading, side: 'old' | 'new'): string[] {
  const { grammar, known, place } = situation
  const at = place[side]
  const above = [at?.leadIn ?? '', at?.headings.at(-1) ?? '']
  if (!above.some((text) => speaksOf('recipient', text, grammar) || grammar.patterns.sharing.test(text))) return []
  const [, bold, label = bold ?? ''] = LABEL.exec(situation[side].raw) ?? []
  const words = wordsOf(plain(label), grammar)
  const named =
    words.length > 0 &&
    words.length <= 4 &&
    words.every(({ type, text, sense }) => type === 'word' && (/^[\p{Lu}\d]/u.test(text) || sense === '')) &&
    words.some(({ key, sense }) => sense === key && !grammar.plainer.has(key))
  const name = words.map(({ key }) => key).join(' ')
  return named && known[side === 'old' ? 'new' : 'old'].occurrences(name) === 0 ? [name] : []
}

/** What is set in bold, or ends in a colon or dash, at the beginning of an entry. */
const LABEL = /^\s*(?:[-*+•|]\s*)?(?:(?:\*\*|__)([^*_\n]{2,50}?):?(?:\*\*|__)|(\p{Lu}[^\n:–—]{1,40}?)\s*(?:[:–—]))/u

/** Names that the whole other text never mentions: someone new, or someone gone. */
export function strangers(reading: Reading, side: 'old' | 'new'): string[] {
  const other = side === 'old' ? 'new' : 'old'
  return onlyIn(reading.situation[side], reading.situation[other]).filter(
    (name) => reading.situation.known[other].occurrences(name.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim()) === 0,
  )
}
