import { describe, expect, it } from 'vitest'
import { deliverBatch, GIVE_UP_AFTER_MS } from '../../src/index.ts'
import { fail, NOW, notices, ports, relayTo } from './batch.ts'

describe('a notice of which no message can be made', { timeout: 60_000 }, () => {
  it('is put off, and those before and after it go on', async () => {
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

  it('is given up after five days of that', async () => {
    const { relay } = await relayTo(() => null)
    const into = ports()
    const since = new Date(NOW.getTime() - GIVE_UP_AFTER_MS)
    const one = notices(1).map((notice) => ({ ...notice, since, attempt: 30, fill: () => fail('still none') }))
    await deliverBatch(one, relay, into)
    expect(into.recorded[0]).toMatchObject({ outcome: { reason: 'not-made' }, nextAttemptAt: null })
  })
})
