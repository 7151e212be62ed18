import { classify, RULES_VERSION } from '../classify/index.ts'
import { parse } from '../tree/parse.ts'
import type { Document } from '../tree/types.ts'
import { TOKEN_KINDS } from '../tree/types.ts'
import type { CompareOptions, Comparison, RawChange, Side } from '../types.ts'
import { difference } from './documents.ts'
import { languageOf } from './language.ts'
import { sha256 } from './sha256.ts'

export { difference } from './documents.ts'

/** Version of what compares; part of every comparison. */
export const ENGINE_VERSION = '1.0.0'

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

/**
 * Compares two texts (canonical Markdown, or plain text as it is) and says what each change means. Pure: the same texts
 * give the same comparison, with the same hash, on every machine. Never fails, whatever the texts.
 */
export function compare(oldText: string, newText: string, options: CompareOptions = {}): Comparison {
  return comparing(oldText, options)(newText)
}

/** Compares one text with others, as an editor does at every key: the old one is read once. */
export function comparing(oldText: string, options: CompareOptions = {}): (newText: string) => Comparison {
  const vocabulary = options.vocabulary ?? { audiences: [], recipients: [] }
  const before = parse(oldText)
  const oldSide = sideOf(before)
  return (newText) => {
    const language = options.language ?? languageOf(newText)
    const old = { ...before, language }
    const now = parse(newText, language)
    const { changes: raw, coarse } = difference(old, now)
    const changes = classify(raw, { old, new: now, language, vocabulary })
    const sides = { old: { ...oldSide, language }, new: sideOf(now) }
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
