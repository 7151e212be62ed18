import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bounceOf } from '../fixtures/reports.ts'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await announcedTo(house, 2)
  await house.worker.start()
  await until('both are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 2)
})
afterAll(() => house.close())

const noticeOf = async (member: string) => (await house.ana.call('GET', `/members/${member}/notices`)).body[0].id

it('shows the team the very message that a member got, and what came of it', async () => {
  const received = house.smtp.messages.find(({ to }) => to[0] === 'member0@members.example')
  if (!received) throw new Error('nothing was sent to member0')
  const path = `/members/m0/notices/${await noticeOf('m0')}/messages`
  const [message, ...others] = (await house.ana.call('GET', path)).body
  expect(others).toEqual([])
  expect(message).toMatchObject({
    attempt: 1,
    to: 'member0@members.example',
    messageId: received.mail.messageId,
    proven: true,
    shown: { subject: received.mail.subject, text: received.mail.text, html: received.mail.html },
    answers: [{ result: 'accepted', code: 250 }],
  })
  const raw = (await house.ana.call('GET', `${path}/1/raw`)).body as string
  expect(createHash('sha256').update(raw).digest('hex')).toBe(message.sha256)
  // The wire's last line end belongs to the dot that ends the message.
  expect(raw.trimEnd()).toBe(received.raw.toString().trimEnd())

  const bounce = bounceOf({ messageId: message.messageId, to: message.to })
  await house.chloe.call('POST', '/receipts', bounce, { 'content-type': 'message/rfc822' })
  const [again] = (await house.ana.call('GET', path)).body
  expect(again.answers.map(({ result }: { result: string }) => result)).toEqual(['accepted', 'bounced'])
  expect(again.answers[1].said).toContain('5.1.1')
})

it('shows nothing of another member’s notice, and of an attempt that was none', async () => {
  const foreign = await noticeOf('m1')
  expect((await house.ana.call('GET', `/members/m0/notices/${foreign}/messages`)).status).toBe(404)
  expect((await house.ana.call('GET', `/members/m0/notices/${foreign}/messages/1/raw`)).status).toBe(404)
  expect((await house.ana.call('GET', `/members/m1/notices/${foreign}/messages/7/raw`)).status).toBe(404)
})

it('keeps the hash and the answers when what it said has had its time', async () => {
  const owner = await noticeOf('m1')
  const path = `/members/m1/notices/${owner}/messages`
  const { pseudonym } = await house.database.member.findFirstOrThrow({ where: { externalId: 'm1' } })
  await house.database.memberKey.delete({ where: { pseudonym } })
  const [message] = (await house.ana.call('GET', path)).body
  expect(message).toMatchObject({ to: null, proven: null, shown: null, answers: [{ result: 'accepted', said: null }] })
  expect(message.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect((await house.ana.call('GET', `${path}/1/raw`)).body.code).toBe('message-not-kept')
})
