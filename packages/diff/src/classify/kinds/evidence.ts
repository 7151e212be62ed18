import type { Kind } from '@fairnotice/policy'
import type { Topic } from '../../meaning/languages/index.ts'
import { leadsOut } from '../../rules/opting-out.ts'
import type { Fired } from '../../rules/types.ts'
import { isEntryInHtml } from '../place.ts'
import type { Reading } from '../reading.ts'
import { type Scores, topicsOf } from '../topics.ts'

/** What speaks for the kinds of a change, before anything is weighed. */
export interface Evidence {
  heard: Heard
  /** What its words begin with, by where they stand. */
  words: { language: string; said: ReadonlySet<string>; differing: ReadonlySet<string> }
}

type Heard = Record<'differing' | 'sentence' | 'label' | 'leadIn' | 'heading' | 'outer' | 'before', Topics> & {
  /** How much its sentence has of the topic that it has most of. */
  most: number
  /** The ranking of topics, and how much its first has. */
  ranking: Topics
  top: number
  /** What specific rules named, the most telling first. */
  named: readonly Kind[]
  /** A rule on the force of a sentence fired: what it is about is told by the words that did not change. */
  force: boolean
  /** Came or went with no counterpart. */
  whole: boolean
  /** An item of a list, or a cell of a table. */
  listed: boolean
  /** Too short for more than a name. */
  brief: boolean
  /** Its differing words name an organisation. */
  someone: boolean
  /** Leads to where people object. */
  leadsOut: boolean
}
type Topics = ReadonlyMap<Topic, number>

const FORCE = new Set(['consent-changed', 'opt-in-or-out', 'negation-changed', 'condition-changed'])
const NONE: Topics = new Map()
/** An entry of a list that says nothing but a name has no more words. */
const MOST_WORDS = 14
/** Topics of the ranking that count. */
const RANKED = 6

/**
 * Listens to what names the kinds: what specific rules found (never what a rule on topics says: that follows from the
 * kinds), the topics of its words and of what stands around it, and the words themselves.
 */
export function evidenceOf(specific: readonly Fired[], reading: Reading): Evidence {
  const { situation, differing, topics: ranking } = reading
  const { grammar, old, new: now, change } = situation
  const sides = [old, now].filter((side) => side.words.length > 0)
  const place = situation.place.new ?? situation.place.old
  const about = (text: string | undefined): Topics => topicsOf(text ?? '', grammar)
  const [own, ...outer] = [...(place?.headings ?? [])].reverse()
  const sentence = most(sides.map((side) => about(side.plain)))
  const heard: Heard = {
    differing: about(differing),
    sentence,
    label: about(sides.map((side) => /^(.{3,70}?)[:?]\s*\S/.exec(side.plain)?.[1] ?? '').join(' ')),
    leadIn: about(place?.leadIn),
    heading: about(own),
    outer: about(outer.join(' / ')),
    before: about(place?.before),
    most: Math.max(1, ...sentence.values()),
    ranking: new Map(ranking.slice(0, RANKED).map(({ topic, score }) => [topic, score])),
    top: ranking[0]?.score ?? 1,
    named: specific.flatMap((one) => one.kinds),
    force: specific.some(({ rule }) => FORCE.has(rule.id)),
    whole: change.type === 'added' || change.type === 'removed',
    listed:
      place !== null &&
      (place.kind === 'item' || place.kind === 'cell' || sides.every((side) => isEntryInHtml(side.raw))),
    brief: sides.some((side) => side.words.length <= MOST_WORDS),
    someone: [...old.organisations, ...now.organisations].some((name) => ` ${differing} `.includes(` ${name} `)),
    leadsOut: sides.some((side) => leadsOut(side.raw)),
  }
  const said = (now.words.length > 0 ? now : old).folded
  const words = { language: grammar.lexicon.language, said: beginnings(said), differing: beginnings(differing) }
  return { heard, words }
}

function most(all: readonly Topics[]): Topics {
  const highest: Scores = new Map()
  for (const topics of all) {
    for (const [topic, score] of topics) highest.set(topic, Math.max(score, highest.get(topic) ?? 0))
  }
  return highest.size > 0 ? highest : NONE
}

/** Inflections and most compounds share their first letters. */
const beginnings = (folded: string): ReadonlySet<string> =>
  new Set((folded.match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, BEGINNING)))

const BEGINNING = 7
