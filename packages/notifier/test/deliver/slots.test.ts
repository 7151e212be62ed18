import { describe, expect, it } from 'vitest'
import { deliverBatch, type PutOff, type Slot } from '../../src/index.ts'
import { NOW, notices, ports, relayTo } from './batch.ts'

describe('a batch in slots', { timeout: 60_000 }, () => {
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
})
