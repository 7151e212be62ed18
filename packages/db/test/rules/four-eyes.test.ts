import {
  announceBlockers,
  approve,
  changePolicy,
  createDraft,
  decide,
  inTransaction,
  publishFirst,
  saveRendition,
  submit,
} from '@fairnotice/db'
import { type Actor, type NoticeRule, PRESETS } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codes,
  EDITORIAL,
  type Installation,
  MATERIAL,
  must,
  openInstallation,
  proposed,
  RULE,
  refusalOf,
  TEXT,
} from '../installation.ts'

/** Ways around the second person, tried by step and by plain SQL as the app's own role. */
describe('nobody is their own second person', () => {
  let house: Installation
  let policies = 0
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }])
  })
  afterAll(() => house.close())
  const by = (statement: string, values: unknown[] = []) => refusalOf(house.sql.query(statement, values))
  const change = (slug: string, actor: Actor, settings: Parameters<typeof changePolicy>[3]) =>
    inTransaction(house.db, (rows) => changePolicy(rows, actor, slug, settings, null))
  async function begun(settings = {}) {
    const slug = `policy-${++policies}`
    await house.policy(slug, settings)
    await house.first(slug)
    return slug
  }
  const blockersOf = async (slug: string, number: number) => {
    const policy = await house.db.policy.findUniqueOrThrow({ where: { slug } })
    const version = await house.db.version.findUniqueOrThrow({
      where: { policyId_number: { policyId: policy.id, number } },
    })
    const standing = { policy, version: version as never, rule: RULE(), editors: [] }
    return (await announceBlockers(house.db, standing, true)).map(({ code }) => code)
  }

  it('not by weakening the rule before someone else changes it innocently', async () => {
    const { bram, cleo, eva } = house.people
    const slug = await begun()
    must(await change(slug, eva, { noticeRule: RULE(10) }))
    must(
      await change(
        slug,
        { ...cleo, roles: ['author'] },
        { noticeRule: { ...RULE(10), clause: { quote: 'We keep', section: '' } } },
      ),
    )
    const number = await house.submitted(slug, [proposed('c-1', { ...MATERIAL, materiality: 'notable' })])
    expect(codes(await approve(house.db, { actor: eva, slug, number }))).toEqual(['four-eyes'])
    must(await approve(house.db, { actor: bram, slug, number }))
  })

  it('not by saying that members are no visitors', async () => {
    const { bram, eva } = house.people
    const slug = await begun()
    must(await change(slug, eva, { membersAreVisitors: false }))
    const number = await house.submitted(slug, [proposed('c-1', { ...MATERIAL, materiality: 'notable' })])
    expect(codes(await approve(house.db, { actor: eva, slug, number }))).toEqual(['four-eyes'])
    must(await approve(house.db, { actor: bram, slug, number }))
    must(await change(slug, eva, { membersAreVisitors: true }))
    expect(await house.state(slug, number)).toBe('submitted')
  })

  it('not by editing a translation after approving the version', async () => {
    const { ana, bram, dirk } = house.people
    await house.policy('edited', { languages: ['en', 'nl'] })
    must(await createDraft(house.db, { actor: ana, slug: 'edited', renditions: { en: TEXT(1) }, note: '' }))
    must(await submit(house.db, { actor: ana, slug: 'edited', number: 1, comparisons: {} }))
    must(await approve(house.db, { actor: bram, slug: 'edited', number: 1 }))
    const writing = { slug: 'edited', number: 1, language: 'nl', markdown: '# Privacy\n', ifRevision: null }
    must(await saveRendition(house.db, { ...writing, actor: { ...bram, roles: ['author'] } }))
    expect(codes(await publishFirst(house.db, { actor: dirk, slug: 'edited', number: 1 }))).toEqual([
      'approver-edited',
      'rendition-unapproved',
    ])
    expect(await blockersOf('edited', 1)).toContain('approver-edited')
  })

  it('not by approving a text and then saying since when it was in force', async () => {
    const { ana, bram, dirk, eva } = house.people
    await house.policy('adopted')
    must(await createDraft(house.db, { actor: ana, slug: 'adopted', renditions: { en: TEXT(1) }, note: '' }))
    must(await submit(house.db, { actor: ana, slug: 'adopted', number: 1, comparisons: {} }))
    must(await approve(house.db, { actor: eva, slug: 'adopted', number: 1 }))
    const adoptedAt = new Date('2020-01-01T00:00:00Z')
    expect(codes(await publishFirst(house.db, { actor: eva, slug: 'adopted', number: 1, adoptedAt }))).toEqual([
      'four-eyes',
    ])
    const id = await house.versionId('adopted', 1)
    const force = `update version set state = 'in-force', origin = 'first', announced_at = clock(),
      effective_at = '2020-01-01', in_force_at = '2020-01-01' where id = $1`
    expect(await by(force, [id])).toBe('effective-past')
    must(await publishFirst(house.db, { actor: dirk, slug: 'adopted', number: 1, adoptedAt }))
    expect(bram.userId).not.toBe(eva.userId)
  })

  it('not by calling a lower ruling none, or confirming it in the same breath', async () => {
    const { bram, cleo } = house.people
    const slug = await begun()
    const number = await house.submitted(slug, [proposed('c-1')])
    const id = await house.versionId(slug, number)
    const insert = (parts: Record<string, string>) => {
      const row = {
        id: 'gen_random_uuid()',
        version_id: `'${id}'`,
        language: `'en'`,
        change_id: `'c-1'`,
        proposal: `'${JSON.stringify(MATERIAL)}'`,
        ruling: `'${JSON.stringify(EDITORIAL)}'`,
        reason: `'x'`,
        lowered: `'{materiality}'`,
        decided_by: `'${bram.userId}'`,
        decided_at: 'clock()',
        ...parts,
      }
      return by(`insert into decision (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`)
    }
    expect(await insert({ lowered: `'{}'` })).toBe('four-eyes')
    expect(await insert({ confirmed_by: `'${cleo.userId}'`, confirmed_at: 'clock()' })).toBe('four-eyes')
    expect(await insert({ proposal: `'${JSON.stringify(EDITORIAL)}'`, lowered: `'{}'` })).toBe('decision-fixed')
    expect(await insert({ change_id: `'c-9'` })).toBe('change-unknown')
    expect(await insert({})).toBe('allowed')
  })

  it('not by an approval that nobody with that role has given, or that outlives what it binds', async () => {
    const { ana, bram, dirk } = house.people
    const slug = await begun()
    const number = await house.approved(slug)
    const id = await house.versionId(slug, number)
    const approval = `insert into approval (id, version_id, user_id, at, binds) values (gen_random_uuid(), $1, $2, clock(), '')`
    expect(await by(approval, [id, dirk.userId])).toBe('role-missing')
    expect(await by(approval, [id, 'nobody'])).toBe('role-missing')
    expect(await by(approval, [id, ana.userId])).toMatch(/^(four-eyes|role-missing)$/)
    const standing = async () =>
      (
        await house.sql.query(
          'select count(*)::int as count from approval where version_id = $1 and lapsed_at is null',
          [id],
        )
      ).rows[0].count
    expect(await standing()).toBe(1)
    await house.sql.query('begin')
    expect(await by(`update policy set notice_rule = $2 where slug = $1`, [slug, JSON.stringify(RULE(0))])).toBe(
      'allowed',
    )
    expect(await standing()).toBe(0)
    await house.sql.query('rollback')
    await house.sql.query('begin')
    expect(await by(`update decision set replaced_at = clock() where version_id = $1`, [id])).toBe('allowed')
    expect(await standing()).toBe(0)
    await house.sql.query('rollback')
    must(
      await decide(house.db, {
        actor: bram,
        slug,
        number,
        language: 'en',
        changeId: 'c-1',
        ruling: MATERIAL,
        reason: '',
      }),
    )
    expect(await standing()).toBe(0)
    expect(await house.state(slug, number)).toBe('submitted')
  })

  it('not by a promise below the law that its author lets pass alone', async () => {
    const weak: NoticeRule = { ...(PRESETS['site-material'] as { rule: NoticeRule }).rule, legalFloor: false }
    const slug = `policy-${++policies}`
    await house.policy(slug, { noticeRule: weak })
    const { ana, bram } = house.people
    must(await createDraft(house.db, { actor: ana, slug, renditions: { en: TEXT(1) }, note: '' }))
    must(await submit(house.db, { actor: ana, slug, number: 1, comparisons: {} }))
    expect(codes(await approve(house.db, { actor: bram, slug, number: 1 }))).toEqual(['weaker-than-law'])
  })
})
