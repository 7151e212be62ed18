import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { health, recordBounce } from '@fairnotice/db'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bounceOf } from '../fixtures/reports.ts'
import { announcedTo } from '../setup/announced.ts'
import { startDovecot, whyNoDovecot } from '../setup/dovecot.ts'
import { type House, openHouse, until } from '../setup/house.ts'
import { handOver } from '../setup/lmtp.ts'
import { freePort } from '../setup/product.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** The deliveries of so many members, once all were sent. */
async function sentTo(members: number) {
  const { versions } = await announcedTo(house, members)
  const messages = await house.smtp.received(members)
  await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === members)
  return {
    versions,
    messages: messages.map(({ mail, to }) => ({ messageId: mail.messageId as string, to: to[0] as string })),
  }
}
const stateOf = async (email: string) =>
  (
    await house.database.notice.findFirst({
      where: { memberId: (await house.database.member.findFirst({ where: { email } }))?.id ?? '' },
    })
  )?.state
const received = async () =>
  Object.fromEntries((await house.database.receivedMail.findMany()).map(({ outcome, via }) => [outcome, via]))
const part = async (name: string) => (await health(house.database)).find((row) => row.part === name)

describe('reports by LMTP or SMTP', () => {
  it.each(['lmtp', 'smtp'] as const)('are taken once, by %s, and put the member on the ladder', async (protocol) => {
    const port = await freePort()
    house.worker.settings.RECEIPTS_LISTEN = `${protocol}://127.0.0.1:${port}`
    await house.worker.start()
    const { versions, messages } = await sentTo(3)
    const [first, second, third] = messages
    if (!first || !second || !third) throw new Error('three messages were expected')
    const hand = (raw: string) => handOver(port, raw, protocol === 'lmtp' ? 'LHLO' : 'EHLO')

    const report = bounceOf(first)
    expect(await hand(report)).toMatch(/^250/)
    expect(await hand(report)).toMatch(/^250/)
    expect(await stateOf(first.to)).toBe('bounced')
    expect(await house.database.receipt.count({ where: { result: 'bounced' } })).toBe(1)
    // Without our headers, the envelope id leads to it.
    expect(await hand(bounceOf(second, { returned: false, envid: second.messageId.slice(1, 41) }))).toMatch(/^250/)
    expect(await stateOf(second.to)).toBe('bounced')
    // A warning that it takes longer changes nothing, and nor does an absence reply.
    expect(await hand(bounceOf(third, { action: 'delayed', status: '4.4.1' }))).toMatch(/^250/)
    expect(
      await hand('From: a@b.example\r\nSubject: I am away\r\nAuto-Submitted: auto-replied\r\n\r\nBack soon.\r\n'),
    ).toMatch(/^250/)
    expect(await stateOf(third.to)).toBe('sent')
    expect(await received()).toEqual({ bounced: protocol, delayed: protocol, 'no-report': protocol })
    // A report that is faster than the row of what it reports: the server is to come again.
    const early = {
      messageId: `<${randomUUID().replaceAll('-', '').padEnd(40, '0')}@quietoars.example>`,
      to: 'x@y.example',
    }
    expect(await hand(bounceOf(early))).toMatch(/^451/)
    expect(await received()).not.toHaveProperty('unknown')
    expect((await house.chloe.call('GET', `${versions}/2`)).body.version?.gate ?? {}).toBeDefined()
    expect((await part('intake'))?.ok).toBe(true)
  })

  it('say so where people look when the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    house.worker.settings.RECEIPTS_LISTEN = `lmtp://127.0.0.1:${port}`
    await house.worker.start()
    expect(await part('intake')).toMatchObject({ ok: false, detail: expect.stringContaining('EADDRINUSE') })
    expect((await house.chloe.call('GET', '/bounce-test')).body.state).toBe('unread')
    await house.worker.stop()
    other.close()
    // Not set up any more, it has no state.
    house.worker.settings.RECEIPTS_LISTEN = ''
    await house.worker.start()
    expect(await part('intake')).toBeUndefined()
  })
})

describe('a late bounce', () => {
  it('shuts the gate again while it still can, and afterwards only asks for the ladder', async () => {
    await house.worker.start()
    const { versions, messages } = await sentTo(2)
    await house.moveClock('20 days')
    const gate = async () => (await house.chloe.call('GET', `${versions}/2`)).body
    const [first, second] = messages
    if (!first || !second) throw new Error('two messages were expected')
    await recordBounce(house.database, { messageId: first.messageId, result: 'bounced', response: 'late' })
    await house.moveClock('50 days')
    await until('it is held', async () => (await gate()).heldReason === 'unreachable')
    const notice = await house.database.notice.findFirstOrThrow({ where: { state: 'bounced' } })
    await house.chloe.call('POST', `/notices/${notice.id}/resolve`, { how: 'letter', reason: 'Posted.' })
    await house.moveClock('52 days')
    await until('it is in force', async () => (await gate()).state === 'in-force')
    await recordBounce(house.database, { messageId: second.messageId, result: 'bounced', response: 'very late' })
    expect((await gate()).state).toBe('in-force')
    expect(await stateOf(second.to)).toBe('bounced')
    expect((await house.chloe.call('GET', '/desk')).body.waiting).toEqual([
      expect.objectContaining({ waitsFor: 'resolve' }),
    ])
  })
})

const noDovecot = whyNoDovecot()
describe.skipIf(noDovecot !== null)(`reports in a mailbox${noDovecot ? ` (skipped: ${noDovecot})` : ''}`, () => {
  it('are read as they come, moved away, and read on after the server was away', async () => {
    const imap = await startDovecot()
    try {
      house.worker.settings.RECEIPTS_IMAP_URL = imap.url
      await house.worker.start()
      const { messages } = await sentTo(3)
      const [first, second, third] = messages
      if (!first || !second || !third) throw new Error('three messages were expected')
      await until('the mailbox is read', async () => (await part('mailbox'))?.ok === true)
      await imap.deliver(bounceOf(first))
      await until('the first is bounced', async () => (await stateOf(first.to)) === 'bounced')
      await until('it was moved', async () => (await imap.count('Fair Notice')) === 1)
      expect(await imap.count('')).toBe(0)

      await imap.stop()
      await until('it shows', async () => (await part('mailbox'))?.ok === false)
      expect((await house.chloe.call('GET', '/bounce-test')).body.state).toBe('unread')
      // Came while nobody looked; one of them the same as before, as a server may deliver twice.
      await imap.deliver(bounceOf(first))
      await imap.deliver(bounceOf(second))
      await imap.start()
      await until('the second is bounced', async () => (await stateOf(second.to)) === 'bounced')
      await until('all were moved', async () => (await imap.count('Fair Notice')) === 3)
      expect(await house.database.receipt.count({ where: { result: 'bounced' } })).toBe(2)
      expect(await stateOf(third.to)).toBe('sent')
      await until('it is well again', async () => (await part('mailbox'))?.ok === true)
      expect(await received()).toEqual({ bounced: 'imap' })
    } finally {
      await house.worker.stop()
      await imap.close()
    }
  })

  it('say so, without the password, when the login is refused', async () => {
    const imap = await startDovecot('right')
    try {
      house.worker.settings.RECEIPTS_IMAP_URL = imap.url.replace('right', 'wr0ng-secret')
      await house.worker.start()
      await until('it shows', async () => (await part('mailbox'))?.ok === false)
      const { detail } = (await part('mailbox')) ?? {}
      expect(detail).toBe('127.0.0.1 refuses the login of bounces.')
    } finally {
      await house.worker.stop()
      await imap.close()
    }
  })
})
