import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AXES,
  affected,
  beyondAudiences,
  type ChangePromise,
  concerns,
  KINDS,
  LEAD_TIMES,
  MATERIALITIES,
  type NoticeRule,
  overLegalFloor,
  owesEmail,
  owesSite,
  PRESETS,
  policyTravels,
  type RuledChange,
  ruleFindings,
  weakens,
  weakerThanLaw,
} from '../src/index.ts'

const change = (id: string, parts: Partial<RuledChange> = {}): RuledChange => ({
  id,
  materiality: 'material',
  axis: 'processing',
  kinds: ['retention'],
  audiences: [],
  ...parts,
})
const ruleOf = (preset: string): NoticeRule => (PRESETS[preset] as { rule: NoticeRule }).rule

/** Decided changes as policies really have them: each promise is tried on all of them. */
const CHANGES = {
  'data is kept longer': change('kept'),
  'a right is described anew, and not lost': change('right', { axis: 'description', kinds: ['right'] }),
  'another company is the controller': change('controller', { axis: 'description', kinds: ['controller-contact'] }),
  'a material change of wording alone': change('wording', { axis: 'description', kinds: ['scope'] }),
  'a notable change in processing': change('notable', { materiality: 'notable', kinds: ['cookie-tracking'] }),
  'a notable change to a right': change('notable-right', { materiality: 'notable', kinds: ['right'] }),
  'a typing error': change('typo', { materiality: 'editorial', axis: 'description', kinds: ['editorial'] }),
}
type Name = keyof typeof CHANGES
const LAW: Name[] = [
  'data is kept longer',
  'a right is described anew, and not lost',
  'another company is the controller',
]
const MATERIAL: Name[] = [...LAW, 'a material change of wording alone']
const ALL = Object.keys(CHANGES) as Name[]

/** Of each promise: what it mails with the legal floor and without, what the site shows, how the policy travels. */
const PROMISES: [string, { floor: Name[]; bare: Name[]; site: Name[]; enclosed: boolean; weaker: boolean }][] = [
  [
    'revised-policy-before-any-change',
    {
      floor: [...MATERIAL, 'a notable change in processing', 'a notable change to a right'],
      bare: [...MATERIAL, 'a notable change in processing', 'a notable change to a right'],
      site: ALL,
      enclosed: true,
      weaker: false,
    },
  ],
  [
    'site-any-email-rights',
    { floor: LAW, bare: ['a right is described anew, and not lost'], site: ALL, enclosed: false, weaker: true },
  ],
  ['site-material', { floor: LAW, bare: [], site: MATERIAL, enclosed: false, weaker: true }],
  ['date-at-the-top', { floor: LAW, bare: [], site: ALL, enclosed: false, weaker: true }],
  ['silent', { floor: LAW, bare: [], site: [], enclosed: false, weaker: true }],
]

describe.each(PROMISES)('the promise “%s”', (preset, { floor, bare, site, enclosed, weaker }) => {
  const rule = ruleOf(preset)
  const mailed = (by: NoticeRule) => ALL.filter((name) => owesEmail(by, CHANGES[name]))

  it('mails what it promises, and what the law wants', () => expect(mailed(rule).sort()).toEqual([...floor].sort()))
  it('mails what it promises alone, where a lawyer turned the floor off', () =>
    expect(mailed({ ...rule, legalFloor: false }).sort()).toEqual([...bare].sort()))
  it('shows on the site what it promises', () =>
    expect(ALL.filter((name) => owesSite(rule, CHANGES[name])).sort()).toEqual([...site].sort()))
  it(`${enclosed ? 'sends the revised policy itself' : 'links to the revised policy'}`, () =>
    expect(policyTravels(rule) !== 'link').toBe(enclosed))
  it('has the floor on and 30 days by default, and says where it is weaker without', () => {
    expect(rule).toMatchObject({ preset, legalFloor: true, leadDays: 30 })
    expect(weakerThanLaw(rule)).toBe(false)
    expect(weakerThanLaw({ ...rule, legalFloor: false })).toBe(weaker)
  })
  it('tells those whom the owing changes concern, and of those changes alone', () => {
    const decided = ALL.map((name) => ({ ...CHANGES[name], audiences: ['customers'] }))
    expect(affected(rule, decided, true)).toEqual({
      everyone: false,
      audiences: ['customers'],
      byLanguage: {},
      changeIds: ALL.filter((name) => floor.includes(name)).map((name) => CHANGES[name].id),
    })
  })
})

it('knows all five promises, and no other', () => {
  expect(Object.keys(PRESETS).sort()).toEqual(PROMISES.map(([preset]) => preset).sort())
})

const anyChange: fc.Arbitrary<RuledChange> = fc.record({
  id: fc.uuid(),
  materiality: fc.constantFrom(...MATERIALITIES),
  axis: fc.constantFrom(...AXES),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  audiences: fc.subarray(['members', 'customers', 'visitors']),
})
const anyPromise: fc.Arbitrary<ChangePromise> = fc
  .record({
    channel: fc.constantFrom('email' as const, 'site' as const),
    changes: fc.constantFrom('any' as const, 'notable' as const, 'material' as const),
    kinds: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: undefined }),
    policy: fc.constantFrom('enclosed' as const, 'attached' as const, 'link' as const),
  })
  .map(({ kinds, ...rest }) => (kinds ? { ...rest, kinds } : rest))
const anyRule: fc.Arbitrary<NoticeRule> = fc.record({
  preset: fc.constant('own'),
  promises: fc.array(anyPromise, { maxLength: 3 }),
  legalFloor: fc.boolean(),
  leadDays: fc.nat({ max: 366 }),
  clause: fc.constant(null),
})

describe('who is affected', () => {
  it('is never fewer than the law wants, while the floor is on', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyChange), fc.boolean(), (rule, changes, visitors) => {
        const who = affected({ ...rule, legalFloor: true }, changes, visitors)
        for (const each of changes.filter(overLegalFloor)) expect(who.changeIds).toContain(each.id)
      }),
    )
  })

  it('is exactly whom an owing change concerns', () => {
    const audiences = fc.subarray(['members', 'customers', 'visitors', 'partners'])
    fc.assert(
      fc.property(anyRule, fc.array(anyChange), audiences, fc.boolean(), (rule, changes, member, visitors) => {
        const who = affected(rule, changes, visitors)
        const owing = changes.filter((each) => owesEmail(rule, each))
        const told =
          who.everyone ||
          (who.audiences.length > 0 && (member.length === 0 || who.audiences.some((slug) => member.includes(slug))))
        expect(told).toBe(owing.some((each) => concerns(each, member, visitors)))
      }),
    )
  })

  it('grows with every change and every promise', () => {
    fc.assert(
      fc.property(anyRule, anyPromise, fc.array(anyChange), anyChange, (rule, promise, changes, more) => {
        const before = affected(rule, changes, true)
        const after = affected({ ...rule, promises: [...rule.promises, promise] }, [...changes, more], true)
        expect(before.changeIds.every((id) => after.changeIds.includes(id))).toBe(true)
        expect(before.everyone && !after.everyone).toBe(false)
      }),
    )
  })

  it.each([
    ['everyone, when no audience is named', [], ['customers'], true, true],
    ['who is in a named audience', ['customers'], ['customers'], true, true],
    ['not who is in none of them', ['customers'], ['members'], true, false],
    ['a member without audiences, who is in all', ['customers'], [], true, true],
    ['members, as visitors', ['visitors'], ['members'], true, true],
    ['not members, where the policy says that they are no visitors', ['visitors'], ['members'], false, false],
  ] as const)('are %s', (_, audiences, member, visitors, expected) => {
    const decided = change('c', { audiences: [...audiences] })
    expect(concerns(decided, member, visitors)).toBe(expected)
    const who = affected(ruleOf('silent'), [decided], visitors)
    expect(
      who.everyone || member.length === 0 || who.audiences.some((slug) => (member as readonly string[]).includes(slug)),
    ).toBe(expected)
  })

  it('reaches beyond a policy’s own audiences by the changes that it is told, and by no others', () => {
    const slugs = ['members', 'customers', 'crew', 'visitors']
    const some = fc.subarray(slugs)
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 5 }),
        some,
        fc.subarray(slugs, { minLength: 1 }),
        fc.boolean(),
        (each, own, member, visitors) => {
          const changes = each.map((audiences, at) => change(`c${at}`, { audiences }))
          const beyond = beyondAudiences(ruleOf('silent'), changes, own, visitors)
          const outside =
            own.length > 0 && !member.some((slug) => own.includes(slug)) && !(visitors && own.includes('visitors'))
          // Whatever reaches somebody outside is told.
          if (outside)
            expect(beyond).toEqual(expect.arrayContaining(changes.filter((one) => concerns(one, member, visitors))))
          if (own.length === 0) expect(beyond).toEqual([])
          for (const one of beyond)
            expect(one.audiences.length === 0 || one.audiences.some((slug) => !own.includes(slug)) || visitors).toBe(
              true,
            )
        },
      ),
    )
    const crew = [change('all'), change('crew', { audiences: ['crew'] }), change('typo', { materiality: 'editorial' })]
    expect(beyondAudiences(ruleOf('silent'), crew, ['crew'], true).map(({ id }) => id)).toEqual(['all'])
    expect(beyondAudiences(ruleOf('silent'), crew, ['crew', 'visitors'], true)).toEqual([])
    expect(beyondAudiences(ruleOf('silent'), crew, ['crew', 'visitors'], false).map(({ id }) => id)).toEqual(['all'])
  })

  it('is nobody when no change owes a message', () => {
    expect(affected(ruleOf('silent'), [CHANGES['a typing error']], true)).toEqual({
      everyone: false,
      audiences: [],
      byLanguage: {},
      changeIds: [],
    })
  })
})

describe('the revised policy', () => {
  it.each([
    [['enclosed'], 'enclosed'],
    [['attached'], 'attached'],
    [['enclosed', 'attached'], 'attached'],
    [['link', 'enclosed'], 'enclosed'],
    [['link'], 'link'],
    [[], 'link'],
  ] as const)('promised %j, it travels %s', (ways, travels) => {
    const promises = ways.map((policy): ChangePromise => ({ channel: 'email', changes: 'any', policy }))
    const rule = {
      ...ruleOf('silent'),
      promises: [...promises, { channel: 'site', changes: 'any', policy: 'attached' } as ChangePromise],
    }
    expect(policyTravels(rule)).toBe(travels)
  })
})

describe('a weaker rule', () => {
  const rule = ruleOf('revised-policy-before-any-change')
  it.each([
    ['fewer days', { leadDays: 29 }, ['leadDays']],
    ['more days is none', { leadDays: 31 }, []],
    ['no legal floor', { legalFloor: false }, ['legalFloor']],
    ['a promise dropped', { promises: rule.promises.slice(1) }, ['promises']],
    [
      'only material changes',
      { promises: [{ channel: 'email', changes: 'material', policy: 'enclosed' }, ...rule.promises.slice(1)] },
      ['promises'],
    ],
    [
      'only some kinds',
      {
        promises: [
          { channel: 'email', changes: 'any', kinds: ['right'], policy: 'enclosed' },
          ...rule.promises.slice(1),
        ],
      },
      ['promises'],
    ],
    [
      'a link for the policy itself',
      { promises: [{ channel: 'email', changes: 'any', policy: 'link' }, ...rule.promises.slice(1)] },
      ['promises'],
    ],
    [
      'the policy attached as a file is none',
      { promises: [{ channel: 'email', changes: 'any', policy: 'attached' }, ...rule.promises.slice(1)] },
      [],
    ],
    ['another clause is none', { clause: { quote: 'x', section: 'y' } }, []],
    [
      'a promise more is none',
      { promises: [...rule.promises, { channel: 'email', changes: 'any', policy: 'link' }] },
      [],
    ],
  ] as [string, Partial<NoticeRule>, string[]][])('by %s', (_, parts, expected) => {
    expect(weakens(rule, { ...rule, ...parts })).toEqual(expected)
  })

  it('is one that fails to mail what the other did', () => {
    fc.assert(
      fc.property(anyRule, anyRule, anyChange, (before, after, each) => {
        if (weakens(before, after).length === 0 && owesEmail(before, each)) expect(owesEmail(after, each)).toBe(true)
        expect(weakens(before, before)).toEqual([])
      }),
    )
  })
})

describe('what is wrong with a rule', () => {
  const rule = ruleOf('site-material')
  const clause = { quote: 'We will tell you  on this site.', section: 'Changes' }

  it('is a clause that is not in the text any more, however its white space runs', () => {
    expect(ruleFindings({ ...rule, clause }, 'Lorem.\nWe will tell you\non this site. Ipsum.')).toEqual([])
    expect(ruleFindings({ ...rule, clause }, 'We may tell you on this site.')).toMatchObject([
      { code: 'clause-not-in-text', field: 'noticeRule.clause', passage: 'Changes' },
    ])
  })

  it.each([-1, 367, 1.5, Number.NaN])('is a lead time of %s days', (leadDays) => {
    expect(ruleFindings({ ...rule, leadDays }, '')).toMatchObject([{ code: 'lead-days-invalid' }])
  })
  it.each([0, 366])('is not a lead time of %s days', (leadDays) => {
    expect(ruleFindings({ ...rule, leadDays }, '')).toEqual([])
  })

  it('is never weaker than the law while every change owes a message', () => {
    const every: NoticeRule = {
      ...rule,
      legalFloor: false,
      promises: [{ channel: 'email', changes: 'any', policy: 'link' }],
    }
    expect(weakerThanLaw(every)).toBe(false)
    fc.assert(
      fc.property(anyRule, anyChange, (any, each) => {
        if (!weakerThanLaw(any) && overLegalFloor(each)) expect(owesEmail(any, each)).toBe(true)
      }),
    )
  })

  it('offers lead times of 30, 21, 15 and 14 days, each with its source', () => {
    expect(LEAD_TIMES.map(({ days }) => days)).toEqual([30, 21, 15, 14])
    for (const { source } of LEAD_TIMES) expect(source.length).toBeGreaterThan(20)
  })
})
