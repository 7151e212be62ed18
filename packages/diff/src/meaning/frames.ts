import type { Place } from '../classify/place.ts'
import type { Passage } from '../classify/situation.ts'
import type { Grammar } from './grammar.ts'
import { fold, plain } from './plain.ts'
import type { Word } from './words.ts'

/**
 * What a sentence does beside stating what is done with data. Such a sentence can be told in any words: nothing that the law
 * asks to be told of is stated by it. Fails closed: whatever could state something more ends it.
 */

/** Longer sentences do more than one thing. */
const LONGEST = 45

/** "This policy explains how we use your data": tells what the text tells, by an indirect question, and nothing else. */
export function aboutText(side: Passage, grammar: Grammar, place: { old: Place | null; new: Place | null }): boolean {
  const { document, tells, asks } = grammar.discourse
  if (side.words.length > LONGEST || side.words.some((word) => states(word))) return false
  const told = tells.exec(side.folded)
  // "It describes …", after a sentence on the text.
  const before = fold(plain((place.new ?? place.old)?.previous ?? ''))
  const named = document.test(side.folded) || (PRONOUN.test(side.folded) && document.test(before))
  if (!told || !named) return false
  // "We read" tells of no text.
  if (OURS.test(side.folded)) return false
  const rest = side.folded.slice(told.index)
  return asks.test(rest) && !clauseOfItsOwn(side.plain) && !agrees(side.folded, grammar)
}

const PRONOUN = /^\W*(?:it|this|they|sie|es|diese|dies|zij|deze|dit|elle|celle-ci|il|celui-ci)(?!\p{L})/u

/** What the organisation itself takes note of. */
const OURS =
  /(?<!\p{L})(?:we|wij|wir|nous) (?:\p{L}+ )?(?:read|learn|know|find|lezen|weten|vinden|lesen|erfahren|wissen|finden|lisons|savons|trouvons)(?!\p{L})/u

/** "If you have questions, write to us": asks for nothing, and grants nothing. */
export function invites(side: Passage, grammar: Grammar): boolean {
  return (
    side.words.length <= LONGEST &&
    grammar.discourse.invites.test(side.folded) &&
    !side.words.some((word) => word.sense === '!' && !/hesit|zoger|zogern|aarzel/.test(side.folded)) &&
    !side.words.some(({ type }) => type === 'duration' || type === 'date' || type === 'place') &&
    !grammar.patterns.sharing.test(side.folded.replace(/\bsend|\benvo|\bsend/gu, '')) &&
    !agrees(side.folded, grammar)
  )
}

/**
 * The senses of the term that a sentence defines ("A cookie is a small file"); null where it defines none, or says what the
 * organisation does, or of what is the reader's own ("your data are …").
 */
export function definedTerm(side: Passage, grammar: Grammar): string | null {
  const { persons, address, patterns, auxiliaries } = grammar
  if (side.words.length > LONGEST || !patterns.definition.test(side.folded)) return null
  const spokenOf = side.words.some(
    ({ key, type, sense }) => persons[0].has(key) || type !== 'word' || sense === '!' || sense.startsWith('modal:'),
  )
  const is = side.words.findIndex(({ key }) => auxiliaries.has(key) || COPULAS.has(key))
  const term = side.words.slice(0, is)
  if (spokenOf || is < 1 || term.some(({ key }) => address.has(key))) return null
  return term
    .map(({ sense }) => sense)
    .filter(Boolean)
    .join(' ')
}

const COPULAS = new Set([
  'is',
  'are',
  'means',
  'refers',
  'zijn',
  'betekent',
  'verwijst',
  'ist',
  'sind',
  'bedeutet',
  'bezeichnet',
  'est',
  'sont',
  'signifie',
  'designe',
])

/** A value, a denial or a duty: more than what a text tells of. */
const states = (word: Word): boolean =>
  word.type !== 'word' || word.sense === '!' || (word.sense.startsWith('modal:') && MUST.test(word.sense))

const MUST = /must|moet|muss|doit|faut|required/

/** "…, and we share it": begins a statement of its own after the question. */
const clauseOfItsOwn = (plain: string): boolean =>
  /(?:[,;:–]| and| en| et| und)\s+(?:we|wij|nous|wir|they|zij|ils)\s(?!(?:explain|leggen|vous expliquons|erklären|informieren|describe|tell|beschrijven|décrivons)\b)/iu.test(
    plain,
  )

/** Asks for consent, or takes it from what the reader does. */
const agrees = (folded: string, { patterns: { consent, optIn, optOut } }: Grammar): boolean =>
  [consent, optIn, optOut].some((pattern) => pattern.test(folded))
