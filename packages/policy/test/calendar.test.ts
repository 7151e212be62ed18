import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayBounds,
  dayOf,
  isTimeZone,
  midnightFrom,
  placeOf,
  sayDay,
  sayDistance,
  sayTime,
} from '../src/index.ts'

const at = (instant: string) => new Date(instant)
const iso = (instant: Date) => instant.toISOString().replace('.000Z', 'Z')
const BRUSSELS = 'Europe/Brussels'
const HOUR = 3_600_000
const ZONES = [BRUSSELS, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']

describe('N days later', () => {
  it.each([
    ['no switch', '2027-06-01T10:00:00Z', 30, '2027-07-01T10:00:00Z', 720],
    ['the switch to summer time, an hour shorter', '2027-03-10T10:00:00Z', 30, '2027-04-09T09:00:00Z', 719],
    ['the switch to winter time, an hour longer', '2027-10-15T10:00:00Z', 30, '2027-11-14T11:00:00Z', 721],
    ['both switches', '2027-03-01T10:00:00Z', 366, '2028-03-01T10:00:00Z', 8784],
    ['a leap day', '2028-02-28T10:00:00Z', 1, '2028-02-29T10:00:00Z', 24],
    ['a year without one', '2027-02-28T10:00:00Z', 1, '2027-03-01T10:00:00Z', 24],
    ['none', '2027-06-01T10:00:00.123Z', 0, '2027-06-01T10:00:00.123Z', 0],
  ])('over %s', (_, from, days, to, hours) => {
    expect(iso(addDays(at(from), days, BRUSSELS))).toBe(to)
    expect((at(to).getTime() - at(from).getTime()) / HOUR).toBe(hours)
  })

  it('is at the later reading of a time that does not exist, or exists twice', () => {
    // 28 March 2027, 02:30 does not exist in Brussels; 31 October 2027, 02:30 exists twice.
    expect(iso(addDays(at('2027-02-26T01:30:00Z'), 30, BRUSSELS))).toBe('2027-03-28T01:30:00Z')
    expect(iso(addDays(at('2027-10-01T00:30:00Z'), 30, BRUSSELS))).toBe('2027-10-31T01:30:00Z')
  })

  it('is so many times 24 hours in a zone without daylight saving', () => {
    fc.assert(
      fc.property(instants, fc.nat({ max: 366 }), (instant, days) => {
        for (const zone of ['Asia/Kolkata', 'UTC'])
          expect(addDays(instant, days, zone).getTime() - instant.getTime()).toBe(days * 24 * HOUR)
      }),
    )
  })

  it('keeps the time on the wall, but for an hour that does not exist, and never turns the order round', () => {
    fc.assert(
      fc.property(instants, fc.nat({ max: 366 }), fc.constantFrom(...ZONES), (instant, days, zone) => {
        const later = addDays(instant, days, zone)
        expect(addDays(new Date(instant.getTime() + 1000), days, zone).getTime()).toBeGreaterThanOrEqual(
          later.getTime() - HOUR,
        )
        const moved = Math.abs(later.getTime() - instant.getTime() - days * 24 * HOUR)
        expect(moved).toBeLessThanOrEqual(25 * HOUR)
        if (wall(instant, zone) !== wall(later, zone)) expect(moved).toBeGreaterThan(0)
      }),
    )
  })
})

describe('days', () => {
  it('begin at midnight in the zone, one second before and at it', () => {
    expect(iso(midnightFrom(at('2027-03-01T22:59:59Z'), BRUSSELS))).toBe('2027-03-01T23:00:00Z')
    expect(iso(midnightFrom(at('2027-03-01T23:00:00Z'), BRUSSELS))).toBe('2027-03-01T23:00:00Z')
    expect(iso(midnightFrom(at('2027-03-01T23:00:01Z'), BRUSSELS))).toBe('2027-03-02T23:00:00Z')
  })

  it('have 23 and 25 hours when the clocks change, and none at all where the date line moved', () => {
    const hours = (day: string, zone: string) => {
      const bounds = dayBounds(day, zone)
      return bounds ? (bounds.to.getTime() - bounds.from.getTime()) / HOUR : null
    }
    expect(hours('2027-03-28', BRUSSELS)).toBe(23)
    expect(hours('2027-10-31', BRUSSELS)).toBe(25)
    expect(hours('2027-06-01', BRUSSELS)).toBe(24)
    expect(hours('2027-02-29', BRUSSELS)).toBe(null)
    expect(hours('tomorrow', BRUSSELS)).toBe(null)
  })

  it('hold every instant once', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const bounds = dayBounds(dayOf(instant, zone), zone)
        expect(bounds && bounds.from <= instant && instant < bounds.to).toBe(true)
        const midnight = midnightFrom(instant, zone)
        expect(midnight.getTime() - instant.getTime()).toBeLessThanOrEqual(25 * HOUR)
        expect(midnightFrom(midnight, zone)).toEqual(midnight)
      }),
    )
  })
})

describe('a time, said', () => {
  it('has its zone', () => {
    expect(sayTime(at('2027-02-28T23:00:00Z'), BRUSSELS, 'en')).toBe('1 March 2027, 00:00 Brussels')
    expect(sayTime(at('2027-02-28T23:00:00Z'), BRUSSELS, 'nl')).toBe('1 maart 2027, 00:00 Brussels')
    expect(sayDay(at('2027-02-28T23:00:00Z'), BRUSSELS, 'de')).toBe('1. März 2027')
    expect(placeOf('America/New_York')).toBe('New York')
    expect(placeOf('UTC')).toBe('UTC')
  })

  it('is so far off', () => {
    const now = at('2027-03-01T00:00:00Z')
    expect(sayDistance(at('2027-04-01T00:00:00Z'), now, 'en', BRUSSELS)).toBe('in 31 days')
    expect(sayDistance(at('2027-02-28T21:00:00Z'), now, 'en', BRUSSELS)).toBe('3 hours ago')
    expect(sayDistance(at('2027-03-01T00:05:59Z'), now, 'en', BRUSSELS)).toBe('in 5 minutes')
    expect(sayDistance(now, now, 'en', BRUSSELS)).toBe('now')
    // 33 days and six hours are 34 days in the calendar.
    expect(sayDistance(at('2026-12-25T23:00:00Z'), at('2026-11-22T16:30:00Z'), 'en', BRUSSELS)).toBe('in 34 days')
    expect(sayDistance(at('2023-02-01T00:00:00Z'), now, 'nl', BRUSSELS)).toBe('4 jaar geleden')
  })

  it('knows a zone from a word', () => {
    expect(isTimeZone(BRUSSELS)).toBe(true)
    expect(isTimeZone('Europe/Ghent')).toBe(false)
  })
})

const instants = fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true })
const wall = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
