import { LANGUAGES, type Language } from '@fairnotice/policy/words'
import type { Passage } from '../classify/situation.ts'
import { CONCEPTS } from './concepts.ts'
import { Cues } from './cues.ts'
import { LEXICONS, type Lexicon, type Topic, type Unit } from './languages/index.ts'
import { Memory } from './memory.ts'
import { ALIASES } from './organisations.ts'
import { placeNames } from './places.ts'
import { fold } from './plain.ts'
import { rootOf } from './roots.ts'
import type { Statement } from './statements.ts'
import type { Word } from './words.ts'

/** A lexicon made ready for lookup. */
export interface Grammar {
  lexicon: Lexicon
  expansions: [RegExp, string][]
  and: Set<string>
  or: Set<string>
  /** What stands between the items of a list: signs, "and", "or". */
  joints: RegExp
  negations: Set<string>
  /** Form → modal. */
  modals: Map<string, string>
  limits: Set<string>
  light: Set<string>
  address: Set<string>
  /** Words for the organisation itself, and for others. */
  persons: [Set<string>, Set<string>]
  /** "Our", "their". */
  possessives: [Set<string>, Set<string>]
  endings: Set<string>
  guarded: Set<string>
  /** Word → number of its group of synonyms. */
  senses: Map<string, string>
  /** Stem → the group of synonyms that all words with this stem are in. */
  stems: Map<string, string>
  /** First word → phrases that begin with it, longest first. */
  phrases: Map<string, Phrase[]>
  /** First word → groups of `Retelling.plainer` with a member that begins with it, longest first. */
  plainer: Map<string, Plainer[]>
  /** The group of a single word that is made of the same root as one of its members; none where two groups have one. */
  kin(word: string): Plainer | undefined
  fillers: Set<string>
  asking: Set<string>
  reaching: Set<string>
  using: Set<string>
  /** Senses of the words for a condition. */
  conditions: Set<string>
  /** The sense of "by e-mail". */
  byMail: string
  /** Senses of "after". */
  after: Set<string>
  /** Senses of "only". */
  only: Set<string>
  opening: Set<string>
  soft: Set<string>
  /** Whether a word is an everyday one that names nothing the law asks to be told of. */
  ordinary(key: string): boolean
  /** Nouns that may stand for the organisation, and for the reader. */
  standIns: [Set<string>, Set<string>]
  numbers: Map<string, number>
  /** Modal → the one that says the same where the reader is the subject. */
  permits: Map<string, string>
  auxiliaries: Set<string>
  agents: Set<string>
  particles: Set<string>
  units: Map<string, Unit>
  between: Set<string>
  months: Map<string, number>
  weekdays: Set<string>
  references: Set<string>
  /** Pronouns by which the reader is the subject. */
  subjects: Set<string>
  /** Names an authority to complain to; says where someone is established. */
  supervisor: RegExp
  seat: RegExp
  postal: RegExp
  topics: [Topic, { strong: Cues; weak: Cues }][]
  /** Every cue of every topic: most words begin none of them, and are told by one look. */
  cues: Cues
  /** What texts of this language read as, as far as that depends on nothing else. */
  memory: {
    words: Memory<readonly Word[]>
    spoken: Memory<Grammar>
    topics: Memory<ReadonlyMap<Topic, number>>
    passages: Memory<Passage>
    statements: Memory<Statement[]>
    /** Whether one passage says what another says, by what was asked and both texts. */
    same: Memory<boolean>
  }
  patterns: Record<keyof Lexicon['patterns'], RegExp>
}

/** A way to say something, and the plainest way to say it. */
export interface Plainer {
  words: string[]
  to: string
}

export interface Phrase {
  words: string[]
  type: 'place' | 'number' | 'word'
  sense: string
  critical: boolean
}

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)
/** A cue matches at the start of a word; its end is left open, so that a stem finds its inflections. */
const cue = (source: string, flags: string, language: Language): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${participle(language) ? '(?:ge)?' : ''}(?:${source})`, flags)

/** Where a past participle begins with "ge": the stem follows. */
const participle = (language: Language): string => (language === 'nl' || language === 'de' ? 'ge' : '')

const made = new Map<Language, Grammar>()

/** The grammar of a language, compiled once (about 15 ms each). */
export function grammarOf(language: Language): Grammar {
  const known = made.get(language)
  if (known) return known
  const grammar = compile(LEXICONS[language])
  made.set(language, grammar)
  return grammar
}

/**
 * The grammar of the language that a passage is in: policies quote, and translations lag, so a Dutch text may hold an
 * English paragraph. The declared language unless another's small words stand twice as often.
 */
export const grammarSpoken = (text: string, declared: Grammar): Grammar =>
  declared.memory.spoken.get(text, () => spokenIn(text, declared))

/** The small words of each language: all that tells one from another, without compiling the rest of it. */
const SMALL = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set(words(`${LEXICONS[language].light} ${LEXICONS[language].address}`))]),
) as Record<Language, Set<string>>

function spokenIn(text: string, declared: Grammar): Grammar {
  const spoken = fold(text).match(/\p{L}+/gu) ?? []
  const count = (language: Language): number => {
    const small = SMALL[language]
    return spoken.filter((word) => small.has(word)).length
  }
  const own = count(declared.lexicon.language)
  let best = declared
  let most = Math.max(2, own * 2)
  for (const language of LANGUAGES) {
    const times = count(language)
    if (times > most) {
      best = grammarOf(language)
      most = times
    }
  }
  return best
}

const jointsOf = (joining: string[]): RegExp =>
  new RegExp(
    `[,;:•·&]|\\s-\\s|(?<![\\p{L}\\p{N}])(?:${joining.filter((word) => /^\p{L}+$/u.test(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  )

/** Stems of five letters or more that stand for one group alone: "demand" for "demande", "demandes". */
function stemsOf(senses: Map<string, string>, endings: Set<string>, guarded: Set<string>): Map<string, string> {
  const stems = new Map<string, string | null>()
  for (const [word, sense] of senses) {
    if (guarded.has(word)) continue
    for (let cut = 1; cut <= 3 && word.length - cut >= 5; cut++) {
      if (!endings.has(word.slice(-cut))) continue
      const stem = word.slice(0, -cut)
      stems.set(stem, !stems.has(stem) || stems.get(stem) === sense ? sense : null)
    }
  }
  return new Map([...stems].filter((entry): entry is [string, string] => entry[1] !== null))
}

const partsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const lines = (text: string): [number, string][] => [...text.trim().split('\n').entries()]

function plainerOf(groups: string): Grammar['plainer'] {
  const found: Grammar['plainer'] = new Map()
  for (const [, line] of lines(groups)) {
    const [to = '', ...others] = line.split('|')
    for (const member of to === '' ? others : [to, ...others]) {
      const parts = partsOf(member)
      const [first] = parts
      if (!first) continue
      const list = found.get(first) ?? []
      // What was said of it first holds.
      if (!list.some((other) => other.words.join(' ') === parts.join(' '))) list.push({ words: parts, to })
      found.set(first, list)
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Finds a group by the root that a word shares with its members; not for `own`, words that bind or look alike. */
function kinOf(plainer: Grammar['plainer'], language: Language, own: ReadonlySet<string>): Grammar['kin'] {
  const roots = new Map<string, Plainer | null>()
  for (const list of plainer.values()) {
    for (const one of list) {
      const [only = ''] = one.words
      if (one.words.length > 1 || only.length < 5 || one.to.includes(' ')) continue
      const root = rootOf(only, language)
      const other = roots.get(root)
      roots.set(root, other === undefined || other?.to === one.to ? one : null)
    }
  }
  return (word) => (word.length < 5 || own.has(word) ? undefined : (roots.get(rootOf(word, language)) ?? undefined))
}

/** Topics whose words are never everyday ones. */
const TELLING = new Set<Topic>([
  'data-category',
  'recipient',
  'retention',
  'transfer',
  'legal-basis',
  'right',
  'cookie-tracking',
  'children',
  'automated-decision',
])

/** Tells everyday words by the root that their forms share, unless they are a cue of a topic that the law asks for. */
function everyday(lexicon: Lexicon): Grammar['ordinary'] {
  const { language, retelling } = lexicon
  const listed = words(retelling.ordinary)
  const roots = new Set(listed.flatMap((word) => (word.length >= 5 ? [rootOf(word, language)] : [])))
  const own = new Set(listed)
  const hard = new Set([...words(lexicon.guarded), ...words(lexicon.limits), ...words(lexicon.negations)])
  const cues = cue(
    [...TELLING]
      .flatMap((topic) => [
        lexicon.topics[topic].strong,
        ...CONCEPTS[topic].map((concept) => lexicon.concepts[concept]),
      ])
      .concat(Object.values(pick(lexicon.patterns)))
      .join('|'),
    'u',
    language,
  )
  const known = new Map<string, boolean>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found =
      (own.has(key) || (key.length >= 5 && roots.has(rootOf(key, language)))) && !hard.has(key) && !cues.test(key)
    known.set(key, found)
    return found
  }
}

/** What is done with data, in a language's patterns. */
const pick = ({
  sharing,
  keeping,
  collects,
  consent,
  optIn,
  optOut,
  anonymous,
}: Lexicon['patterns']): Partial<Lexicon['patterns']> => ({
  sharing,
  keeping,
  collects,
  consent,
  optIn,
  optOut,
  anonymous,
})

function compile(lexicon: Lexicon): Grammar {
  const phrases: Grammar['phrases'] = new Map()
  const limits = new Set(words(lexicon.limits))
  const negations = new Set(words(lexicon.negations))
  const light = new Set(words(lexicon.light))
  const add = (text: string, phrase: Omit<Phrase, 'words'>): void => {
    const parts = partsOf(text)
    const [first] = parts
    if (!first) return
    const list = phrases.get(first) ?? []
    // What was said of it first holds: a group of adverbs before a group of synonyms.
    if (!list.some((other) => other.words.join(' ') === parts.join(' '))) list.push({ words: parts, ...phrase })
    phrases.set(first, list)
  }
  for (const [code, names] of placeNames(lexicon))
    for (const name of names) add(name, { type: 'place', sense: code, critical: true })
  for (const phrase of lexicon.idle.split('|')) add(phrase, { type: 'word', sense: '', critical: false })
  for (const [sense, list] of Object.entries(lexicon.says))
    for (const phrase of list.split('|')) add(phrase, { type: 'word', sense, critical: true })
  const senses = new Map<string, string>()
  const group = (line: string, sense: string, critical: (member: string) => boolean): void => {
    for (const member of line.split('|')) {
      if (/[ -]/.test(member)) add(member, { type: 'word', sense, critical: critical(member) })
      else if (!senses.has(member)) senses.set(member, sense)
    }
  }
  for (const [index, line] of lines(lexicon.adverbs)) group(line, `~adverb-${index}`, () => false)
  for (const [index, line] of lines(lexicon.synonyms)) {
    const members = line.split('|')
    // "In order to" says as little as "to".
    const sense = members.some((member) => light.has(member)) ? '' : `~${index}`
    const critical = members.some((member) => partsOf(member).some((part) => limits.has(part) || negations.has(part)))
    group(line, sense, () => critical && sense !== '')
  }
  for (const [index, names] of ALIASES.entries()) group(names.join('|'), `@${index}`, () => false)
  for (const [name, amount] of Object.entries(lexicon.numbers))
    if (name.includes(' ')) add(name, { type: 'number', sense: String(amount), critical: true })
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
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
    possessives: [new Set(words(lexicon.possessive.ours)), new Set(words(lexicon.possessive.theirs))],
    endings: new Set(['', ...words(lexicon.endings)]),
    guarded: new Set(words(lexicon.guarded)),
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
