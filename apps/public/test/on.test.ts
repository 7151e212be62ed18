import { dayBounds, dayOf } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versionsOn } from '../src/pages/on.ts'
import type { PolicyHistory, Version } from '../src/published/catalogue.ts'

const ZONE = 'Europe/Brussels'
const NOW = new Date('2026-06-01T00:00:00Z')

/** Versions that followed each other at these instants; the last is in force. */
function historyOf(starts: readonly Date[]): PolicyHistory {
  const versions = starts.map((inForceAt, index) => ({
    number: index + 1,
    inForceAt,
    effectiveAt: inForceAt,
    supersededAt: starts[index + 1] ?? null,
  })) as Version[]
  return { policy: { timeZone: ZONE }, versions: versions.toReversed() } as PolicyHistory
}
const on = (starts: readonly string[], day: string) =>
  versionsOn(historyOf(starts.map((start) => new Date(start))), day, NOW)?.map(({ number }) => number)

describe('what was in force on a day of the policy’s zone', () => {
  // 1 March 2025 begins in Brussels at 23:00 UTC the day before.
  const midnight = ['2024-01-10T09:00:00Z', '2025-02-28T23:00:00Z']

  it.each([
    ['2025-02-28', [1]],
    ['2025-03-01', [2]],
    ['2024-01-10', [1]],
    ['2024-01-09', []],
    ['2024-01-11', [1]],
  ])('%s: a change at midnight belongs to the day that it begins', (day, expected) => {
    expect(on(midnight, day)).toEqual(expected)
  })

  it('lists each version of a day on which one replaced another, first to last', () => {
    expect(on(['2024-01-10T09:00:00Z', '2025-03-01T11:00:00Z', '2025-03-01T15:00:00Z'], '2025-03-01')).toEqual([
      1, 2, 3,
    ])
  })

  it('takes the last second of a day for that day, and the next for the next', () => {
    expect(on(['2024-01-01T00:00:00Z', '2025-02-28T22:59:59Z'], '2025-02-28')).toEqual([1, 2])
    expect(on(['2024-01-01T00:00:00Z', '2025-02-28T23:00:00Z'], '2025-02-28')).toEqual([1])
  })

  it('knows days of 23 and 25 hours', () => {
    // The clocks went forward on 30 March 2025 and back on 26 October 2025.
    expect(on(['2024-01-01T00:00:00Z', '2025-03-30T21:59:59Z'], '2025-03-30')).toEqual([1, 2])
    expect(on(['2024-01-01T00:00:00Z', '2025-03-30T22:00:00Z'], '2025-03-30')).toEqual([1])
    expect(on(['2024-01-01T00:00:00Z', '2025-10-26T22:59:59Z'], '2025-10-26')).toEqual([1, 2])
    expect(on(['2024-01-01T00:00:00Z', '2025-10-26T23:00:00Z'], '2025-10-26')).toEqual([1])
  })

  it('says nothing of days to come, and knows what is no day', () => {
    expect(on(midnight, '2026-06-02')).toEqual([])
    expect(on(midnight, '2025-02-29')).toBeUndefined()
    expect(on(midnight, '2025-13-01')).toBeUndefined()
  })

  it('finds for every instant of the past the version that held then', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-05-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.uniqueArray(instant, { minLength: 1, maxLength: 6, selector: Number }), instant, (dates, at) => {
        const starts = dates.toSorted((a, b) => a.getTime() - b.getTime())
        const expected = starts.findLastIndex((start) => start <= at) + 1
        const day = dayOf(at, ZONE)
        const found = versionsOn(historyOf(starts), day, NOW)?.map(({ number }) => number) ?? []
        if (expected > 0) expect(found).toContain(expected)
        expect(found).toEqual(found.toSorted((a, b) => a - b))
        const bounds = dayBounds(day, ZONE)
        const turns = starts.filter((start) => bounds && start >= bounds.from && start < bounds.to).length
        expect(found.length).toBeLessThanOrEqual(turns + 1)
      }),
    )
  })
})
