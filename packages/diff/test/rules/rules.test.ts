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

/** `en: Heading » text`, or `en: text`. */
function read(example: string): { language: Language; old: string; new: string } {
  const [, language = 'en', text = ''] = /^(\w\w): ([\s\S]*)$/.exec(example) ?? []
  const { old, new: now } = sides(text)
  return { language: language as Language, old: `${old}\n`, new: `${now}\n` }
}

/** Rules about form, which any language has alike. */
const FORMAL = new Set([
  'reflowed',
  'moved-unchanged',
  'moved-between-headings',
  'table-of-contents',
  'front-matter',
  'bare-link',
  'moved-under-another-condition',
])

/** A policy's own words, for the rule that reads them. */
const OWN = {
  audiences: [],
  recipients: [],
  words: [
    ['buddy', 'volunteer'],
    ['maatje', 'wandelgids'],
    ['parrain', 'guide'],
    ['Pate', 'Wegbegleiter'],
  ],
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

  it('all have an example, in a language that they speak', () => {
    const spoken = new RegExp(`^(?:${LANGUAGES.join('|')}): `)
    expect(
      RULES.filter(({ examples }) => examples.length === 0 || !examples.every((one) => spoken.test(one))).map(
        ({ id }) => id,
      ),
    ).toEqual([])
  })

  it('that read words have an example in each language', () => {
    const silent = RULES.filter(
      ({ id, examples }) =>
        !FORMAL.has(id) && !LANGUAGES.every((language) => examples.some((one) => one.startsWith(language))),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('each rule fires on its own examples', () => {
  const cases = RULES.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const))

  it.each(cases)('%s: %s', (id, example) => {
    const { language, old, new: now } = read(example)
    const fired = compare(old, now, { language, vocabulary: OWN }).changes.flatMap((change) =>
      change.reasons.map((reason) => reason.rule),
    )
    expect(fired).toContain(id)
  })
})
