import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, wallTimeOf } from '../../src/screens/frame/wall-time.ts'

test('a wall-clock time is read in the zone, in winter and in summer', () => {
  expect(instantOf('2027-01-01T00:00', 'Europe/Brussels').toISOString()).toBe('2026-12-31T23:00:00.000Z')
  expect(instantOf('2027-07-01T00:00', 'Europe/Brussels').toISOString()).toBe('2027-06-30T22:00:00.000Z')
})

test('a time that exists twice is taken at its later reading', () => {
  expect(instantOf('2027-10-31T02:30', 'Europe/Brussels').toISOString()).toBe('2027-10-31T01:30:00.000Z')
})

test('a time that does not exist is taken at its later reading', () => {
  expect(instantOf('2027-03-28T02:30', 'Europe/Brussels').toISOString()).toBe('2027-03-28T01:30:00.000Z')
})

test('any other instant on a full minute comes back as itself', () => {
  const zone = fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC')
  // Minutes from the start of 2027; the hours that a clock lives twice are left to the test above.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 525_599 }), zone, (minute, timeZone) => {
      const instant = new Date(Date.UTC(2027, 0, 1) + minute * 60_000)
      const back = instantOf(wallTimeOf(instant, timeZone), timeZone)
      expect([0, 30, 60]).toContain((back.getTime() - instant.getTime()) / 60_000)
      expect(wallTimeOf(back, timeZone)).toBe(wallTimeOf(instant, timeZone))
    }),
  )
})
