import type { Axis, Direction, Kind, Language, Materiality } from '@fairnotice/policy'
import type { Reading } from '../classify/reading.ts'
import type { Chunk } from '../meaning/chunks.ts'

/** What every rule is, as data: the texts and examples of a rule stand with its condition. */
export interface Stated {
  /** Stable: decisions and old comparisons refer to it. */
  id: string
  /** The provision behind it, or null where only language is at stake. */
  law: string | null
  /** One plain sentence, with `{old}`, `{new}` or `{what}` for the values. */
  texts: Record<Language, string>
  /**
   * Pairs in which it fires, each a test: `en: kept for [-180 days-]{+2 years+}`, where needed under a heading
   * (`en: Retention » …`).
   */
  examples: string[]
}

/** Shows that one place where the words differ says the same, or no more than something notable. */
export interface ChunkRule extends Stated {
  materiality: 'editorial' | 'notable'
  kind: Kind
  explains(chunk: Chunk, reading: Reading): Values | null
}

/** Shows that all that remains after the chunk rules says the same on both sides. */
export interface ResidueRule extends Stated {
  materiality: 'editorial' | 'notable'
  kind: Kind
  explainsAll(reading: Reading): Values | null
}

/** Shows that a whole change is no more than notable or editorial, whatever words differ. */
export interface LoweringRule extends Stated {
  materiality: 'editorial' | 'notable'
  test(reading: Reading): Lowered | null
}

/** Finds something material, names it, and says which way it goes. Several can fire on one change. */
export interface MaterialRule extends Stated {
  test(reading: Reading): Finding | null
}

/** Says of a material change that no rule above names what it is about, given the kind that it is most about. */
export interface AboutRule extends Stated {
  test(reading: Reading, kind: Kind): Finding | null
}

export type Rule = ChunkRule | ResidueRule | LoweringRule | MaterialRule | AboutRule

/** What stands in the placeholders of a rule's text. */
export interface Values {
  old?: string
  new?: string
  /** Several: what stands in several places. */
  what?: string | readonly string[]
  /** Where `old → new` is of several places: each by itself. */
  places?: readonly { old?: string; new?: string }[]
}

export interface Lowered extends Values {
  kind: Kind
  direction?: Direction
}

export interface Finding extends Values {
  /** What the change is about; without one, the model of kinds decides. */
  kinds?: Kind[]
  axis?: Axis
  direction?: Direction
}

/** A rule that fired, with what it found. */
export interface Fired {
  rule: Stated
  materiality: Materiality
  kinds: Kind[]
  axis: Axis
  direction: Direction
  values: Values
}
