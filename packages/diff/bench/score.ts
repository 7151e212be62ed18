import type { Change, Comparison, Range } from '../src/types.ts'

/** A pair of texts with what a person read in it. */
export interface LabelledPair {
  id: string
  language: string
  group: string
  old: string
  new: string
  material: boolean
  passages: Passage[]
}

export interface Passage {
  kind: string
  materiality: 'material' | 'notable' | 'editorial'
  /** A quote from the passage, and the side that it stands on. */
  evidence: string
  side: 'old' | 'new' | 'both'
}

export interface Scored {
  pair: LabelledPair
  result: Comparison
  passages: (Passage & { called: string[]; kinds: string[] })[]
}

/** Finds the changes that touch each labelled passage. */
export function score(pair: LabelledPair, result: Comparison): Scored {
  const passages = pair.passages.map((passage) => {
    const hits = touching(pair, passage, result.changes)
    return { ...passage, called: hits.map((hit) => hit.materiality), kinds: hits.flatMap((hit) => hit.kinds) }
  })
  return { pair, result, passages }
}

/** The changes that touch a labelled passage. */
export function touching(pair: LabelledPair, passage: Passage, changes: readonly Change[]): Change[] {
  const sides = passage.side === 'both' ? (['old', 'new'] as const) : [passage.side]
  return changes.filter((change) => sides.some((side) => touches(change[side], locate(pair[side], passage.evidence))))
}

const touches = (ranges: Range[], at: [number, number] | null): boolean =>
  at !== null && ranges.some((range) => range.start < at[1] && at[0] < Math.max(range.end, range.start + 1))

/** Where a quote stands in a text, white space aside. */
function locate(source: string, quote: string): [number, number] | null {
  const pattern = quote
    .trim()
    .split(/[\s\u00a0\u200b]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u00a0\\u200b]+')
  const found = new RegExp(pattern, 'u').exec(source)
  return found ? [found.index, found.index + found[0].length] : null
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** What a measure must beat: "any changed word is material", and "more than 5% of the words changed". */
const BASELINES: Record<string, (pair: LabelledPair) => boolean> = {
  'any changed word': (pair) => words(pair.old).join(' ') !== words(pair.new).join(' '),
  'over 5% of words': (pair) => {
    const [a, b] = [words(pair.old), words(pair.new)]
    const count = new Map<string, number>()
    for (const word of a) count.set(word, (count.get(word) ?? 0) + 1)
    for (const word of b) count.set(word, (count.get(word) ?? 0) - 1)
    return [...count.values()].reduce((sum, n) => sum + Math.abs(n), 0) / Math.max(1, a.length + b.length) > 0.05
  },
}

const percent = (n: number, of: number): string =>
  `${of ? `${((100 * n) / of).toFixed(1)}%`.padStart(6) : '     -'} (${n}/${of})`

/** Recall and precision of "material", pair by pair. */
function pairLine(name: string, set: Scored[], says: (scored: Scored) => boolean): string {
  const truth = set.filter(({ pair }) => pair.material)
  const right = truth.filter(says).length
  return `${name.padEnd(30)} recall ${percent(right, truth.length)}  precision ${percent(right, set.filter(says).length)}`
}

/** The whole report, one line each. */
export function report(all: Scored[]): string[] {
  const lines = [pairLine('these rules', all, ({ result }) => result.material)]
  for (const [name, says] of Object.entries(BASELINES))
    lines.push(pairLine(`baseline: ${name}`, all, ({ pair }) => says(pair)))
  for (const key of ['language', 'group'] as const) {
    for (const value of [...new Set(all.map(({ pair }) => pair[key]))].sort()) {
      lines.push(
        pairLine(
          `  ${key} ${value}`,
          all.filter(({ pair }) => pair[key] === value),
          ({ result }) => result.material,
        ),
      )
    }
  }
  const passages = all.flatMap((scored) => scored.passages)
  const of = (materiality: string) => passages.filter((passage) => passage.materiality === materiality)
  const material = of('material')
  const called = (list: typeof passages) => list.filter((p) => p.called.includes('material'))
  const right = (list: typeof passages) => called(list).filter((p) => p.kinds.includes(p.kind))
  lines.push(`material passages, called material ${percent(called(material).length, material.length)}`)
  lines.push(`  with the right kind              ${percent(right(material).length, material.length)}`)
  for (const language of [...new Set(all.map(({ pair }) => pair.language))].sort()) {
    const list = all
      .filter(({ pair }) => pair.language === language)
      .flatMap((scored) => scored.passages)
      .filter((p) => p.materiality === 'material')
    lines.push(`    in ${language.padEnd(27)} ${percent(right(list).length, list.length)}`)
  }
  for (const kind of [...new Set(material.map((p) => p.kind))].sort()) {
    const list = material.filter((p) => p.kind === kind)
    const said = passages.filter(
      (p) => p.called.includes('material') && p.kinds.includes(kind) && p.materiality === 'material',
    )
    lines.push(
      `    ${kind.padEnd(30)} recall ${percent(right(list).length, list.length)}  precision ${percent(said.filter((p) => p.kind === kind).length, said.length)}`,
    )
  }
  const notable = of('notable')
  lines.push(
    `notable, at least notable          ${percent(notable.filter((p) => p.called.some((m) => m !== 'editorial')).length, notable.length)}`,
  )
  lines.push(
    `notable, not called material       ${percent(notable.filter((p) => p.called.length > 0 && !p.called.includes('material')).length, notable.length)}`,
  )
  const editorial = of('editorial').filter((p) => p.called.length > 0)
  lines.push(
    `editorial, called editorial        ${percent(editorial.filter((p) => p.called.every((m) => m === 'editorial')).length, editorial.length)}`,
  )
  const kinds = all.flatMap(({ result }) =>
    result.changes.filter((c) => c.materiality === 'material').map((c) => c.kinds.length),
  )
  lines.push(
    `kinds per material change          ${(kinds.reduce((a, b) => a + b, 0) / Math.max(1, kinds.length)).toFixed(2)}`,
  )
  return lines
}
