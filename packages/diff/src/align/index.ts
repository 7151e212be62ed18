import { Lexicon } from '../tree/lexicon.ts'
import type { Document, Sentence } from '../tree/types.ts'
import type { Bounds } from '../words/match.ts'
import { matchWords } from '../words/match.ts'
import { relateByWords, relateInGaps } from './inorder.ts'
import { relateMoved, settleOrder } from './moved.ts'
import { Relations } from './relations.ts'
import { Rows } from './rows.ts'
import { Similarity } from './similarity.ts'
import type { Units } from './units.ts'
import { frequencies, unitsOf } from './units.ts'

export interface Alignment {
  old: Units
  new: Units
  relations: Relations
  coarse: readonly Bounds[]
}

/**
 * The words with a number of its own for each mark ("- ", "(b) ", "## "), which then match nothing: an item that was put in
 * would otherwise take the mark of the next one, and shift all that follow.
 */
function withoutMarks({ ids, count, first, document }: Units, from: number): Int32Array {
  const own = ids.slice()
  for (let k = 0; k < count; k++) {
    const { firstToken } = document.sentences[k] as Sentence
    for (let i = first[k] as number; i < firstToken; i++) own[i] = from + i
  }
  return own
}

/** Says which sentences of the old text became which of the new one. */
export function align(oldDocument: Document, newDocument: Document): Alignment {
  const lexicon = new Lexicon()
  const oldIds = lexicon.intern(oldDocument.text, oldDocument.tokens)
  const newIds = lexicon.intern(newDocument.text, newDocument.tokens)
  const times = frequencies(lexicon, oldIds, newIds)
  const match = new Int32Array(oldIds.length).fill(-1)
  const old = unitsOf(oldDocument, oldIds, times, match)
  const now = unitsOf(newDocument, newIds, times)
  const coarse = matchWords(
    withoutMarks(old, lexicon.size),
    withoutMarks(now, lexicon.size + oldIds.length),
    old.kind,
    match,
  )
  const relations = new Relations(old.count, now.count)
  const similarity = new Similarity(old, now)
  const rows = new Rows(old, now, similarity)
  relateByWords(old, now, match, relations)
  rows.relate(relations)
  settleOrder(old, relations)
  relateInGaps(old, now, relations, similarity, rows, false)
  relateMoved(old, now, relations, similarity, rows)
  relateInGaps(old, now, relations, similarity, rows, true)
  settleOrder(old, relations)
  return { old, new: now, relations, coarse }
}
