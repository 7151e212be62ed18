import { characters } from '../meaning/characters.ts'
import type { Chunk } from '../meaning/chunks.ts'
import { chunksOf } from '../meaning/chunks.ts'
import { type Grammar, grammarOf } from '../meaning/grammar.ts'
import { detached } from '../meaning/memory.ts'
import { mend, type Slip } from '../meaning/misspelt.ts'
import { organisations } from '../meaning/organisations.ts'
import { withWords } from '../meaning/own-words.ts'
import { fold, plain } from '../meaning/plain.ts'
import { grammarSpoken } from '../meaning/spoken.ts'
import { type Word, wordsOf } from '../meaning/words.ts'
import type { Range, RawChange, Vocabulary } from '../types.ts'
import type { ClassifyContext } from './index.ts'
import { type Known, knowledge } from './known.ts'
import { type Place, placeOf } from './place.ts'
import { type Region, regions } from './regions.ts'
import { type Cell, cellOf, counterpart } from './register.ts'
import { type Renaming, renaming } from './renaming.ts'

/** One side of a change, read. */
export interface Passage {
  raw: string
  plain: string
  folded: string
  words: readonly Word[]
  organisations: ReadonlySet<string>
}

/** A change with all that a rule may look at. */
export interface Situation {
  change: RawChange
  grammar: Grammar
  vocabulary: Vocabulary
  old: Passage
  new: Passage
  /** Words that one side misspells: both sides are read as if they were spelled alike. */
  slips: Slip[]
  /** The product's other name, where it stands: the new side is read as if it still had the old one. */
  renamed: Renaming | null
  /** Where the words of the two sides differ. */
  chunks: Chunk[]
  /** Where the change stands on each side; null on the side where it does not. */
  place: { old: Place | null; new: Place | null }
  /** In which cells of a register it stands; read when asked. */
  cells(): { old: Cell | null; new: Cell | null }
  /** What it and its neighbours say together, where several changes stand side by side. */
  region: Region | null
  /** The whole of both texts. */
  known: Known
}

/** Reads every change of a comparison once. */
export function situations(changes: RawChange[], context: ClassifyContext): Situation[] {
  const declared = grammarOf(context.language)
  const known = knowledge(context, declared)
  const renamed = renaming(known, declared)
  const beside = regions(changes, context.old)
  return changes.map((change) => {
    const spoken = grammarSpoken([...change.old, ...change.new].map((range) => range.text).join(' '), declared)
    const grammar = withWords(spoken, context.vocabulary.words ?? [])
    const now = written(change.new)
    const named = renamed ? now.replaceAll(renamed.new, renamed.old) : now
    const { slips, ...spelled } = mend(written(change.old), named, grammar)
    const sides = {
      old: passage(spelled.old, grammar, context.vocabulary),
      new: passage(spelled.new, grammar, context.vocabulary),
    }
    const place = {
      old: placeOf(change.old[0], context.old, change.section.old),
      new: placeOf(change.new[0], context.new, change.section.new),
    }
    return {
      change,
      grammar,
      vocabulary: context.vocabulary,
      ...sides,
      slips,
      renamed: named === now ? null : renamed,
      chunks: chunksOf(sides.old.words, sides.new.words),
      place,
      cells: () => {
        const old = cellOf(change.old[0], place.old?.at ?? -1, context.old, grammar)
        const now = cellOf(change.new[0], place.new?.at ?? -1, context.new, grammar)
        // What is new in a list is compared with the list as it was.
        return {
          old: old ?? (now && counterpart(now, context.old, grammar)),
          new: now ?? (old && counterpart(old, context.new, grammar)),
        }
      },
      region: beside.get(change) ?? null,
      known,
    }
  })
}

const written = (ranges: readonly Range[]): string => characters(ranges.map((range) => range.text).join('\n'))

/** Reads one passage. */
export const passage = (raw: string, grammar: Grammar, vocabulary: Vocabulary): Passage =>
  grammar.memory.passages.get([...vocabulary.recipients, raw].join('\n'), () =>
    read(detached(raw), grammar, vocabulary),
  )

function read(raw: string, grammar: Grammar, vocabulary: Vocabulary): Passage {
  const text = plain(raw)
  return {
    raw,
    plain: text,
    folded: fold(text)
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/['’]/g, ' '),
    words: wordsOf(text, grammar),
    organisations: new Set(
      [...organisations(raw, text, grammar.lexicon.language, vocabulary.recipients)].filter(
        (name) => !common(name, grammar),
      ),
    ),
  }
}

/** A place, a law or a term of data protection, for all its capitals. */
function common(name: string, grammar: Grammar): boolean {
  const words = wordsOf(name, grammar)
  // Capitals for emphasis: "WE DO NOT SPY ON YOU".
  if (words.length > 1 && words.some(({ sense }) => sense === '!' || sense === 'you')) return true
  return words.every(
    (word) => word.type !== 'word' || word.sense === '' || word.sense.startsWith('~') || grammar.months.has(word.key),
  )
}
