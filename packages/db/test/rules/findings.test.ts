import {
  acceptFinding,
  announce,
  announceBlockers,
  approve,
  beginBounceTest,
  changePolicy,
  confirmFinding,
  failBounceTest,
  findings,
  inTransaction,
  publishFirst,
  receiveBounceTest,
  reject,
  saveRendition,
  submit,
} from '@fairnotice/db'
import { type Actor, type NoticeRule, PRESETS } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codes, DAY, type Installation, must, openInstallation, RULE, refusalOf } from '../installation.ts'

const MAY = '# Privacy\n\nIf we change this policy, we may notify you.\n'
const SITE_ONLY: NoticeRule = { ...(PRESETS['site-material'] as { rule: NoticeRule }).rule, legalFloor: false }

describe('what was found in a text', () => {
  let house: Installation
  let policies = 0
  beforeAll(async () => {
    house = await openInstallation({ bounces: false })
  })
  afterAll(() => house.close())

  const standing = async (slug: string, number: number) => {
    const policy = await house.db.policy.findUniqueOrThrow({ where: { slug } })
    const version = await house.db.version.findUniqueOrThrow({
      where: { policyId_number: { policyId: policy.id, number } },
    })
    return { policy, version: version as never, rule: policy.noticeRule as unknown as NoticeRule, editors: [] }
  }
  const found = async (slug: string, number = 1) => findings(house.db, await standing(slug, number))
  /** Version 1 of a new policy, submitted by Ana. */
  async function submitted(text = MAY, noticeRule = RULE()) {
    const slug = `policy-${++policies}`
    await house.policy(slug, { noticeRule })
    const number = await house.draft(slug, 1, { en: text })
    must(await submit(house.db, { actor: house.people.ana, slug, number, comparisons: {} }))
    const [finding] = await found(slug)
    return { slug, number, key: finding?.key ?? '' }
  }
  const accept = (at: { slug: string; number: number; key: string }, actor: Actor, reason = 'Known to the board.') =>
    acceptFinding(house.db, { ...at, actor, reason })

  it('blocks approving until one person accepts it with a reason and another confirms', async () => {
    const { ana, bram, cleo, eva } = house.people
    const at = await submitted()
    expect(codes(await approve(house.db, { ...at, actor: bram }))).toEqual(['clause-may-tell'])
    expect(codes(await accept(at, bram, ' '))).toEqual(['reason-missing'])
    must(await accept(at, bram))
    expect(codes(await accept(at, cleo))).toEqual(['finding-accepted'])
    expect(codes(await approve(house.db, { ...at, actor: bram }))).toEqual(['finding-unconfirmed'])
    expect(codes(await confirmFinding(house.db, { ...at, actor: bram }))).toEqual(['four-eyes'])
    expect(codes(await confirmFinding(house.db, { ...at, actor: ana }))).toEqual(['role-missing', 'four-eyes'])
    expect(codes(await confirmFinding(house.db, { ...at, actor: { ...ana, roles: eva.roles } }))).toEqual(['four-eyes'])
    must(await confirmFinding(house.db, { ...at, actor: cleo }))
    must(await approve(house.db, { ...at, actor: bram }))
    expect(await house.db.event.count({ where: { what: { in: ['finding-accepted', 'finding-confirmed'] } } })).toBe(2)
  })

  it('is found again when the text or the rule changes, whatever was accepted', async () => {
    const { ana, bram, cleo, eva } = house.people
    const at = await submitted()
    must(await accept(at, bram))
    must(await confirmFinding(house.db, { ...at, actor: cleo }))
    const { policy } = await standing(at.slug, 1)
    must(
      await inTransaction(house.db, (rows) =>
        changePolicy(rows, eva, at.slug, { noticeRule: RULE(31) }, policy.revision),
      ),
    )
    expect(codes(await approve(house.db, { ...at, actor: bram }))).toEqual(['clause-may-tell'])
    must(await inTransaction(house.db, (rows) => changePolicy(rows, eva, at.slug, { noticeRule: RULE(30) }, null)))
    must(await reject(house.db, { ...at, actor: bram, reason: 'Once more.' }))
    must(
      await saveRendition(house.db, { ...at, actor: ana, language: 'en', markdown: `${MAY}\nMore.\n`, ifRevision: 1 }),
    )
    must(await submit(house.db, { ...at, actor: ana, comparisons: {} }))
    expect(codes(await approve(house.db, { ...at, actor: bram }))).toEqual(['clause-may-tell'])
  })

  it('is that a promise is weaker than the law, and the database waits for two people too', async () => {
    const { bram, cleo } = house.people
    const at = await submitted('# Privacy\n', SITE_ONLY)
    expect((await found(at.slug)).map(({ code }) => code)).toEqual(['weaker-than-law'])
    const id = await house.versionId(at.slug, 1)
    const force = () =>
      refusalOf(
        house.sql
          .query(
            `with a as (insert into approval (id, version_id, user_id, at, binds) values (gen_random_uuid(), $1, $2, clock(), '') returning 1)
           select * from a`,
            [id, bram.userId],
          )
          .then(() =>
            house.sql.query(`update version set state = 'approved', notice_rule = $2 where id = $1`, [
              id,
              JSON.stringify(SITE_ONLY),
            ]),
          ),
      )
    const forced = async () => {
      await house.sql.query('begin')
      const code = await force()
      await house.sql.query('rollback')
      return code
    }
    expect(await forced()).toBe('weaker-than-law')
    must(await accept(at, bram))
    expect(await forced()).toBe('weaker-than-law')
    must(await confirmFinding(house.db, { ...at, actor: cleo }))
    expect(await forced()).toBe('allowed')
    must(await approve(house.db, { ...at, actor: bram }))
  })

  it('can’t be let off by plain SQL: alone, by the author, in advance, or afterwards', async () => {
    const { ana, bram, cleo } = house.people
    const at = await submitted()
    const id = await house.versionId(at.slug, 1)
    const by = (statement: string, values: unknown[] = []) => refusalOf(house.sql.query(statement, values))
    const insert = (parts: Record<string, string>) => {
      const row = {
        id: 'gen_random_uuid()',
        version_id: `'${id}'`,
        key: `'${at.key}'`,
        code: `'clause-may-tell'`,
        finding: `'{}'`,
        reason: `'x'`,
        accepted_by: `'${bram.userId}'`,
        accepted_at: 'clock()',
        confirmed_by: 'null',
        confirmed_at: 'null',
        ...parts,
      }
      return by(`insert into acceptance (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`)
    }
    expect(await insert({ confirmed_by: `'${cleo.userId}'`, confirmed_at: 'clock()' })).toBe('four-eyes')
    expect(await insert({ reason: `' '` })).toBe('acceptance_reason')
    expect(await insert({ accepted_at: `clock() - interval '1 day'` })).toBe('acceptance-dated')
    must(await accept(at, bram))
    const confirm = (who: Actor) =>
      by(`update acceptance set confirmed_by = $2, confirmed_at = clock() where version_id = $1`, [id, who.userId])
    expect(await confirm(bram)).toBe('acceptance_by_two')
    expect(await confirm(ana)).toBe('four-eyes')
    expect(await by(`update acceptance set reason = 'better' where version_id = $1`, [id])).toBe('acceptance-fixed')
    expect(await by(`delete from acceptance where version_id = $1`, [id])).toBe('acceptance-fixed')
    expect(await confirm(cleo)).toBe('allowed')
    expect(await confirm(cleo)).toBe('acceptance-fixed')
    must(await approve(house.db, { ...at, actor: bram }))
    must(await publishFirst(house.db, { ...at, actor: house.people.dirk }))
    expect(await insert({ key: `'other'` })).toBe('wrong-state')
  })

  describe('bounces that can’t be received', () => {
    const announcing = async (slug: string, number: number) =>
      announce(house.db, {
        actor: house.people.dirk,
        slug,
        number,
        effectiveAt: new Date((await house.clock()).getTime() + 40 * DAY),
        summary: {},
        mailConfigured: true,
        confirmsEmptyAudience: true,
      })
    const test = () =>
      beginBounceTest(house.db, {
        messageId: `<${++policies}@x.example>`,
        address: 'gone@x.example',
        actorId: house.people.dirk.userId,
      })
    async function approved(slug: string, settings = {}) {
      await house.policy(slug, settings)
      await house.first(slug)
      return house.approved(slug)
    }
    const blockersOf = async (slug: string, number: number) =>
      (await announceBlockers(house.db, await standing(slug, number), true)).map(({ code }) => code)

    it('block announcing when nobody tested it, and when the test’s bounce did not come', async () => {
      const number = await approved('bouncing')
      const why = async () => (await found('bouncing', number)).map(({ code, values }) => [code, values.why])
      expect(await why()).toEqual([['bounces-not-received', 'never']])
      expect(codes(await announcing('bouncing', number))).toEqual(['bounces-not-received'])
      await failBounceTest(house.db, await test(), '550 no')
      expect(await why()).toEqual([['bounces-not-received', 'not-come']])
      const id = await test()
      const { messageId } = await house.db.bounceTest.findUniqueOrThrow({ where: { id } })
      expect(await blockersOf('bouncing', number)).toEqual(['bounces-not-received'])
      expect(await receiveBounceTest(house.db, '<other@x.example>')).toBe(false)
      expect(await receiveBounceTest(house.db, messageId)).toBe(true)
      expect(await blockersOf('bouncing', number)).toEqual([])
      // A later test that fails says that they are received no longer.
      await failBounceTest(house.db, await test(), '550 no')
      expect(await blockersOf('bouncing', number)).toEqual(['bounces-not-received'])
    })

    it('are accepted by two people, and the database refuses what only one accepted', async () => {
      const { dirk, eva } = house.people
      const number = await approved('accepted-bounces')
      const [finding] = await found('accepted-bounces', number)
      const at = { slug: 'accepted-bounces', number, key: finding?.key ?? '' }
      const id = await house.versionId(at.slug, number)
      const insert = () =>
        refusalOf(
          house.sql.query(
            `insert into announcement (id, version_id, kind, at, by, effective_at, notice_rule, lead_days, grace_days, time_zone, everyone, audiences, audience_count, audience_hash)
             select gen_random_uuid(), v.id, 'announced', clock(), 'x', clock() + interval '40 days', b.notice_rule, 30, 5, 'Europe/Brussels', true, '{}', 0, ''
             from version v join version b on b.id = v.base_id where v.id = $1`,
            [id],
          ),
        )
      expect(await insert()).toBe('bounces-not-received')
      must(await accept(at, dirk, 'The provider is down until Monday.'))
      expect(codes(await announcing(at.slug, number))).toEqual(['finding-unconfirmed'])
      expect(await insert()).toBe('bounces-not-received')
      must(await confirmFinding(house.db, { ...at, actor: eva }))
      must(await announcing(at.slug, number))
    })

    it('don’t matter to an example, whose mail is only caught', async () => {
      const number = await approved('example', { example: true })
      expect(await found('example', number)).toEqual([])
      must(await announcing('example', number))
    })
  })

  it('is looked for in a translation that came after the approval', async () => {
    const { ana, bram, dirk } = house.people
    await house.policy('translated', { languages: ['en', 'nl'] })
    const number = await house.draft('translated', 1, { en: '# Privacy\n' })
    must(await submit(house.db, { actor: ana, slug: 'translated', number, comparisons: {} }))
    must(await approve(house.db, { actor: bram, slug: 'translated', number }))
    const markdown = '# Privacy\n\nBij een wijziging van dit beleid kunnen we u informeren.\n'
    must(
      await saveRendition(house.db, {
        actor: ana,
        slug: 'translated',
        number,
        language: 'nl',
        markdown,
        ifRevision: null,
      }),
    )
    const blocked = await publishFirst(house.db, { actor: dirk, slug: 'translated', number })
    expect(codes(blocked)).toEqual(['rendition-unapproved', 'clause-may-tell'])
    const id = await house.versionId('translated', number)
    expect(
      await refusalOf(
        house.sql.query(
          `update version set state = 'in-force', origin = 'first', announced_at = clock(), effective_at = clock(), in_force_at = clock() where id = $1`,
          [id],
        ),
      ),
    ).toBe('rendition-unapproved')
  })
})
