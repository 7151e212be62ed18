import type { Lexicon } from '../tree/lexicon.ts'
import type { Document } from '../tree/types.ts'
import { TOKEN_KINDS } from '../tree/types.ts'

/** One side's sentences as the aligner sees them. Unit k is `document.sentences[k]` with the marks before it. */
export interface Units {
  document: Document
  /** Of each token: equal numbers for equal words, across both sides. */
  ids: Int32Array
  count: number
  /** Unit k has tokens `[first[k], first[k + 1])`: its own and the marks ("- ", "## 3. ") before them. */
  first: Int32Array
  /** Unit of each token. */
  of: Int32Array
  /** How much each token says: rare words much, common ones little, signs next to nothing. */
  weight: Float32Array
  /** Of each token, 1 if it may not anchor a match: a number, date, reference, markup. */
  numbers: Uint8Array
  /** Of each unit: the sum of its tokens' weights. */
  total: Float32Array
}

const WORD = TOKEN_KINDS.indexOf('word')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

/** What a comma says, next to nothing. */
const SIGN = 0.03

/** How often each word stands in both texts together. */
export function frequencies(lexicon: Lexicon, ...sides: Int32Array[]): Uint32Array {
  const times = new Uint32Array(lexicon.size)
  for (const ids of sides)
    for (let i = 0; i < ids.length; i++) times[ids[i] as number] = (times[ids[i] as number] as number) + 1
  return times
}

export function unitsOf(document: Document, ids: Int32Array, times: Uint32Array): Units {
  const { tokens, sentences } = document
  const count = sentences.length
  const first = new Int32Array(count + 1)
  for (let k = 0; k < count; k++) first[k + 1] = (sentences[k] as { lastToken: number }).lastToken
  const of = new Int32Array(tokens.length)
  const weight = new Float32Array(tokens.length)
  const total = new Float32Array(count)
  for (let k = 0; k < count; k++) {
    let sum = 0
    const heading = sentences[k]?.block.kind === 'heading'
    for (let i = first[k] as number; i < (first[k + 1] as number); i++) {
      of[i] = k
      // A heading's number is its place, not what it is about.
      const numbered = heading && tokens.kind[i] !== WORD
      weight[i] = numbered ? SIGN : says(tokens.kind[i] as number, times[ids[i] as number] as number)
      sum += weight[i] as number
    }
    total[k] = sum
  }
  const numbers = tokens.kind.map((kind) => (kind === WORD || kind === PUNCTUATION ? 0 : 1))
  return { document, ids, count, first, of, weight, numbers, total }
}

function says(kind: number, times: number): number {
  if (kind === PUNCTUATION || kind === MARKUP) return SIGN
  const rarity = Math.max(0.12, 1 - Math.log2(Math.max(1, times / 2)) / 8)
  return kind === WORD ? rarity : 0.6 * rarity
}

/** Whether unit `u` of the old and `v` of the new text have the same words, marks and numbers before them aside. */
export function sameWords(old: Units, u: number, now: Units, v: number): boolean {
  const a = old.document.sentences[u] as { firstToken: number; lastToken: number }
  const b = now.document.sentences[v] as { firstToken: number; lastToken: number }
  if (a.lastToken - a.firstToken !== b.lastToken - b.firstToken) return false
  for (let i = a.firstToken, j = b.firstToken; i < a.lastToken; i++, j++) if (old.ids[i] !== now.ids[j]) return false
  return true
}

/** A hash of a unit's words, without the marks before them. */
export function wordsHash(units: Units, k: number): number {
  const { firstToken, lastToken } = units.document.sentences[k] as { firstToken: number; lastToken: number }
  let hash = lastToken - firstToken
  for (let i = firstToken; i < lastToken; i++)
    hash = (Math.imul(hash ^ (units.ids[i] as number), 0x9e3779b1) + 0x85ebca6b) | 0
  return hash
}
