import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, opensAt, type SendWindow } from '../../src/index.ts'
import { nextChange } from '../../src/limits/window.ts'

const BRUSSELS = 'Europe/Brussels'
const DAYTIME = { from: '09:00', to: '18:00' }
const at = (text: string) => new Date(text)
const before = (instant: Date) => new Date(instant.getTime() - 1)

describe('the send window', { timeout: 60_000 }, () => {
  it.each([
    ['in winter', '2026-01-15T08:00:00Z', '2026-01-15T17:00:00Z'],
    ['in summer', '2026-07-15T07:00:00Z', '2026-07-15T16:00:00Z'],
    ['on the day before clocks go forward', '2026-03-28T08:00:00Z', '2026-03-28T17:00:00Z'],
    ['on the day clocks go forward', '2026-03-29T07:00:00Z', '2026-03-29T16:00:00Z'],
    ['on the day before clocks go back', '2026-10-24T07:00:00Z', '2026-10-24T16:00:00Z'],
    ['on the day clocks go back', '2026-10-25T08:00:00Z', '2026-10-25T17:00:00Z'],
  ])('of 09:00 to 18:00 in Brussels is kept by the wall clock %s', (_when, opens, closes) => {
    const [from, to] = [at(opens), at(closes)]
    expect(isOpen(DAYTIME, before(from), BRUSSELS)).toBe(false)
    expect(isOpen(DAYTIME, from, BRUSSELS)).toBe(true)
    expect(isOpen(DAYTIME, before(to), BRUSSELS)).toBe(true)
    expect(isOpen(DAYTIME, to, BRUSSELS)).toBe(false)
    expect(opensAt(DAYTIME, before(from), BRUSSELS)).toEqual(from)
    expect(nextChange(DAYTIME, from, BRUSSELS)).toEqual(to)
  })

  it('opens the next morning, an hour nearer or farther over the night in which clocks change', () => {
    expect(opensAt(DAYTIME, at('2026-03-28T17:00:00Z'), BRUSSELS)).toEqual(at('2026-03-29T07:00:00Z'))
    expect(opensAt(DAYTIME, at('2026-10-24T16:00:00Z'), BRUSSELS)).toEqual(at('2026-10-25T08:00:00Z'))
  })

  it('that begins in the hour that is left out opens when that hour would', () => {
    const early = { from: '02:30', to: '06:00' }
    expect(opensAt(early, at('2026-03-29T00:00:00Z'), BRUSSELS)).toEqual(at('2026-03-29T01:00:00Z'))
    expect(isOpen(early, before(at('2026-03-29T01:00:00Z')), BRUSSELS)).toBe(false)
  })

  it('that lies in the hour that is left out opens the day after', () => {
    expect(opensAt({ from: '02:15', to: '02:45' }, at('2026-03-29T00:00:00Z'), BRUSSELS)).toEqual(
      at('2026-03-30T00:15:00Z'),
    )
  })

  it('that ends in the hour that comes twice is open in both', () => {
    const late = { from: '01:00', to: '02:30' }
    const changes = ['2026-10-24T23:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z']
    let now = at('2026-10-24T12:00:00Z')
    for (const change of changes) {
      now = nextChange(late, now, BRUSSELS)
      expect(now).toEqual(at(change))
    }
  })

  it('may go through midnight, and is in each zone at another time', () => {
    const night = { from: '22:00', to: '06:00' }
    expect(isOpen(night, at('2026-01-15T23:30:00Z'), 'UTC')).toBe(true)
    expect(isOpen(night, at('2026-01-15T06:00:00Z'), 'UTC')).toBe(false)
    expect(opensAt(DAYTIME, at('2026-01-15T12:00:00Z'), 'America/New_York')).toEqual(at('2026-01-15T14:00:00Z'))
    expect(opensAt(DAYTIME, at('2026-01-15T13:00:00Z'), 'Asia/Kathmandu')).toEqual(at('2026-01-16T03:15:00Z'))
  })

  it('changes next exactly where going on minute by minute finds it', () => {
    const time = fc.nat(24 * 60 - 1).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16))
    fc.assert(
      fc.property(
        fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to),
        fc.constantFrom(BRUSSELS, 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu'),
        fc.constantFrom('2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2026-04-04', '2026-06-10'),
        fc.nat(2 * 24 * 60),
        (window: SendWindow, zone, day, minutes) => {
          const now = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
          const open = isOpen(window, now, zone)
          const found = nextChange(window, now, zone)
          let step = now.getTime()
          while (isOpen(window, new Date(step), zone) === open) step += 60_000
          expect(found).toEqual(new Date(step))
        },
      ),
      { numRuns: 25 },
    )
  })
})
