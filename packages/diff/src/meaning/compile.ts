import { LANGUAGES } from '@fairnotice/policy/words'
import { CONCEPTS } from './concepts.ts'
import { Cues } from './cues.ts'
import { everyday } from './everyday.ts'
import { Filter } from './filter.ts'
import type { Grammar } from './grammar.ts'
import { LEXICONS, type Lexicon, type Topic, type Unit } from './languages/index.ts'
import { cue, participle, partsOf, words } from './lists.ts'
import { Memory } from './memory.ts'
import { kinOf, plainerOf } from './plainer.ts'
import { sensesOf, stemsOf } from './senses.ts'

const jointsOf = (joining: string[]): RegExp =>
  new RegExp(
    `[,;:•·&]|\\s-\\s|(?<![\\p{L}\\p{N}])(?:${joining.filter((word) => /^\p{L}+$/u.test(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  )

/** Makes a lexicon ready for lookup. */
export function compile(lexicon: Lexicon): Grammar {
  const { phrases, senses } = sensesOf(lexicon)
  const limits = new Set(words(lexicon.limits))
  const negations = new Set(words(lexicon.negations))
  const light = new Set(words(lexicon.light))
  const plainer = plainerOf(lexicon.retelling.plainer)
  const modals = new Map(
    Object.entries(lexicon.modals).flatMap(([modal, forms]) => words(forms).map((f) => [f, modal] as const)),
  )
  const units = new Map(
    Object.entries(lexicon.units).flatMap(([unit, forms]) => words(forms).map((f) => [f, unit as Unit] as const)),
  )
  const patterns = Object.fromEntries(
    Object.entries(lexicon.patterns).map(([name, source]) => [
      name,
      source.startsWith('^')
        ? new RegExp(name === 'residue' ? `${source}(?!\\p{L})` : source, 'u')
        : cue(source, 'u', lexicon.language),
    ]),
  ) as Grammar['patterns']
  const topics = Object.entries(lexicon.topics).map(([topic, { strong, weak }]) => {
    const named = CONCEPTS[topic as Topic].map((concept) => lexicon.concepts[concept])
    return [topic as Topic, { strong: [strong, ...named].join('|'), weak }] as const
  })
  return {
    lexicon,
    expansions: lexicon.expansions.map(([pattern, replacement]) => [
      new RegExp(pattern.source, `${pattern.flags}i`),
      replacement,
    ]),
    and: new Set(words(lexicon.and)),
    or: new Set(words(lexicon.or)),
    joints: jointsOf(words(`${lexicon.and} ${lexicon.or}`)),
    negations,
    modals,
    limits,
    light,
    address: new Set(words(lexicon.address)),
    persons: [new Set(words(lexicon.we)), new Set(words(lexicon.they))],
    possessives: [
      new Set(words(lexicon.possessive.ours)),
      new Set(words(lexicon.possessive.theirs)),
      new Set(words(lexicon.possessive.yours)),
    ],
    endings: new Set(['', ...words(lexicon.endings)]),
    guarded: new Set(words(lexicon.guarded)),
    spelled: { known: Filter.read(lexicon.spelled.known), lookalikes: Filter.read(lexicon.spelled.lookalikes) },
    senses,
    stems: stemsOf(senses, new Set(words(lexicon.endings)), new Set(words(lexicon.guarded))),
    phrases,
    plainer,
    kin: kinOf(
      plainer,
      lexicon.language,
      new Set([
        ...words(lexicon.retelling.fillers),
        ...limits,
        ...negations,
        ...light,
        ...modals.keys(),
        ...words(lexicon.guarded),
      ]),
    ),
    connectives: new Set(lexicon.discourse.connectives.split('|')),
    readers: new Set(words(lexicon.discourse.reader)),
    textPlaces: new Set(words(lexicon.discourse.places)),
    pointing: new Set(words(lexicon.discourse.pointing)),
    examples: new Set(lexicon.discourse.examples.split('|')),
    more: new Set(words(lexicon.discourse.more)),
    idle: new Set(words(lexicon.discourse.idle)),
    leading: new Set(words(lexicon.discourse.leading)),
    titles: new Set(words(lexicon.discourse.titles)),
    absent: new Set(words(lexicon.discourse.absent)),
    discourse: {
      document: cue(`(?:${lexicon.discourse.document})(?!\\p{L})`, 'u', lexicon.language),
      tells: cue(lexicon.discourse.tells, 'u', lexicon.language),
      asks: cue(`(?:${lexicon.discourse.asks})(?!\\p{L})`, 'u', lexicon.language),
      none: new RegExp(lexicon.discourse.none, 'u'),
      marks: cue(lexicon.discourse.marks, 'u', lexicon.language),
      history: cue(lexicon.discourse.history, 'u', lexicon.language),
      contacts: cue(lexicon.discourse.contacts, 'u', lexicon.language),
      invites: cue(lexicon.discourse.invites, 'u', lexicon.language),
    },
    fillers: new Set(words(lexicon.retelling.fillers)),
    asking: new Set(words(lexicon.retelling.asking)),
    reaching: new Set(words(lexicon.retelling.reaching)),
    using: new Set(words(lexicon.retelling.using)),
    conditions: new Set(
      lexicon.retelling.conditions.split('|').flatMap((condition) => {
        const parts = partsOf(condition)
        const phrase = phrases.get(parts[0] ?? '')?.find(({ words: own }) => own.join(' ') === parts.join(' '))
        return [senses.get(condition) ?? phrase?.sense ?? condition]
      }),
    ),
    byMail:
      phrases.get('by')?.find(({ words: own }) => own.join(' ') === 'by email')?.sense ??
      phrases.get('per')?.find(({ words: own }) => /^per e?mail$/.test(own.join(' ')))?.sense ??
      phrases.get('par')?.find(({ words: own }) => /^par (?:e?mail|courriel)$/.test(own.join(' ')))?.sense ??
      '',
    after: new Set(['after', 'na', 'nadat', 'nach', 'nachdem', 'apres'].map((word) => senses.get(word) ?? word)),
    only: new Set(['only', 'alleen', 'nur', 'seulement', 'uniquement', 'seul'].map((word) => senses.get(word) ?? word)),
    ordinary: everyday(lexicon),
    soft: new Set(words(lexicon.retelling.soft)),
    opening: new Set(words(lexicon.retelling.opening)),
    standIns: [new Set(words(lexicon.retelling.we)), new Set(words(lexicon.retelling.you))],
    numbers: new Map(Object.entries(lexicon.numbers)),
    permits: new Map(Object.entries(lexicon.permits)),
    auxiliaries: new Set(words(lexicon.passive.auxiliary)),
    agents: new Set(words(lexicon.passive.agent)),
    particles: new Set(words(lexicon.particles)),
    units,
    between: new Set(words(lexicon.between)),
    // A date in another language is a date all the same; its own words come last, and win.
    months: new Map(
      [...LANGUAGES.map((language) => LEXICONS[language]), lexicon].flatMap(({ months }) =>
        words(months).map((month, index) => [month, index + 1] as const),
      ),
    ),
    weekdays: new Set(words(lexicon.weekdays)),
    references: new Set(words(lexicon.references)),
    subjects: new Set(words(lexicon.subject)),
    supervisor: cue(lexicon.concepts.supervisor, 'u', lexicon.language),
    postal: cue(lexicon.postal, 'u', lexicon.language),
    seat: cue(`${lexicon.concepts.seat}|${lexicon.located}`, 'u', lexicon.language),
    topics: topics.map(([topic, { strong, weak }]) => [
      topic,
      { strong: new Cues(strong, participle(lexicon.language)), weak: new Cues(weak, participle(lexicon.language)) },
    ]),
    cues: new Cues(topics.flatMap(([, { strong, weak }]) => [strong, weak]).join('|'), participle(lexicon.language)),
    patterns,
    memory: memories(),
  }
}

/** Nothing remembered yet. */
export const memories = (): Grammar['memory'] => ({
  words: new Memory(16_000),
  spoken: new Memory(4000),
  topics: new Memory(20_000),
  passages: new Memory(6000),
  statements: new Memory(6000),
  same: new Memory(12_000),
})
