import type { Language } from '@fairnotice/policy'
import { LANGUAGES } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { retellings } from './retellings.ts'
import { SEEDS } from './seeds.ts'

const all = retellings()

const materiality = (old: string, now: string, language: Language): string => {
  const { material, changes } = compare(`${old}\n`, `${now}\n`, { language })
  if (material) return 'material'
  return changes.some((change) => change.materiality === 'notable') ? 'notable' : 'editorial'
}

describe('a passage that is told again', () => {
  it('has 60 pairs or more, half of them traps', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(all.filter(({ expected }) => expected === 'material').length * 2).toBeGreaterThanOrEqual(all.length)
  })

  it.each(all.map((pair) => [pair.language, pair.text, pair] as const))('%s: %s', (_language, _text, pair) => {
    expect(materiality(pair.old, pair.new, pair.language)).toBe(pair.late ? 'material' : pair.expected)
  })
})

/** What is told again, as parts of longer passages. */
const told = (language: Language) =>
  all.filter(
    (pair) => pair.language === language && pair.expected === 'editorial' && !pair.late && !pair.old.includes('\n'),
  )

describe.each(LANGUAGES)('one change of weight inside a retelling stays material (%s)', (language) => {
  it('in each sentence that can hold it', () => {
    const missed: string[] = []
    for (const pair of told(language)) {
      for (const [name, plant] of Object.entries(SEEDS[language])) {
        const seeded = plant(pair.new)
        if (seeded !== pair.new && materiality(pair.old, seeded, language) !== 'material')
          missed.push(`${name}: ${seeded}`)
      }
    }
    expect(missed).toEqual([])
  }, 120_000)

  it('in any paragraph of such sentences, in any order', () => {
    const pairs = told(language)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pairs, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(...Object.keys(SEEDS[language])),
        (chosen, at, name) => {
          const seeded = chosen.map(({ new: text }, i) =>
            i === at % chosen.length ? (SEEDS[language][name] as (text: string) => string)(text) : text,
          )
          fc.pre(seeded.some((text, i) => text !== chosen[i]?.new))
          const old = [...chosen].sort((a, b) => pairs.indexOf(a) - pairs.indexOf(b)).map((pair) => pair.old)
          expect(materiality(old.join(' '), seeded.join(' '), language)).toBe('material')
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})
