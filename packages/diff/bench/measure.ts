import { align } from '../src/align/index.ts'
import { frequencies, unitsOf } from '../src/align/units.ts'
import { difference } from '../src/compare/documents.ts'
import { Lexicon } from '../src/tree/lexicon.ts'
import { parse } from '../src/tree/parse.ts'
import { scan } from '../src/tree/scan.ts'
import { TOKEN_KINDS } from '../src/tree/types.ts'
import { matchWords } from '../src/words/match.ts'
import { runsOf, tidy } from '../src/words/tidy.ts'

const WORD = TOKEN_KINDS.indexOf('word')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')

export interface Pair {
  old: string
  new: string
}

/** Both texts as tokens and equal numbers for equal words: the least that any comparison of words must do. */
export function floor({ old, new: now }: Pair) {
  const lexicon = new Lexicon()
  const a = scan(old)
  const b = scan(now)
  return { a, b, aIds: lexicon.intern(old, a), bIds: lexicon.intern(now, b), lexicon }
}

/** From texts to matched words: the same job as jsdiff's diffWordsWithSpace. */
export function words(pair: Pair) {
  const { a, aIds, bIds } = floor(pair)
  const match = new Int32Array(a.length).fill(-1)
  const numbers = a.kind.map((kind) => (kind === WORD || kind === PUNCTUATION ? 0 : 1))
  return { match, coarse: matchWords(aIds, bIds, numbers, match) }
}

/** Everything but what the changes mean: parse, match, relate sentences, tidy, write segments. */
export function whole(pair: Pair) {
  return difference(parse(pair.old), parse(pair.new))
}

export function aligned(pair: Pair) {
  return align(parse(pair.old), parse(pair.new))
}

/** Words removed and added by a match, before any tidying. */
export function changedWords(match: Int32Array, newLength: number): number {
  let same = 0
  for (const partner of match) if (partner >= 0) same++
  return match.length + newLength - 2 * same
}

/** Pieces and changed words before and after tidying, over the whole text as one. */
export function tidied(pair: Pair) {
  const { aIds, bIds, lexicon } = floor(pair)
  const old = parse(pair.old)
  const now = parse(pair.new)
  const times = frequencies(lexicon, aIds, bIds)
  const match = new Int32Array(aIds.length).fill(-1)
  matchWords(aIds, bIds, unitsOf(old, aIds, times).numbers, match)
  const side = (document: typeof old, ids: Int32Array) => {
    const { upTo } = unitsOf(document, ids, times)
    return { ids, upTo, kind: document.tokens.kind }
  }
  const before = runsOf(match, 0, aIds.length)
  const after = tidy(
    runsOf(match, 0, aIds.length),
    { a0: 0, a1: aIds.length, b0: 0, b1: bIds.length },
    side(old, aIds),
    side(now, bIds),
  )
  // Words only: a comma given up costs a reader nothing.
  const said = (kind: Uint8Array, from: number, to: number) =>
    kind.subarray(from, to).reduce((n, each) => n + (each < PUNCTUATION ? 1 : 0), 0)
  const sum = (runs: readonly { a: number; length: number }[]) =>
    runs.reduce((total, run) => total + said(old.tokens.kind, run.a, run.a + run.length), 0)
  const all = said(old.tokens.kind, 0, aIds.length) + said(now.tokens.kind, 0, bIds.length)
  return {
    piecesBefore: before.length + 1,
    piecesAfter: after.length + 1,
    wordsBefore: all - 2 * sum(before),
    wordsAfter: all - 2 * sum(after),
  }
}

/**
 * Milliseconds of processor time, since others may share the machine: the least of some runs, after a first one that
 * compiles.
 */
export function time(run: () => unknown, repeats: number): number {
  const spent: number[] = []
  for (let k = 0; k <= repeats; k++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    spent.push((user + system) / 1000)
  }
  return Math.min(...(repeats > 0 ? spent.slice(1) : spent))
}
