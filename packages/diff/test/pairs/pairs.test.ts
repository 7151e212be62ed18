import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import type { Change } from '../../src/types.ts'
import { type Pair, pairs, VOCABULARY } from './notation.ts'

const WEIGHT = { material: 2, notable: 1, editorial: 0 }

/** The changes that decide: the most material ones. */
function deciding({ old, new: now, language }: Pair): Change[] {
  const { changes } = compare(old, now, { language, vocabulary: VOCABULARY })
  const most = Math.max(...changes.map((change) => WEIGHT[change.materiality]))
  return changes.filter((change) => WEIGHT[change.materiality] === most)
}

const all = pairs()

describe('a small change is read as a lawyer reads it', () => {
  it('has at least 120 pairs, in four languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(new Set(all.map((pair) => pair.language)).size).toBe(4)
  })

  it.each(all.map((pair) => [pair.language, pair.text, pair] as const))('%s: %s', (_language, _text, pair) => {
    const changes = deciding(pair)
    const { materiality, kind, axis, direction, audiences } = pair.expected
    expect(changes[0]).toBeDefined()
    expect({
      materiality: changes[0]?.materiality,
      kind: changes.flatMap((change) => change.kinds).includes(kind)
        ? kind
        : changes.flatMap((change) => change.kinds).join(' '),
      axis: changes.some((change) => change.axis === axis) ? axis : changes[0]?.axis,
      direction: changes.some((change) => change.direction === direction) ? direction : changes[0]?.direction,
      audiences: changes[0]?.audiences,
    }).toEqual({ materiality, kind, axis, direction, audiences })
  })
})
