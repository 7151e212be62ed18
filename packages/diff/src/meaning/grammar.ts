import type { Language } from '@fairnotice/policy/words'
import type { Passage } from '../classify/situation.ts'
import { compile } from './compile.ts'
import type { Cues } from './cues.ts'
import type { Filter } from './filter.ts'
import { LEXICONS, type Lexicon, type Topic, type Unit } from './languages/index.ts'
import type { Memory } from './memory.ts'
import type { Plainer } from './plainer.ts'
import type { Phrase } from './senses.ts'
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
  /** "Our", "their", "your". */
  possessives: [Set<string>, Set<string>, Set<string>]
  endings: Set<string>
  guarded: Set<string>
  /** Words of the language, as far as they matter: see `Spelled`. */
  spelled: { known: Filter; lookalikes: Filter }
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
  /** Phrases that join sentences and state nothing. */
  connectives: Set<string>
  /** The reader as a noun. */
  readers: Set<string>
  /** Words that say where in the text something stands. */
  textPlaces: Set<string>
  /** Words that point up or down in the text. */
  pointing: Set<string>
  /** Phrases that open a list of examples. */
  examples: Set<string>
  /** Words of a sentence that only leads to more. */
  /** Words that state no practice; and those that state none where the organisation is not their subject. */
  idle: Set<string>
  leading: Set<string>
  /** Words of the titles that parts of a policy bear. */
  titles: Set<string>
  /** Words of a sentence that says of something that it is not there. */
  absent: Set<string>
  more: Set<string>
  discourse: Record<'document' | 'tells' | 'asks' | 'invites' | 'history' | 'contacts' | 'none' | 'marks', RegExp>
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

const made = new Map<Language, Grammar>()

/** The grammar of a language, compiled once (about 15 ms each). */
export function grammarOf(language: Language): Grammar {
  const known = made.get(language)
  if (known) return known
  const grammar = compile(LEXICONS[language])
  made.set(language, grammar)
  return grammar
}
