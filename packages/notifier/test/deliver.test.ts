import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type ClaimedNotice,
  compileNotice,
  type DeliverPorts,
  type Delivery,
  type DeliveryOutcome,
  deliverBatch,
  fillNotice,
  GIVE_UP_AFTER_MS,
  messageIdFor,
  nextAttemptAt,
  openRelay,
  type PutOff,
  type Slot,
} from '../src/index.ts'
import { content, recipient } from './example.ts'
import { type Act, type Stage, scriptedServer } from './server.ts'

const compiled = compileNotice(content({ attach: 'link' }))
const NOW = new Date('2026-11-20T10:00:00Z')
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

function notices(count: number, address = (at: number) => `m${at}@post.example`): ClaimedNotice[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    attempt: 1,
    fill: (room) =>
      fillNotice(
        compiled,
        recipient({
          address: address(at),
          messageId: messageIdFor(`n${at}`, address(at), 'tarnfell.example', 's'.repeat(16)),
        }),
        room,
      ),
  }))
}

function ports(onRecord: (delivery: Delivery) => void = () => {}) {
  const recorded: Delivery[] = []
  const released: { ids: string[]; reason: string }[] = []
  const made: DeliverPorts = {
    async record(delivery) {
      onRecord(delivery)
      recorded.push(delivery)
    },
    async release(ids, reason) {
      released.push({ ids, reason })
    },
    now: () => NOW,
    random: () => 0.5,
  }
  return { recorded, released, ...made }
}

/** As a broken template would. */
function fail(why: string): never {
  throw new RangeError(why)
}

async function relayTo(act: (stage: Stage, to: string) => Act, settings = {}) {
  const server = await scriptedServer((stage, session) => act(stage, session.envelope.rcptTo[0]?.address ?? ''))
  const relay = openRelay({ url: server.url, stallTimeout: 500, ...settings })
  open.push(server, relay)
  return { server, relay }
}

describe('a batch', { timeout: 60_000 }, () => {
  it('goes on without a gap with what follows, until nothing does', async () => {
    const { server, relay } = await relayTo(() => null)
    const into = ports()
    const all = notices(100)
    let asked = 0
    const more = async () => {
      asked++
      return all.slice(10 + 30 * (asked - 1), 10 + 30 * asked)
    }
    const result = await deliverBatch(all.slice(0, 10), relay, into, { concurrency: 4, more })
    expect(result).toEqual({ accepted: 100, later: 0, refused: 0, released: 0, waiting: 0, stopped: null })
    expect(into.recorded.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    expect(server.taken).toHaveLength(100)
    // Three times something, once nothing.
    expect(asked).toBe(4)
    expect(server.sessions()).toBeLessThanOrEqual(4)
  })

  it('sends what is there when nothing more can be had, and says so then', async () => {
    const { relay } = await relayTo(() => null)
    const into = ports()
    const more = () => Promise.reject(new Error('not composed'))
    await expect(deliverBatch(notices(30), relay, into, { concurrency: 2, more })).rejects.toThrow('not composed')
    expect(into.recorded).toHaveLength(30)
    expect(into.released).toEqual([])
  })

  it('gives back what came to follow when it stops', async () => {
    const { relay } = await relayTo(() => null)
    const stop = new AbortController()
    const into = ports(() => stop.abort())
    const all = notices(40)
    let asked = 0
    const more = async () => (asked++ === 0 ? all.slice(20) : [])
    const { accepted, released } = await deliverBatch(all.slice(0, 20), relay, into, {
      concurrency: 5,
      more,
      signal: stop.signal,
    })
    expect(accepted + released).toBe(40)
    const ids = [...into.recorded.map(({ id }) => id), ...into.released.flatMap((one) => one.ids)]
    expect(ids.sort()).toEqual(all.map(({ id }) => id).sort())
  })

  it('gives each member the message that is recorded, though one is written where another stood', async () => {
    const { server, relay } = await relayTo(() => null)
    const into = ports()
    await deliverBatch(notices(60), relay, into, { concurrency: 3 })
    const arrived = new Map(server.taken.map(({ to, raw }) => [to, createHash('sha256').update(raw).digest('hex')]))
    expect(arrived.size).toBe(60)
    for (const { id, sha256 } of into.recorded) expect(arrived.get(`m${id.slice(1)}@post.example`)).toBe(sha256)
  })

  it('sends each member their own message, whatever comes of those between', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('taken', 'no address', 'refused', 'put off'), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(4),
        async (fates, concurrency, turns) => {
          const fateOf = (to: string) => fates[Number(/\d+/.exec(to)?.[0])]
          const server = await scriptedServer((stage, session) => {
            const fate = fateOf(session.envelope.rcptTo[0]?.address ?? '')
            if (stage === 'rcpt' && fate === 'refused') return { reply: 550 }
            return stage === 'data' && fate === 'put off' ? { reply: 451 } : null
          })
          const relay = openRelay({ url: server.url, maxConnections: concurrency })
          const into = ports()
          const all = notices(fates.length, (at) => (fates[at] === 'no address' ? 'none' : `m${at}@post.example`))
          await deliverBatch(
            all,
            relay,
            {
              ...into,
              async record(delivery) {
                for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
                await into.record(delivery)
              },
            },
            { concurrency },
          )
          await relay.close()
          await server.close()
          expect(into.recorded).toHaveLength(fates.length)
          const accepted = into.recorded.flatMap(({ id, outcome }) =>
            outcome.result === 'accepted' ? [[`m${id.slice(1)}@post.example`, outcome.sha256]] : [],
          )
          const arrived = server.taken.map(({ to, raw }) => [to, createHash('sha256').update(raw).digest('hex')])
          expect(arrived.sort()).toEqual(accepted.sort())
          for (const { to, raw } of server.taken) expect(raw.toString()).toContain(`<${to}>\r\nDate`)
        },
      ),
      { numRuns: 20 },
    ))

  it('sends and records each notice once', async () => {
    const { server, relay } = await relayTo(() => null)
    const into = ports()
    expect(await deliverBatch(notices(200), relay, into)).toEqual({
      accepted: 200,
      later: 0,
      refused: 0,
      released: 0,
      waiting: 0,
      stopped: null,
    })
    expect(new Set(server.taken.map(({ to }) => to)).size).toBe(200)
    expect(new Set(into.recorded.map(({ id }) => id)).size).toBe(200)
    expect(into.released).toEqual([])
    for (const { outcome, sha256 } of into.recorded) expect(outcome).toHaveProperty('sha256', sha256)
  })

  it('has no more than one message on each connection that is not recorded yet', async () => {
    const { server, relay } = await relayTo(() => null, { maxConnections: 3 })
    const recorded = new Set<string>()
    let most = 0
    const into = ports()
    await deliverBatch(
      notices(40),
      relay,
      {
        ...into,
        async record({ id }) {
          // Everything that the server could take meanwhile, it has taken.
          for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
          most = Math.max(most, server.taken.length - recorded.size)
          recorded.add(id)
        },
      },
      { concurrency: 3 },
    )
    expect(recorded.size).toBe(40)
    expect(most).toBeLessThanOrEqual(3)
  })

  it('records a refusal and a delay of some, and goes on with the others', async () => {
    const { relay } = await relayTo((stage, to) => {
      if (stage !== 'data') return null
      if (/[0-2]@/.test(to)) return { reply: 550 }
      return /[34]@/.test(to) ? { reply: 451 } : null
    })
    const into = ports()
    expect(await deliverBatch(notices(50), relay, into, { concurrency: 4 })).toMatchObject({
      accepted: 25,
      later: 10,
      refused: 15,
      stopped: null,
    })
    const next = into.recorded.map(({ outcome, nextAttemptAt: at }) => [outcome.result, at !== null])
    expect(new Set(next.map(String))).toEqual(new Set(['accepted,false', 'later,true', 'refused,false']))
  })

  it('refuses an address that no server can be asked about, without asking', async () => {
    const { server, relay } = await relayTo(() => null)
    const into = ports()
    await deliverBatch(
      notices(3, (at) => (at === 1 ? 'no address' : `m${at}@post.example`)),
      relay,
      into,
    )
    expect(server.taken).toHaveLength(2)
    expect(into.recorded.find(({ id }) => id === 'n1')?.outcome).toMatchObject({ result: 'refused', code: null })
  })

  it('stops when the relay is down, and gives the rest back unclaimed', async () => {
    const gone = await scriptedServer()
    await gone.close()
    const into = ports()
    const result = await deliverBatch(notices(100), openRelay({ url: gone.url }), into, { concurrency: 5 })
    expect(result).toMatchObject({ accepted: 0, later: 0, released: 100 })
    expect(result.stopped).toMatch(/^unreachable: .*ECONNREFUSED/)
    // An outage is no attempt: it must not use up the patience that a member's own server will need.
    expect(into.recorded).toEqual([])
    expect(into.released).toHaveLength(1)
    expect(into.released.flatMap(({ ids }) => ids).sort()).toEqual(
      notices(100)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('stops when the relay keeps losing sessions', async () => {
    const { relay } = await relayTo((stage) => (stage === 'data' ? 'drop' : null))
    const into = ports()
    const result = await deliverBatch(notices(60), relay, into, { concurrency: 2 })
    expect(result.released).toBeGreaterThan(50)
    expect(result.stopped).toContain('connection-lost')
  })

  it('says why it stopped without naming a member', async () => {
    const { relay } = await relayTo((stage, to) =>
      stage === 'data' ? { reply: 421, text: `4.7.0 <${to}> slow down` } : null,
    )
    const { stopped } = await deliverBatch(notices(60), relay, ports(), { concurrency: 2 })
    expect(stopped).toContain('421 4.7.0 <…> slow down')
    expect(stopped).not.toContain('post.example')
  })

  it('stops at a signal after the messages under way', async () => {
    const { server, relay } = await relayTo(() => null)
    const stop = new AbortController()
    const into = ports(() => stop.abort())
    const result = await deliverBatch(notices(100), relay, into, { concurrency: 3, signal: stop.signal })
    expect(result).toMatchObject({ later: 0, refused: 0, stopped: 'stopped' })
    expect(server.taken).toHaveLength(into.recorded.length)
    expect(into.recorded.length + result.released).toBe(100)
    expect(result.released).toBeGreaterThan(90)
  })

  it('stops, releases and throws when an outcome can’t be written down', async () => {
    const { relay } = await relayTo(() => null)
    const into = ports(() => {
      throw new Error('the database is gone')
    })
    await expect(deliverBatch(notices(40), relay, into, { concurrency: 2 })).rejects.toThrow('the database is gone')
    expect(into.released.flatMap(({ ids }) => ids)).toHaveLength(38)
  })

  it('puts off a notice of which no message can be made, and goes on with those before and after it', async () => {
    const { server, relay } = await relayTo(() => null)
    const into = ports()
    const all = notices(12).map((notice, at) =>
      at % 4 === 1 ? { ...notice, fill: () => fail(`no such language of m${at}@post.example`) } : notice,
    )
    const result = await deliverBatch(all, relay, into, { concurrency: 1 })
    expect(result).toEqual({ accepted: 9, later: 3, refused: 0, released: 0, waiting: 0, stopped: null })
    expect(server.taken).toHaveLength(9)
    expect(into.recorded.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(into.recorded[1]).toMatchObject({
      outcome: { result: 'later', reason: 'not-made', response: 'RangeError: no such language of m1@post.example' },
      sha256: null,
      messageId: null,
      parts: null,
    })
    expect(into.recorded[1]?.nextAttemptAt?.getTime()).toBeGreaterThan(NOW.getTime())
  })

  it('gives a notice up after five days in which no message could be made of it', async () => {
    const { relay } = await relayTo(() => null)
    const into = ports()
    const since = new Date(NOW.getTime() - GIVE_UP_AFTER_MS)
    const one = notices(1).map((notice) => ({ ...notice, since, attempt: 30, fill: () => fail('still none') }))
    await deliverBatch(one, relay, into)
    expect(into.recorded[0]).toMatchObject({ outcome: { reason: 'not-made' }, nextAttemptAt: null })
  })

  it('gives everything back when no slots can be had, before or on the way', async () => {
    const { relay } = await relayTo(() => null)
    const missed = new Date(NOW.getTime() - 60_000)
    for (const answers of [0, 1]) {
      let asked = 0
      const into = {
        ...ports(),
        slots: async (ids: string[]): Promise<Map<string, Slot>> => {
          if (asked++ >= answers) throw new Error('the database is gone')
          return new Map(ids.map((id, at) => [id, { at: at < 2 ? NOW : missed }]))
        },
        putOff: async () => {},
      }
      await expect(deliverBatch(notices(6), relay, into, { concurrency: 1 })).rejects.toThrow('the database is gone')
      const ids = [...into.recorded.map(({ id }) => id), ...into.released.flatMap((each) => each.ids)]
      expect(ids.sort()).toEqual(notices(6).map(({ id }) => id))
    }
  })

  it('leaves in slots, one after the other, and puts off whose turn has not come', async () => {
    const { server, relay } = await relayTo(() => null)
    const putOff: PutOff[] = []
    const tomorrow = new Date('2026-11-21T00:00:00Z')
    const into = {
      ...ports(),
      slots: async (ids: string[]): Promise<Map<string, Slot>> =>
        new Map(
          ids.map((id, at) => [
            id,
            at < 5 ? { at: new Date(NOW.getTime() - at) } : { waits: 'ceiling', until: tomorrow },
          ]),
        ),
      putOff: async (waiting: readonly PutOff[]) => void putOff.push(...waiting),
    }
    const result = await deliverBatch(notices(8), relay, into, { concurrency: 1 })
    expect(result).toMatchObject({ accepted: 5, waiting: 3, released: 0, stopped: null })
    expect(server.taken.map(({ to }) => to)).toEqual([4, 3, 2, 1, 0].map((at) => `m${at}@post.example`))
    expect(putOff).toEqual([5, 6, 7].map((at) => ({ id: `n${at}`, waits: 'ceiling', until: tomorrow })))
    expect(into.released).toEqual([])
  })

  it('asks for another slot for what slept through its own', async () => {
    const { relay } = await relayTo(() => null)
    const asked: string[][] = []
    const into = {
      ...ports(),
      // The machine stood still for a minute after the first answer.
      slots: async (ids: string[]): Promise<Map<string, Slot>> => {
        asked.push(ids)
        const at = asked.length === 1 ? new Date(NOW.getTime() - 60_000) : NOW
        return new Map(ids.map((id) => [id, id === 'n1' && asked.length > 1 ? { waits: 'rate', until: NOW } : { at }]))
      },
      putOff: async () => {},
    }
    const result = await deliverBatch(notices(3), relay, into, { concurrency: 1 })
    expect(asked).toEqual([['n0', 'n1', 'n2'], ['n0'], ['n1'], ['n2']])
    expect(result).toMatchObject({ accepted: 2, waiting: 1 })
  })

  it('waits for no slot after a stop', async () => {
    const { server, relay } = await relayTo(() => null)
    const stop = new AbortController()
    const inAnHour = new Date(NOW.getTime() + 3_600_000)
    const into = {
      ...ports(() => stop.abort()),
      slots: async (ids: string[]): Promise<Map<string, Slot>> =>
        new Map(ids.map((id, at) => [id, { at: at === 0 ? NOW : inAnHour }])),
    }
    const result = await deliverBatch(notices(4), relay, into, { concurrency: 2, signal: stop.signal })
    expect(result).toMatchObject({ accepted: 1, released: 3, stopped: 'stopped' })
    expect(server.taken).toHaveLength(1)
  })

  it('records or releases every notice exactly once, whatever the server does and whatever can’t be made', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom<Act | 'unmade'>(
            null,
            null,
            null,
            { reply: 451 },
            { reply: 550 },
            { reply: 421 },
            'drop',
            'unmade',
          ),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.constantFrom<Stage>('rcpt', 'data'),
        async (script, stage) => {
          const batch = notices(script.length).map((notice, at) =>
            script[at] === 'unmade' ? { ...notice, fill: () => fail('broken') } : notice,
          )
          const server = await scriptedServer((now, session) => {
            if (now !== stage) return null
            const to = session.envelope.rcptTo[0]?.address ?? 'm0@'
            const act = script[Number(/\d+/.exec(to)?.[0])] ?? null
            return act === 'unmade' ? null : act
          })
          const relay = openRelay({ url: server.url, stallTimeout: 500 })
          const into = ports()
          await deliverBatch(batch, relay, into, { concurrency: 3 })
          const ids = [...into.recorded.map(({ id }) => id), ...into.released.flatMap((each) => each.ids)]
          expect(ids.sort()).toEqual(
            notices(script.length)
              .map(({ id }) => id)
              .sort(),
          )
          const accepted = into.recorded.filter(({ outcome }) => outcome.result === 'accepted')
          expect(server.taken.length).toBe(accepted.length)
          await relay.close()
          await server.close()
        },
      ),
      { numRuns: 15 },
    ))
})

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
