import { dayOf } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allotSlots,
  finishOf,
  NO_LIMITS,
  type Remaining,
  type SendingLimits,
  type SendingState,
} from '../../src/index.ts'

const NOW = new Date('2026-11-20T10:00:00Z')
const limits = (part: Partial<SendingLimits>): SendingLimits => ({ ...NO_LIMITS, ...part })
const all = (count: number, domain = 'post.example', timeZone: string | null = null): Remaining[] => [
  { domain, timeZone, count },
]
const minutes = (at: Date | null) => ((at?.getTime() ?? 0) - NOW.getTime()) / 60_000

describe('the finish', { timeout: 60_000 }, () => {
  it('is now where nobody is left', () => {
    expect(finishOf([], NO_LIMITS, 0, NOW)).toEqual({ at: NOW, because: 'speed' })
  })

  it('is told by how fast the mail server takes them', () => {
    const { at, because } = finishOf(all(6000), NO_LIMITS, 0, NOW, 600)
    expect(minutes(at)).toBeCloseTo(10, 1)
    expect(because).toBe('speed')
  })

  it('is told by the rate, where that is slower', () => {
    const { at, because } = finishOf(all(6000), limits({ perMinute: 61 }), 0, NOW, 600)
    expect(minutes(at)).toBeCloseTo(100, 0)
    expect(because).toBe('rate')
  })

  it('is told by the slowest domain', () => {
    const { at, because } = finishOf(
      [...all(610, 'slow.example'), ...all(3000)],
      limits({ domains: { 'slow.example': 61 } }),
      0,
      NOW,
      600,
    )
    expect(minutes(at)).toBeCloseTo(10.2, 0)
    expect(because).toBe('domain')
  })

  it('is on the day on which the ceiling lets the last one go', () => {
    const held = (count: number, sent: number) => finishOf(all(count), limits({ perDay: 1000 }), sent, NOW, 6000)
    expect(held(1000, 0)).toMatchObject({ because: 'speed' })
    expect(held(1000, 0).at?.toISOString()).toMatch(/^2026-11-20T10:/)
    expect(held(1001, 0).at?.toISOString()).toMatch(/^2026-11-21T00:00/)
    expect(held(1000, 1).at?.toISOString()).toMatch(/^2026-11-21T00:00/)
    expect(held(2001, 0).at?.toISOString()).toMatch(/^2026-11-22T00:00/)
    expect(held(2001, 0).because).toBe('ceiling')
  })

  it('waits for the window, over the night in which clocks change too', () => {
    const day = limits({ window: { from: '09:00', to: '18:00' }, timeZone: 'Europe/Brussels', perMinute: 61 })
    // Nine hours carry about 32,400; the rest leaves the morning after.
    const evening = new Date('2026-10-24T15:00:00Z')
    const { at, because } = finishOf(all(3660 + 60), day, 0, evening, 1e9)
    expect(because).toBe('window')
    expect(at?.toISOString()).toMatch(/^2026-10-25T08:0/)
    expect(finishOf(all(3600), day, 0, evening, 1e9).at?.toISOString()).toMatch(/^2026-10-24T1[56]:/)
  })

  it('waits for the zone in which the morning comes last', () => {
    const day = limits({ window: { from: '09:00', to: '18:00' }, timeZone: 'Europe/Brussels' })
    const { at } = finishOf([...all(10), ...all(10, 'post.example', 'America/Los_Angeles')], day, 0, NOW, 600)
    expect(at?.toISOString()).toMatch(/^2026-11-20T17:00/)
  })

  it('that is more than a year away is not told by the day', () => {
    expect(finishOf(all(1_000_000), limits({ perDay: 10 }), 0, NOW).at).toBeNull()
  })

  it('is where sending by slots ends', () =>
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 30, max: 900 }), { nil: null }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 30, max: 200 }),
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 0, max: 150 }),
        (perMinute, perDomain, perDay, many, few) => {
          const told = limits({ perMinute, perDomain, perDay })
          const members = [...Array(many).fill('a.example'), ...Array(few).fill('b.example')] as string[]
          let waiting = members.map((domain, at) => ({ id: String(at), domain, timeZone: null, due: NOW.getTime() }))
          let state: SendingState = { paces: new Map(), days: new Map() }
          let now = NOW
          let last = NOW.getTime()
          while (waiting.length > 0) {
            const due = waiting.filter((one) => one.due <= now.getTime()).slice(0, 50)
            const { slots, state: next } = allotSlots(due, told, state, now)
            state = next
            waiting = waiting.flatMap((one) => {
              const slot = slots.get(one.id)
              if (!slot) return [one]
              if ('until' in slot) return [{ ...one, due: slot.until.getTime() }]
              last = Math.max(last, slot.at.getTime())
              return []
            })
            now = new Date(Math.max(now.getTime() + 1000, Math.min(...waiting.map(({ due: at }) => at))))
          }
          const { at } = finishOf([...all(many, 'a.example'), ...all(few, 'b.example')], told, 0, NOW, 1e9)
          // Which domain's messages a full day leaves for the next is not foretold; the day is.
          if (many + few > perDay) expect(dayOf(at as Date, 'UTC')).toBe(dayOf(new Date(last), 'UTC'))
          // Turns that rates take from each other cost up to a quarter.
          else expect(Math.abs((at as Date).getTime() - last)).toBeLessThan(120_000 + (last - NOW.getTime()) / 4)
        },
      ),
      { numRuns: 50 },
    ))
})
