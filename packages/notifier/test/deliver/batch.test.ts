import { describe, expect, it } from 'vitest'
import { deliverBatch } from '../../src/index.ts'
import { notices, ports, relayTo } from './batch.ts'

describe('a batch', { timeout: 60_000 }, () => {
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
})
