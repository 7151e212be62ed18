import { LANGUAGES, type Language } from '@fairnotice/policy'
import { LEXICONS, type Lexicon, type Topic, type Unit } from './languages/index.ts'
import { ALIASES } from './organisations.ts'
import { placeNames } from './places.ts'
import { fold } from './plain.ts'

/** A lexicon made ready for lookup. */
export interface Grammar {
  lexicon: Lexicon
  expansions: [RegExp, string][]
  and: Set<string>
  or: Set<string>
  negations: Set<string>
  /** Form → modal. */
  modals: Map<string, string>
  limits: Set<string>
  light: Set<string>
  address: Set<string>
  /** Words for the organisation itself, and for others. */
  persons: [Set<string>, Set<string>]
  endings: Set<string>
  guarded: Set<string>
  /** Word → number of its group of synonyms. */
  senses: Map<string, string>
  /** First word → phrases that begin with it, longest first. */
  phrases: Map<string, { words: string[]; type: 'place' | 'word'; sense: string; critical: boolean }[]>
  numbers: Map<string, number>
  units: Map<string, Unit>
  between: Set<string>
  months: Map<string, number>
  weekdays: Set<string>
  references: Set<string>
  /** Pronouns by which the reader is the subject. */
  subjects: Set<string>
  topics: [Topic, { strong: RegExp; weak: RegExp }][]
  patterns: Record<keyof Lexicon['patterns'], RegExp>
}

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)
/** A cue matches at the start of a word; its end is left open, so that a stem finds its inflections. */
const cue = (source: string, flags: string, language: Language): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${PARTICIPLE.has(language) ? '(?:ge)?' : ''}(?:${source})`, flags)

/** Where a past participle begins with "ge": the stem follows. */
const PARTICIPLE = new Set<Language>(['nl', 'de'])

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
export function grammarSpoken(text: string, declared: Grammar): Grammar {
  const spoken = fold(text).match(/\p{L}+/gu) ?? []
  const count = (grammar: Grammar): number =>
    spoken.filter((word) => grammar.light.has(word) || grammar.address.has(word)).length
  const own = count(declared)
  let best = declared
  let most = Math.max(2, own * 2)
  for (const language of LANGUAGES) {
    const times = count(grammarOf(language))
    if (times > most) {
      best = grammarOf(language)
      most = times
    }
  }
  return best
}

function compile(lexicon: Lexicon): Grammar {
  const phrases: Grammar['phrases'] = new Map()
  const limits = new Set(words(lexicon.limits))
  const addPhrase = (text: string, type: 'place' | 'word', sense: string): void => {
    const parts = fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    const first = parts[0]
    if (!first) return
    const list = phrases.get(first) ?? []
    list.push({ words: parts, type, sense, critical: type === 'place' || parts.some((part) => limits.has(part)) })
    phrases.set(first, list)
  }
  for (const [code, names] of placeNames(lexicon)) for (const name of names) addPhrase(name, 'place', code)
  const light = new Set(words(lexicon.light))
  const senses = new Map<string, string>()
  lexicon.synonyms
    .trim()
    .split('\n')
    .forEach((line, index) => {
      const members = line.split('|')
      // "In order to" says as little as "to".
      const sense = members.some((member) => light.has(member)) ? '' : `~${index}`
      for (const member of members) {
        if (/[ -]/.test(member)) addPhrase(member, 'word', sense)
        else senses.set(member, sense)
      }
    })
  ALIASES.forEach((names, index) => {
    for (const name of names) {
      if (name.includes(' ')) addPhrase(name, 'word', `@${index}`)
      else senses.set(name, `@${index}`)
    }
  })
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
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
  return {
    lexicon,
    expansions: lexicon.expansions.map(([pattern, replacement]) => [
      new RegExp(pattern.source, `${pattern.flags}i`),
      replacement,
    ]),
    and: new Set(words(lexicon.and)),
    or: new Set(words(lexicon.or)),
    negations: new Set(words(lexicon.negations)),
    modals,
    limits,
    light,
    address: new Set(words(lexicon.address)),
    persons: [new Set(words(lexicon.we)), new Set(words(lexicon.they))],
    endings: new Set(['', ...words(lexicon.endings)]),
    guarded: new Set(words(lexicon.guarded)),
    senses,
    phrases,
    numbers: new Map(Object.entries(lexicon.numbers)),
    units,
    between: new Set(words(lexicon.between)),
    months: new Map(words(lexicon.months).map((month, index) => [month, index + 1])),
    weekdays: new Set(words(lexicon.weekdays)),
    references: new Set(words(lexicon.references)),
    subjects: new Set(words(lexicon.subject)),
    topics: Object.entries(lexicon.topics).map(([topic, cues]) => [
      topic as Topic,
      { strong: cue(cues.strong, 'gu', lexicon.language), weak: cue(cues.weak, 'gu', lexicon.language) },
    ]),
    patterns,
  }
}
