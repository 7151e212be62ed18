import { gateFacts, now, upsertMembers } from '@fairnotice/db'
import { gate } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { announceNext, publishFirst } from '../setup/announced.ts'
import { openHouse, until } from '../setup/house.ts'
import { startPostfix, whyNoPostfix } from '../setup/postfix.ts'
import { freePort } from '../setup/product.ts'

const noPostfix = whyNoPostfix()

describe.skipIf(noPostfix !== null)(
  `what a real mail server reports${noPostfix ? ` (skipped: ${noPostfix})` : ''}`,
  () => {
    it('comes in by LMTP: unknown user, full mailbox, deferred and then expired', async () => {
      const house = await openHouse()
      const port = await freePort()
      const server = await startPostfix('quietoars.example', port)
      try {
        house.worker.settings.SMTP_URL = server.url
        house.worker.settings.RECEIPTS_LISTEN = `lmtp://127.0.0.1:${port}`
        const addresses = ['here@members.example', 'nobody@members.example', 'full@members.example', 'far@away.example']
        await upsertMembers(
          house.database,
          addresses.map((email) => ({ externalId: email, email })),
          { actorId: null, language: 'en', secret: String(house.worker.settings.FAIRNOTICE_SECRET) },
        )
        await publishFirst(house)
        const { versions } = await announceNext(house)
        const { id: versionId } = await house.database.version.findFirstOrThrow({ where: { number: 2 } })
        await house.worker.start()

        // The server took all four, so each is sent; then it finds out, and says so.
        const states = async () =>
          Object.fromEntries(
            (
              await house.database.$queryRaw<{ email: string; state: string }[]>`
                select m.email, n.state from notice n join member m on m.id = n.member_id`
            ).map(({ email, state }) => [email, state]),
          )
        await until(
          'the server has given up three of four',
          async () => Object.values(await states()).filter((state) => state === 'bounced').length === 3,
          240,
        ).catch(async (error) => {
          throw new Error(`${error.message}\n${JSON.stringify(await states())}\n${await server.log()}`)
        })
        expect(await states()).toEqual({
          'here@members.example': 'sent',
          'nobody@members.example': 'bounced',
          'full@members.example': 'bounced',
          'far@away.example': 'bounced',
        })
        // Before it gave up, it warned; that changed nothing.
        const outcomes = (await house.database.receivedMail.findMany()).map(({ via, outcome }) => `${via} ${outcome}`)
        expect(outcomes.filter((line) => line === 'lmtp bounced')).toHaveLength(3)
        expect(outcomes).toContain('lmtp delayed')
        expect(outcomes).not.toContain('lmtp no-report')
        // All three are on the ladder, and the gate waits for them.
        const facts = await gateFacts(house.database, versionId)
        expect(facts).toMatchObject({ owed: 4, unreachable: 3 })
        if (!facts) throw new Error('nothing is announced')
        expect(gate(facts, await now(house.database)).reasons.map(({ code }) => code)).toContain('unreachable')
        expect((await house.chloe.call('GET', `${versions}/2/unreachable`)).status).toBe(200)
      } finally {
        await house.close()
        await server.close()
      }
    }, 300_000)
  },
)
