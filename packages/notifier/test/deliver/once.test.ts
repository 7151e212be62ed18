import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliverBatch, openRelay } from '../../src/index.ts'
import { type Act, type Stage, scriptedServer } from '../server.ts'
import { fail, notices, ports } from './batch.ts'

describe('a batch', { timeout: 60_000 }, () => {
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
