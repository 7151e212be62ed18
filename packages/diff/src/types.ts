import type { Axis, Direction, Kind, Language, Materiality } from '@fairnotice/policy'
import type { Document } from './tree/types.ts'

/** UTF-16 offsets into the canonical text of one side, and the text there. */
export interface Range {
  start: number
  end: number
  text: string
}

/** One piece of a change: unchanged, removed or added text. Concatenating `=` and `-` gives the old side, `=` and `+` the new. */
export type Segment = ['=' | '-' | '+', string]

/**
 * What differs at most: `space` (white space alone), `encoding` (the same letters in other characters: é in two normal
 * forms, “ and ", a zero-width space), `formatting` (Markdown's signs, a list's bullet), `number` (a clause's or an
 * item's own number and nothing else), else `words`.
 */
export type Difference = 'words' | 'number' | 'formatting' | 'encoding' | 'space'

export type ChangeType = 'edited' | 'added' | 'removed' | 'moved' | 'split' | 'merged'

/** Why a change is classified as it is: the rule that fired, the law behind it, one plain sentence with the values. */
export interface Reason {
  rule: string
  law: string | null
  text: string
}

/** What was compared, before anyone says what it means. */
export interface RawChange {
  /** `c-` and 8 hex digits: a hash of section, old text, new text and ordinal; it survives edits elsewhere. */
  id: string
  type: ChangeType
  difference: Difference
  /** Sentences of one added, removed, moved, split or merged block share a group. */
  group: string | null
  /** Headings above the change, outermost first; [] before the first heading. */
  section: { old: string[]; new: string[] }
  /** Several ranges when a block was split or merged; [] when added or removed. */
  old: Range[]
  new: Range[]
  segments: Segment[]
}

/** What a change means. `audiences: []` means everyone. */
export interface Classification {
  kinds: Kind[]
  materiality: Materiality
  axis: Axis
  direction: Direction
  audiences: string[]
  reasons: Reason[]
}

export interface Change extends RawChange, Classification {}

/** A passage that could not be compared finely, and why. Never reported as equal. */
export interface Coarse {
  old: Range | null
  new: Range | null
  reason: string
}

export interface Side {
  sha256: string
  words: number
  language: string
}

/** The comparison of two texts: the JSON `fairnotice.diff/1`, the same in admin app, public site, e-mail and export. */
export interface Comparison {
  schema: 'fairnotice.diff/1'
  /** `sha256:…` over RFC 8785 of both texts' sha256, the ranges and the segments, and nothing else. */
  hash: string
  engine: string
  rules: string
  old: Side
  new: Side
  /** Whether any change is material. */
  material: boolean
  coarse: Coarse[]
  changes: Change[]
}

/** An audience as the classifier sees it: the words that show that a passage concerns it. */
export interface AudienceCue {
  slug: string
  cues: string[]
  /** What people call it, by language: {en: "Members", nl: "Leden"}. Without any, reasons give the slug. */
  names?: Readonly<Record<string, string>>
}

/** What an organisation adds to the rules' own vocabulary. */
export interface Vocabulary {
  audiences: readonly AudienceCue[]
  recipients: string[]
  /** Words that say the same in these texts, group by group: [["buddy", "volunteer"]]. */
  words?: readonly (readonly string[])[]
}

/** What the classifier may look at beside the changes. `language` is the text's own if we speak it, else English. */
export interface ClassifyContext {
  old: Document
  new: Document
  language: Language
  vocabulary: Vocabulary
}

export interface CompareOptions {
  language?: Language
  vocabulary?: Vocabulary
}
