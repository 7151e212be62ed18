import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { retellings } from '../retold/retellings.ts'
import { SEEDS } from '../retold/seeds.ts'

describe('a sentence that states no practice may be worded as one likes, until it states one', () => {
  it.each(retellings('../frames').map((pair) => [pair.language, pair.text, pair] as const))(
    '%s: %s',
    (_l, _t, pair) => {
      const { changes } = compare(`${pair.old}\n`, `${pair.new}\n`, { language: pair.language })
      const most = ['material', 'notable', 'editorial'].find((one) =>
        changes.some((change) => change.materiality === one),
      )
      expect(most).toBe(pair.expected)
    },
  )
})

describe('one change of weight inside such a sentence is material', () => {
  const plain = retellings('../frames').filter(({ old, expected }) => expected === 'editorial' && !old.includes('\n'))

  it.each(plain.map((pair) => [pair.language, pair.text, pair] as const))('%s: %s', (_l, _t, pair) => {
    const missed = Object.entries(SEEDS[pair.language]).filter(([, plant]) => {
      const seeded = plant(pair.new)
      return seeded !== pair.new && !compare(`${pair.old}\n`, `${seeded}\n`, { language: pair.language }).material
    })
    expect(missed.map(([name]) => name)).toEqual([])
  })
})
