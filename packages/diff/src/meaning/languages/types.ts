import type { Kind, Language } from '@fairnotice/policy'
import type { Concept } from '../concepts.ts'

/** Kinds that words can show; `editorial` is what remains when nothing is said. */
export type Topic = Exclude<Kind, 'editorial'>

/** Cues for one topic: regular expression sources over folded text (lower case, no accents), matched at a word's start. */
export interface TopicCues {
  /** Words that alone say what a sentence is about. */
  strong: string
  /** Words that only lean that way. */
  weak: string
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * The small words of a language, its numbers, dates and places. All words are folded (lower case, accents off). Lists of
 * words are separated by white space, phrases by `|`.
 */
export interface Words {
  /** Contractions that hide a word: "don't" is "do not". Applied to folded text. */
  expansions: [RegExp, string][]
  and: string
  or: string
  /** Words that turn a statement round. */
  negations: string
  /** Verbs that grant, oblige or weaken, by what they say: forms of one modal are the same word. */
  modals: Record<string, string>
  /** Verbs that split, first part last: "wickelt … ab". */
  particles: string
  /** Words that limit, extend or condition a statement. Never harmless to add or drop. */
  limits: string
  /** Articles, pronouns, auxiliaries: harmless alone. */
  light: string
  /** Forms of address: "Sie" and "du" are the same reader. */
  address: string
  /** Those by which the reader is a sentence's subject. */
  subject: string
  /** Pronouns of the organisation itself, and of others: light, but not each other. */
  we: string
  they: string
  /** Of these, what says whose something is. */
  possessive: { ours: string; theirs: string; yours: string }
  /** Endings that inflect a word without changing what it says. */
  endings: string
  /** Phrases that say nothing alone: "a period of", "the following". */
  idle: string
  /** Phrases that say the same wherever in a sentence they stand, a group a line: "at any time". */
  adverbs: string
  /** Phrases that say what a modal says: "have the right to" is "can". */
  says: Record<string, string>
  /** Words whose form changes with the reader's own "may": after a subject, the first says what the second does. */
  permits: Record<string, string>
  /** Signs of the passive: an auxiliary, and the word before who does it. */
  passive: { auxiliary: string; agent: string }
  /** Words that look alike and say different things; never a slip of the pen. */
  guarded: string
  /** Words and phrases for numbers. */
  numbers: Record<string, number>
  units: Record<Unit, string>
  /** Words between a number and its unit: "30 calendar days". */
  between: string
  months: string
  weekdays: string
  /** Names of places beyond those that Intl knows, `CODE=name|name`. */
  places: string
  /** Speaks of an address for letters. */
  postal: string
  /** Says that an address follows: "located at". */
  located: string
  /** Words before a number that only point into the document: "section 4". */
  references: string
}

/**
 * How a language retells the same: what a whole passage is brought down to before it is compared as a set of statements
 * (`meaning/retelling.ts`). Looser than synonyms, which must hold word by word: every other word is checked as well.
 */
export interface Retelling {
  /** A group a line: the plainest way to say it, then others (`|`). */
  plainer: string
  /** Turns of phrase that no list of words can tell, over folded text; tried first. */
  rewritings: [RegExp, string][]
  /** Words that a retelling may add or leave out, as the rest of a sentence says what they say. */
  fillers: string
  /** Words that a passage on what readers can ask may leave out as well: that they ask, and for the processing of what. */
  asking: string
  /** Ways to reach someone: beside the same mail address or link, one says what another does. */
  reaching: string
  /** "To use": what a denial may leave out. */
  using: string
  /** Words for a condition that say the same, in groups of synonyms of their own: "if", "if you". */
  conditions: string
  /**
   * Everyday words, none of which names data, people, a practice or a purpose: a retelling may use others, as long as
   * what it tells of is told by the words around them.
   */
  ordinary: string
  /** Words of which a retelling may add or leave out one: they tell nothing that the others around them don't. */
  soft: string
  /** What a line that opens a list may say, or not: "We use your data for the following purposes:". */
  opening: string
  /** Nouns for the organisation itself, and for the reader, that may stand for a pronoun. */
  we: string
  you: string
}

/** How a language joins its sentences, and speaks of the text itself and to its reader. */
export interface Discourse {
  /** What joins a sentence to others and states nothing: "in addition", "therefore", "please note that". */
  connectives: string
  /** The reader as a noun, one of them. */
  reader: string
  /** The text itself, or a part of it, as alternatives. */
  document: string
  /** Where in the text something stands: "above", "at the end of". */
  places: string
  /** Words that point up or down in the text, at whatever stands there: "the aforementioned address". */
  pointing: string
  /** What opens a list of examples, which names some of many: "such as". */
  examples: string
  /** All that a sentence says which only leads to more: "click here for more information". */
  more: string
  /** Begins a sentence by saying that none of the data is: "no personal data are". */
  none: string
  /** Says whose mark or work something is. */
  marks: string
  /** A heading over the text's own history. */
  history: string
  /** Verbs by which a program turns to a server. */
  contacts: string
  /** That it tells something. */
  tells: string
  /** What opens an indirect question: "how", "which". */
  asks: string
  /** Invites to ask questions. */
  invites: string
  /** Words by which a text greets, cares, leads on and speaks of itself: a sentence of nothing else states no practice. */
  idle: string
  /** As `idle`, where the reader is led: "read", "find". Of the organisation they say what it does. */
  leading: string
  /** Words of the titles that the parts of a policy bear: a line of nothing else is one, however it is set. */
  titles: string
  /** Words of a sentence that says of something that it is not there, beside what is not. */
  absent: string
}

/**
 * Which letters are a word: filters (`meaning/filter.ts`, base64) made by `scripts/spelling.ts` from a dictionary. Told
 * apart by them: a word misspelt, and another word.
 */
export interface Spelled {
  /** Words that policies use. */
  known: string
  /** All other words that are one letter away from one of those: "injured" from "insured". */
  lookalikes: string
}

/** All that the classifier knows of one language. */
export interface Lexicon extends Words {
  language: Language
  spelled: Spelled
  /** Words or phrases that say the same in a policy. One group per line, members separated by `|`. */
  synonyms: string
  retelling: Retelling
  discourse: Discourse
  /** What people call the things that the law asks to be told of; see `concepts.ts`. */
  concepts: Record<Concept, string>
  topics: Record<Topic, TopicCues>
  /** Regular expression sources over folded text. */
  patterns: {
    /** Refers to what stands before it: "these data". */
    anaphor: string
    /** "A cookie is a small file". */
    definition: string
    /** Says where the policy applies. */
    scope: string
    /** Names a group of people. */
    people: string
    /** Where a reader lives: "if you are a resident of". */
    residence: string
    /** The beginning of a sentence that says for whom it is: "If you apply for a job,". */
    addressed: string
    /** Sets a condition: a heading or lead-in that holds it decides what stands below. */
    condition: string
    /** States when the text was last changed or takes effect. */
    dated: string
    /** Opens a sentence that only points elsewhere. */
    opening: string
    /** Points to where more is told, and says nothing itself. */
    pointer: string
    /** Says that something is not done with data. Needs a negation in the sentence as well. */
    practice: string
    /** Lets some cases out of what is said. */
    excepting: string
    /** Takes a promise back: "unless", "except". */
    exception: string
    /** Says that the organisation takes data in. */
    collects: string
    /** Asks before it uses a device's feature. */
    permission: string
    /** How the organisation feels about privacy; promises nothing. */
    sentiment: string
    /** What a crawler or drafter left behind. */
    residue: string
    /** Any word of data protection at all: without one, and without facts, a sentence changes nothing. */
    substance: string
    /** Someone's function as contact. */
    officer: string
    /** Says who the controller is. */
    controller: string
    /** Kept without an end. */
    forever: string
    /** Verbs of keeping, deleting. */
    keeping: string
    /** Verbs of disclosure. */
    sharing: string
    /** Asks, or tells of, consent. */
    consent: string
    /** Asks first. */
    optIn: string
    /** Does it until someone objects. */
    optOut: string
    /** Makes data no longer personal. */
    anonymous: string
    /** "At most", "at least". */
    ceiling: string
    floor: string
    /** No longer done: it was, until now. */
    ceased: string
    /** Left to the reader; demanded of the reader. */
    voluntary: string
    mandatory: string
    /** Words that hold a practice within bounds. */
    restricting: string
    /** Names what something is for: "for security purposes". */
    aims: string
    /** A device and its features. */
    device: string
    /** Speaks of a legal basis by name. */
    article: string
    /** What one can be sent to for more. */
    document: string
    /** Where data lie. */
    servers: string
    /** A representative under GDPR 27. */
    representative: string
    /** Words beside a date that say no more than the date. */
    dating: string
    /** The document by name, a version of it, or what is done to one. */
    versioned: string
    /** The organisation itself as subject. */
    organisation: string
  }
}
