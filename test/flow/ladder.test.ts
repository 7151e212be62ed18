import { openDatabase, publishedAnnouncements } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, type Person, until } from '../setup/house.ts'
import { SmtpReply } from '../setup/smtp.ts'

describe('members whom e-mail can’t reach, by API', () => {
  let house: House
  let dora: Person
  let versions: string
  const LOST = ['m0', 'm1', 'm2', 'm3', 'm4']

  beforeAll(async () => {
    house = await openHouse()
    dora = await house.person('dora', ['publisher'])
    house.smtp.answer = (address) => {
      if (LOST.some((id) => address === `member${id.slice(1)}@members.example`)) throw new SmtpReply(550, 'Nobody here')
    }
    ;({ versions } = await announcedTo(house, 6))
    await house.chloe.call('PUT', '/members', [
      {
        externalId: 'm0',
        email: 'member0@members.example',
        name: 'Ada',
        language: 'en',
        otherEmails: ['ada@home.example'],
      },
      { externalId: 'm1', email: 'member1@members.example', name: 'Bo', language: 'nl' },
      {
        externalId: 'm2',
        email: 'member2@members.example',
        name: '=Cy "C" <b>',
        postalAddress: 'Oar Lane 2\n9000 Ghent',
      },
      { externalId: 'm3', email: 'member3@members.example', name: 'Di', postalAddress: 'Oar Lane 3, 9000 Ghent' },
      { externalId: 'm4', email: 'member4@members.example', name: 'Ed' },
    ])
    await house.worker.start()
    await until('five were refused', async () => (await unreachable()).length === 5)
  })
  afterAll(() => house.close())

  const unreachable = async () => (await house.chloe.call('GET', `${versions}/2/unreachable`)).body.notices
  const noticeOf = async (externalId: string) =>
    (await unreachable()).find((notice: { externalId: string }) => notice.externalId === externalId)
  const gate = async () => (await house.ana.call('GET', `${versions}/2`)).body.gate

  it('are listed, each with what was tried and what comes next', async () => {
    expect(await noticeOf('m0')).toMatchObject({
      tried: [{ address: 'member0@members.example', result: 'refused', said: expect.stringMatching(/^550 /) }],
      ladder: { next: 'other-address', addresses: [{ address: 'ada@home.example' }, { refused: true }] },
    })
    expect((await noticeOf('m2')).ladder.next).toBe('letter')
    expect((await noticeOf('m4')).ladder.next).toBe('waived')
    expect((await gate()).reasons).toContainEqual({ code: 'unreachable', count: 5, until: null })
    const first = (await house.chloe.call('GET', `${versions}/2/unreachable?limit=3`)).body
    const rest = (await house.chloe.call('GET', `${versions}/2/unreachable?limit=3&after=${first.next}`)).body
    expect([first.notices.length, rest.notices.length, rest.next]).toEqual([3, 2, null])
  })

  it('are written to at another address, under a Message-ID of its own', async () => {
    const { id } = await noticeOf('m0')
    const again = (address: string) =>
      house.chloe.call('POST', `/notices/${id}/resolve`, { how: 'send-again', address })
    expect((await again('nowhere')).status).toBe(422)
    expect((await again('ada@home.example')).body).toEqual({ state: 'planned' })
    await house.smtp.received(2)
    await until(
      'it is sent',
      async () => (await house.chloe.call('GET', '/members/m0/notices')).body[0].state === 'sent',
    )
    const message = house.smtp.messages.find(({ to }) => to[0] === 'ada@home.example')
    expect(message?.mail.text).toContain('Dear Ada')
    const told = (await house.chloe.call('GET', '/members/m0/notices')).body[0]
    expect(told).toMatchObject({ state: 'sent', how: 'other-address' })
  })

  it('are shown it at sign-in, in their language, and then it is settled', async () => {
    const pending = (await house.chloe.call('GET', '/members/m1/notices?pending')).body
    expect(pending).toMatchObject([{ policy: 'privacy', version: 2, kind: 'announced', title: 'Privacyverklaring' }])
    const [{ id, html, text, versionSha256 }] = pending
    const { renditions } = (await house.ana.call('GET', `${versions}/2`)).body
    expect(versionSha256).toBe(renditions[0].sha256)
    expect(text).toContain('Beste Bo,')
    expect(text).toContain('2 years')
    expect(html).not.toMatch(/<html|<body|member1@/)
    // Who was reached has nothing to be shown.
    expect((await house.chloe.call('GET', '/members/m5/notices?pending=true')).body).toEqual([])
    expect((await house.chloe.call('GET', '/members/m5/notices')).body).toHaveLength(1)

    const reached = (await house.chloe.call('GET', '/members/m5/notices')).body[0].id
    const refused = await house.chloe.call('POST', `/members/m5/notices/${reached}/acknowledge`, {})
    expect([refused.status, refused.body.code]).toEqual([409, 'wrong-state'])
    expect(refused.body.title).toContain('this one is sent')
    const foreign = await house.chloe.call('POST', `/members/m5/notices/${id}/acknowledge`, {})
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
    expect((await house.ana.call('POST', `/members/m1/notices/${id}/acknowledge`, {})).status).toBe(403)
    const unread = await house.chloe.call('POST', `/members/m1/notices/${id}/acknowledge`, '{', {
      'content-type': 'application/json',
    })
    expect([unread.status, unread.body.code]).toEqual([422, 'request-invalid'])
    expect((await house.chloe.call('POST', `/members/m1/notices/${id}/acknowledge`, {})).body).toEqual({
      state: 'resolved',
    })
    expect((await house.chloe.call('GET', '/members/m1/notices?pending')).body).toEqual([])
  })

  it('get a letter: one a page to print, one a row as CSV, and a person says that they were posted', async () => {
    expect((await house.ana.call('GET', `${versions}/2/letters`)).status).toBe(403)
    const page = await house.chloe.call('GET', `${versions}/2/letters`)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.body.match(/<article/g)).toHaveLength(2)
    expect(page.body).toContain(
      '<span>=Cy &quot;C&quot; &lt;b&gt;</span><span>Oar Lane 2</span><span>9000 Ghent</span>',
    )
    expect(page.body).toContain('break-after: page')
    expect(page.body).toContain('2 years')
    const csv = await house.chloe.call('GET', `${versions}/2/letters?format=csv`)
    expect(csv.headers.get('content-disposition')).toContain('privacy-v2-letters.csv')
    expect(csv.body).toContain(`,"'=Cy ""C"" <b>","Oar Lane 2\n9000 Ghent",`)

    const notices = [(await noticeOf('m2')).id, (await noticeOf('m3')).id]
    const silent = await house.chloe.call('POST', '/letters/posted', { notices, reason: '' })
    expect(silent.body.code).toBe('reason-missing')
    const posted = await house.chloe.call('POST', '/letters/posted', { notices, reason: 'Posted by Chloé today.' })
    expect(posted.body).toEqual({ posted: 2 })
    expect((await unreachable()).map(({ externalId }: { externalId: string }) => externalId)).toEqual(['m4'])
  })

  it('are waived by two, one at a time, and the public reads that there are some', async () => {
    const { id } = await noticeOf('m4')
    const call = (who: Person, step: string, body: object = {}) =>
      who.call('POST', `/notices/${id}/waiver${step}`, body)
    expect((await call(house.ana, '', { reason: 'x' })).status).toBe(403)
    expect((await call(house.chloe, '', { reason: 'No address is left.' })).status).toBe(201)
    const own = await call(house.chloe, '/confirm')
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes'])
    expect((await noticeOf('m4')).waiver).toMatchObject({
      reason: 'No address is left.',
      proposedBy: 'chloe',
      yours: true,
    })
    expect((await call(dora, '/confirm')).body).toEqual({ state: 'resolved' })
    expect(await unreachable()).toEqual([])
    const [announcement] = (await house.ana.call('GET', `${versions}/2`)).body.announcements
    expect(announcement.how).toEqual({ shown: 1, letter: 2, waived: 1 })
    expect((await gate()).reasons.map(({ code }: { code: string }) => code)).not.toContain('unreachable')
    const visitors = openDatabase(house.urls.public as string)
    try {
      const [version] = await visitors.$queryRaw<{ id: string }[]>`select id from published_version where number = 2`
      const [told] = await publishedAnnouncements(visitors, version?.id as string)
      expect(told).toMatchObject({ told: null, waived: null })
      await expect(visitors.$queryRaw`select * from waiver`).rejects.toThrow(/permission denied/)
    } finally {
      await visitors.$disconnect()
    }
  })
})
