import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AXES,
  boundText,
  DIRECTIONS,
  heavier,
  KINDS,
  lowerings,
  MATERIALITIES,
  type Ruling,
  raiseBlockers,
  rulingBlockers,
} from '../src/index.ts'

const AUDIENCES = ['members', 'customers', 'visitors']
const ruling: fc.Arbitrary<Ruling> = fc.record({
  materiality: fc.constantFrom(...MATERIALITIES),
  axis: fc.constantFrom(...AXES),
  direction: fc.constantFrom(...DIRECTIONS),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  audiences: fc.subarray(AUDIENCES),
})
const base: Ruling = {
  materiality: 'material',
  axis: 'processing',
  direction: 'widens',
  kinds: ['retention', 'recipient'],
  audiences: ['members', 'customers'],
}

describe('lowering a change', () => {
  const CASES: [string, Partial<Ruling>, Partial<Ruling>, (keyof Ruling)[]][] = [
    ['material to notable', {}, { materiality: 'notable' }, ['materiality']],
    ['notable to editorial', { materiality: 'notable' }, { materiality: 'editorial' }, ['materiality']],
    ['notable to material is none', { materiality: 'notable' }, { materiality: 'material' }, []],
    ['processing to description', {}, { axis: 'description' }, ['axis']],
    ['description to processing is none', { axis: 'description' }, { axis: 'processing' }, []],
    ['widens to narrows', {}, { direction: 'narrows' }, ['direction']],
    ['widens to neutral', {}, { direction: 'neutral' }, ['direction']],
    ['neutral to widens is none', { direction: 'neutral' }, { direction: 'widens' }, []],
    ['a kind taken away', {}, { kinds: ['retention'] }, ['kinds']],
    ['a kind added is none', {}, { kinds: ['recipient', 'retention', 'right'] }, []],
    ['an audience taken away', {}, { audiences: ['members'] }, ['audiences']],
    ['an audience added is none', {}, { audiences: ['members', 'customers', 'visitors'] }, []],
    ['everyone to some', { audiences: [] }, { audiences: AUDIENCES }, ['audiences']],
    ['some to everyone is none', {}, { audiences: [] }, []],
  ]
  it.each(CASES)('%s', (_, before, after, lowered) => {
    expect(lowerings({ ...base, ...before }, { ...base, ...before, ...after })).toEqual(lowered)
  })

  it('is never to rule the same, and is seen whole however many parts are lowered', () => {
    fc.assert(
      fc.property(
        ruling,
        (same) => void expect(lowerings(same, { ...same, kinds: [...same.kinds].reverse() })).toEqual([]),
      ),
    )
    expect(
      lowerings(
        { ...base, audiences: [] },
        {
          materiality: 'editorial',
          axis: 'description',
          direction: 'neutral',
          kinds: ['scope'],
          audiences: ['members'],
        },
      ),
    ).toEqual(['materiality', 'axis', 'direction', 'kinds', 'audiences'])
  })

  it('cannot be split: what lowers in two steps lowers in one, or one of the steps does', () => {
    fc.assert(
      fc.property(ruling, ruling, ruling, (first, second, third) => {
        for (const part of lowerings(first, third))
          expect([...lowerings(first, second), ...lowerings(second, third)]).toContain(part)
      }),
    )
  })
})

describe('a ruling in itself', () => {
  it('names every unknown word at once', () => {
    const odd = { materiality: 'huge', axis: 'sideways', direction: 'up', kinds: [], audiences: ['martians'] }
    expect(rulingBlockers(odd as unknown as Ruling, AUDIENCES).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-value materiality',
      'unknown-value axis',
      'unknown-value direction',
      'kind-missing kinds',
      'unknown-value audiences',
    ])
  })

  it('knows no kind that is not in the vocabulary', () => {
    const odd = { ...base, kinds: ['retention', 'weather'] } as unknown as Ruling
    expect(rulingBlockers(odd, AUDIENCES)).toMatchObject([{ code: 'unknown-value', field: 'kinds' }])
  })

  it('has nothing against a ruling of known words', () => {
    fc.assert(fc.property(ruling, (any) => void expect(rulingBlockers(any, AUDIENCES)).toEqual([])))
  })
})

describe('what an approval binds', () => {
  const bound = fc.record({
    baseVersionId: fc.option(fc.uuid()),
    hashes: fc.dictionary(fc.constantFrom('en', 'nl', 'fr'), fc.string()),
    decisions: fc.uniqueArray(fc.record({ id: fc.uuid(), confirmed: fc.boolean() }), { selector: ({ id }) => id }),
    noticeRule: fc.jsonValue(),
  })

  it('is the same text in whatever order keys and decisions come', () => {
    fc.assert(
      fc.property(bound, (facts) => {
        const turned = {
          noticeRule: facts.noticeRule,
          decisions: [...facts.decisions].reverse(),
          hashes: Object.fromEntries(Object.entries(facts.hashes).reverse()),
          baseVersionId: facts.baseVersionId,
        }
        expect(boundText(turned)).toBe(boundText(facts))
      }),
    )
  })

  it('is another text when the base, a hash, a decision, a confirmation or the rule is another', () => {
    fc.assert(
      fc.property(bound, bound, (one, other) => {
        const canonical = (facts: typeof one) => [
          facts.baseVersionId,
          Object.entries(facts.hashes).sort(),
          [...facts.decisions].sort((a, b) => (a.id < b.id ? -1 : 1)),
          sorted(facts.noticeRule),
        ]
        expect(boundText(one) === boundText(other)).toBe(
          JSON.stringify(canonical(one)) === JSON.stringify(canonical(other)),
        )
      }),
    )
    const facts = {
      baseVersionId: 'v1',
      hashes: { en: 'a' },
      decisions: [{ id: 'd', confirmed: false }],
      noticeRule: {},
    }
    const texts = [
      facts,
      { ...facts, baseVersionId: 'v2' },
      { ...facts, baseVersionId: null },
      { ...facts, hashes: { en: 'b' } },
      { ...facts, decisions: [{ id: 'd', confirmed: true }] },
      { ...facts, decisions: [] },
      { ...facts, noticeRule: { leadDays: 14 } },
    ].map(boundText)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

describe('raising a decision after it took effect', () => {
  const codes = (before: Ruling, after: Ruling) => raiseBlockers(before, after).map(({ code, field }) => field ?? code)

  it('takes more weight, more people and more kinds, and nothing less', () => {
    const notable: Ruling = { ...base, materiality: 'notable', direction: 'narrows' }
    expect(codes(notable, { ...notable, materiality: 'material' })).toEqual([])
    expect(codes(notable, { ...notable, audiences: [] })).toEqual([])
    expect(codes(notable, { ...notable, kinds: [...notable.kinds, 'right'] })).toEqual([])
    expect(codes(notable, { ...notable, materiality: 'material', audiences: ['members'] })).toEqual(['audiences'])
    expect(codes(notable, { ...notable, materiality: 'editorial', direction: 'neutral' })).toEqual([
      'materiality',
      'direction',
    ])
    expect(codes(notable, notable)).toEqual(['nothing-raised'])
  })

  it('is possible exactly when it lowers nothing and says more', () => {
    fc.assert(
      fc.property(ruling, ruling, (before, after) => {
        const possible = lowerings(before, after).length === 0 && lowerings(after, before).length > 0
        expect(raiseBlockers(before, after).length === 0).toBe(possible)
      }),
    )
  })

  it('says no less than either of two rulings when it joins them, and no more than it must', () => {
    fc.assert(
      fc.property(ruling, ruling, ruling, (one, other, third) => {
        const both = heavier(one, other)
        expect([lowerings(one, both), lowerings(other, both)]).toEqual([[], []])
        const covers = lowerings(one, third).length === 0 && lowerings(other, third).length === 0
        if (covers) expect(lowerings(both, third)).toEqual([])
      }),
    )
  })
})
