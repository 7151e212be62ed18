import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeliveryOutcome, GIVE_UP_AFTER_MS, nextAttemptAt } from '../../src/index.ts'
import { NOW } from './batch.ts'

describe('the next attempt', { timeout: 60_000 }, () => {
  const later = (part: Partial<Extract<DeliveryOutcome, { result: 'later' }>> = {}): DeliveryOutcome => ({
    result: 'later',
    code: 451,
    response: '451 later',
    reason: 'deferred',
    relayDown: false,
    maybeAccepted: false,
    ...part,
  })
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it('never comes after an acceptance or a refusal', () => {
    expect(nextAttemptAt(1, { result: 'refused', code: 550, response: 'no' }, NOW, 0)).toBeNull()
    const accepted = { result: 'accepted', code: 250, response: 'ok', server: 's', sha256: '', signature: '' } as const
    expect(nextAttemptAt(1, accepted, NOW, 0)).toBeNull()
  })

  it('comes later each time, within four hours, for five days and never after', () =>
    fc.assert(
      fc.property(random, (at) => {
        let now = NOW
        let attempt = 0
        for (;;) {
          const next = nextAttemptAt(++attempt, later(), now, at, NOW)
          const lasted = now.getTime() - NOW.getTime()
          if (next === null) {
            expect(lasted).toBeGreaterThanOrEqual(GIVE_UP_AFTER_MS)
            expect(lasted).toBeLessThan(GIVE_UP_AFTER_MS + 4 * 3_600_000)
            return
          }
          expect(lasted).toBeLessThan(GIVE_UP_AFTER_MS)
          const wait = next.getTime() - now.getTime()
          expect(wait).toBeGreaterThanOrEqual(Math.min(2 ** (attempt - 1), 240) * 45_000)
          expect(wait).toBeLessThanOrEqual(4 * 3_600_000)
          now = next
        }
      }),
    ))

  it('comes at any count of attempts while nobody says since when', () => {
    for (const attempt of [1, 36, 1000, 1e9]) expect(nextAttemptAt(attempt, later(), NOW, 0)).not.toBeNull()
  })

  it('comes within a minute while the relay is down, however long', () =>
    fc.assert(
      fc.property(fc.nat(100_000), random, (attempt, at) => {
        const next = nextAttemptAt(attempt, later({ relayDown: true, reason: 'unreachable' }), NOW, at) as Date
        expect(next.getTime() - NOW.getTime()).toBeGreaterThanOrEqual(3750)
        expect(next.getTime() - NOW.getTime()).toBeLessThanOrEqual(60_000)
      }),
    ))

  it('leaves a greylisting server its five minutes', () => {
    const next = nextAttemptAt(1, later({ reason: 'greylisted' }), NOW, 0) as Date
    expect(next.getTime() - NOW.getTime()).toBe(5 * 60_000 + 45_000)
  })
})
