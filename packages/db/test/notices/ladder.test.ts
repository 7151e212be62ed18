import {
  acknowledge,
  confirmWaiver,
  dismissWaiver,
  erase,
  leave,
  lettersPosted,
  passGates,
  postpone,
  proposeWaiver,
  publishedAnnouncements,
  recordAttempt,
  recordBounce,
  resolveNotice,
  unreachableNotices,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import type { Actor } from '@fairnotice/policy'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attemptOf, codes, DAY, type Installation, must, openInstallation } from '../installation.ts'

describe('who can’t be reached by e-mail', () => {
  let house: Installation
  let fay: Actor
  let slug: string
  let announcementId: string
  let versionId: string
  let number: number
  let effectiveAt: Date
  let count = 0
  beforeAll(async () => {
    house = await openInstallation()
    fay = { userId: house.people.eva.userId, roles: ['publisher'] }
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    await house.shift('0 days')
    slug = `policy-${++count}`
    await house.members(
      [
        { externalId: `a${count}`, otherEmails: [`a${count}@home.example`], postalAddress: 'Lamp Street 9, Bruges' },
        { externalId: `b${count}` },
      ],
      { snapshot: true },
    )
    await house.policy(slug)
    await house.first(slug)
    effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    ;({ announcementId, versionId, number } = await house.announced(slug, effectiveAt))
  })
  const noticeOf = async (letter: string) => {
    const { rows } = await house.sql.query(
      `select n.* from notice n join member m on m.id = n.member_id where m.external_id = $1 and n.announcement_id = $2`,
      [`${letter}${count}`, announcementId],
    )
    return rows[0]
  }
  /** A server takes or refuses what is due, under a Message-ID that belongs to notice and address. */
  const carry = async (result: 'accepted' | 'refused' = 'accepted') => {
    const claimed = await house.claim()
    for (const notice of claimed) {
      const messageId = `<${notice.id}.${notice.email}@lanternhall.example>`
      await recordAttempt(house.db, { ...attemptOf(notice, result, await house.clock()), messageId })
    }
    return claimed
  }
  const bounce = async (letter: string) => {
    const { id } = await noticeOf(letter)
    const delivery = await house.db.delivery.findFirstOrThrow({
      where: { noticeId: id },
      orderBy: { startedAt: 'desc' },
    })
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'bounced', response: '550' }))
    return id as string
  }
  const bounced = async (letter = 'a') => {
    await carry()
    return bounce(letter)
  }
  const again = (noticeId: string, address?: string) =>
    resolveNotice(house.db, {
      actor: fay,
      noticeId,
      how: 'send-again',
      reason: '',
      ...(address ? { address } : {}),
    })
  const rungsOf = async (noticeId: string) => (await unreachableNotices(house.db, { noticeIds: [noticeId] }))[0]

  it('is sent to another address of theirs, once, and the first dispatch is not restarted', async () => {
    const id = await bounced()
    const { first_dispatch_at: first } = await noticeOf('a')
    expect((await rungsOf(id))?.ladder).toMatchObject({
      next: 'other-address',
      addresses: [{ address: `a${count}@home.example`, refused: false }],
    })
    await house.shift('3 days')
    expect(must(await again(id, `a${count}@home.example`))).toEqual({ state: 'planned' })
    const [claimed] = await carry()
    expect(claimed?.email).toBe(`a${count}@home.example`)
    const notice = await noticeOf('a')
    expect(notice).toMatchObject({ state: 'sent', how: 'other-address', address: null, first_dispatch_at: first })
    // Its grace time for bounces is a new one.
    expect(notice.settled_at.getTime()).toBeGreaterThan(first.getTime() + 7 * DAY)
    expect(await house.claim()).toEqual([])
  })

  it('never gets it again at an address that took it, by whatever way, and does at one that refused', async () => {
    const id = await bounced()
    expect(codes(await again(id))).toEqual(['address-took-it'])
    expect(codes(await again(id, ` A${count}@Members.example`))).toEqual(['address-took-it'])
    must(await again(id, `a${count}@home.example`))
    await carry('refused')
    expect(await rungsOf(id)).toMatchObject({
      tried: [{ result: 'bounced' }, { result: 'refused' }],
      ladder: { next: 'letter', addresses: [{ address: `a${count}@home.example`, refused: true }] },
    })
    expect(must(await again(id, `a${count}@home.example`))).toEqual({ state: 'planned' })
    await carry()
    await bounce('a')
    expect(codes(await again(id, `a${count}@home.example`))).toEqual(['address-took-it'])
    // A corrected address, in the record or not.
    await house.members([{ externalId: `a${count}`, email: `a${count}@new.example` }])
    expect((await rungsOf(id))?.ladder.next).toBe('other-address')
    must(await again(id))
    expect((await carry())[0]?.email).toBe(`a${count}@new.example`)
    expect(await house.db.delivery.count({ where: { noticeId: id } })).toBe(4)
  })

  it('is told at sign-in: acknowledged once, by its member, and only when e-mail could not', async () => {
    const id = await bounced()
    const { dirk, ana, eva } = house.people
    const asked = { actor: eva, externalId: `a${count}`, noticeId: id }
    expect(codes(await acknowledge(house.db, { ...asked, externalId: `b${count}` }))).toEqual(['not-found'])
    expect(codes(await acknowledge(house.db, { ...asked, actor: ana }))).toEqual(['role-missing'])
    const { planned_at: planned, id: other } = await noticeOf('b')
    const at = await house.clock()
    for (const shownAt of [new Date(planned.getTime() - 1000), new Date(at.getTime() + 60_000)])
      expect(codes(await acknowledge(house.db, { ...asked, shownAt }))).toEqual(['shown-at-invalid'])
    const fine = await acknowledge(house.db, { ...asked, actor: dirk, noticeId: other, externalId: `b${count}` })
    expect(fine).toMatchObject({
      blockers: [{ code: 'wrong-state', text: expect.stringContaining('this one is sent') }],
    })
    expect(must(await acknowledge(house.db, { ...asked, shownAt: at }))).toEqual({ state: 'resolved' })
    expect(await noticeOf('a')).toMatchObject({ how: 'shown' })
    expect(codes(await acknowledge(house.db, asked))).toEqual(['wrong-state'])
  })

  it('is told by letter, one or many, all or none', async () => {
    const ids = (await carry('refused')).filter((one) => one.announcementId === announcementId).map(({ id }) => id)
    const posted = (noticeIds: string[], reason = 'Posted on Monday.') =>
      lettersPosted(house.db, { actor: fay, noticeIds, reason })
    expect(codes(await posted(ids, ' '))).toEqual(['reason-missing'])
    expect(codes(await posted([]))).toEqual(['nothing-chosen'])
    expect(codes(await posted([...ids, '00000000-0000-4000-8000-000000000000']))).toEqual(['not-found'])
    expect(await noticeOf('a')).toMatchObject({ state: 'refused' })
    expect(must(await posted(ids))).toEqual({ posted: 2 })
    expect(await noticeOf('b')).toMatchObject({ state: 'resolved', how: 'letter' })
    expect(codes(await posted(ids))).toEqual(['wrong-state', 'wrong-state'])
  })

  it('is waived by two people, with a reason, and counted in public without a name', async () => {
    const id = await bounced()
    const { dirk, ana } = house.people
    const propose = (actor: Actor, reason = 'Three addresses and a letter came back.') =>
      proposeWaiver(house.db, { actor, noticeId: id, reason })
    expect(codes(await propose(ana))).toEqual(['role-missing'])
    expect(codes(await propose(dirk, ' '))).toEqual(['reason-missing'])
    expect(codes(await confirmWaiver(house.db, { actor: fay, noticeId: id }))).toEqual(['nothing-to-confirm'])
    must(await propose(dirk))
    expect(codes(await propose(fay))).toEqual(['waiver-proposed'])
    expect(codes(await confirmWaiver(house.db, { actor: dirk, noticeId: id }))).toEqual(['four-eyes'])
    expect(await noticeOf('a')).toMatchObject({ state: 'bounced' })
    must(await dismissWaiver(house.db, { actor: fay, noticeId: id }))
    must(await propose(fay))
    expect(await rungsOf(id)).toMatchObject({ ladder: { next: null }, waiver: { proposedBy: fay.userId } })
    expect((await publishedAnnouncements(house.db, versionId))[0]?.waived).toBe(0)
    must(await confirmWaiver(house.db, { actor: dirk, noticeId: id }))
    expect(await noticeOf('a')).toMatchObject({ state: 'resolved', how: 'waived' })
    // Fewer than ten: no number that could point at a person.
    expect((await publishedAnnouncements(house.db, versionId))[0]?.waived).toBe(null)
    await house.shift('60 days')
    await passGates(house.db)
    expect(await house.state(slug, number)).toBe('in-force')
  })

  it('can’t be waived before anyone has tried to reach them', async () => {
    const { id } = await noticeOf('a')
    const asked = { actor: fay, noticeId: id, reason: 'They never answer.' }
    expect(codes(await proposeWaiver(house.db, asked))).toEqual(['wrong-state'])
    await carry()
    expect(codes(await proposeWaiver(house.db, asked))).toEqual(['wrong-state'])
    await bounce('a')
    expect(codes(await proposeWaiver(house.db, asked))).toEqual([])
  })

  it('is not written to when it is postponed, if they were waived', async () => {
    const id = await bounced()
    const { dirk } = house.people
    must(await proposeWaiver(house.db, { actor: fay, noticeId: id, reason: 'Nothing is left.' }))
    must(await confirmWaiver(house.db, { actor: dirk, noticeId: id }))
    const later = new Date(effectiveAt.getTime() + 10 * DAY)
    expect(must(await postpone(house.db, { actor: dirk, slug, number, effectiveAt: later, reason: 'Later.' }))).toEqual(
      {
        told: 1,
      },
    )
  })

  it('gives up a proposal to waive when there is an address after all', async () => {
    const id = await bounced()
    must(await proposeWaiver(house.db, { actor: fay, noticeId: id, reason: 'Nothing is left.' }))
    must(await again(id, `a${count}@found.example`))
    await carry('refused')
    expect(codes(await confirmWaiver(house.db, { actor: house.people.dirk, noticeId: id }))).toEqual([
      'nothing-to-confirm',
    ])
  })

  it('stays on the ladder over leaving and coming back: the address that took it gets nothing twice', async () => {
    const id = await bounced()
    await leave(house.db, `a${count}`, null)
    expect(await noticeOf('a')).toMatchObject({ state: 'void', how: 'left' })
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf('a')).toMatchObject({ state: 'bounced' })
    expect(await house.claim()).toEqual([])
    // Also when it came back while they were away, and when another address was chosen before.
    must(await again(id, `a${count}@home.example`))
    await leave(house.db, `a${count}`, null)
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf('a')).toMatchObject({ state: 'planned', address: `a${count}@home.example` })
    await carry()
    await leave(house.db, `a${count}`, null)
    await bounce('a')
    await house.members([{ externalId: `a${count}` }])
    expect(await noticeOf('a')).toMatchObject({ state: 'bounced' })
  })

  it('leaves no address and no reason behind when they are erased', async () => {
    const id = await bounced()
    must(await proposeWaiver(house.db, { actor: fay, noticeId: id, reason: 'Mira of Lamp Street moved away.' }))
    must(await dismissWaiver(house.db, { actor: fay, noticeId: id }))
    must(await again(id, `a${count}@home.example`))
    await erase(house.db, `a${count}`, null, TEST_SECRET)
    const { rows } = await house.sql.query('select address from notice where id = $1', [id])
    expect(rows[0]).toEqual({ address: null })
    expect(await house.db.waiver.findMany({ where: { noticeId: id } })).toMatchObject([{ reason: 'erased' }])
  })
})
