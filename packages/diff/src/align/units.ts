import type { Lexicon } from '../tree/lexicon.ts'
import type { Document, Sentence } from '../tree/types.ts'
import { TOKEN_KINDS } from '../tree/types.ts'

/** One side's sentences as the aligner sees them. Unit k is `document.sentences[k]` with the marks before it. */
export interface Units {
  document: Document
  /** Of each token: equal numbers for equal words, across both sides. */
  ids: Int32Array
  /** Of each token: its place in `TOKEN_KINDS`. */
  kind: Uint8Array
  count: number
  /** Unit k has tokens `[first[k], first[k + 1])`: its own and the marks ("- ", "## 3. ") before them. */
  first: Int32Array
  /**
   * How much all tokens before each say: tokens `[from, to)` say `upTo[to] - upTo[from]`. One says 0 to 1: rare words much,
   * common ones little, signs next to nothing. Whole multiples of `GRAIN`, so that a sum is exact and depends neither on its
   * order nor on the machine's logarithm.
   */
  upTo: Float64Array
  /** Of each unit: the sum of its tokens' weights. */
  total: Float64Array
  /** Room to match the tokens of the shorter text in, so that no pair of sentences needs its own; empty on the other side. */
  scratch: Int32Array
}

const WORD = TOKEN_KINDS.indexOf('word')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

const GRAIN = 1 / 65_536
const grained = (weight: number) => Math.round(weight / GRAIN) * GRAIN

/** What a comma says, next to nothing. */
const SIGN = grained(0.03)
/** What a word says that stands so often in both texts; from the last of them on, no less. */
const RARITY = Float32Array.from({ length: 265 }, (_, times) =>
  grained(Math.max(0.12, 1 - Math.log2(Math.max(1, times / 2)) / 8)),
)
/** The same for a number or a date, which proves less. */
const RARITY_OF_NUMBERS = RARITY.map((rarity) => grained(0.6 * rarity))

/** How often each word stands in both texts together. */
export function frequencies(lexicon: Lexicon, ...sides: Int32Array[]): Uint32Array {
  const times = new Uint32Array(lexicon.size)
  for (const ids of sides)
    for (let i = 0; i < ids.length; i++) times[ids[i] as number] = (times[ids[i] as number] as number) + 1
  return times
}

export function unitsOf(document: Document, ids: Int32Array, times: Uint32Array, scratch = new Int32Array(0)): Units {
  const { tokens, sentences } = document
  const count = sentences.length
  const first = new Int32Array(count + 1)
  for (let k = 0; k < count; k++) first[k + 1] = (sentences[k] as { lastToken: number }).lastToken
  const upTo = new Float64Array(tokens.length + 1)
  const total = new Float64Array(count)
  const { kind: kinds } = tokens
  let sum = 0
  for (let k = 0; k < count; k++) {
    const before = sum
    const { block, firstToken } = sentences[k] as Sentence
    const heading = block.kind === 'heading'
    const last = first[k + 1] as number
    for (let i = first[k] as number; i < last; i++) {
      const kind = kinds[i] as number
      // The number of a heading or an item is its place, not what it is about.
      if (kind === PUNCTUATION || kind === MARKUP || i < firstToken || (heading && kind !== WORD)) sum += SIGN
      else {
        const often = Math.min(times[ids[i] as number] as number, RARITY.length - 1)
        sum += (kind === WORD ? RARITY : RARITY_OF_NUMBERS)[often] as number
      }
      upTo[i + 1] = sum
    }
    total[k] = sum - before
  }
  return {
    document,
    ids,
    kind: kinds,
    count,
    first,
    upTo,
    total,
    scratch,
  }
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
