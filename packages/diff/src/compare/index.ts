import type { Alignment } from '../align/index.ts'
import { align } from '../align/index.ts'
import { classify, RULES_VERSION } from '../classify/index.ts'
import { parse } from '../tree/parse.ts'
import type { Document } from '../tree/types.ts'
import { TOKEN_KINDS } from '../tree/types.ts'
import type { Coarse, CompareOptions, Comparison, RawChange, Side } from '../types.ts'
import { changesOf } from './changes.ts'
import { languageOf } from './language.ts'
import { sha256 } from './sha256.ts'

/** Version of what compares; part of every comparison. */
export const ENGINE_VERSION = '1.0.0'

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

/**
 * Compares two texts (canonical Markdown, or plain text as it is) and says what each change means. Pure: the same texts
 * give the same comparison, with the same hash, on every machine. Never fails, whatever the texts.
 */
export function compare(oldText: string, newText: string, options: CompareOptions = {}): Comparison {
  const language = options.language ?? languageOf(newText)
  const old = parse(oldText, language)
  const now = parse(newText, language)
  const { changes: raw, coarse } = difference(old, now)
  const vocabulary = options.vocabulary ?? { audiences: [], recipients: [] }
  const changes = classify(raw, { old, new: now, language, vocabulary })
  const sides = { old: sideOf(old), new: sideOf(now) }
  return {
    schema: 'fairnotice.diff/1',
    hash: hashOf(sides.old.sha256, sides.new.sha256, raw),
    engine: ENGINE_VERSION,
    rules: RULES_VERSION,
    ...sides,
    material: changes.some((change) => change.materiality === 'material'),
    coarse,
    changes,
  }
}

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

function sideOf({ text, language, tokens }: Document): Side {
  let words = 0
  for (const kind of tokens.kind) if (kind !== PUNCTUATION && kind !== MARKUP) words++
  return { sha256: sha256(text), words, language }
}

/**
 * RFC 8785 (canonical JSON) over both texts' hashes, the ranges and the segments: keys in order, no white space; its rules
 * for numbers and strings are those of JSON.stringify.
 */
function hashOf(old: string, now: string, changes: readonly RawChange[]): string {
  const spans = (ranges: RawChange['old']) => ranges.map(({ start, end }) => ({ end, start }))
  const canonical = changes.map((change) => ({
    new: spans(change.new),
    old: spans(change.old),
    segments: change.segments,
  }))
  return `sha256:${sha256(JSON.stringify({ changes: canonical, new: now, old }))}`
}
