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

/** What takes longer than this is timed by the processor: others share the machine, and would be counted in. */
const LONG = 200

/** Milliseconds: the least of some runs, after a first one that compiles. */
export function time(run: () => unknown, repeats: number): number {
  return race({ run }, repeats).run
}

/** The same for several, turn by turn, so that whatever else the machine does hits each of them alike. */
export function race<Name extends string>(runs: Record<Name, () => unknown>, repeats: number): Record<Name, number> {
  const names = Object.keys(runs) as Name[]
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>
  for (let k = 0; k <= repeats; k++) {
    for (const name of names) {
      const spent = once(runs[name])
      if (k > 0 || repeats === 0) least[name] = Math.min(least[name], spent)
    }
  }
  return least
}

function once(run: () => unknown): number {
  const cpu = process.cpuUsage()
  const start = performance.now()
  run()
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return elapsed > LONG ? (user + system) / 1000 : elapsed
}
