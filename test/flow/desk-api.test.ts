import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceNext, publishFirst } from '../setup/announced.ts'
import { addMembers, type House, openHouse, until } from '../setup/house.ts'
import { SmtpReply } from '../setup/smtp.ts'

const DAY = 86_400_000

describe('the desk by API', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
    await addMembers(house.database, 12)
    await publishFirst(house)
  })
  afterAll(() => house.close())
  const get = async (path: string) => (await house.ana.call('GET', path)).body

  it('finds a passage of what is in force, and of a draft', async () => {
    const { hits } = await get('/search?q=reservations')
    expect(hits[0]).toMatchObject({ slug: 'privacy', versions: [{ number: 1, state: 'in-force' }] })
    expect(hits[0].pieces.filter(({ found }: { found: boolean }) => found).length).toBeGreaterThan(0)
    expect((await get('/search?q=zebra')).total).toBe(0)
    expect((await house.ana.call('GET', '/search?q=')).status).toBe(422)
  })

  it('takes another day for a review, with a reason, and writes both into the log', async () => {
    const on = new Date(Date.now() + 20 * DAY).toISOString()
    const refused = await house.ana.call('PUT', '/policies/privacy/review-day', { on: new Date(0).toISOString() })
    expect(refused.body.blockers.map(({ code }: { code: string }) => code)).toEqual([
      'review-day-unfit',
      'reason-missing',
    ])
    const set = await house.ana.call('PUT', '/policies/privacy/review-day', { on, reason: 'Before the audit.' })
    expect(set.body).toMatchObject({ dueAt: on, chosen: true })
    const { events } = await get('/events?what=review-day-changed')
    expect(events).toMatchObject([{ actor: 'ana', policy: 'privacy', detail: { to: on, reason: 'Before the audit.' } }])
    const back = await house.ana.call('PUT', '/policies/privacy/review-day', { on: null, reason: 'The audit is off.' })
    expect(back.body.chosen).toBe(false)
    const auditor = await house.person('otto', ['auditor'])
    expect((await auditor.call('POST', '/policies/privacy/reviews', { note: 'x' })).status).toBe(403)
  })

  it('says when a policy is to be reviewed, and reckons anew from a review', async () => {
    const before = await get('/policies/privacy/reviews')
    expect(before).toMatchObject({ months: 12, overdue: false, chosen: false, reviews: [] })
    expect((await get('/desk')).reviews).toEqual([])
    await house.moveClock('340 days')
    expect((await get('/desk')).reviews).toMatchObject([{ slug: 'privacy', overdue: false, dueAt: before.dueAt }])
    await house.moveClock('400 days')
    expect((await get('/desk')).reviews).toMatchObject([{ overdue: true }])
    const nothing = await house.bram.call('POST', '/policies/privacy/reviews', {})
    expect(nothing.body.blockers.map(({ code }: { code: string }) => code)).toEqual(['note-missing'])
    const made = await house.bram.call('POST', '/policies/privacy/reviews', { note: 'Read against the register.' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      overdue: false,
      reviews: [{ by: 'bram', note: 'Read against the register.', version: 1 }],
    })
    expect(new Date(made.body.dueAt).getTime()).toBeGreaterThan(new Date(before.dueAt).getTime())
    expect((await get('/desk')).reviews).toEqual([])
    await house.moveClock('0 days')
  })

  it('searches members by beginnings, and counts them apart', async () => {
    const { body } = await house.chloe.call('GET', '/members?query=Member 1&limit=2')
    expect(body.members.map(({ externalId }: { externalId: string }) => externalId)).toEqual(['m1', 'm10'])
    const { body: rest } = await house.chloe.call('GET', `/members?query=Member 1&limit=2&after=${body.next}`)
    expect(rest).toMatchObject({ members: [{ externalId: 'm11' }], next: null })
    expect((await house.chloe.call('GET', '/member-counts')).body).toMatchObject({
      total: 12,
      byLanguage: { en: 8, nl: 4 },
    })
  })

  it('sends a test to whoever asks, or to the team, marked, without any notice, and not too often', async () => {
    await announceNextUntilApproved()
    const path = '/policies/privacy/versions/2/test-mail'
    const sent = await house.chloe.call('POST', path, { languages: ['en', 'nl', 'fr', 'de'] })
    expect(sent.body).toEqual({ to: ['chloe@quietoars.example'], sent: 4, refused: [] })
    const mails = await house.smtp.received(4)
    expect(mails.flatMap(({ to }) => to)).toEqual(Array(4).fill('chloe@quietoars.example'))
    expect(mails.map(({ mail }) => mail.subject?.split(' ')[0])).toEqual(['[Test]', '[Proef]', '[Essai]', '[Probe]'])
    expect(await house.database.notice.count()).toBe(0)
    expect(await house.database.delivery.count()).toBe(0)
    for (let k = 0; k < 3; k++) await house.chloe.call('POST', path, { languages: ['en', 'nl', 'fr', 'de'] })
    house.smtp.answer = (address) => {
      if (address.startsWith('ana')) throw new SmtpReply(550, 'no such user')
    }
    const team = await house.chloe.call('POST', path, { languages: ['en', 'nl', 'fr', 'de'], to: 'team' })
    house.smtp.answer = () => {}
    const [ana, ...others] = ['ana', 'bram', 'chloe', 'otto'].map((name) => `${name}@quietoars.example`)
    expect(team.body).toEqual({ to: [ana, ...others], sent: 12, refused: [ana] })
    const toTeam = (await house.smtp.received(28)).slice(16)
    expect(toTeam.flatMap(({ to }) => to).sort()).toEqual(others.flatMap((one) => Array(4).fill(one)))
    expect(await house.database.notice.count()).toBe(0)
    const refused = await house.chloe.call('POST', path, { languages: ['en'] })
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-often' } })
    expect((await house.bram.call('POST', path, { languages: ['en'] })).status).toBe(200)
    expect(
      (await house.chloe.call('POST', '/policies/privacy/versions/1/test-mail', { languages: ['en'] })).status,
    ).toBe(409)
  })

  it('says that DNS did not answer, and what it would ask', async () => {
    const { body } = await house.chloe.call('GET', '/mail-domain')
    expect(body).toMatchObject({
      from: 'notices@quietoars.example',
      domain: 'quietoars.example',
      relayHost: '127.0.0.1',
    })
    expect(body.findings.map(({ part, state }: { part: string; state: string }) => `${part} ${state}`)).toEqual([
      'spf no-answer',
      'dkim unseen',
      'dmarc no-answer',
    ])
  })

  it('tells how an announcement is sent and settles, and how much each version changed', async () => {
    const rehearsal = (await house.chloe.call('POST', '/policies/privacy/versions/2/rehearse')).body
    expect(rehearsal.byDomain).toEqual([{ domain: 'members.example', members: 12 }])
    const made = await house.chloe.call('POST', '/policies/privacy/versions/2/announce', {
      effectiveAt: rehearsal.earliest.proposed,
    })
    expect(made.status).toBe(200)
    const path = '/policies/privacy/versions/2/delivery'
    expect(await get(path)).toMatchObject({ planned: 12, sent: [], settled: [] })
    await house.worker.start()
    await until('all are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 12)
    const curve = await get(path)
    expect(curve.sent.at(-1).count).toBe(12)
    expect(curve.settled.at(-1).count).toBe(12)
    expect(new Date(curve.settled.at(-1).at).getTime()).toBeGreaterThan(new Date(curve.sent.at(-1).at).getTime())
    const line = await get('/policies/privacy/timeline')
    expect(line).toMatchObject([
      { number: 1, state: 'in-force', changes: null },
      { number: 2, state: 'announced' },
    ])
    expect(line[1].changes.material).toBeGreaterThan(0)
  })

  it('filters the log by person, kind and time, and gives it as a file', async () => {
    expect(await get('/event-kinds')).toContain('policy-reviewed')
    const mine = (await get(`/events?by=${house.bram.id}&limit=200`)).events
    expect(new Set(mine.map(({ actor }: { actor: string }) => actor))).toEqual(new Set(['bram']))
    expect((await get(`/events?until=${new Date(0).toISOString()}`)).events).toEqual([])
    const file = (await house.ana.call('GET', '/events.csv?what=policy-reviewed')).body as string
    expect(file.trim().split('\r\n')).toHaveLength(2)
    expect(file).toContain('bram,policy-reviewed,privacy,1,')
    expect((await house.ana.call('GET', '/events.csv?policy=none')).status).toBe(404)
  })

  /** Version 2, approved: what is rehearsed and tried before anyone is told. */
  async function announceNextUntilApproved(): Promise<void> {
    const { chloe } = house
    const call = chloe.call
    chloe.call = async (method, path, ...more) =>
      path.endsWith('/announce') ? { status: 200, body: {}, headers: new Headers() } : call(method, path, ...more)
    await announceNext(house)
    chloe.call = call
  }
})
