import { difference } from '../src/compare/documents.ts'
import { rebuildNew, rebuildOld } from '../src/compare/rebuild.ts'
import { compareWords } from '../src/compare/words.ts'
import { mirrored } from '../src/compare/writer.ts'
import { parse } from '../src/tree/parse.ts'
import { scan } from '../src/tree/scan.ts'
import type { Range, RawChange } from '../src/types.ts'

const TURNED = {
  edited: 'edited',
  added: 'removed',
  removed: 'added',
  moved: 'moved',
  split: 'merged',
  merged: 'split',
}

/** Everything that always holds, as one list of what does not. */
export function broken(old: string, now: string): string[] {
  const { changes } = difference(parse(old), parse(now))
  const faults: string[] = []
  for (const [side, text] of [
    ['old', old],
    ['new', now],
  ] as const) {
    let at = -1
    for (const { start, end, text: covered } of changes.flatMap((change) => change[side]).sort(byStart)) {
      if (start < at) faults.push(`${side} ranges overlap at ${start}`)
      if (text.slice(start, end) !== covered) faults.push(`${side} range ${start}-${end} quotes another text`)
      if (start >= end) faults.push(`${side} range ${start} is empty`)
      at = end
    }
    if (without(text, changes, side) !== without(now, changes, 'new')) faults.push('text outside all changes differs')
  }
  for (const change of changes) {
    const joined = (sign: string) =>
      change.segments
        .filter(([s]) => s === '=' || s === sign)
        .map(([, t]) => t)
        .join('')
    const text = (ranges: Range[]) => ranges.map((range) => range.text).join('')
    if (joined('-') !== text(change.old)) faults.push(`segments of ${change.id} don't give the old text`)
    if (joined('+') !== text(change.new)) faults.push(`segments of ${change.id} don't give the new text`)
    if (change.type !== 'moved' && text(change.old) === text(change.new)) faults.push(`${change.id} changes nothing`)
  }
  if (rebuildNew(old, changes) !== now) faults.push('the new text is not rebuilt')
  if (rebuildOld(now, changes) !== old) faults.push('the old text is not rebuilt')
  if (new Set(changes.map((change) => change.id)).size !== changes.length) faults.push('two changes share an id')
  const back = difference(parse(now), parse(old)).changes
  const shape = (list: RawChange[]) =>
    JSON.stringify(
      list
        .map((c) => [c.type, c.difference, c.old, c.new, c.segments])
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    )
  const turned = back.map(
    (c) =>
      ({
        ...c,
        type: TURNED[c.type],
        old: c.new,
        new: c.old,
        segments: mirrored(structuredClone(c.segments)),
      }) as RawChange,
  )
  if (shape(turned) !== shape(changes)) faults.push('swapping the texts does not mirror the changes')
  if (difference(parse(old), parse(old)).changes.length > 0) faults.push('a text differs from itself')
  return faults
}

/** The same for a comparison of words alone. */
export function wordFaults(old: string, now: string): string[] {
  const faults: string[] = []
  const segments = compareWords(old, now)
  const side = (sign: string) => segments.filter(([own]) => own === '=' || own === sign)
  const text = (sign: string) =>
    side(sign)
      .map(([, piece]) => piece)
      .join('')
  if (text('-') !== old) faults.push('the segments do not give the old text')
  if (text('+') !== now) faults.push('the segments do not give the new text')
  if (JSON.stringify(mirrored(compareWords(now, old))) !== JSON.stringify(segments))
    faults.push('swapping the texts does not mirror the words')
  for (const [sign, whole] of [
    ['-', old],
    ['+', now],
  ] as const) {
    const tokens = scan(whole)
    const inside = new Set<number>()
    for (let i = 0; i < tokens.length; i++)
      for (let k = (tokens.start[i] as number) + 1; k < (tokens.end[i] as number); k++) inside.add(k)
    let at = 0
    for (const [, piece] of side(sign)) {
      at += piece.length
      if (inside.has(at)) faults.push(`a word is cut at ${at}`)
    }
  }
  return faults
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start
}

function without(text: string, changes: RawChange[], side: 'old' | 'new'): string {
  let rest = ''
  let at = 0
  for (const { start, end } of changes.flatMap((change) => change[side]).sort(byStart)) {
    rest += `${text.slice(at, start)}`
    at = end
  }
  return rest + text.slice(at)
}
