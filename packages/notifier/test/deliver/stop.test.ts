import { describe, expect, it } from 'vitest'
import { deliverBatch, openRelay } from '../../src/index.ts'
import { scriptedServer } from '../server.ts'
import { notices, ports, relayTo } from './batch.ts'

describe('a batch that stops', { timeout: 60_000 }, () => {
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

  it('stops when the relay lets us write to nobody, which is a wrong setting, and refuses nobody', async () => {
    const { relay } = await relayTo((stage) =>
      stage === 'rcpt' ? { reply: 550, text: '5.7.1 Unable to relay for kim@post.example' } : null,
    )
    const into = ports()
    const result = await deliverBatch(notices(60), relay, into, { concurrency: 2 })
    expect(result.stopped).toMatch(/^relay-refuses: .*Unable to relay/)
    expect([result.refused, result.released > 50]).toEqual([0, true])
  })

  it('goes on when one member’s server alone says so', async () => {
    let asked = 0
    const { relay } = await relayTo((stage) =>
      stage === 'rcpt' && asked++ === 3 ? { reply: 550, text: 'relay not permitted' } : null,
    )
    const result = await deliverBatch(notices(20), relay, ports(), { concurrency: 2 })
    expect(result).toMatchObject({ stopped: null, accepted: 19, later: 1, refused: 0 })
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

  it('stops, releases and throws when an outcome can’t be written down', async () => {
    const { relay } = await relayTo(() => null)
    const into = ports(() => {
      throw new Error('the database is gone')
    })
    await expect(deliverBatch(notices(40), relay, into, { concurrency: 2 })).rejects.toThrow('the database is gone')
    expect(into.released.flatMap(({ ids }) => ids)).toHaveLength(38)
  })
})
