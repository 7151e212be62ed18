import type { Kind } from '@fairnotice/policy'
import type { Topic } from '../../meaning/languages/index.ts'
import type { Fired } from '../../rules/types.ts'
import type { Reading } from '../reading.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { LEARNED } from './learned.ts'
import { because, type Weighed, weigh } from './model.ts'

/** At most this many kinds: a change that is about everything is about nothing. */
const MOST_KINDS = 3

/** Kinds with a law of their own, too rare for a model to know: named wherever a sentence has a strong word for them. */
const OWN_LAW: readonly Topic[] = ['children', 'automated-decision', 'cookie-tracking']
const STRONG = 2

/**
 * What a material change is about, first what it is most about: what a specific rule names first, then what the model
 * takes for likely. `specific` is what fired beside the rules on topics, which follow from what is said here.
 */
export function kindsOf(specific: readonly Fired[], reading: Reading): Kind[] {
  const evidence = evidenceOf(specific, reading)
  return chosen(evidence, weigh(LEARNED, evidence), LEARNED.threshold)
}

/** The kinds that are named, of those that a model has weighed. */
export function chosen({ heard }: Evidence, weighed: readonly Weighed[], threshold: number): Kind[] {
  const [first = weighed[0]?.kind ?? 'purpose'] = heard.named
  const strong = OWN_LAW.filter((kind) => (heard.sentence.get(kind) ?? 0) >= STRONG)
  const likely = weighed.filter(({ share }) => share > threshold).map(({ kind }) => kind)
  return [...new Set([first, ...strong, ...likely])].slice(0, MOST_KINDS)
}

/** What spoke for a kind of a change, and against it: for whoever wants to know why the model says so. */
export const whyOf = (specific: readonly Fired[], reading: Reading, kind: Topic): { what: string; weight: number }[] =>
  because(LEARNED, evidenceOf(specific, reading), kind)
