import { LANGUAGES, type Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import {
  ABOUT_RULES,
  CHUNK_RULES,
  FALLBACK,
  LOWERING_RULES,
  MATERIAL_RULES,
  RESIDUE_RULES,
} from '../../src/rules/index.ts'
import { sides } from '../pairs/notation.ts'

const RULES = [...CHUNK_RULES, ...RESIDUE_RULES, ...LOWERING_RULES, ...MATERIAL_RULES, ...ABOUT_RULES, FALLBACK]
const WRITTEN = RULES.filter((rule) => !ABOUT_RULES.includes(rule as never))

/** `en: Heading » text`, or `en: text`. */
function read(example: string): { language: Language; old: string; new: string } {
  const [, language = 'en', text = ''] = /^(\w\w): ([\s\S]*)$/.exec(example) ?? []
  const { old, new: now } = sides(text)
  return { language: language as Language, old: `${old}\n`, new: `${now}\n` }
}

describe('rules are data', () => {
  it('have ids of their own, which decisions can refer to', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const { id } of RULES) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('speak four languages, with the same values in each', () => {
    for (const { id, texts } of RULES) {
      const values = LANGUAGES.map((language) => (texts[language].match(/\{\w+\}/g) ?? []).sort().join(' '))
      expect(new Set(values).size, id).toBe(1)
      expect(
        LANGUAGES.every((language) => texts[language].length > 8),
        id,
      ).toBe(true)
    }
  })

  it('written by hand all have an example', () => {
    expect(WRITTEN.filter((rule) => rule.examples.length === 0).map((rule) => rule.id)).toEqual([])
  })
})

describe('each rule fires on its own examples', () => {
  const cases = RULES.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const))

  it.each(cases)('%s: %s', (id, example) => {
    const { language, old, new: now } = read(example)
    const fired = compare(old, now, { language }).changes.flatMap((change) =>
      change.reasons.map((reason) => reason.rule),
    )
    expect(fired).toContain(id)
  })
})
