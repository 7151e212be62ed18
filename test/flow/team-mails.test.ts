import { createSignInToken, setLanguage } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishFirst } from '../setup/announced.ts'
import { serveDesk } from '../setup/desk.ts'
import { type House, openHouse, until } from '../setup/house.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/20.0 Mobile/15E148 Safari/604.1'
const PASSWORD = 'heron lantern gravel quince'

describe('what the team is told of itself, and what the log keeps of sign-ins', () => {
  let house: House
  let desk: Awaited<ReturnType<typeof serveDesk>>
  beforeAll(async () => {
    house = await openHouse()
    desk = await serveDesk(house)
    await house.worker.start()
  })
  afterAll(async () => {
    await desk?.close()
    await house?.close()
  })

  /** Comes in by a mailed link. */
  async function enter(email: string, agent: string): Promise<Record<string, string>> {
    const token = await createSignInToken(house.database, email, 60)
    const answer = await fetch(`${desk.url}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, {
      redirect: 'manual',
      headers: { 'user-agent': agent },
    })
    const cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
    return { cookie, 'sec-fetch-site': 'same-origin', 'user-agent': agent, 'content-type': 'application/json' }
  }
  const call = (headers: Record<string, string>, method: string, path: string, body?: object) =>
    fetch(`${desk.url}/api${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const log = async (query: string) => (await house.ana.call('GET', `/events?${query}`)).body.events
  /** The mails that someone got so far, once there are so many. */
  async function mailsTo(name: string, count: number) {
    const mine = async () =>
      (await house.smtp.received(0))
        .filter(({ to }) => to.includes(`${name}@quietoars.example`))
        .map(({ mail }) => mail)
    await until(`${name} has ${count} mails`, async () => (await mine()).length >= count)
    return mine()
  }
  const reviewsSent = () => house.database.teamMessage.count({ where: { kind: 'review-due', sentAt: { not: null } } })

  /** The worker has looked what is due since the clock was moved. */
  async function lookedAgain(): Promise<void> {
    const [moved] = await house.database.$queryRaw<{ at: Date }[]>`select clock() - interval '1 minute' as at`
    await until('it was looked again', async () => {
      const { ranAt } = await house.database.retention.findFirstOrThrow()
      return ranAt !== null && moved !== undefined && ranAt > moved.at
    })
  }

  it('tells of a browser that was not used before, and not of the first or a known one', async () => {
    await setLanguage(house.database, house.chloe.id, 'nl')
    await enter('chloe@quietoars.example', FIREFOX)
    await enter('chloe@quietoars.example', FIREFOX)
    expect(await house.database.teamMessage.count()).toBe(0)
    await enter('chloe@quietoars.example', SAFARI)
    const [mail] = await mailsTo('chloe', 1)
    expect(mail?.subject).toBe('Nieuwe aanmelding op uw account bij Quiet Oars')
    expect(mail?.text).toContain('Safari, iPhone')
    expect(mail?.text).toContain('http://admin.test/settings/account')
    expect(await log(`what=signed-in&by=${house.chloe.id}`)).toMatchObject([
      { actor: 'chloe', detail: { how: 'link', device: 'Safari, iPhone' } },
      { detail: { how: 'link', device: 'Firefox, Linux' } },
      { detail: { how: 'link', device: 'Firefox, Linux' } },
    ])
  })

  it('tells of a password, an app and a token, whoever made them', async () => {
    const bram = await enter('bram@quietoars.example', FIREFOX)
    expect((await call(bram, 'PUT', '/v1/me/password', { password: PASSWORD })).status).toBe(200)
    const made = await call(bram, 'POST', '/v1/tokens', { name: 'Nightly import', scopes: ['read'], expiresAt: null })
    expect(made.status).toBe(201)
    const mails = await mailsTo('bram', 2)
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'A new API token for your account at Quiet Oars',
      'Your password at Quiet Oars was changed',
    ])
    expect(mails.find(({ subject }) => subject?.includes('token'))?.text).toContain('Nightly import')
  })

  it('keeps who was refused and who signed out, and nobody’s address', async () => {
    const headers = { 'content-type': 'application/json', origin: 'http://admin.test', 'user-agent': SAFARI }
    const wrong = { email: 'bram@quietoars.example', password: 'not this one at all' }
    expect((await call(headers, 'POST', '/auth/sign-in/email', wrong)).status).toBe(401)
    const stranger = { email: 'stranger@elsewhere.example', password: 'hunter2 hunter2' }
    expect((await call(headers, 'POST', '/auth/sign-in/email', stranger)).status).toBe(401)
    const right = await call(headers, 'POST', '/auth/sign-in/email', { ...wrong, password: PASSWORD })
    expect(right.status).toBe(200)
    const cookie = right.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
    expect((await call({ ...headers, cookie }, 'POST', '/auth/sign-out', {})).status).toBe(200)
    expect(await log('what=sign-in-refused')).toMatchObject([
      { actor: null, detail: { how: 'password', device: 'Safari, iPhone' } },
      { actor: 'bram', detail: { how: 'password', device: 'Safari, iPhone' } },
    ])
    expect(await log('what=signed-out')).toMatchObject([{ actor: 'bram', detail: {} }])
    const kept = await house.database.event.findMany({
      where: { what: { in: ['signed-in', 'signed-out', 'sign-in-refused', 'stepped-up', 'step-up-refused'] } },
    })
    expect(JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
      /@|hunter2|127\.0\.0\.1/,
    )
    const file = (await house.ana.call('GET', '/events.csv?what=sign-in-refused')).body as string
    expect(file.trim().split('\r\n')).toHaveLength(3)
  })

  it('keeps that someone showed once more who they are, or could not', async () => {
    const bram = await enter('bram@quietoars.example', FIREFOX)
    expect((await call(bram, 'POST', '/v1/me/step-up', { password: 'no' })).status).toBe(422)
    expect((await call(bram, 'POST', '/v1/me/step-up', { password: PASSWORD })).status).toBe(200)
    expect(await log('what=step-up-refused')).toMatchObject([{ actor: 'bram', detail: { how: 'password' } }])
    expect(await log('what=stepped-up')).toMatchObject([{ actor: 'bram', detail: { how: 'password' } }])
  })

  it('says once to those who can act on it that a review is due, with the way there', async () => {
    await house.person('otto', ['auditor'])
    await publishFirst(house)
    await house.moveClock('300 days')
    await lookedAgain()
    expect(await house.database.teamMessage.count({ where: { kind: 'review-due' } })).toBe(0)
    await house.moveClock('340 days')
    await until('three are told', async () => (await reviewsSent()) === 3)
    const [mail] = (await mailsTo('ana', 1)).filter(({ subject }) => subject?.includes('review'))
    expect(mail?.subject).toBe('A policy of Quiet Oars is due for review')
    expect(mail?.text).toContain('Privacy policy, ')
    expect(mail?.text).toContain('http://admin.test/policies/privacy')
    expect((await house.smtp.received(0)).some(({ to }) => to.includes('otto@quietoars.example'))).toBe(false)
    await house.moveClock('350 days')
    await lookedAgain()
    expect(await house.database.teamMessage.count({ where: { kind: 'review-due' } })).toBe(3)
  })
})
