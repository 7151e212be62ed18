import type { Kind } from '@fairnotice/policy'
import type { Topic } from '../meaning/languages/index.ts'
import type { Fired } from '../rules/types.ts'
import type { Reading } from './reading.ts'
import { topicsOf } from './topics.ts'

/** At most this many kinds: a change that is about everything is about nothing. */
const MOST_KINDS = 3

/** Topics with a law of their own: named whenever the passage speaks of them. */
const OWN_LAW = new Set(['cookie-tracking', 'children', 'automated-decision'])

/** Rules about the force of a sentence: what it is about is told by the words that did not change. */
const FORCE = new Set(['consent-changed', 'opt-in-or-out', 'negation-changed', 'condition-changed'])

/**
 * What a material change is about: what rules name, then the topics that are nearly as strong as the first, what a rule of
 * force bears on, whom the words name, and what an entry of a list is.
 */
export function kindsOf(fired: Fired[], reading: Reading): Kind[] {
  const own = ownTopics(reading)
  const named = fired.flatMap((one) => one.kinds)
  const kinds = [
    ...named.slice(0, 1),
    ...saidWhole(reading, own),
    ...named.slice(1),
    ...leading(reading),
    ...reading.topics
      .filter(({ topic, score }) => OWN_LAW.has(topic) && score >= 2 && own.has(topic))
      .map(({ topic }) => topic),
    ...(fired.some(({ rule }) => FORCE.has(rule.id)) ? object(reading) : []),
    ...(namesSomeone(reading) ? (['recipient'] as const) : []),
    ...(isEntry(reading, own) ? (['data-category'] as const) : []),
  ]
  // A date or a scope weighs nothing by itself: what is material in it is what is done.
  if (kinds.some((kind) => ABOUT_TEXT.has(kind)) && !named.some((kind) => !ABOUT_TEXT.has(kind))) kinds.push('purpose')
  return kinds.length > 0 ? [...new Set(kinds)].slice(0, MOST_KINDS) : ['purpose']
}

/** Of topics of which a sentence speaks as much, the one that fewer sentences speak of tells more. */
const SPECIFIC: readonly Topic[] = [
  'retention',
  'right',
  'transfer',
  'children',
  'automated-decision',
  'change-notice',
  'legal-basis',
  'cookie-tracking',
  'security',
  'recipient',
  'controller-contact',
  'purpose',
  'data-category',
]

/** What a sentence that came or went as a whole speaks of first, whatever its heading and its neighbours speak of. */
function saidWhole({ situation: { old, new: now } }: Reading, own: ReadonlyMap<Topic, number>): Topic[] {
  if (old.words.length > 0 && now.words.length > 0) return []
  const most = Math.max(2, ...own.values())
  const first = SPECIFIC.find((topic) => own.get(topic) === most)
  return first ? [first] : []
}

/** What a text says of itself. */
const ABOUT_TEXT: ReadonlySet<Kind> = new Set(['scope', 'effective-date'])

/** The first topic, and one nearly as strong; what a text says of itself only where it says nothing else. */
function leading({ topics: [top, ...others] }: Reading): Topic[] {
  if (!top) return []
  const second = others.find(({ topic, score }) => score >= top.score * 0.6 && !ABOUT_TEXT.has(topic))
  return second ? [top.topic, second.topic] : [top.topic]
}

/** What its own words speak of. */
const ownTopics = ({ situation: { old, new: now, grammar } }: Reading): ReadonlyMap<Topic, number> =>
  topicsOf((now.words.length > 0 ? now : old).plain, grammar)

/** What a sentence is about, beside the permission that it asks. */
function object(reading: Reading): Kind[] {
  const [first] = [...ownTopics(reading)]
    .filter(([topic, score]) => topic !== 'legal-basis' && score >= 2)
    .sort((a, b) => b[1] - a[1])
  return first ? [first[0]] : []
}

/** The words that differ name an organisation. */
const namesSomeone = ({ situation, differing }: Reading): boolean =>
  [...situation.old.organisations, ...situation.new.organisations].some((name) =>
    ` ${differing} `.includes(` ${name} `),
  )

/** An entry of a list under what says that something is done with data: it says nothing but what. */
function isEntry({ situation: { place, old, new: now, grammar } }: Reading, own: ReadonlyMap<Topic, number>): boolean {
  const at = place.new ?? place.old
  const { words, folded } = now.words.length > 0 ? now : old
  if (at?.kind !== 'item' || words.length > MOST_WORDS || grammar.patterns.organisation.test(folded)) return false
  const above = [at.leadIn, at.headings.at(-1) ?? '']
  const { collects, keeping, sharing } = grammar.patterns
  return (
    above.some((text) => collects.test(text) || keeping.test(text) || sharing.test(text)) &&
    [...own].every(([topic, score]) => topic === 'data-category' || score < 2)
  )
}

/** Of an entry that says nothing but a name. */
const MOST_WORDS = 14
