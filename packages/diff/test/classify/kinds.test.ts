import type { Kind } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heard } from '../../src/classify/index.ts'
import { evidenceOf } from '../../src/classify/kinds/evidence.ts'
import { NAMES } from '../../src/classify/kinds/features.ts'
import { kindsOf, whyOf } from '../../src/classify/kinds/index.ts'
import { LEARNED } from '../../src/classify/kinds/learned.ts'
import { weigh } from '../../src/classify/kinds/model.ts'
import { pack, unpack } from '../../src/classify/kinds/packed.ts'
import { compare } from '../../src/compare/index.ts'
import { TOPIC_RULES } from '../../src/rules/material/topics.ts'
import { parse } from '../../src/tree/parse.ts'
import { pairs, VOCABULARY } from '../pairs/notation.ts'

const OPTIONS = { language: 'en', vocabulary: VOCABULARY } as const

/** The material changes of a pair, as the model hears them. */
function hear(old: string, now: string) {
  const { changes } = compare(old, now, OPTIONS)
  return heard(changes, { ...OPTIONS, old: parse(old, 'en'), new: parse(now, 'en') })
}

/** Sentences of the package's pairs, put together at random: no text that anyone tuned on. */
const sentences = pairs()
  .filter(({ language }) => language === 'en')
  .flatMap((pair) => [pair.old, pair.new])
const text = fc.array(fc.constantFrom(...sentences), { maxLength: 6 }).map((all) => all.join('\n\n'))

const ABOUT = new Map(TOPIC_RULES.map(({ id }) => [id, id.replace(/-(?:added|removed|changed)$/, '')]))

describe('the kinds of a material change', () => {
  it('are one to three, none twice, and the same every time', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const once = compare(old, now, OPTIONS).changes
        for (const { kinds, materiality } of once) {
          if (materiality !== 'material') continue
          expect(kinds.length).toBeGreaterThan(0)
          expect(kinds.length).toBeLessThanOrEqual(3)
          expect(new Set(kinds).size).toBe(kinds.length)
          expect(kinds).not.toContain('editorial')
        }
        expect(compare(old, now, OPTIONS).changes.map(({ kinds }) => kinds)).toEqual(once.map(({ kinds }) => kinds))
      }),
    )
  })

  it('begin with what a specific rule names', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const { specific, reading } of hear(old, now)) {
          const [first] = specific.flatMap(({ kinds }) => kinds)
          if (first) expect(kindsOf(specific, reading)[0]).toBe(first)
        }
      }),
    )
  })

  it('agree with a reason that says what the passage is about', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const { kinds, reasons } of compare(old, now, OPTIONS).changes) {
          const about = reasons.flatMap(({ rule }) => ABOUT.get(rule) ?? [])
          expect(about.length).toBeLessThanOrEqual(1)
          if (about.length > 0) expect(kinds[0]).toBe(about[0])
        }
      }),
    )
  })
})

describe('a kind with a law of its own', () => {
  it.each([
    ['children', 'We also show your photographs to advertisers if you are a child under the age of sixteen.'],
    [
      'automated-decision',
      'We share the outcome of automated decision-making with Larkspur Ltd for marketing purposes.',
    ],
  ])('%s is named beside what a sentence is mostly about', (kind, sentence) => {
    const [change] = compare('The harbour stays open.\n', `The harbour stays open.\n\n${sentence}\n`, OPTIONS).changes
    expect(change?.materiality).toBe('material')
    expect(change?.kinds).toContain(kind)
  })
})

describe('the learned model', () => {
  it('has a weight for each feature of each kind', () => {
    expect(LEARNED.features).toEqual(NAMES)
    const { kinds, bias, weights, wordWeights, words } = LEARNED
    expect([bias.length, weights.length, wordWeights.length]).toEqual([kinds.length, kinds.length, kinds.length])
    expect(weights.filter((list) => list.length !== NAMES.length)).toEqual([])
    const entries = [...words.values()].flatMap((table) => [...table])
    expect(entries.filter(([, list]) => list.length !== kinds.length)).toEqual([])
  })

  it('knows of words no more than their beginnings, and no numbers or addresses', () => {
    const beginnings = [...LEARNED.words.values()].flatMap((table) => [...table.keys()])
    expect(beginnings.filter((word) => !/^\p{L}{3,7}$/u.test(word))).toEqual([])
  })

  it('says what spoke for a kind, and it adds up', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const { specific, reading } of hear(old, now)) {
          const sums = LEARNED.kinds.map(
            (kind, k) =>
              (LEARNED.bias[k] as number) + whyOf(specific, reading, kind).reduce((sum, { weight }) => sum + weight, 0),
          )
          const total = sums.reduce((all, sum) => all + Math.exp(sum), 0)
          for (const { kind, share } of weigh(LEARNED, evidenceOf(specific, reading)))
            expect(share).toBeCloseTo(Math.exp(sums[LEARNED.kinds.indexOf(kind)] as number) / total, 6)
        }
      }),
    )
  })

  it('names features and words in what it says', () => {
    const [one] = hear(
      '# How long\n\nThe harbour stays open.\n',
      '# How long\n\nThe harbour stays open. We store photographs as long as your account exists.\n',
    )
    expect(one).toBeDefined()
    const why = whyOf(one?.specific ?? [], one?.reading as never, 'retention' satisfies Kind)
    expect(why[0]?.weight).toBeGreaterThan(0)
    expect(why.some(({ what }) => (NAMES as string[]).includes(what))).toBe(true)
    expect(why.some(({ what }) => /^[:!]\p{L}+$/u.test(what))).toBe(true)
  })

  it('is written and read in eighths', () => {
    const weight = fc.integer({ min: -26, max: 25 }).map((eighths) => eighths / 8)
    const word = fc.stringMatching(/^[a-zäœ]{3,7}$/)
    const words = fc.dictionary(word, fc.array(weight, { minLength: 3, maxLength: 3 }), { minKeys: 1 })
    fc.assert(
      fc.property(words, (table) => {
        const back = unpack(pack(new Map([['en:', new Map(Object.entries(table))]])))
        const read = [...(back.get('en:') ?? [])].map(([key, list]) => [key, Array.from(list)])
        expect(Object.fromEntries(read)).toEqual(table)
      }),
    )
  })
})
