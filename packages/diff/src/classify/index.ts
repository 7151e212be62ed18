import type { Language } from '@fairnotice/policy'
import type { Document } from '../tree/types.ts'
import type { Change, RawChange, Vocabulary } from '../types.ts'

/** Version of the rules that classified; part of every comparison. */
export const RULES_VERSION = '1.0.0'

/** What a rule may look at beside the change itself. */
export interface ClassifyContext {
  old: Document
  new: Document
  language: Language
  vocabulary: Vocabulary
}

/** Says for each change what it means: kinds, materiality, axis, direction, audiences, and why. Pure and deterministic. */
export function classify(changes: RawChange[], _context: ClassifyContext): Change[] {
  return changes.map((change) => ({
    ...change,
    kinds: ['purpose'],
    materiality: 'material',
    axis: 'processing',
    direction: 'neutral',
    audiences: [],
    reasons: [{ rule: 'unclassified-is-material', law: null, text: 'No rule shows that this is not material' }],
  }))
}
