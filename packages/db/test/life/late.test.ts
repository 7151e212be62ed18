import {
  announcedContent,
  announceLate,
  comparisonAsAnnounced,
  erase,
  type LateRequest,
  openDatabase,
  passGates,
  publishedAnnouncements,
  publishedComparison,
  raise,
  raisings,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import type { Actor, Ruling } from '@fairnotice/policy'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codes, DAY, type Installation, MATERIAL, must, openInstallation, proposed, RULE } from '../installation.ts'

const NOTABLE: Ruling = { ...MATERIAL, materiality: 'notable', axis: 'description', audiences: ['customers'] }
const FLOOR = { ...RULE(), promises: [] }

describe('what is found after taking effect', () => {
  let house: Installation
  let slug: string
  let number: number
  let versionId: string
  let count = 0
  let days = 0
  beforeAll(async () => {
    house = await openInstallation()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    slug = `policy-${++count}`
    await house.members(
      [
        { externalId: 'm1', audiences: ['members'] },
        { externalId: 'm2', audiences: ['customers'] },
        { externalId: 'm3', audiences: ['customers'] },
      ],
      { snapshot: true },
    )
    // Under the legal floor alone: what is notable is told to nobody by e-mail.
    await house.policy(slug, { noticeRule: FLOOR })
    await house.first(slug)
    ;({ number, versionId } = await inForce([
      proposed('c-1', NOTABLE),
      proposed('c-2', { ...MATERIAL, audiences: ['members'] }),
    ]))
  })
  /** A new version with these changes, told and in force. */
  async function inForce(changes: Parameters<Installation['announced']>[2]) {
    const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    const made = await house.announced(slug, effectiveAt, changes)
    await house.send()
    days += 50
    await house.shift(`${days} days`)
    await house.members([])
    await passGates(house.db)
    expect(await house.state(slug, made.number)).toBe('in-force')
    return made
  }
  const raising = (actor: Actor, parts: Partial<Ruling>, changeId = 'c-1', reason = 'Overlooked.') =>
    raise(house.db, { actor, slug, number, language: 'en', changeId, ruling: { ...NOTABLE, ...parts }, reason })
  const late = (actor: Actor, parts: Partial<LateRequest> = {}) =>
    announceLate(house.db, { actor, slug, number, reason: 'We overlooked it.', mailConfigured: true, ...parts })
  const RAISED = { materiality: 'material', axis: 'processing' } as const

  it('is raised with a reason, and never lowered', async () => {
    const { bram, ana } = house.people
    expect(codes(await raising(ana, RAISED))).toEqual(['role-missing'])
    expect(codes(await raising(bram, RAISED, 'c-1', ' '))).toEqual(['reason-missing'])
    expect(codes(await raising(bram, RAISED, 'c-9'))).toEqual(['not-found'])
    expect(codes(await raising(bram, {}))).toEqual(['nothing-raised'])
    expect(codes(await raising(bram, { materiality: 'editorial' }))).toEqual(['only-raised'])
    expect(codes(await raising(bram, { ...RAISED, audiences: ['members'] }))).toEqual(['only-raised'])
    must(await raising(bram, RAISED))
    // From what it was raised to, not from what was published.
    expect(codes(await raising(bram, { materiality: 'material' }))).toEqual(['only-raised'])
    must(await raising(bram, { ...RAISED, audiences: [] }))
    expect(await raisings(house.db, versionId)).toMatchObject([
      { before: NOTABLE, ruling: { ...NOTABLE, ...RAISED }, toldAt: null },
      { before: { ...NOTABLE, ...RAISED }, ruling: { audiences: [] }, toldAt: null },
    ])
    // One person alone changes nothing that is public.
    const shown = await publishedComparison(house.db, versionId, 'en')
    expect(shown?.body).toEqual((await comparisonAsAnnounced(house.db, versionId, 'en'))?.body)
  })

  it('is told late by someone else, to whom it concerns, and to them alone', async () => {
    const { bram, dirk, eva } = house.people
    expect(codes(await late(dirk))).toEqual(['nothing-raised'])
    must(await raising(eva, RAISED))
    expect(codes(await late(bram))).toEqual(['role-missing'])
    expect(codes(await late(eva))).toEqual(['four-eyes'])
    expect(codes(await late(dirk, { reason: '' }))).toEqual(['reason-missing'])
    expect(codes(await late(dirk, { mailConfigured: false }))).toEqual(['mail-not-configured'])
    const { announcementId, members } = must(await late(dirk))
    expect(members).toBe(2)
    const announcement = await house.db.announcement.findUniqueOrThrow({ where: { id: announcementId } })
    expect(announcement).toMatchObject({
      kind: 'late',
      audiences: ['customers'],
      secondPerson: eva.userId,
      noticeRule: FLOOR,
    })
    const sent = await house.send()
    const emails = sent.filter((notice) => notice.announcementId === announcementId).map(({ email }) => email)
    expect(emails.sort()).toEqual(['m2@members.example', 'm3@members.example'])
    expect(codes(await late(dirk))).toEqual(['nothing-raised'])
    expect((await raisings(house.db, versionId))[0]?.toldAt).toEqual(announcement.at)
  })

  it('says in the message what was raised, since when it holds, and nothing that was told before', async () => {
    must(await raising(house.people.eva, RAISED))
    const { announcementId } = must(await late(house.people.dirk))
    const content = await announcedContent(house.db, announcementId)
    const version = await house.db.version.findUniqueOrThrow({ where: { id: versionId } })
    expect(content.version.effectiveAt).toEqual(version.inForceAt)
    expect(content.later).toBe(null)
    expect(content.comparisons).toMatchObject([{ comparison: { changes: [{ id: 'c-1', ...RAISED }] } }])
  })

  it('is public from then on, as raised, beside what was announced, which stays', async () => {
    const before = await comparisonAsAnnounced(house.db, versionId, 'en')
    must(await raising(house.people.eva, RAISED))
    must(await late(house.people.dirk))
    const visitors = openDatabase(house.fresh.urls.public)
    try {
      const shown = await publishedComparison(visitors, versionId, 'en')
      expect(shown).toMatchObject({
        hash: before?.hash,
        body: {
          material: true,
          changes: [{ id: 'c-1', ...RAISED, raised: expect.any(String), reasons: [] }, { id: 'c-2' }],
        },
      })
      expect(JSON.stringify(shown)).not.toContain('Overlooked.')
      expect(await comparisonAsAnnounced(visitors, versionId, 'en')).toEqual(before)
      const [told] = await publishedAnnouncements(visitors, versionId)
      expect(told).toMatchObject({ kind: 'late', told: null, reason: 'We overlooked it.' })
      await expect(visitors.$queryRaw`select * from raising`).rejects.toThrow(/permission denied/)
    } finally {
      await visitors.$disconnect()
    }
  })

  it('may be told late several times', async () => {
    const { eva, dirk } = house.people
    must(await raising(eva, RAISED))
    must(await late(dirk))
    must(await raising(eva, { ...RAISED, audiences: ['customers', 'members'] }))
    expect(must(await late(dirk)).members).toBe(3)
    expect(await house.db.announcement.count({ where: { versionId, kind: 'late' } })).toBe(2)
    const shown = await publishedComparison(house.db, versionId, 'en')
    expect(shown?.body).toMatchObject({ changes: [{ audiences: ['customers', 'members'] }, {}] })
  })

  it('is told late also when another version has taken its place, and the message says so', async () => {
    const { eva, dirk } = house.people
    const next = await inForce([proposed('c-1', { ...MATERIAL, audiences: ['members'] })])
    expect(await house.state(slug, number)).toBe('superseded')
    must(await raising(eva, RAISED))
    const { announcementId } = must(await late(dirk))
    const content = await announcedContent(house.db, announcementId)
    expect(content.later).toMatchObject({ number: next.number })
  })

  it('asks before it is told to nobody', async () => {
    must(await raising(house.people.eva, { direction: 'widens', kinds: ['retention', 'right'] }))
    expect(codes(await late(house.people.dirk))).toEqual(['audience-empty'])
    expect(must(await late(house.people.dirk, { confirmsEmptyAudience: true })).members).toBe(0)
  })

  it('can’t be found in a first version, or in one that is only announced', async () => {
    expect(
      codes(
        await raise(house.db, {
          actor: house.people.bram,
          slug,
          number: 1,
          language: 'en',
          changeId: 'c-1',
          ruling: MATERIAL,
          reason: 'x',
        }),
      ),
    ).toEqual(['not-found'])
    number = (await house.announced(slug, new Date((await house.clock()).getTime() + 40 * DAY))).number
    expect(codes(await raising(house.people.bram, RAISED))).toContain('wrong-state')
    expect(codes(await late(house.people.dirk))).toContain('wrong-state')
  })

  it('reaches who can’t be reached by the same ladder, and who was erased not at all', async () => {
    must(await raising(house.people.eva, RAISED))
    await erase(house.db, 'm2', null, TEST_SECRET)
    const { announcementId, members } = must(await late(house.people.dirk))
    expect(members).toBe(1)
    await house.send('refused')
    expect(await house.notices(announcementId)).toMatchObject([{ state: 'refused' }])
    // What came late holds no gate.
    expect(await house.state(slug, number)).toBe('in-force')
  })
})
