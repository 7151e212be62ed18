import { beginningsOfWords } from '../meaning/cues.ts'
import type { Grammar } from '../meaning/grammar.ts'
import type { Topic } from '../meaning/languages/index.ts'
import { fold } from '../meaning/plain.ts'
import type { Word } from '../meaning/words.ts'
import { leadsOut } from '../rules/opting-out.ts'
import { isEntryInHtml } from './place.ts'
import type { Reading } from './reading.ts'

export type Scores = Map<Topic, number>

/** How much each topic is in a text: 2 for each different strong cue, 1 for each weak one, at most 6. */
export const topicsOf = (text: string, grammar: Grammar): ReadonlyMap<Topic, number> =>
  text === '' ? NONE : grammar.memory.topics.get(text, () => counted(text, grammar))

const NONE: ReadonlyMap<Topic, number> = new Map()

function counted(text: string, grammar: Grammar): Scores {
  const folded = fold(text)
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/['’]/g, ' ')
  const starts = grammar.cues.among(folded, beginningsOfWords(folded))
  const scores: Scores = new Map()
  for (const [topic, { strong, weak }] of grammar.topics) {
    const score = 2 * strong.found(folded, starts).size + weak.found(folded, starts).size
    if (score > 0) scores.set(topic, Math.min(6, score))
  }
  return scores
}

/** Whether a text has a strong cue of a topic; for a text that is folded already. */
export function speaksOf(topic: Topic, folded: string, grammar: Grammar): boolean {
  const cues = grammar.topics.find(([name]) => name === topic)?.[1].strong
  return cues !== undefined && cues.found(folded, beginningsOfWords(folded)).size > 0
}

const add = (total: Scores, more: ReadonlyMap<Topic, number>, weight: number): void => {
  for (const [topic, score] of more) total.set(topic, (total.get(topic) ?? 0) + score * weight)
}

/** Short texts that label what follows weigh more than a word in passing. */
const WEIGHTS = { difference: 2, sentence: 1, label: 1.5, leadIn: 1.2, heading: 1, outer: 0.3, before: 0.2 }

/** An entry of a list that begins by what something is for. */
const AIM =
  /^\W*(?:to (?!you\b|us\b|our\b|the\b|your\b|third\b|other)|in order to |om |teneinde |pour |afin |um |zur |zum |zwecks )/u
const PURPOSE: Scores = new Map([['purpose', 2]])

const RIGHT: Scores = new Map([['right', 2]])

/** "You can …", "können Sie": the reader may do something. */
const mayAct = (words: readonly Word[], { subjects }: Grammar): boolean =>
  words.some(
    ({ sense, key }, i) =>
      CAN.has(sense) &&
      // "It is possible to" is said to the reader, whoever is its subject.
      (key.includes(' ') || [words[i - 1], words[i + 1]].some((beside) => beside && subjects.has(beside.key))),
  )

const CAN = new Set(['modal:can', 'modal:kan', 'modal:peut', 'modal:kann'])

/** What a change is about, most likely first: from the words that differ, its sentence, its label, lead-in and headings. */
export function topicRanking(reading: Reading): { topic: Topic; score: number }[] {
  const { grammar } = reading.situation
  const total: Scores = new Map()
  const sides = [reading.situation.old, reading.situation.new].filter((side) => side.words.length > 0)
  add(total, topicsOf(reading.differing, grammar), WEIGHTS.difference)
  for (const side of sides) {
    add(total, topicsOf(side.plain, grammar), WEIGHTS.sentence / sides.length)
    const label = /^(.{3,70}?)[:?]\s*\S/.exec(side.plain)?.[1]
    if (label) add(total, topicsOf(label, grammar), WEIGHTS.label / sides.length)
  }
  if (sides.length > 0 && sides.every((side) => mayAct(side.words, grammar))) add(total, RIGHT, WEIGHTS.sentence)
  if (sides.some((side) => leadsOut(side.raw))) add(total, RIGHT, WEIGHTS.sentence)
  const place = reading.situation.place.new ?? reading.situation.place.old
  if (place) {
    const listed = place.kind === 'item' || place.kind === 'cell' || sides.every((side) => isEntryInHtml(side.raw))
    if (listed && sides.some((side) => AIM.test(side.folded))) add(total, PURPOSE, WEIGHTS.difference)
    const [own = '', ...outer] = [...place.headings].reverse()
    // An item or a cell says little itself: what opens its list, or heads its column, says what it is.
    const weight = listed ? 1.6 : 1
    add(total, topicsOf(place.leadIn, grammar), WEIGHTS.leadIn * weight)
    add(total, topicsOf(own, grammar), WEIGHTS.heading * (place.leadIn === '' ? weight : 1))
    add(total, topicsOf(outer.join(' / '), grammar), WEIGHTS.outer)
    add(total, topicsOf(place.before, grammar), WEIGHTS.before)
  }
  return [...total].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score)
}
