import type { Reading } from '../classify/reading.ts'
import type { Passage } from '../classify/situation.ts'
import { LEGAL_FORMS } from '../meaning/organisations.ts'

/** Organisations of one side that the other side of the change doesn't name. */
function onlyIn(side: Passage, other: Passage): string[] {
  const text = ` ${other.words.map((word) => word.key).join(' ')} `
  return [...side.organisations].filter(
    (name) => !text.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `) && !LEGAL_FORMS.has(name),
  )
}

/** Names that the whole other text never mentions: someone new, or someone gone. */
export function strangers(reading: Reading, side: 'old' | 'new'): string[] {
  const other = side === 'old' ? 'new' : 'old'
  return onlyIn(reading.situation[side], reading.situation[other]).filter(
    (name) => reading.situation.known[other].occurrences(name.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim()) === 0,
  )
}
