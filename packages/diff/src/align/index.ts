import { Lexicon } from '../tree/lexicon.ts'
import type { Document } from '../tree/types.ts'
import type { Bounds } from '../words/match.ts'
import { matchWords } from '../words/match.ts'
import { relateByWords, relateInGaps } from './inorder.ts'
import { relateMoved, settleOrder } from './moved.ts'
import { Relations } from './relations.ts'
import { Similarity } from './similarity.ts'
import type { Units } from './units.ts'
import { frequencies, unitsOf } from './units.ts'

export interface Alignment {
  old: Units
  new: Units
  relations: Relations
  coarse: readonly Bounds[]
}

/** Says which sentences of the old text became which of the new one. */
export function align(oldDocument: Document, newDocument: Document): Alignment {
  const lexicon = new Lexicon()
  const oldIds = lexicon.intern(oldDocument.text, oldDocument.tokens)
  const newIds = lexicon.intern(newDocument.text, newDocument.tokens)
  const times = frequencies(lexicon, oldIds, newIds)
  const old = unitsOf(oldDocument, oldIds, times)
  const now = unitsOf(newDocument, newIds, times)
  const match = new Int32Array(oldIds.length).fill(-1)
  const coarse = matchWords(oldIds, newIds, old.numbers, match)
  const relations = new Relations(old.count, now.count)
  const similarity = new Similarity(old, now)
  relateByWords(old, now, match, relations)
  relateInGaps(old, now, relations, similarity)
  relateMoved(old, now, relations, similarity)
  relateInGaps(old, now, relations, similarity)
  settleOrder(old, relations)
  return { old, new: now, relations, coarse }
}
