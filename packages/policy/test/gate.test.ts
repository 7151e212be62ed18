import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, earliestEffectiveAt, type GateFacts, gate, leadEnds, movedEffectiveAt } from '../src/index.ts'

const at = (instant: string) => new Date(instant)
const plus = (instant: Date, seconds: number) => new Date(instant.getTime() + seconds * 1000)
const NOW = at('2027-06-01T10:00:00Z')
const ZONE = 'Europe/Brussels'

/** Everyone was told long ago, nothing is left to wait for. */
const SETTLED: GateFacts = {
  effectiveAt: at('2027-05-01T00:00:00Z'),
  timeZone: ZONE,
  leadDays: 30,
  urgent: false,
  lastFirstDispatchAt: at('2027-03-01T10:00:00Z'),
  undispatched: 0,
  inGrace: 0,
  settlesAt: at('2027-03-06T10:00:00Z'),
  unreachable: 0,
  unplanned: 0,
}
const codes = (facts: Partial<GateFacts>, now = NOW) =>
  gate({ ...SETTLED, ...facts }, now).reasons.map(({ code }) => code)

const instants = fc.date({ min: at('2027-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z'), noInvalidDate: true })
const counts = fc.constantFrom(0, 0, 0, 1, 5)
const anyFacts: fc.Arbitrary<GateFacts> = fc.record({
  effectiveAt: instants,
  timeZone: fc.constantFrom(ZONE, 'Asia/Kolkata', 'America/New_York'),
  leadDays: fc.nat({ max: 60 }),
  urgent: fc.boolean(),
  lastFirstDispatchAt: fc.option(instants),
  undispatched: counts,
  inGrace: counts,
  settlesAt: fc.option(instants),
  unreachable: counts,
  unplanned: counts,
})

describe('the gate', () => {
  it('opens when everyone is settled and every time has come', () => {
    expect(gate(SETTLED, NOW)).toEqual({ open: true, opensAt: NOW, reasons: [] })
  })

  it.each([
    ['undispatched', { undispatched: 1 }],
    ['unreachable', { unreachable: 1 }],
    ['unplanned', { unplanned: 1 }],
  ] as const)('is shut while one notice is %s, and can’t say until when', (code, facts) => {
    const { open, opensAt, reasons } = gate({ ...SETTLED, ...facts }, NOW)
    expect({ open, opensAt }).toEqual({ open: false, opensAt: null })
    expect(reasons).toEqual([{ code, count: 1, until: null }])
  })

  it.each([
    ['effective-time', { effectiveAt: NOW }],
    ['grace', { inGrace: 2, settlesAt: NOW }],
    ['lead-time', { lastFirstDispatchAt: at('2027-05-02T10:00:00Z') }],
  ] as const)('is shut by %s until a known time: one second before, and open at it', (code, facts) => {
    const merged = { ...SETTLED, ...facts }
    const shut = gate(merged, plus(NOW, -1))
    expect(shut.reasons).toMatchObject([{ code, until: NOW }])
    expect(shut.opensAt).toEqual(NOW)
    expect(gate({ ...merged, ...(code === 'grace' ? { inGrace: 0 } : {}) }, NOW).open).toBe(true)
  })

  it('gives every reason at once, and opens when the last of them ends', () => {
    const facts = { ...SETTLED, effectiveAt: plus(NOW, 60), inGrace: 3, settlesAt: plus(NOW, 90) }
    expect(gate({ ...facts, lastFirstDispatchAt: addDays(plus(NOW, 30), -30, ZONE) }, NOW)).toMatchObject({
      opensAt: plus(NOW, 90),
      reasons: [{ code: 'effective-time' }, { code: 'grace', count: 3 }, { code: 'lead-time' }],
    })
    expect(codes({ ...facts, unplanned: 1, undispatched: 1, unreachable: 1 })).toEqual([
      'effective-time',
      'unplanned',
      'undispatched',
      'unreachable',
      'grace',
    ])
  })

  it.each([
    ['to summer time', '2027-03-10T09:30:00Z', '2027-04-09T08:30:00Z'],
    ['to winter time', '2027-10-15T08:30:00Z', '2027-11-14T09:30:00Z'],
  ])('counts the lead time across the switch %s by the calendar', (_, last, end) => {
    const facts = { ...SETTLED, effectiveAt: at(last), lastFirstDispatchAt: at(last) }
    expect(leadEnds(facts)).toEqual(at(end))
    expect(codes(facts, plus(at(end), -1))).toEqual(['lead-time'])
    expect(codes(facts, at(end))).toEqual([])
  })

  it('needs no lead time when it is urgent, but the dispatch to everyone', () => {
    const urgent = { urgent: true, lastFirstDispatchAt: NOW }
    expect(codes(urgent)).toEqual([])
    expect(codes({ ...urgent, undispatched: 1 })).toEqual(['undispatched'])
  })

  it('needs none for an audience of nobody, but its own effective time', () => {
    expect(codes({ lastFirstDispatchAt: null, settlesAt: null })).toEqual([])
    expect(codes({ lastFirstDispatchAt: null, settlesAt: null, effectiveAt: plus(NOW, 1) })).toEqual(['effective-time'])
  })

  it('never opens on anyone who is unsettled, nor before a time has come', () => {
    fc.assert(
      fc.property(anyFacts, instants, (facts, now) => {
        if (!gate(facts, now).open) return
        expect(facts.undispatched + facts.unreachable + facts.unplanned).toBe(0)
        expect(facts.effectiveAt.getTime()).toBeLessThanOrEqual(now.getTime())
        if (facts.lastFirstDispatchAt && !facts.urgent)
          expect(addDays(facts.lastFirstDispatchAt, facts.leadDays, facts.timeZone).getTime()).toBeLessThanOrEqual(
            now.getTime(),
          )
        if (facts.inGrace > 0 && facts.settlesAt) expect(facts.settlesAt.getTime()).toBeLessThanOrEqual(now.getTime())
      }),
    )
  })

  it('is open at the time that it names, if nothing else happens', () => {
    fc.assert(
      fc.property(anyFacts, instants, (facts, now) => {
        const { opensAt } = gate(facts, now)
        if (opensAt) expect(gate({ ...facts, inGrace: 0 }, opensAt).open).toBe(true)
      }),
    )
  })

  it('moves the effective time later, never earlier, and only when it has come and the gate is shut', () => {
    fc.assert(
      fc.property(anyFacts, instants, (facts, now) => {
        fc.pre(facts.inGrace === 0 || (facts.settlesAt !== null && facts.settlesAt > now))
        const moved = movedEffectiveAt(facts, now)
        if (gate(facts, now).open || facts.effectiveAt > now) expect(moved).toBe(null)
        else expect(moved && moved > now && moved > facts.effectiveAt).toBe(true)
      }),
    )
  })
})

describe('a moved effective time', () => {
  it('is when the gate will open', () => {
    const facts = { ...SETTLED, lastFirstDispatchAt: at('2027-05-20T10:00:00Z') }
    expect(movedEffectiveAt(facts, NOW)).toEqual(at('2027-06-19T10:00:00Z'))
  })
  it('is never less than an hour ahead: one second less, and exactly', () => {
    const grace = (seconds: number) => movedEffectiveAt({ ...SETTLED, inGrace: 1, settlesAt: plus(NOW, seconds) }, NOW)
    expect(grace(3599)).toEqual(plus(NOW, 3600))
    expect(grace(3600)).toEqual(plus(NOW, 3600))
    expect(grace(3601)).toEqual(plus(NOW, 3601))
  })
  it('moves at most once an hour, whatever holds it meanwhile', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.tuple(anyFacts, fc.integer({ min: 0, max: 90 }))), (first, later) => {
        let { effectiveAt } = first
        let now = NOW
        let last: Date | null = null
        for (const [facts, minutes] of later) {
          now = plus(now, minutes * 60)
          const moved = movedEffectiveAt({ ...facts, effectiveAt }, now)
          if (!moved) continue
          expect(last === null || now.getTime() - last.getTime() >= 3_600_000).toBe(true)
          last = now
          effectiveAt = moved
        }
      }),
    )
  })
  it('is an hour ahead while that depends on people or the mail server', () => {
    expect(movedEffectiveAt({ ...SETTLED, undispatched: 1 }, NOW)).toEqual(plus(NOW, 3600))
  })
  it('is none before the effective time has come: one second before, and at it', () => {
    const facts = { ...SETTLED, effectiveAt: NOW, unreachable: 1 }
    expect(movedEffectiveAt(facts, plus(NOW, -1))).toBe(null)
    expect(movedEffectiveAt(facts, NOW)).toEqual(plus(NOW, 3600))
  })
})

describe('the earliest effective time', () => {
  it('is the lead time from now, or the grace time where that is longer; proposed from a midnight, a day later', () => {
    expect(earliestEffectiveAt(NOW, { leadDays: 30, graceDays: 5 }, ZONE)).toEqual({
      floor: at('2027-07-01T10:00:00Z'),
      proposed: at('2027-07-02T22:00:00Z'),
    })
    expect(earliestEffectiveAt(NOW, { leadDays: 2, graceDays: 5 }, ZONE).floor).toEqual(at('2027-06-06T10:00:00Z'))
  })
})
