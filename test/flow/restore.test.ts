import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { dump, restore } from '@fairnotice/db/backup'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openEmptyHouse, openHouse, until } from '../setup/house.ts'
import { type ReceivedMessage, SmtpReply } from '../setup/smtp.ts'

const SECRET = 'only for tests'
let lost: House
let house: House
beforeEach(async () => {
  lost = await openHouse()
  house = await openEmptyHouse()
})
afterEach(async () => {
  await lost.close()
  await house.close()
})

async function saved(url: string): Promise<Buffer> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), dump(url, SECRET, out).then(() => out.end())])
  return bytes
}

/** As a mail server logs what it takes. */
const logOf = (messages: ReceivedMessage[]) =>
  messages
    .map(
      ({ mail, to }, at) =>
        `Nov 22 10:00:0${at} mx postfix/cleanup[7]: 4XA${at}: message-id=${mail.messageId}\n` +
        `Nov 22 10:00:0${at} mx postfix/smtp[8]: 4XA${at}: to=<${to[0]}>, status=sent (250 ok)\n`,
    )
    .join('')

describe('an installation that is restored from a backup', () => {
  it('sends nothing until it is reconciled; then nobody is told twice, nobody is missed, and who was erased stays so', async () => {
    await announcedTo(lost, 5)
    const backup = await saved(lost.urls.owner as string)
    // After the backup three messages leave, two wait, and one member who was told is erased. Then the disk breaks.
    lost.smtp.answer = (address) => {
      if (/^member[34]@/.test(address)) throw new SmtpReply(451, 'Try again later')
    }
    await lost.worker.start()
    await until('three are sent', async () => (await lost.database.notice.count({ where: { state: 'sent' } })) === 3)
    await lost.worker.stop()
    const erased = lost.smtp.messages[0]?.to[0]?.replace(/^member(\d)@.*/, 'm$1') as string
    expect((await lost.chloe.call('DELETE', `/members/${erased}`)).status).toBe(200)

    await house.database.$disconnect()
    await restore({
      url: house.urls.owner as string,
      secret: SECRET,
      appSecret: String(house.worker.settings.FAIRNOTICE_SECRET),
      open: () => Readable.from([backup]),
      replace: false,
      otherSecret: false,
      tombstones: [],
    })
    await house.worker.start()
    const call = (method: string, path: string, body?: unknown) =>
      house.chloe.call(method, path, body, { authorization: `Bearer ${lost.chloe.token}` })
    const { open } = (await call('GET', '/restoration')).body
    expect(open).toMatchObject({ how: 'restored', unsent: 5 })
    // Resuming does not help, nothing is announced, and a publisher alone can't reconcile.
    expect((await call('POST', '/sending/resume')).status).toBe(200)
    const asked = {
      messageIds: logOf(lost.smtp.messages).match(/<[^<>@\s]+@quietoars\.example>/g),
      erasedIds: [erased],
      otherStopped: true,
      allErasures: true,
      reason: 'The disk broke; the old machine is off.',
    }
    const found = { unsent: 5, sent: 3, alerts: 0, toSend: 2, erased: 1, unknown: 0 }
    expect((await call('POST', '/restoration/reconcile', { ...asked, dryRun: true })).body).toEqual(found)
    expect((await call('POST', '/restoration/reconcile', { ...asked, reason: '' })).body.blockers).toEqual([
      expect.objectContaining({ code: 'reason-missing' }),
    ])
    expect((await call('GET', '/restoration')).body.open).not.toBeNull()
    expect((await call('POST', '/restoration/reconcile', asked)).body).toEqual(found)
    expect((await call('GET', '/restoration')).body).toMatchObject({
      open: null,
      last: { by: 'chloe', reason: asked.reason },
    })

    const messages = await house.smtp.received(2)
    await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 5)
    expect(messages.flatMap(({ to }) => to).sort()).toEqual(['member3@members.example', 'member4@members.example'])
    expect(house.smtp.messages).toHaveLength(2)
    // The import that brings everyone again leaves out who was erased.
    const again = await call('PUT', '/members', [
      { externalId: erased, email: 'member0@members.example' },
      { externalId: 'm9', email: 'member9@members.example' },
    ])
    expect(again.body).toMatchObject({ added: 1, erased: [erased] })
    const log = (await call('GET', '/events')).body.events.map(({ what }: { what: string }) => what)
    expect(log).toEqual(expect.arrayContaining(['restored', 'reconciled', 'member-erased']))
  })

  it('is recognised as a copy when it is found in another place, and keeps who was erased outside of the database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fairnotice-erasures-'))
    const file = join(folder, 'deep', 'erasures')
    try {
      Object.assign(lost.worker.settings, { PLACE: 'production', ERASURES_FILE: file })
      await announcedTo(lost, 2)
      expect((await lost.chloe.call('DELETE', '/members/m0')).status).toBe(200)
      await lost.worker.start()
      await lost.smtp.received(1)
      const kept = () => readFile(file, 'utf8').catch(() => '')
      await until('it is kept who was erased', async () => (await kept()).length > 0)
      await lost.worker.stop()
      expect(await kept()).toMatch(/^[0-9a-f]{64} \S+Z\n$/)
      expect((await lost.chloe.call('GET', '/restoration')).body).toEqual({ open: null, last: null })
      // The same again does not write it twice, and is no copy; another place is.
      await lost.worker.start()
      await lost.worker.stop()
      expect((await kept()).split('\n')).toHaveLength(2)
      lost.worker.settings.PLACE = 'staging'
      await lost.worker.start()
      expect((await lost.chloe.call('GET', '/restoration')).body.open).toMatchObject({ how: 'copied' })
      expect((await lost.chloe.call('GET', '/events')).body.events[0]).toMatchObject({ what: 'copy-recognised' })
    } finally {
      await lost.worker.stop()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
