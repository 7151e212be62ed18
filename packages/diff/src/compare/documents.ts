import type { Alignment } from '../align/index.ts'
import { align } from '../align/index.ts'
import type { Document } from '../tree/types.ts'
import type { Coarse, RawChange } from '../types.ts'
import { changesOf } from './changes.ts'

/** The changes alone, before anyone says what they mean. */
export function difference(old: Document, now: Document): { changes: RawChange[]; coarse: Coarse[] } {
  if (old.text === now.text) return { changes: [], coarse: [] }
  // One order for both directions: swapping the texts then gives the mirror image, whatever ties the aligner breaks.
  const flip = old.text.length > now.text.length || (old.text.length === now.text.length && old.text > now.text)
  const alignment = flip ? turned(align(now, old)) : align(old, now)
  const coarse = alignment.coarse.map(({ a0, a1, b0, b1 }) => ({
    old: tokenRange(old, a0, a1),
    new: tokenRange(now, b0, b1),
    reason: 'Too long and too different to compare word by word: compared in passages of about 1,500 words.',
  }))
  if (old.coarse || now.coarse) {
    const reason = 'Too many lines or sentences to look at each: compared in passages.'
    coarse.unshift({ old: tokenRange(old, 0, old.tokens.length), new: tokenRange(now, 0, now.tokens.length), reason })
  }
  return { changes: changesOf(alignment, flip), coarse }
}

function turned({ old, new: now, relations, coarse }: Alignment): Alignment {
  return {
    old: now,
    new: old,
    relations: relations.turned(),
    coarse: coarse.map(({ a0, a1, b0, b1 }) => ({ a0: b0, a1: b1, b0: a0, b1: a1 })),
  }
}

function tokenRange({ text, tokens }: Document, first: number, last: number): Coarse['old'] {
  if (first === last) return null
  const start = tokens.start[first] as number
  const end = tokens.end[last - 1] as number
  return { start, end, text: text.slice(start, end) }
}
