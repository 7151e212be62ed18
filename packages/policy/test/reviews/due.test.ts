import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/calendar/days.ts'
import { type ReviewFacts, reviewDue } from '../../src/reviews/due.ts'

const facts = (given: Partial<ReviewFacts>): ReviewFacts => ({
  inForceSince: new Date('2026-03-01T00:00:00+01:00'),
  lastReviewAt: null,
  months: 12,
  reviewOn: null,
  reviewSetAt: null,
  timeZone: 'Europe/Brussels',
  ...given,
})
const due = (given: Partial<ReviewFacts>) => reviewDue(facts(given))?.toISOString() ?? null

describe('when a policy is to be looked at again', () => {
  it('is a year after its version took effect, at the same time in its zone', () => {
    expect(due({})).toBe('2027-02-28T23:00:00.000Z')
    expect(due({ inForceSince: new Date('2026-07-01T00:00:00+02:00'), months: 6 })).toBe('2026-12-31T23:00:00.000Z')
  })

  it('is a year after the last review, if that was later', () => {
    expect(due({ lastReviewAt: new Date('2026-09-10T10:00:00Z') })).toBe('2027-09-10T10:00:00.000Z')
    expect(due({ lastReviewAt: new Date('2025-09-10T10:00:00Z') })).toBe('2027-02-28T23:00:00.000Z')
  })

  it('is the day that someone chose, until a review or a version comes after the choice', () => {
    const chosen = { reviewOn: new Date('2026-06-01T00:00:00Z'), reviewSetAt: new Date('2026-04-01T00:00:00Z') }
    expect(due(chosen)).toBe('2026-06-01T00:00:00.000Z')
    expect(due({ ...chosen, lastReviewAt: new Date('2026-05-20T12:00:00Z') })).toBe('2027-05-20T12:00:00.000Z')
    expect(due({ ...chosen, inForceSince: new Date('2026-05-01T00:00:00Z') })).toBe('2027-05-01T00:00:00.000Z')
  })

  it('is never while nothing is in force', () => expect(due({ inForceSince: null })).toBeNull())

  it('keeps to the end of a shorter month', () => {
    expect(addMonths(new Date('2027-01-31T12:00:00Z'), 1, 'UTC').toISOString()).toBe('2027-02-28T12:00:00.000Z')
    expect(addMonths(new Date('2027-02-28T12:00:00Z'), 12, 'UTC').toISOString()).toBe('2028-02-28T12:00:00.000Z')
  })

  it('comes after what it is reckoned from, and further with more months', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    const zone = fc.constantFrom('Europe/Brussels', 'UTC', 'America/New_York', 'Pacific/Auckland')
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 59 }), zone, (inForceSince, months, timeZone) => {
        const next = reviewDue(facts({ inForceSince, months, timeZone })) as Date
        const later = reviewDue(facts({ inForceSince, months: months + 1, timeZone })) as Date
        return next > inForceSince && later > next
      }),
    )
  })
})
