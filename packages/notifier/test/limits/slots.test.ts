import { dayOf } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Asking,
  allotSlots,
  domainOf,
  heldUntil,
  NO_LIMITS,
  roomFor,
  type SendingLimits,
  type SendingState,
  SLOT_LASTS_MS,
  SLOTS_AHEAD_MS,
  type Slot,
} from '../../src/index.ts'

const NOW = new Date('2026-11-20T10:00:00Z')
const EMPTY: SendingState = { paces: new Map(), days: new Map() }
const limits = (part: Partial<SendingLimits>): SendingLimits => ({ ...NO_LIMITS, ...part })
const asking = (count: number, domain = 'post.example'): Asking[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${domain}-${at}`, domain, timeZone: null }))
const given = (slots: Map<string, Slot>) => [...slots.values()].filter((slot) => 'at' in slot)
const put = (slots: Map<string, Slot>) => [...slots.values()].filter((slot) => 'waits' in slot)

describe('slots', { timeout: 60_000 }, () => {
  it('are given at once where nothing limits', () => {
    const { slots } = allotSlots(asking(100), NO_LIMITS, EMPTY, NOW)
    expect(given(slots)).toEqual(Array.from({ length: 100 }, () => ({ at: NOW })))
  })

  it('stand evenly apart for a few seconds ahead, and the rest asks again', () => {
    const { slots } = allotSlots(asking(100), limits({ perMinute: 61 }), EMPTY, NOW)
    expect(given(slots).map(({ at }) => at.getTime() - NOW.getTime())).toEqual([0, 1000, 2000, 3000, 4000, 5000])
    expect(put(slots)).toHaveLength(94)
    expect(put(slots)[0]).toEqual({ waits: 'rate', until: new Date(NOW.getTime() + 6000) })
  })

  it('of a domain that can take no more leave others their turn', () => {
    const { slots } = allotSlots(
      [...asking(50, 'slow.example'), ...asking(20, 'fast.example')],
      limits({ perMinute: 610, domains: { 'slow.example': 1 } }),
      EMPTY,
      NOW,
    )
    const slow = [...slots].filter(([id]) => id.startsWith('slow'))
    expect(slow.filter(([, slot]) => 'at' in slot)).toHaveLength(1)
    expect(slow.filter(([, slot]) => 'waits' in slot && slot.waits === 'domain')).toHaveLength(49)
    expect([...slots].filter(([id, slot]) => id.startsWith('fast') && 'at' in slot)).toHaveLength(20)
  })

  it('put off come back one after the other, not all at once', () => {
    const { slots } = allotSlots(asking(4), limits({ perDomain: 1 }), EMPTY, NOW)
    expect(put(slots).map((slot) => ('until' in slot ? slot.until.getTime() : 0) - NOW.getTime())).toEqual([
      61_000, 122_000, 183_000,
    ])
  })

  it('beyond the provider’s day begin with the next day, in the zone of the limits', () => {
    const brussels = limits({ perDay: 3, timeZone: 'Europe/Brussels' })
    const { slots, state } = allotSlots(asking(5), brussels, EMPTY, NOW)
    expect(given(slots)).toHaveLength(3)
    expect(put(slots)[0]).toEqual({ waits: 'ceiling', until: new Date('2026-11-20T23:00:00Z') })
    expect(state.days).toEqual(new Map([['2026-11-20', 3]]))
    // At both sides of its midnight.
    expect(given(allotSlots(asking(1), brussels, state, new Date('2026-11-20T22:59:59.999Z')).slots)).toHaveLength(0)
    expect(given(allotSlots(asking(1), brussels, state, new Date('2026-11-20T23:00:00Z')).slots)).toHaveLength(1)
  })

  it('are kept to the window where the member is, and in the limits’ zone where that is unknown', () => {
    const day = limits({ window: { from: '09:00', to: '18:00' }, timeZone: 'Europe/Brussels' })
    const { slots } = allotSlots(
      [
        { id: 'here', domain: 'a.example', timeZone: null },
        { id: 'asleep', domain: 'a.example', timeZone: 'America/New_York' },
        { id: 'gone home', domain: 'a.example', timeZone: 'Asia/Tokyo' },
      ],
      day,
      EMPTY,
      NOW,
    )
    expect(slots.get('here')).toEqual({ at: NOW })
    expect(slots.get('asleep')).toEqual({ waits: 'window', until: new Date('2026-11-20T14:00:00Z') })
    expect(slots.get('gone home')).toEqual({ waits: 'window', until: new Date('2026-11-21T00:00:00Z') })
  })

  it('of what someone waits for heed neither window nor ceiling, but count', () => {
    const strict = limits({ window: { from: '20:00', to: '21:00' }, perDay: 1, perMinute: 60 })
    const { slots, state } = allotSlots(asking(3), strict, EMPTY, NOW, { patient: false })
    expect(given(slots)).toHaveLength(3)
    expect(state.days.get('2026-11-20')).toBe(3)
    expect(heldUntil(strict, state.days, [null], new Date('2026-11-20T20:30:00Z'))).toMatchObject({ waits: 'ceiling' })
  })

  it('never let more than a rate leave in any minute, nor more than a ceiling in any day, whoever asks', () =>
    fc.assert(
      fc.property(
        fc.record({
          perMinute: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
          perDomain: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
          perDay: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
          own: fc.integer({ min: 1, max: 60 }),
        }),
        fc.array(
          fc.record({ wait: fc.nat(20_000), count: fc.integer({ min: 1, max: 60 }), late: fc.nat(SLOT_LASTS_MS - 1) }),
          { minLength: 1, maxLength: 25 },
        ),
        ({ own, ...rates }, rounds) => {
          const told = limits({ ...rates, domains: { 'own.example': own } })
          let state: SendingState = EMPTY
          let now = new Date('2026-11-20T23:58:00Z')
          const left: { at: number; domain: string }[] = []
          for (const [round, { wait, count, late }] of rounds.entries()) {
            now = new Date(now.getTime() + wait)
            const asked = Array.from({ length: count }, (_, at) => ({
              id: `${round}-${at}`,
              domain: ['own.example', 'b.example', 'c.example'][at % 3] as string,
              timeZone: null,
            }))
            const allotted = allotSlots(asked, told, state, now)
            expect(allotted.slots.size).toBe(count)
            state = allotted.state
            for (const { id, domain } of asked) {
              const slot = allotted.slots.get(id) as Slot
              if ('until' in slot) expect(slot.until.getTime()).toBeGreaterThan(now.getTime())
              else {
                expect(slot.at.getTime()).toBeGreaterThanOrEqual(now.getTime())
                expect(slot.at.getTime()).toBeLessThanOrEqual(now.getTime() + SLOTS_AHEAD_MS + 1)
                left.push({ at: slot.at.getTime() + (left.length % 2 === 0 ? late : 0), domain })
              }
            }
          }
          const most = (of: typeof left, rate: number | null) => {
            if (rate === null) return
            const times = of.map(({ at }) => at).sort((one, other) => one - other)
            for (const [index, from] of times.entries())
              expect(
                times.filter((at) => at >= from && at < from + 60_000).length,
                `from ${index}`,
              ).toBeLessThanOrEqual(rate)
          }
          most(left, rates.perMinute)
          most(
            left.filter(({ domain }) => domain === 'own.example'),
            own,
          )
          most(
            left.filter(({ domain }) => domain === 'b.example'),
            rates.perDomain,
          )
          if (rates.perDay !== null)
            for (const count of state.days.values()) expect(count).toBeLessThanOrEqual(rates.perDay)
        },
      ),
      { numRuns: 100 },
    ))

  it('are as many as can leave soon', () => {
    expect(roomFor(NO_LIMITS, 200)).toBe(200)
    expect(roomFor(limits({ perMinute: 61 }), 200)).toBe(6)
    expect(roomFor(limits({ perMinute: 1 }), 200)).toBe(1)
    expect(roomFor(limits({ perMinute: 60_000 }), 200)).toBe(200)
  })

  it('need not be asked for while nobody could get one', () => {
    const day = limits({ window: { from: '09:00', to: '18:00' } })
    const night = new Date('2026-11-20T18:00:00Z')
    const none = new Map<string, number>()
    const at = (time: string) => new Date(`2026-11-${time}Z`)
    const all = (waits: string, time: string) => ({ waits, until: at(time), last: at(time) })
    expect(heldUntil(day, none, [null], NOW)).toBeNull()
    expect(heldUntil(day, none, [null], night)).toEqual(all('window', '21T09:00:00'))
    // Somewhere it is day.
    expect(heldUntil(day, none, [null, 'America/New_York'], night)).toBeNull()
    // It is day nowhere: it begins in Tokyo.
    expect(heldUntil(day, none, [null, 'Asia/Tokyo'], night)).toEqual({
      waits: 'window',
      until: at('21T00:00:00'),
      last: at('21T09:00:00'),
    })
    const used = new Map([[dayOf(NOW, 'UTC'), 9]])
    expect(heldUntil(limits({ perDay: 9 }), used, [null, 'Asia/Tokyo'], NOW)).toEqual(all('ceiling', '21T00:00:00'))
    expect(heldUntil(limits({ perDay: 10 }), used, [null], NOW)).toBeNull()
  })

  it('begin, after a day that is used up, with the hours of whoever waits', () => {
    const both = limits({ perDay: 9, window: { from: '09:00', to: '18:00' } })
    const used = new Map([[dayOf(NOW, 'UTC'), 9]])
    expect(heldUntil(both, used, [null, 'America/New_York'], NOW)).toEqual({
      waits: 'ceiling',
      until: new Date('2026-11-21T09:00:00Z'),
      last: new Date('2026-11-21T14:00:00Z'),
    })
    const one = (timeZone: string | null) =>
      allotSlots([{ id: 'one', domain: 'a.example', timeZone }], both, { paces: new Map(), days: used }, NOW).slots.get(
        'one',
      )
    expect(one(null)).toEqual({ waits: 'ceiling', until: new Date('2026-11-21T09:00:00Z') })
    expect(one('Asia/Tokyo')).toMatchObject({ waits: 'window', until: new Date('2026-11-21T00:00:00Z') })
  })

  it('come no sooner than is told, wherever those are who wait', () =>
    fc.assert(
      fc.property(
        fc.record({
          from: fc.nat(23),
          lasts: fc.integer({ min: 1, max: 23 }),
          perDay: fc.option(fc.constant(5), { nil: null }),
          sent: fc.integer({ min: 4, max: 5 }),
          minute: fc.nat(1439),
          zones: fc.array(
            fc.constantFrom(null, 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'),
            { minLength: 1, maxLength: 5 },
          ),
        }),
        ({ from, lasts, perDay, sent, minute, zones }) => {
          const hour = (of: number) => `${String(of % 24).padStart(2, '0')}:00`
          const told = limits({
            perDay,
            window: { from: hour(from), to: hour(from + lasts) },
            timeZone: 'Europe/Brussels',
          })
          const now = new Date(Date.parse('2026-11-20T00:00:00Z') + minute * 60_000)
          const days = new Map([[dayOf(now, told.timeZone), sent]])
          const asked = zones.map((timeZone, at) => ({ id: `${at}`, domain: 'a.example', timeZone }))
          const { slots } = allotSlots(asked.slice(0, 1), told, { paces: new Map(), days }, now)
          const held = heldUntil(told, days, zones, now)
          const [slot] = slots.values()
          if (!held) return
          expect(held.until.getTime()).toBeGreaterThan(now.getTime())
          expect(held.last.getTime()).toBeGreaterThanOrEqual(held.until.getTime())
          // Nobody is given a slot sooner; at that time somebody is given one.
          expect(slot).toHaveProperty('waits')
          const later = asked.map(
            (one) => [...allotSlots([one], told, { paces: new Map(), days }, held.until).slots.values()][0] as Slot,
          )
          expect(later.some((one) => 'at' in one)).toBe(true)
        },
      ),
      { numRuns: 300 },
    ))
})

describe('the receiving domain', () => {
  it.each([
    ['Ada@Post.Example', 'post.example'],
    ['"a@b"@post.example', 'post.example'],
    ['ada@bücher.example', 'xn--bcher-kva.example'],
    ['nobody', ''],
  ])('of %s is %s', (address, domain) => expect(domainOf(address)).toBe(domain))
})
