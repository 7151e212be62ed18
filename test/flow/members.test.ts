import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bounceOf } from '../fixtures/reports.ts'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'

describe('members, by the organisation’s own system', () => {
  let house: House
  const ndjson = { 'content-type': 'application/x-ndjson' }
  const put = (body: unknown, headers = {}) => house.chloe.call('PUT', '/members', body, headers)

  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('are taken as a JSON array or a line each, and changed by their own id', async () => {
    expect((await put([{ externalId: 'a', email: 'A@members.example' }])).body).toMatchObject({ added: 1, changed: 0 })
    const lines = [
      '{"externalId":"a","email":"a2@members.example"}',
      '',
      '{"externalId":"b","email":"b@members.example","language":"nl","audiences":["members"]}',
    ]
    expect((await put(lines.join('\n'), ndjson)).body).toMatchObject({ added: 1, changed: 1 })
    expect((await house.chloe.call('GET', '/members/a')).body.email).toBe('a2@members.example')
  })

  it('are refused with each bad line and its reason, and then none of them is taken', async () => {
    const lines = [
      '{"externalId":"c","email":"c@members.example"}',
      '{"externalId":"d","email":"nowhere"}',
      'oops',
      '{"externalId":"c","email":"c@members.example","audiences":["gods"]}',
    ]
    const { status, body } = await put(lines.join('\n'), ndjson)
    expect(status).toBe(422)
    expect(body.blockers.map(({ field }: { field: string }) => field).sort()).toEqual([
      'line 2',
      'line 3',
      'line 4',
      'line 4',
    ])
    expect((await house.chloe.call('GET', '/members/c')).status).toBe(404)
  })

  it('may be changed by an administrator or a publisher alone', async () => {
    expect((await house.ana.call('PUT', '/members', [{ externalId: 'x', email: 'x@members.example' }])).body.code).toBe(
      'role-missing',
    )
  })

  it('who come while a version is announced are told at once; who leave block nothing', async () => {
    const { versions } = await announcedTo(house, 3)
    expect((await put([{ externalId: 'late', email: 'late@members.example' }])).body).toMatchObject({
      added: 1,
      noticesPlanned: 1,
    })
    await house.worker.start()
    const messages = await house.smtp.received(6)
    expect(messages.flatMap(({ to }) => to)).toContain('late@members.example')
    await house.chloe.call('POST', '/members/late/left')
    expect((await house.chloe.call('GET', '/members/late/notices')).body[0]).toMatchObject({
      policy: 'privacy',
      version: 2,
      state: 'sent',
    })
    expect((await house.ana.call('GET', `${versions}/2/notices`)).body.counts.sent).toBeGreaterThanOrEqual(5)
  })

  it('may have an address of any script, or a quoted one, and are told at it', async () => {
    const answer = await put([
      { externalId: 'idn', email: 'idn@bücher.example', name: 'Idn' },
      { externalId: 'quoted', email: '"quoted,local"@members.example', name: 'Quoted' },
    ])
    expect(answer.body).toMatchObject({ added: 2, noticesPlanned: 2 })
    const told = async () => house.smtp.messages.map(({ to }) => to[0])
    await until('both are told', async () => {
      const all = await told()
      return all.some((to) => to?.startsWith('idn@')) && all.some((to) => to?.includes('quoted,local'))
    })
  })

  it('of whose mail a server says that it still tries are none the worse; what is no report is refused', async () => {
    const [message] = house.smtp.messages
    const sent = { messageId: String(message?.mail.messageId), to: String(message?.to[0]) }
    const give = (report: string) => house.chloe.call('POST', '/receipts', report, { 'content-type': 'message/rfc822' })
    const delayed = await give(bounceOf(sent, { action: 'delayed', status: '4.2.2' }))
    expect([delayed.status, delayed.body]).toEqual([200, { noticeId: null, outcome: 'delayed' }])
    expect((await give('From: a@b.example\r\nSubject: Away\r\n\r\nOn leave.\r\n')).body.code).toBe('report-unreadable')
    const { counts } = (await house.ana.call('GET', '/policies/privacy/versions/2/notices')).body
    expect(counts.bounced).toBeUndefined()
  })

  it('whose mail comes back hold the gate, by the report as it came', async () => {
    const [message] = house.smtp.messages
    const report = [
      'From: MAILER-DAEMON@mx.example',
      'To: notices@quietoars.example',
      'Subject: Undelivered',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${message?.to[0]}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 no such user',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${message?.mail.messageId}`,
      '',
      '--b--',
      '',
    ].join('\r\n')
    const { status, body } = await house.chloe.call('POST', '/receipts', report, { 'content-type': 'message/rfc822' })
    expect([status, body.noticeId]).toEqual([200, expect.any(String)])
    const { gate } = (await house.ana.call('GET', '/policies/privacy/versions/2')).body
    expect(gate.reasons.map(({ code }: { code: string }) => code)).toContain('unreachable')
    const letter = await house.chloe.call('POST', `/notices/${body.noticeId}/resolve`, {
      how: 'letter',
      reason: 'Posted today by Chloé.',
    })
    expect(letter.body).toEqual({ state: 'resolved' })
  })
})
