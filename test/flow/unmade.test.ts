import { openDatabase } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { AFTER, BEFORE, BEFORE_NL } from '../fixtures/texts.ts'
import { addMembers, type House, openHouse, policySettings, until } from '../setup/house.ts'

const versions = '/policies/privacy/versions'
const AFTER_NL = BEFORE_NL.replace('180 dagen', '2 jaar').replace(
  'enkel met onze verzekeraar',
  'met onze verzekeraar en met een analysebedrijf',
)

/** What is broken for some members must keep no other waiting, and be told where people look. */
describe('notices of which no message can be made', { timeout: 180_000 }, () => {
  let house: House
  let announcement = ''
  const must = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer
    if (status >= 400) throw new Error(JSON.stringify(body))
    return body as never
  }
  const states = async () =>
    Object.fromEntries(
      (
        await house.database.notice.groupBy({ by: ['state'], where: { announcementId: announcement }, _count: true })
      ).map(({ state, _count }) => [state, _count]),
    )
  /** As the owner, past the guards: as a fault of the disk or of a release would. */
  const damage = async (statement: string) => {
    const owner = openDatabase(String(house.urls.owner), 1)
    await owner.$executeRawUnsafe('alter table published_comparison disable trigger user')
    await owner.$executeRawUnsafe(statement)
    await owner.$executeRawUnsafe('alter table published_comparison enable trigger user')
    await owner.$disconnect()
  }

  beforeAll(async () => {
    house = await openHouse()
    const { ana, bram, chloe } = house
    await addMembers(house.database, 9)
    await must(ana.call('POST', '/policies', policySettings('privacy', ['en', 'nl'])))
    await must(ana.call('POST', versions, { renditions: { en: BEFORE, nl: BEFORE_NL } }))
    await must(ana.call('POST', `${versions}/1/submit`))
    await must(bram.call('POST', `${versions}/1/approve`))
    await must(chloe.call('POST', `${versions}/1/publish-first`, {}))
    await must(ana.call('POST', versions, { renditions: { en: AFTER, nl: AFTER_NL } }))
    await must(ana.call('POST', `${versions}/2/submit`))
    for (const language of ['en', 'nl']) {
      const { changes } = (await bram.call('GET', `${versions}/2/comparison?language=${language}`)).body
      for (const { id, materiality, ruling } of changes)
        if (materiality === 'material')
          await bram.call('PUT', `${versions}/2/decisions/${id}?language=${language}`, { ...ruling, reason: '' })
    }
    await must(bram.call('POST', `${versions}/2/approve`))
    const { earliest } = (await chloe.call('POST', `${versions}/2/rehearse`)).body
    await must(chloe.call('POST', `${versions}/2/announce`, { effectiveAt: earliest.proposed }))
    announcement = (await house.database.announcement.findFirstOrThrow()).id
  })
  afterAll(() => house?.close())

  it('wait with the reason, while everyone else is told', async () => {
    await damage(
      `update published_comparison set body = jsonb_build_object('kept', body, 'changes', 5) where language = 'nl'`,
    )
    // The worker's log tells the fault.
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await house.worker.start()
    await until('the others are sent', async () => (await states()).sent === 6)
    await until('it is told', async () =>
      house.database.health.findUnique({ where: { part: 'messages' } }).then((row) => row?.ok === false),
    )
    expect(await states()).toEqual({ sent: 6, planned: 3 })
    const { notices } = (await house.chloe.call('GET', `${versions}/2/notices?state=planned`)).body
    for (const { problem, attempts } of notices)
      expect({ problem, attempts }).toEqual({
        problem: 'no message could be made; to be tried again',
        attempts: 0,
      })
    const { health } = (await house.chloe.call('GET', '/desk')).body
    expect(health).toContainEqual(expect.objectContaining({ part: 'messages', ok: false }))
    expect(house.smtp.messages).toHaveLength(6)
    expect(log).toHaveBeenCalledWith('no message could be made:', expect.any(TypeError))
    log.mockRestore()
  })

  it('leave when it is mended, and then nothing is said any more', async () => {
    await damage(`update published_comparison set body = body->'kept' where language = 'nl'`)
    await house.moveClock('6 minutes')
    await until('all are sent', async () => (await states()).sent === 9)
    expect(new Set(house.smtp.messages.map(({ to }) => to[0])).size).toBe(9)
    await house.moveClock('30 minutes')
    await until(
      'nothing is said',
      async () => (await house.database.health.count({ where: { part: 'messages' } })) === 0,
    )
  })
})
