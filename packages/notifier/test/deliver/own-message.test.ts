import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliverBatch, openRelay } from '../../src/index.ts'
import { scriptedServer } from '../server.ts'
import { notices, ports, relayTo } from './batch.ts'

describe('a batch', { timeout: 60_000 }, () => {
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
})
