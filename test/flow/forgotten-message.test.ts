import { saveRetention } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'
import { servePublic } from '../setup/public-site.ts'

describe('a member’s page, once what a message said has had its time', () => {
  let house: House
  let site: Awaited<ReturnType<typeof servePublic>>
  beforeAll(async () => {
    house = await openHouse()
    site = await servePublic(house)
    house.worker.settings.PUBLIC_URL = site.url
    await announcedTo(house, 1)
    await house.worker.start()
    await house.smtp.received(1)
  })
  afterAll(async () => {
    await site?.close()
    await house?.close()
  })

  /** Opens the member's page by a mailed link; gives the visit's cookie. */
  async function visit(): Promise<string> {
    const before = house.smtp.messages.length
    const asked = await fetch(`${site.url}/en/me/link`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: 'member0@members.example' }),
      redirect: 'manual',
    })
    expect(asked.status).toBe(303)
    const link = async () =>
      (await house.smtp.received(0))
        .slice(before)
        .map(({ mail }) => /http\S+\/me\/open\/\S+/.exec(mail.text ?? '')?.[0])
        .find(Boolean)
    await until('the link came', async () => (await link()) !== undefined)
    const url = (await link()) as string
    const page = await (await fetch(url)).text()
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1]
    const opened = await fetch(url, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(token ? { token } : {}),
      redirect: 'manual',
    })
    expect(opened.status).toBe(303)
    return opened.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
  }
  const get = async (path: string, cookie: string) =>
    (await fetch(`${site.url}${path}`, { headers: { cookie } })).text()

  it('shows when they were told and the hash, and says that the message is no longer there', async () => {
    await until('it is recorded', async () => (await house.database.delivery.count()) === 1)
    const { id } = await house.database.notice.findFirstOrThrow()
    const { messageSha256 } = await house.database.delivery.findFirstOrThrow()
    const before = await get(`/nl/me/notices/${id}`, await visit())
    expect(before).toContain('member0@members.example')
    expect(before).toContain('<iframe')
    await house.chloe.call('POST', '/policies/privacy/versions/2/withdraw', { reason: 'A mistake.' })
    await saveRetention(house.database, {
      actor: { userId: house.chloe.id, roles: ['administrator'] },
      departedDays: 1826,
      messageDays: 366,
      requestDays: 1826,
      signInDays: 365,
    })
    await house.moveClock('370 days')
    await until('it is forgotten', async () =>
      (await house.database.delivery.findMany()).some(({ sealed }) => sealed.length === 0),
    )
    const after = await get(`/nl/me/notices/${id}`, await visit())
    expect(after).toContain(messageSha256)
    expect(after).not.toContain('member0@members.example')
    expect(after).not.toContain('<iframe')
    expect(site.faults).toEqual([])
  })
})
