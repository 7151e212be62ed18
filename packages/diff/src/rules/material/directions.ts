import type { Direction } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { denies } from '../denies.ts'
import type { Verb } from './topic-names.ts'

/** More said on these lets the organisation do more; more said on rights, notice and protection binds it. */
const WIDENING = new Set<Topic>([
  'purpose',
  'data-category',
  'recipient',
  'retention',
  'transfer',
  'cookie-tracking',
  'automated-decision',
  'legal-basis',
])
const BINDING = new Set<Topic>(['right', 'change-notice', 'security'])

/** Whether words came, went, or took the place of others. */
export function verbOf({ removed, added }: Reading): Verb {
  if (spoken(removed).length === 0 && spoken(added).length > 0) return 'added'
  return spoken(added).length === 0 && spoken(removed).length > 0 ? 'removed' : 'changed'
}

/** Which way an addition or removal on a topic goes. A sentence that says "not" goes the other way. */
export function directionOf(topic: Topic, verb: Verb, reading: Reading): Direction {
  if (verb === 'changed') {
    // A long insertion beside a word that went is an addition all the same.
    const [gone, come] = [spoken(reading.removed).length, spoken(reading.added).length]
    if (come >= 4 && come >= gone * 3) return directionOf(topic, 'added', reading)
    return gone >= 4 && gone >= come * 3 ? directionOf(topic, 'removed', reading) : 'neutral'
  }
  if (!WIDENING.has(topic) && !BINDING.has(topic)) return 'neutral'
  const { situation, removed, added } = reading
  const { grammar } = situation
  const side = verb === 'added' ? situation.new : situation.old
  const edited = situation.old.words.length > 0 && situation.new.words.length > 0
  const turning = (words: readonly Word[]): boolean =>
    words.some((word) => word.sense === '!' || grammar.patterns.restricting.test(word.key))
  if (edited) {
    // A "not" or "only" inside a sentence turns it in a way that other rules judge; so does a lone "may" or "all".
    const said = spoken([...removed, ...added]).filter(
      (word) => !word.critical || word.type !== 'word' || word.sense.startsWith('~adverb'),
    )
    if (turning([...removed, ...added]) || said.length === 0) return 'neutral'
  }
  const bound =
    !edited &&
    (denies(side, grammar) ||
      grammar.patterns.ceased.test(side.folded) ||
      (verb === 'removed' && side.words.some((word) => grammar.patterns.restricting.test(word.key))))
  if (bound && grammar.patterns.exception.test(side.folded) && side.words.some((word) => word.sense === '!'))
    return 'neutral'
  const widens = (verb === 'added') === WIDENING.has(topic)
  return widens !== bound ? 'widens' : 'narrows'
}
