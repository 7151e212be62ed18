import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AXES,
  addDays,
  affected,
  earliestEffectiveAt,
  gate,
  KINDS,
  type Kind,
  LEAD_TIMES,
  type LeadTime,
  leadFor,
  leadOwed,
  MATERIALITIES,
  type NoticeRule,
  owesEmail,
  owesSomeone,
  PRESETS,
  type RuledChange,
  ruleFindings,
  weakens,
} from '../src/index.ts'

const base = (PRESETS['revised-policy-before-any-change'] as { rule: NoticeRule }).rule
const rule = (leadDays: number, ...leadTimes: LeadTime[]): NoticeRule => ({ ...base, leadDays, leadTimes })
const change = (audiences: string[], kinds: Kind[] = ['retention']): RuledChange => ({
  id: 'c',
  materiality: 'material',
  axis: 'processing',
  kinds,
  audiences,
})
const owed = (by: NoticeRule, ...changes: RuledChange[]) => leadOwed(by, changes, true)

describe('the lead time of a version', () => {
  const partners = rule(30, { days: 15, audiences: ['partners'] })
  it.each([
    ['the rule’s own, for an audience that it doesn’t name', 30, partners, [change(['members'])]],
    ['the audience’s own, though it is shorter', 15, partners, [change(['partners'])]],
    ['the longest, where a change concerns two audiences', 30, partners, [change(['partners', 'members'])]],
    ['the longest, where two changes concern one each', 30, partners, [change(['partners']), change(['members'])]],
    ['the rule’s own, where a change concerns everyone', 30, partners, [change([])]],
    ['the rule’s own, where it concerns members as visitors', 30, partners, [change(['visitors'])]],
    [
      'a longer one, where everyone includes who is owed it',
      45,
      rule(30, { days: 45, audiences: ['partners'] }),
      [change([])],
    ],
    ['the kind’s own', 60, rule(30, { days: 60, kinds: ['transfer'] }), [change([], ['transfer', 'recipient'])]],
    ['the rule’s own, for another kind', 30, rule(30, { days: 60, kinds: ['transfer'] }), [change([], ['recipient'])]],
    [
      'that of an audience and a kind together',
      30,
      rule(30, { days: 14, audiences: ['partners'], kinds: ['security'] }),
      [change(['partners'], ['security', 'transfer'])],
    ],
    [
      'the longest that is named, where several are',
      21,
      rule(30, { days: 15, audiences: ['partners'] }, { days: 21, kinds: ['retention'] }),
      [change(['partners'])],
    ],
    ['the rule’s own, where nothing owes a message', 30, partners, []],
    [
      'not that of a change that owes no message',
      15,
      partners,
      [
        change(['partners']),
        { ...change(['members'], ['editorial']), materiality: 'editorial' as const, axis: 'description' as const },
      ],
    ],
  ] as [string, number, NoticeRule, RuledChange[]][])('is %s', (_, days, by, changes) => {
    expect(owed(by, ...changes)).toBe(days)
  })

  const ZONE = 'Europe/Brussels'
  const facts = (leadDays: number, lastFirstDispatchAt: Date) => ({
    effectiveAt: lastFirstDispatchAt,
    timeZone: ZONE,
    leadDays,
    urgent: false,
    lastFirstDispatchAt,
    undispatched: 0,
    inGrace: 0,
    settlesAt: null,
    unreachable: 0,
    unplanned: 0,
  })
  const DISPATCHES = [
    ['without a switch', '2027-06-01T09:30:00Z'],
    ['across the switch to summer time', '2027-03-20T09:30:00Z'],
    ['across the switch to winter time', '2027-10-24T09:30:00Z'],
  ] as const
  describe.each(DISPATCHES)('%s', (_, instant) => {
    it.each(LEAD_TIMES.map(({ days }) => days))(
      'of %s days has not run one second before, and has at its end',
      (days) => {
        const sent = new Date(instant)
        const leadDays = owed(rule(99, { days, audiences: ['partners'] }), change(['partners']))
        const end = addDays(sent, days, ZONE)
        expect(gate(facts(leadDays, sent), new Date(end.getTime() - 1000)).reasons).toMatchObject([
          { code: 'lead-time', until: end },
        ])
        expect(gate(facts(leadDays, sent), end).open).toBe(true)
        const hours = (end.getTime() - sent.getTime()) / 3_600_000 - days * 24
        expect(hours).toBe(instant.includes('-06-') ? 0 : instant.includes('-03-') ? -1 : 1)
        expect(earliestEffectiveAt(sent, { leadDays, graceDays: 5 }, ZONE).floor).toEqual(end)
      },
    )
  })
})

const anyLead: fc.Arbitrary<LeadTime> = fc
  .record({
    days: fc.nat({ max: 60 }),
    audiences: fc.option(fc.subarray(['members', 'partners'], { minLength: 1 }), { nil: undefined }),
    kinds: fc.option(fc.subarray<Kind>(['transfer', 'security'], { minLength: 1 }), { nil: undefined }),
  })
  .filter(({ audiences, kinds }) => audiences !== undefined || kinds !== undefined)
  .map(({ days, audiences, kinds }) => ({ days, ...(audiences ? { audiences } : {}), ...(kinds ? { kinds } : {}) }))
const anyRule = fc
  .tuple(fc.nat({ max: 60 }), fc.array(anyLead, { maxLength: 3 }))
  .map(([days, more]) => rule(days, ...more))
const anyChange: fc.Arbitrary<RuledChange> = fc.record({
  id: fc.uuid(),
  materiality: fc.constantFrom(...MATERIALITIES),
  axis: fc.constantFrom(...AXES),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  audiences: fc.subarray(['members', 'customers', 'visitors', 'partners']),
})

it('is at least what each audience is owed for each kind', () => {
  fc.assert(
    fc.property(anyRule, fc.array(anyChange), (by, changes) => {
      for (const each of changes.filter((candidate) => owesEmail(by, candidate)))
        for (const audience of each.audiences)
          for (const kind of each.kinds)
            expect(leadOwed(by, changes, true)).toBeGreaterThanOrEqual(leadFor(by, audience, kind))
    }),
  )
})

describe('a rule with a shorter lead time', () => {
  const before = rule(30, { days: 45, audiences: ['partners'] })
  it.each([
    ['for one audience', rule(30, { days: 44, audiences: ['partners'] }), ['leadDays']],
    ['by dropping a longer one', rule(30), ['leadDays']],
    [
      'by a new, shorter one for an audience',
      rule(30, ...(before.leadTimes ?? []), { days: 15, audiences: ['customers'] }),
      ['leadDays'],
    ],
    [
      'by a new, shorter one for a kind',
      rule(30, ...(before.leadTimes ?? []), { days: 15, kinds: ['security'] }),
      ['leadDays'],
    ],
    ['not by a longer one', rule(30, { days: 46, audiences: ['partners'] }), []],
    [
      'not by one more that is longer than all',
      rule(30, ...(before.leadTimes ?? []), { days: 60, kinds: ['security'] }),
      [],
    ],
  ] as [string, NoticeRule, string[]][])('weakens %s', (_, after, expected) => {
    expect(weakens(before, after)).toEqual(expected)
  })

  it('is one under which some version takes effect earlier', () => {
    fc.assert(
      fc.property(anyRule, anyRule, fc.array(anyChange, { minLength: 1 }), (one, other, changes) => {
        if (weakens(one, other).length === 0)
          expect(leadOwed(other, changes, true)).toBeGreaterThanOrEqual(leadOwed(one, changes, true))
      }),
    )
  })
})

it('a lead time is for someone or something, and a whole number of days', () => {
  expect(
    ruleFindings(rule(30, { days: 15 }, { days: 400, audiences: [] }, { days: 15, kinds: ['transfer'] }), ''),
  ).toMatchObject([
    { code: 'lead-time-for-nobody', field: 'noticeRule.leadTimes.0' },
    { code: 'lead-days-invalid', field: 'noticeRule.leadTimes.1' },
    { code: 'lead-time-for-nobody', field: 'noticeRule.leadTimes.1' },
  ])
})

describe('a translation’s own change', () => {
  const own = { ...change(['customers']), language: 'nl' }
  it('concerns the members served in that language, and its audiences among them', () => {
    const who = affected(base, [own], true)
    expect(who).toEqual({
      everyone: false,
      audiences: [],
      byLanguage: { nl: { everyone: false, audiences: ['customers'] } },
      changeIds: ['c'],
    })
    expect(owesSomeone(who)).toBe(true)
  })
  it('adds to whom the source’s changes concern', () => {
    expect(affected(base, [change(['partners']), own, { ...change([]), language: 'fr' }], true)).toMatchObject({
      everyone: false,
      audiences: ['partners'],
      byLanguage: { nl: { everyone: false, audiences: ['customers'] }, fr: { everyone: true, audiences: [] } },
    })
  })
})
