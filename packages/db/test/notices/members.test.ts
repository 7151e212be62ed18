import {
  countsByHow,
  erase,
  goneCounts,
  leave,
  passGates,
  recordAttempt,
  recordBounce,
  resolveNotice,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unseal } from '../../src/members/seal.ts'
import { attemptOf, DAY, type Installation, must, openInstallation, sha256, TEXT } from '../installation.ts'

describe('members, between announcing and taking effect', () => {
  let house: Installation
  let slug: string
  let announcementId: string
  let versionId: string
  let number: number
  let count = 0
  beforeAll(async () => {
    house = await openInstallation()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    slug = `policy-${++count}`
    await house.shift('0 days')
    await house.members([{ externalId: `a${count}` }, { externalId: `b${count}` }], { snapshot: true })
    await house.policy(slug)
    await house.first(slug)
    const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    ;({ announcementId, versionId, number } = await house.announced(slug, effectiveAt))
  })
  const facts = async () => (await house.sql.query('select * from gate_facts($1)', [versionId])).rows[0]
  const noticeOf = async (externalId: string, of = announcementId) => {
    const { rows } = await house.sql.query(
      `select n.* from notice n join member m on m.id = n.member_id where m.external_id = $1 and n.announcement_id = $2`,
      [externalId, of],
    )
    return rows[0]
  }

  it('who joins gets a notice at once, that restarts no lead time and must be settled', async () => {
    await house.send()
    const before = (await facts()).last_first_dispatch_at
    await house.shift('20 days')
    expect(await house.members([{ externalId: `c${count}` }])).toMatchObject({ added: 1, noticesPlanned: 1 })
    expect(await noticeOf(`c${count}`)).toMatchObject({ state: 'planned', frozen: false })
    expect(await facts()).toMatchObject({ undispatched: 1, unplanned: 0 })
    await house.send()
    expect((await facts()).last_first_dispatch_at).toEqual(before)
  })

  it('what an import leaves out stays as it is known; null and [] take it away', async () => {
    const externalId = `known-${count}`
    const whole = {
      otherEmails: ['second@oars.example'],
      name: 'Noor',
      postalAddress: 'Quay 9, 9000 Ghent',
      language: 'nl',
      timeZone: 'Europe/Brussels',
      audiences: ['members'],
    }
    const known = () => house.db.member.findUniqueOrThrow({ where: { externalId } })
    await house.members([{ externalId, ...whole }])
    expect(await house.members([{ externalId, email: 'new@oars.example' }])).toMatchObject({ added: 0, changed: 1 })
    expect(await known()).toMatchObject({ ...whole, email: 'new@oars.example' })
    expect(await house.members([{ externalId, email: 'new@oars.example', name: undefined }])).toMatchObject({
      changed: 0,
    })
    await house.members([
      { externalId, otherEmails: [], name: null, postalAddress: null, timeZone: null, audiences: [] },
    ])
    expect(await known()).toMatchObject({
      otherEmails: [],
      name: null,
      postalAddress: null,
      timeZone: null,
      audiences: [],
      language: 'nl',
    })
  })

  it('who joins an audience that is not affected gets none; who then enters one that is, gets it', async () => {
    const other = `customers-${count}`
    await house.policy(other)
    await house.first(other)
    const change = { id: 'c-1', materiality: 'material', axis: 'processing', direction: 'widens' } as const
    const own = await house.announced(other, new Date((await house.clock()).getTime() + 40 * DAY), [
      { ...change, kinds: ['retention'], audiences: ['customers'], reasons: [] },
    ])
    await house.members([{ externalId: `d${count}`, audiences: ['members'] }])
    expect(await noticeOf(`d${count}`, own.announcementId)).toBeUndefined()
    await house.members([{ externalId: `d${count}`, audiences: ['members', 'customers'] }])
    expect(await noticeOf(`d${count}`, own.announcementId)).toMatchObject({ state: 'planned', frozen: false })
  })

  it('who was shown the coming version at registration is settled by that, and by no other text', async () => {
    const at = await house.clock()
    const shown = { at, versionSha256: sha256(TEXT(number)) }
    await house.members([{ externalId: `e${count}`, toldAtRegistration: shown }])
    await house.members([{ externalId: `f${count}`, toldAtRegistration: { at, versionSha256: sha256(TEXT(1)) } }])
    expect(await noticeOf(`e${count}`)).toMatchObject({ state: 'resolved', how: 'told-at-registration' })
    expect(await noticeOf(`f${count}`)).toMatchObject({ state: 'planned' })
  })

  it('who was shown it before it was announced, or in the future, is written to: one second before, and at each', async () => {
    const { announcedAt } = await house.db.version.findUniqueOrThrow({ where: { id: versionId } })
    const since = (announcedAt as Date).getTime()
    const shownAt = (at: number, external: string) =>
      house.members([
        { externalId: external, toldAtRegistration: { at: new Date(at), versionSha256: sha256(TEXT(number)) } },
      ])
    await shownAt(since - 1000, `g${count}`)
    await shownAt(since, `h${count}`)
    await shownAt((await house.clock()).getTime() + 60_000, `i${count}`)
    expect(await noticeOf(`g${count}`)).toMatchObject({ state: 'planned' })
    expect(await noticeOf(`h${count}`)).toMatchObject({ state: 'resolved', how: 'told-at-registration' })
    expect(await noticeOf(`i${count}`)).toMatchObject({ state: 'planned' })
  })

  it('who enters an affected audience one second before effect is owed a notice, and afterwards none', async () => {
    await house.send()
    const { effectiveAt } = await house.db.version.findUniqueOrThrow({ where: { id: versionId } })
    await house.setClock(new Date((effectiveAt as Date).getTime() - 1000))
    expect(await house.members([{ externalId: `j${count}` }])).toMatchObject({ noticesPlanned: expect.any(Number) })
    expect(await noticeOf(`j${count}`)).toMatchObject({ state: 'planned', frozen: false })
    await house.send()
    await house.shift('100 days')
    await passGates(house.db)
    expect(await house.state(slug, number)).toBe('in-force')
    await house.members([{ externalId: `k${count}` }])
    expect(await noticeOf(`k${count}`)).toBeUndefined()
  })

  it('whose address changes are written to at the new one, and that it changed is recorded without either', async () => {
    const member = await house.db.member.findUniqueOrThrow({ where: { externalId: `a${count}` } })
    await house.members([
      { externalId: `a${count}`, email: `New-${count}@members.example`, otherEmails: ['x@y.example'] },
    ])
    const logged = await house.db.event.findMany({ where: { what: 'member-address-changed' }, orderBy: { id: 'desc' } })
    expect(logged[0]?.detail).toEqual({ pseudonym: member.pseudonym })
    // The same again changes nothing.
    await house.members([
      { externalId: `a${count}`, email: `new-${count}@members.example`, otherEmails: ['x@y.example'] },
    ])
    expect(await house.db.event.count({ where: { what: 'member-address-changed' } })).toBe(logged.length)
    const claimed = await house.send()
    const own = claimed.find((notice) => notice.memberId === member.id && notice.announcementId === announcementId)
    expect(own?.email).toBe(`new-${count}@members.example`)
    // What was sent is not sent again, wherever they live by now.
    await house.members([{ externalId: `a${count}`, email: `newer-${count}@members.example` }])
    expect((await house.claim()).filter((notice) => notice.memberId === member.id)).toEqual([])
  })

  it('who share a mailbox are two, and each gets a message', async () => {
    const email = `shared-${count}@members.example`
    await house.members([
      { externalId: `l${count}`, email },
      { externalId: `n${count}`, email },
    ])
    const claimed = (await house.send()).filter((notice) => notice.announcementId === announcementId)
    expect(claimed.filter((notice) => notice.email === email)).toHaveLength(2)
  })

  it('who leave and who are erased are counted apart', async () => {
    const before = await goneCounts(house.db)
    await leave(house.db, `a${count}`, null)
    await erase(house.db, `b${count}`, null, TEST_SECRET)
    expect(await goneCounts(house.db)).toEqual({ left: before.left + 1, erased: before.erased + 1 })
    expect(await countsByHow(house.db, announcementId)).toEqual({ left: 1, erased: 1 })
    await erase(house.db, `a${count}`, null, TEST_SECRET)
    expect(await goneCounts(house.db)).toEqual({ left: before.left, erased: before.erased + 2 })
  })

  it('who leaves stops blocking, and who comes back is owed what they missed', async () => {
    expect(await leave(house.db, `a${count}`, null)).toBe(true)
    expect(await leave(house.db, `a${count}`, null)).toBe(false)
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'void', how: 'left' })
    expect(await facts()).toMatchObject({ undispatched: 1, owed: 1 })
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'planned', how: null, frozen: true })
    expect(await facts()).toMatchObject({ undispatched: 2, owed: 2 })
  })

  it('who leaves and comes back while a worker carries the message gets it once', async () => {
    const member = await house.db.member.findUniqueOrThrow({ where: { externalId: `a${count}` } })
    const [carried] = (await house.claim()).filter(
      (notice) => notice.memberId === member.id && notice.announcementId === announcementId,
    )
    if (!carried) throw new Error('nothing to claim')
    await leave(house.db, `a${count}`, null)
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'claimed' })
    expect(await house.claim('2')).toEqual([])
    // Refused for now while away: once back, any worker may take it.
    await leave(house.db, `a${count}`, null)
    await recordAttempt(house.db, attemptOf(carried, 'later', await house.clock()))
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'void', how: 'left', claimed_by: null })
    await house.members([{ externalId: `a${count}` }])
    expect((await house.claim('2')).map(({ id }) => id)).toContain(carried.id)
  })

  it('who leaves and comes back within the grace time is waited for again', async () => {
    await house.send()
    const { settled_at: settles } = await noticeOf(`a${count}`)
    await leave(house.db, `a${count}`, null)
    expect(await facts()).toMatchObject({ in_grace: 1 })
    await house.members([{ externalId: `a${count}` }])
    expect(await facts()).toMatchObject({ in_grace: 2 })
    expect((await noticeOf(`a${count}`)).settled_at).toEqual(settles)
  })

  it('who is absent from a snapshot has left', async () => {
    expect(await house.members([{ externalId: `b${count}` }], { snapshot: true })).toMatchObject({ left: 1 })
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'void', how: 'left' })
  })

  it('who is erased stops blocking; the proof stays, and says nothing of the person', async () => {
    await house.send()
    const member = await house.db.member.findUniqueOrThrow({ where: { externalId: `a${count}` } })
    const { key } = await house.db.memberKey.findUniqueOrThrow({ where: { pseudonym: member.pseudonym } })
    const [delivery] = await house.db.delivery.findMany({
      where: { pseudonym: member.pseudonym },
      include: { receipts: true },
    })
    expect(unseal(key, delivery?.sealed as Uint8Array)).toMatchObject({ email: member.email })

    expect(await erase(house.db, `a${count}`, null, TEST_SECRET)).toBe(true)
    expect(await erase(house.db, `a${count}`, null, TEST_SECRET)).toBe(false)
    // A report that comes after brings nothing back: no key is made for someone who is gone.
    must(
      await recordBounce(house.db, {
        messageId: delivery?.messageId as string,
        result: 'bounced',
        response: member.email,
      }),
    )
    expect(await house.db.memberKey.count({ where: { pseudonym: member.pseudonym } })).toBe(0)
    const kept = await house.db.delivery.findMany({
      where: { pseudonym: member.pseudonym },
      include: { receipts: true },
    })
    expect(kept[0]).toMatchObject({ messageSha256: delivery?.messageSha256, addressHash: delivery?.addressHash })
    expect(kept[0]?.receipts.map(({ result }) => result)).toEqual(['accepted', 'bounced'])
    for (const receipt of kept[0]?.receipts ?? []) expect(() => unseal(new Uint8Array(32), receipt.sealed)).toThrow()
    expect(await facts()).toMatchObject({ unreachable: 0 })

    // Nowhere in the whole database, in any column, is there a trace of name, address or the organisation's own id.
    const { rows: tables } = await house.sql.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    for (const { relname } of tables) {
      const { rows } = await house.sql.query(
        `select count(*)::int as count from "${relname}" t where t::text ~ ('\\ma' || $1 || '(@|\\M)')`,
        [count],
      )
      expect([relname, rows[0].count]).toEqual([relname, 0])
    }
  })

  it('a message in the air when its member leaves or is erased is recorded, and blocks nothing', async () => {
    const claimed = await house.claim()
    await leave(house.db, `a${count}`, null)
    await erase(house.db, `b${count}`, null, TEST_SECRET)
    for (const notice of claimed) await recordAttempt(house.db, attemptOf(notice, 'accepted', await house.clock()))
    expect(await house.db.delivery.count({ where: { notice: { announcementId } } })).toBe(2)
    expect(await facts()).toMatchObject({ undispatched: 0, in_grace: 0, unreachable: 0 })
    // Back again: the message reached them, and no second one goes out.
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf(`a${count}`)).toMatchObject({ state: 'sent' })
    expect(await house.send()).toEqual([])
  })

  it('a bounce takes settlement back; each step of the ladder settles it, one at a time, for a reason', async () => {
    await house.send()
    await house.shift('10 days')
    expect(await facts()).toMatchObject({ settled: 2, unreachable: 0 })
    const notice = await noticeOf(`a${count}`)
    const delivery = await house.db.delivery.findFirstOrThrow({ where: { noticeId: notice.id } })
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'bounced', response: '550' }))
    expect(await facts()).toMatchObject({ settled: 1, unreachable: 1 })
    await house.shift('80 days')
    await passGates(house.db)
    expect(await house.state(slug, number)).toBe('announced')
    const version = await house.db.version.findUniqueOrThrow({ where: { id: versionId } })
    expect(version.heldReason).toBe('unreachable')

    const letter = { noticeId: notice.id, how: 'letter', reason: 'Posted on Monday.' } as const
    const { dirk, ana, eva } = house.people
    expect(await resolveNotice(house.db, { ...letter, actor: ana })).toMatchObject({
      blockers: [{ code: 'role-missing' }],
    })
    expect(await resolveNotice(house.db, { ...letter, actor: dirk, reason: ' ' })).toMatchObject({
      blockers: [{ code: 'reason-missing' }],
    })
    // Two at once: one step is taken.
    const both = await Promise.all([
      resolveNotice(house.db, { ...letter, actor: dirk }),
      resolveNotice(house.db, { ...letter, actor: eva, how: 'send-again' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    if ((await noticeOf(`a${count}`)).state === 'planned') await house.send()
    expect(await facts()).toMatchObject({ unreachable: 0, undispatched: 0 })
  })

  it('a complaint is kept, and unsettles nothing', async () => {
    await house.send()
    const delivery = await house.db.delivery.findFirstOrThrow({ where: { notice: { announcementId } } })
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'complaint', response: 'spam' }))
    expect(await facts()).toMatchObject({ unreachable: 0, in_grace: 2 })
    expect(await recordBounce(house.db, { messageId: '<none@x>', result: 'bounced', response: '' })).toMatchObject({
      blockers: [{ code: 'delivery-unknown' }],
    })
  })
})
