import { align } from '../src/align/index.ts'
import { frequencies, unitsOf } from '../src/align/units.ts'
import { difference } from '../src/compare/documents.ts'
import { compareWords } from '../src/compare/words.ts'
import { Lexicon } from '../src/tree/lexicon.ts'
import { parse } from '../src/tree/parse.ts'
import { scan } from '../src/tree/scan.ts'
import { type Document, TOKEN_KINDS } from '../src/tree/types.ts'
import type { Segment } from '../src/types.ts'
import { matchWords } from '../src/words/match.ts'
import { runsOf, tidy } from '../src/words/tidy.ts'

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

/** From texts to pieces: the same job as jsdiff's diffWordsWithSpace, and what `compareWords` gives its callers. */
export function words({ old, new: now }: Pair): Segment[] {
  return compareWords(old, now)
}

/** Everything but what the changes mean: parse, match, relate sentences, tidy, write segments. */
export function whole(pair: Pair) {
  return difference(parse(pair.old), parse(pair.new))
}

export function aligned(pair: Pair) {
  return align(parse(pair.old), parse(pair.new))
}

/** Words removed and added, before any tidying. */
export function changedWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, [sign, text]) => (sign === '=' ? sum : sum + scan(text).length), 0)
}

/** Both texts as trees, for what is measured without parsing. */
export function parsed({ old, new: now }: Pair): [Document, Document] {
  return [parse(old), parse(now)]
}

/** Pieces and changed words before and after tidying, over the whole text as one. */
export function tidied(pair: Pair) {
  const { aIds, bIds, lexicon } = floor(pair)
  const old = parse(pair.old)
  const now = parse(pair.new)
  const times = frequencies(lexicon, aIds, bIds)
  const match = new Int32Array(aIds.length).fill(-1)
  matchWords(aIds, bIds, old.tokens.kind, match)
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

/** Milliseconds of work to a measurement: the processor's clock moves in steps of some. */
const BATCH = 80

/** Milliseconds of processor time: the least of some batches, after a first run that compiles. */
export function time(run: () => unknown, batches: number): number {
  return race({ run }, batches).run
}

/**
 * The same for several, turn by turn, so that whatever else the machine does hits each of them alike. Of this thread alone,
 * garbage included: batches average over it. With no batches, one run is all there is.
 */
export function race<Name extends string>(runs: Record<Name, () => unknown>, batches: number): Record<Name, number> {
  const names = Object.keys(runs) as Name[]
  const least = Object.fromEntries(names.map((name) => [name, spent(runs[name], 1)])) as Record<Name, number>
  if (batches === 0) return least
  const sizes = Object.fromEntries(names.map((name) => [name, size(runs[name])])) as Record<Name, number>
  for (const name of names) least[name] = Number.POSITIVE_INFINITY
  for (let k = 0; k < batches; k++) {
    for (const name of names) least[name] = Math.min(least[name], spent(runs[name], sizes[name]) / sizes[name])
  }
  return least
}

/** How often to run it for one batch; compiles on the way. */
function size(run: () => unknown): number {
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < 2 * BATCH && runs < 200) {
    run()
    runs++
  }
  return Math.max(1, Math.ceil(runs / 2))
}

function spent(run: () => unknown, runs: number): number {
  const start = process.threadCpuUsage()
  for (let k = 0; k < runs; k++) run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
