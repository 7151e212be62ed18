import type { Lexicon } from '../types.ts'
import { concepts } from './concepts.ts'
import { discourse } from './discourse.ts'
import { grammar } from './grammar.ts'
import { patterns } from './patterns.ts'
import { retelling } from './retelling.ts'
import { spelled } from './spelled.ts'
import { synonyms } from './synonyms.ts'
import { topics } from './topics.ts'

/** Dutch. */
export const nl: Lexicon = {
  language: 'nl',
  ...grammar,
  synonyms,
  retelling,
  spelled,
  topics,
  concepts,
  patterns,
  discourse,
}
