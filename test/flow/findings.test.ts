import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse, type Person, policySettings } from '../setup/house.ts'

/** A clause that leaves it open whether anyone is told, beside a rule that promises an e-mail. */
const MAY = '# Privacy policy\n\nIf we change this policy, we may notify you.\n\nWe keep your name for 180 days.\n'

describe('what is found in a text, by API', () => {
  let house: House
  let dora: Person
  beforeAll(async () => {
    house = await openHouse()
    dora = await house.person('dora', ['reviewer', 'publisher'])
  })
  afterAll(() => house.close())
  const versions = '/policies/privacy/versions'

  it('blocks approval until one person accepts it with a reason and another confirms', async () => {
    const { ana, bram } = house
    const settings = policySettings('privacy')
    expect(
      (await ana.call('POST', '/policies', { ...settings, noticeRule: { ...settings.noticeRule, clause: null } }))
        .status,
    ).toBe(201)
    await ana.call('POST', versions, { renditions: { en: MAY } })
    await ana.call('POST', `${versions}/1/submit`)
    const { findings, blockers } = (await bram.call('GET', `${versions}/1`)).body
    expect(findings).toMatchObject([{ code: 'clause-may-tell', language: 'en', acceptance: null }])
    expect(findings[0].values.quote).toBe('If we change this policy, we may notify you.')
    expect(blockers).toMatchObject([{ code: 'clause-may-tell', passage: `finding/${findings[0].key}` }])
    expect((await bram.call('POST', `${versions}/1/approve`)).body).toMatchObject({ code: 'clause-may-tell' })

    const at = `${versions}/1/findings/${findings[0].key}`
    expect((await bram.call('POST', `${at}/accept`, {})).body.code).toBe('reason-missing')
    expect((await bram.call('POST', `${at}/accept`, { reason: 'The board knows.' })).status).toBe(200)
    expect((await bram.call('POST', `${at}/confirm`)).body.code).toBe('four-eyes')
    expect((await dora.call('POST', `${at}/confirm`)).status).toBe(200)
    expect((await dora.call('GET', `${versions}/1`)).body.findings[0].acceptance).toMatchObject({
      by: 'bram',
      confirmedBy: 'dora',
      reason: 'The board knows.',
      yours: false,
    })
    expect((await bram.call('POST', `${versions}/1/approve`)).status).toBe(200)
    expect((await dora.call('POST', `${versions}/1/publish-first`, {})).status).toBe(200)
  })

  it('is gone, with its acceptance, when the clause says what the rule promises', async () => {
    const { ana, bram } = house
    await ana.call('POST', versions, { renditions: { en: MAY.replace('may notify you', 'will e-mail you before') } })
    await ana.call('POST', `${versions}/2/submit`)
    expect((await bram.call('GET', `${versions}/2`)).body.findings).toEqual([])
  })

  it('is also that bounces don’t come in: a test is sent, and its bounce ends it', async () => {
    const { ana, bram, chloe } = house
    expect((await ana.call('POST', '/bounce-test', { address: 'gone@elsewhere.example' })).body.code).toBe(
      'role-missing',
    )
    const sent = await chloe.call('POST', '/bounce-test', { address: 'gone@elsewhere.example' })
    expect(sent.body).toMatchObject({ state: 'waiting', last: { address: 'gone@elsewhere.example', receivedAt: null } })
    const found = (await bram.call('GET', `${versions}/2`)).body.findings
    expect(found).toMatchObject([{ code: 'bounces-not-received', values: { why: 'not-come' } }])
    const { messageId } = await house.database.bounceTest.findFirstOrThrow({ orderBy: { sentAt: 'desc' } })
    const report = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'No.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.elsewhere.example',
      '',
      'Final-Recipient: rfc822; gone@elsewhere.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 No such user',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${messageId}`,
      'Subject: A test',
      '',
      '--b--',
      '',
    ].join('\r\n')
    const taken = await chloe.call('POST', '/receipts', report, { 'content-type': 'message/rfc822' })
    expect(taken.body).toEqual({ noticeId: null, outcome: 'test', test: true })
    expect((await chloe.call('GET', '/bounce-test')).body.state).toBe('works')
    expect((await bram.call('GET', `${versions}/2`)).body.findings).toEqual([])
  })
})
