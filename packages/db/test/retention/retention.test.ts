import { RETENTION_BOUNDS, type Retention } from '@fairnotice/policy'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerRequest,
  erasedAmong,
  events,
  forget,
  forgettable,
  leave,
  record,
  recordSignIn,
  retention,
  saveRetention,
  withdraw,
} from '../../src/index.ts'
import { TEST_SECRET } from '../../src/testing/index.ts'
import { DAY, type Installation, must, openInstallation, refusalOf } from '../installation.ts'

const MINUTE = 60_000
const KEPT: Retention = { departedDays: 500, messageDays: 366, requestDays: 400, signInDays: 30 }

describe('how long what identifies people is kept', () => {
  let house: Installation
  let owner: pg.Client
  let leftAt: Date
  let withdrawnAt: Date
  let signedInAt: Date
  let announcementId: string

  beforeAll(async () => {
    house = await openInstallation()
    owner = new pg.Client({ connectionString: house.fresh.urls.owner })
    await owner.connect()
    await house.members([
      { externalId: 'stays', name: 'Stine' },
      { externalId: 'leaves', name: 'Leo' },
    ])
    await house.policy('privacy')
    await house.first('privacy')
    const announced = await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
    announcementId = announced.announcementId
    await house.send()
    const { eva, ana } = house.people
    await leave(house.db, 'leaves', null)
    leftAt = (await house.db.member.findFirstOrThrow({ where: { externalId: 'leaves' } })).leftAt as Date
    await recordSignIn(house.db, ana.userId, { how: 'password', device: 'Firefox, Linux' })
    signedInAt = (await house.db.event.findFirstOrThrow({ where: { what: 'signed-in' } })).at
    must(await withdraw(house.db, { actor: eva, slug: 'privacy', number: 2, reason: 'A mistake.' }))
    await house.send()
    withdrawnAt = (await house.db.version.findUniqueOrThrow({ where: { id: announced.versionId } })).withdrawnAt as Date
    must(await saveRetention(house.db, { actor: eva, ...KEPT }))
  })
  afterAll(async () => {
    await owner.end()
    await house.close()
  })

  const at = (from: Date, days: number, minutes: number) =>
    house.setClock(new Date(from.getTime() + days * DAY + minutes * MINUTE))
  const sealed = async () =>
    (await house.db.delivery.findMany({ include: { receipts: true, notice: true } })).filter(
      ({ notice }) => notice.announcementId === announcementId,
    )

  it('has bounds, in the settings and in the database', async () => {
    const { eva } = house.people
    for (const field of Object.keys(RETENTION_BOUNDS) as (keyof Retention)[])
      for (const days of [RETENTION_BOUNDS[field].least - 1, RETENTION_BOUNDS[field].most + 1, 400.5]) {
        const refused = await saveRetention(house.db, { actor: eva, ...KEPT, [field]: days })
        expect(refused).toMatchObject({ ok: false, blockers: [{ code: 'retention-out-of-bounds', field }] })
      }
    for (const [column, days] of [
      ['departed_days', 365],
      ['message_days', 365],
      ['request_days', 365],
      ['sign_in_days', 29],
    ])
      expect(await refusalOf(house.sql.query(`update retention set ${column} = ${days}`))).toMatch(/_bounds$/)
    expect(await refusalOf(house.sql.query('delete from retention'))).toBe('42501')
    expect(await retention(house.db)).toMatchObject(KEPT)
  })

  it('says in the log who changed it, and what to what', async () => {
    expect(await events(house.db, { what: 'retention-changed' })).toMatchObject([
      {
        actorId: house.people.eva.userId,
        detail: { departedDays: '1826 → 500', requestDays: '1826 → 400', signInDays: '365 → 30' },
      },
    ])
    must(await saveRetention(house.db, { actor: house.people.eva, ...KEPT }))
    expect(await events(house.db, { what: 'retention-changed' })).toHaveLength(1)
  })

  it('forgets sign-ins when their time has come and not before, and nothing else of the log', async () => {
    await at(signedInAt, 30, -1)
    expect(await forget(house.db, TEST_SECRET)).toEqual({ members: 0, notices: 0, requests: 0, signIns: 0 })
    expect(await refusalOf(owner.query("delete from event where what = 'signed-in'"))).toBe('append-only')
    await at(signedInAt, 30, 1)
    expect(await forgettable(house.db, KEPT)).toEqual({ members: 0, announcements: 0, requests: 0, signIns: 1 })
    const before = await house.db.event.count()
    // Within the hour nobody looks again.
    expect(await forget(house.db, TEST_SECRET)).toBeNull()
    await at(signedInAt, 30, 61)
    expect(await forget(house.db, TEST_SECRET)).toEqual({ members: 0, notices: 0, requests: 0, signIns: 1 })
    expect(await house.db.event.count()).toBe(before)
    expect(await events(house.db, { what: 'retention-applied' })).toMatchObject([
      { actorId: null, detail: { members: 0, notices: 0, requests: 0, signIns: 1 } },
    ])
    expect(await refusalOf(owner.query("delete from event where what = 'member-left'"))).toBe('append-only')
    expect(await refusalOf(house.sql.query("delete from event where what = 'signed-in'"))).toBe('42501')
  })

  it('empties messages when their version has stopped to hold for so long, and keeps what proves', async () => {
    await at(withdrawnAt, 366, -1)
    const before = await sealed()
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ notices: 0 })
    const [first] = before
    const empty = `update delivery set sealed = '' where id = '${first?.id}'`
    expect(await refusalOf(owner.query(empty))).toBe('append-only')
    await at(withdrawnAt, 366, 61)
    expect(
      await refusalOf(owner.query(`update delivery set message_sha256 = '', sealed = '' where id = '${first?.id}'`)),
    ).toBe('append-only')
    expect(await refusalOf(owner.query(`update delivery set sealed = 'other' where id = '${first?.id}'`))).toBe(
      'append-only',
    )
    expect(await refusalOf(house.sql.query(empty))).toBe('42501')
    // Both announcements: that it comes, and that it doesn't.
    expect((await forgettable(house.db, KEPT)).announcements).toBe(2)
    expect((await forget(house.db, TEST_SECRET))?.notices).toBeGreaterThanOrEqual(2)
    const after = await sealed()
    expect(
      after.map(({ sealed: _, receipts, ...kept }) => [kept, receipts.map(({ sealed: __, ...one }) => one)]),
    ).toEqual(before.map(({ sealed: _, receipts, ...kept }) => [kept, receipts.map(({ sealed: __, ...one }) => one)]))
    for (const delivery of after) {
      expect(delivery.sealed).toHaveLength(0)
      for (const receipt of delivery.receipts) expect(receipt.sealed).toHaveLength(0)
    }
    expect((await forgettable(house.db, KEPT)).announcements).toBe(0)
    await house.setClock(new Date((await house.clock()).getTime() + 61 * MINUTE))
    expect(await forget(house.db, TEST_SECRET)).toEqual({ members: 0, notices: 0, requests: 0, signIns: 0 })
  })

  it('erases who left so long ago, not before, and nobody who stays', async () => {
    await at(leftAt, 500, -1)
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ members: 0 })
    await at(leftAt, 500, 61)
    expect((await forgettable(house.db, KEPT)).members).toBe(1)
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ members: 1 })
    const [gone, stays] = await house.db.member.findMany({ orderBy: { erasedAt: { sort: 'asc', nulls: 'last' } } })
    expect(gone).toMatchObject({ email: '', name: null })
    expect(gone?.externalId).toMatch(/^erased-/)
    expect(stays).toMatchObject({ externalId: 'stays', name: 'Stine', erasedAt: null })
    const keys = await house.db.memberKey.findMany()
    expect(keys.map(({ pseudonym }) => pseudonym)).toEqual([stays?.pseudonym])
    expect((await erasedAmong(house.db, TEST_SECRET, ['leaves', 'stays'])).has('leaves')).toBe(true)
    expect(await events(house.db, { what: 'member-erased' })).toMatchObject([
      { actorId: null, detail: { pseudonym: gone?.pseudonym, why: 'retention' } },
    ])
    expect(
      (await house.db.delivery.findMany({ where: { pseudonym: gone?.pseudonym as string } })).length,
    ).toBeGreaterThan(0)
  })

  it('empties what a member asked and was answered, so long after the answer, and keeps that it was', async () => {
    const member = await house.db.member.findFirstOrThrow({ where: { externalId: 'stays' } })
    const ask = async (text: string) =>
      (
        await owner.query<{ id: string }>(
          `insert into member_request (id, member_id, kind, text, asked_at)
           values (gen_random_uuid(), $1, 'correction', $2, clock()) returning id`,
          [member.id, text],
        )
      ).rows[0]?.id as string
    const [answered, open] = [await ask('I live on Oar Lane now.'), await ask('My name is spelled otherwise.')]
    const answer = { actor: house.people.eva, id: answered, outcome: 'done', text: 'We corrected it.' } as const
    must(await answerRequest(house.db, answer, async () => true))
    const { answeredAt } = await house.db.memberRequest.findUniqueOrThrow({ where: { id: answered } })
    const words = async (id: string) => {
      const { text, answer } = await house.db.memberRequest.findUniqueOrThrow({ where: { id } })
      return [text, answer]
    }
    await at(answeredAt as Date, 400, -1)
    await forget(house.db, TEST_SECRET)
    expect(await words(answered)).toEqual(['I live on Oar Lane now.', 'We corrected it.'])
    for (const set of ["text = '', detail = '{}', answer = null", "answer = 'Something else.'"])
      expect(await refusalOf(house.sql.query(`update member_request set ${set} where id = '${answered}'`))).toBe(
        'request-fixed',
      )
    await at(answeredAt as Date, 400, 61)
    expect((await forgettable(house.db, KEPT)).requests).toBe(1)
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ requests: 1 })
    expect(await words(answered)).toEqual(['', null])
    expect(await house.db.memberRequest.findUniqueOrThrow({ where: { id: answered } })).toMatchObject({
      kind: 'correction',
      outcome: 'done',
      answeredAt,
      answeredBy: house.people.eva.userId,
    })
    // What nobody has answered waits, however long.
    expect(await words(open)).toEqual(['My name is spelled otherwise.', null])
    expect((await forgettable(house.db, KEPT)).requests).toBe(0)
  })

  it('waits for a version that has yet to take effect', async () => {
    await house.members([{ externalId: 'soon' }])
    const effectiveAt = new Date((await house.clock()).getTime() + 800 * DAY)
    const { number } = await house.announced('privacy', effectiveAt)
    await house.send()
    await leave(house.db, 'soon', null)
    await house.setClock(new Date((await house.clock()).getTime() + 501 * DAY))
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ members: 0 })
    must(await withdraw(house.db, { actor: house.people.eva, slug: 'privacy', number, reason: 'Not needed.' }))
    await house.setClock(new Date((await house.clock()).getTime() + 61 * MINUTE))
    expect(await forget(house.db, TEST_SECRET)).toMatchObject({ members: 1 })
  })

  it('forgets nothing in an installation that nobody has reconciled', async () => {
    await record(house.db, { what: 'signed-out', actorId: house.people.ana.userId })
    await house.setClock(new Date((await house.clock()).getTime() + 31 * DAY))
    await owner.query(
      "insert into restoration (id, how, at, as_of) values (gen_random_uuid(), 'restored', clock(), clock())",
    )
    expect(await forget(house.db, TEST_SECRET)).toBeNull()
    expect((await house.sql.query('select forget_sign_ins(10) as count')).rows).toEqual([{ count: 0 }])
    expect((await house.sql.query('select forget_messages(10) as count')).rows).toEqual([{ count: 0 }])
  })
})

describe('messages of an announcement to many', () => {
  it('are emptied in batches, each notice once, in whatever order workers come', async () => {
    const house = await openInstallation()
    await house.members(Array.from({ length: 9 }, (_, index) => ({ externalId: `m${index}` })))
    await house.policy('privacy')
    await house.first('privacy')
    const { number } = await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
    await house.send()
    must(await withdraw(house.db, { actor: house.people.eva, slug: 'privacy', number, reason: 'A mistake.' }))
    must(await saveRetention(house.db, { actor: house.people.eva, ...KEPT }))
    await house.shift('367 days')
    const looked: number[] = []
    for (let last = -1; last !== 0; looked.push(last)) {
      last = (await house.sql.query<{ count: number }>('select forget_messages(4) as count')).rows[0]?.count as number
      if (looked.length > 20) break
    }
    // 9 notices of announcing; then those of withdrawing, which nobody carried; 1 each when nothing more is found.
    expect(looked.slice(0, 4)).toEqual([4, 4, 1, 1])
    expect(looked.at(-1)).toBe(0)
    expect(await house.db.delivery.count({ where: { sealed: { not: new Uint8Array() } } })).toBe(0)
    expect(await house.db.delivery.count()).toBe(9)
    await house.close()
  })
})
