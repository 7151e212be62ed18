import { announce, approve, recordBounce, reject, withdraw } from '@fairnotice/db'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DAY,
  EDITORIAL,
  type Installation,
  must,
  openInstallation,
  proposed,
  refusalOf,
  sha256,
  TEXT,
} from '../installation.ts'

/** By plain SQL, as the app's own role: what was published, sent or decided stays as it was. */
describe('the app’s own role', () => {
  let house: Installation
  let versionId: string
  let announcementId: string
  const by = (statement: string, values: unknown[] = []) => refusalOf(house.sql.query(statement, values))

  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }, { externalId: 'm2' }])
    await house.policy('privacy')
    await house.first('privacy')
    const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    ;({ versionId, announcementId } = await house.announced('privacy', effectiveAt))
    await house.send()
    await recordBounce(house.db, {
      messageId: (await house.db.delivery.findFirstOrThrow()).messageId,
      result: 'bounced',
      response: 'no such user',
    })
  })
  afterAll(() => house.close())

  const NEVER_CHANGED = ['announcement', 'delivery', 'receipt', 'event', 'published_comparison', 'rendition_revision']
  it.each(NEVER_CHANGED)('can’t update, delete or truncate %s', async (table) => {
    const { rows } = await house.sql.query(`select count(*)::int as count from ${table}`)
    expect(rows[0].count).toBeGreaterThan(0)
    const column = { rendition_revision: 'markdown', event: 'what', published_comparison: 'hash' }[table] ?? 'id'
    // 42501: not among its rights; append-only: refused by the trigger that holds for the owner as well.
    expect(await by(`update ${table} set ${column} = ${column}`)).toMatch(/^(append-only|42501)$/)
    expect(await by(`delete from ${table}`)).toMatch(/^(append-only|42501)$/)
    expect(await by(`truncate ${table} cascade`)).toBe('42501')
  })

  it.each([...NEVER_CHANGED, 'version', 'rendition', 'notice', 'decision', 'approval', 'comparison', 'member'])(
    'has triggers behind it: not even the owner empties %s',
    async (table) => {
      const owner = new pg.Client({ connectionString: house.fresh.urls.owner })
      await owner.connect()
      expect(await refusalOf(owner.query(`truncate ${table} cascade`))).toBe('append-only')
      await owner.end()
    },
  )

  const PUBLISHED: [string, string, string][] = [
    [
      'a published text',
      `update rendition set markdown = 'x', sha256 = '${sha256('x')}' where version_id = $1`,
      'rendition-fixed',
    ],
    ['the note of a version', `update version set note = 'better' where id = $1`, 'version-fixed'],
    ['the rule that a version brings', `update version set notice_rule = '{}' where id = $1`, 'version-fixed'],
    ['when it was announced', `update version set announced_at = now() where id = $1`, 'version-fixed'],
    ['its number', `update version set number = 9 where id = $1`, 'version-fixed'],
    ['its base', `update version set base_id = null where id = $1`, 'version-fixed'],
    [
      'its effective time, to earlier',
      `update version set effective_at = effective_at - interval '1 s' where id = $1`,
      'effective-earlier',
    ],
    ['its effective time, to nothing', `update version set effective_at = null where id = $1`, 'version_effective_at'],
    [
      'its state, back to a draft',
      `update version set state = 'draft', announced_at = null where id = $1`,
      'wrong-state',
    ],
    ['a stored comparison', `update comparison set hash = 'x' where version_id = $1`, 'comparison-fixed'],
    ['a decision', `update decision set ruling = '{}' where version_id = $1`, 'wrong-state'],
    ['an approval', `update approval set user_id = 'x' where version_id = $1`, 'approval-fixed'],
    ['who edited it', `update version_editor set user_id = 'x' where version_id = $1`, 'editor-fixed'],
  ]
  it.each(PUBLISHED)('can’t change %s', async (_, statement, code) =>
    expect(await by(statement, [versionId])).toBe(code),
  )

  const DELETED = [
    ['version', 'id', 'version-fixed'],
    ['rendition', 'version_id', 'rendition-fixed'],
    ['comparison', 'version_id', 'comparison-fixed'],
    ['decision', 'version_id', 'decision-fixed'],
    ['approval', 'version_id', 'approval-fixed'],
    ['version_editor', 'version_id', 'editor-fixed'],
  ] as const
  it.each(DELETED)('can’t delete %s', async (table, column, code) =>
    expect(await by(`delete from ${table} where ${column} = $1`, [versionId])).toBe(code),
  )

  const SETTLING: [string, string][] = [
    [
      'call a notice sent that no server accepted',
      `update notice set state = 'sent', sent_at = clock(), settled_at = clock() where state = 'bounced'`,
    ],
    [
      'call one settled that was sent',
      `update notice set state = 'resolved', how = 'letter', settled_at = clock() where state = 'sent'`,
    ],
    ['call one void whose member is there', `update notice set state = 'void' where state = 'bounced'`],
    ['send again what was sent', `update notice set state = 'planned' where state = 'sent'`],
    ['shorten a grace time', `update notice set settled_at = clock() where state = 'sent'`],
    ['date a first dispatch back', `update notice set first_dispatch_at = clock() - interval '60 days'`],
    ['change what date a member was told', `update notice set told_effective_at = clock() where state = 'sent'`],
    ['move a notice to another member', `update notice set member_id = gen_random_uuid()`],
    ['drop a notice', `delete from notice`],
    ['drop a member', `delete from member`],
    ['give a member another pseudonym', `update member set pseudonym = gen_random_uuid()`],
    [
      'record a second delivery of a notice that was sent',
      `insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, sealed)
       select gen_random_uuid(), id, 2, gen_random_uuid(), '', '', '', 'en', '', clock(), '' from notice where state = 'sent'`,
    ],
    [
      'begin with a notice that is settled already',
      `insert into notice (id, announcement_id, member_id, state, frozen, planned_at, due_at, settled_at, how)
       select gen_random_uuid(), announcement_id, gen_random_uuid(), 'resolved', true, clock(), clock(), clock(), 'letter' from notice`,
    ],
    [
      'begin with a notice that was dispatched long ago',
      `insert into notice (id, announcement_id, member_id, state, frozen, planned_at, due_at, first_dispatch_at)
       select gen_random_uuid(), announcement_id, gen_random_uuid(), 'planned', true, clock(), clock(), clock() - interval '60 days' from notice`,
    ],
  ]
  it.each(SETTLING)('can’t %s', async (_, statement) => {
    const before = await house.notices(announcementId)
    expect(before.map(({ state }) => state).sort()).toEqual(['bounced', 'sent'])
    expect(await by(statement)).toMatch(/^(notice|member)-(once|fixed|unsettled|kept)$/)
    expect(await house.notices(announcementId)).toEqual(before)
  })

  const AGAIN = (parts: Record<string, string>) => {
    const columns = [
      'version_id',
      'kind',
      'at',
      'by',
      'effective_at',
      'notice_rule',
      'lead_days',
      'grace_days',
      'time_zone',
    ].concat(['everyone', 'audiences', 'audience_count', 'audience_hash', 'urgent_citation', 'second_person'])
    return `insert into announcement (id, ${columns.join(', ')})
      select gen_random_uuid(), ${columns.map((column) => parts[column] ?? `a.${column}`).join(', ')} from announcement a limit 1`
  }
  it('can’t announce a version a second time, to nobody', async () =>
    expect(await by(AGAIN({ at: 'clock()', everyone: 'false' }))).toBe('wrong-state'))

  it.each([
    [
      'with another rule than the version in force promised',
      { notice_rule: `a.notice_rule || '{"leadDays": 0}'`, lead_days: '0' },
      'notice-rule',
    ],
    ['with fewer days than its rule has', { lead_days: '0' }, 'lead-days'],
    ['to fewer than its changes concern', { everyone: 'false' }, 'audience-owed'],
    ['with less grace time than was set', { grace_days: '0' }, 'grace-days'],
    ['with another zone', { time_zone: `'Pacific/Kiritimati'` }, 'notice-rule'],
    ['urgently, alone', { urgent_citation: `'because'`, second_person: 'a.by' }, 'four-eyes'],
    [
      'urgently, in the name of who did not approve it',
      { urgent_citation: `'because'`, second_person: `'x'` },
      'four-eyes',
    ],
    ['urgently, citing nothing', { urgent_citation: `' '` }, 'citation-missing'],
    ['to nobody, while there are members', { audience_count: '0' }, 'audience-wrong'],
    ['back in time', { at: `clock() - interval '30 days'` }, 'announcement-dated'],
  ])('can’t announce %s', async (what, parts, code) => {
    const slug = `p-${what.replace(/[^a-z]+/g, '-')}`
    await house.policy(slug)
    await house.first(slug)
    const number = await house.approved(slug)
    const id = await house.versionId(slug, number)
    expect(await by(AGAIN({ at: 'clock()', version_id: `'${id}'`, ...parts }))).toBe(code)
    expect(await by(AGAIN({ at: 'clock()', version_id: `'${id}'` }))).toBe('allowed')
  })

  it('can’t put in force, publish or announce what nobody else has approved', async () => {
    await house.policy('unapproved')
    await house.first('unapproved')
    const number = await house.submitted('unapproved')
    const id = await house.versionId('unapproved', number)
    expect(await by(`update version set state = 'approved' where id = $1`, [id])).toBe('four-eyes')
    expect(await by(`update version set announced_at = clock(), effective_at = clock() where id = $1`, [id])).toBe(
      'version_announced_at',
    )
    expect(await by(`update version set state = 'announced' where id = $1`, [id])).toBe('wrong-state')
    expect(
      await by(
        `insert into approval (id, version_id, user_id, at, binds) values (gen_random_uuid(), $1, $2, clock(), '')`,
        [id, house.people.ana.userId],
      ),
    ).toBe('four-eyes')
    must(await reject(house.db, { actor: house.people.bram, slug: 'unapproved', number, reason: 'Shorter.' }))
    // Whoever writes a text is its editor, even if a program forgets to say so.
    await house.sql.query(`update rendition set markdown = $2, sha256 = $3, author_id = $4 where version_id = $1`, [
      id,
      TEXT(77),
      sha256(TEXT(77)),
      house.people.cleo.userId,
    ])
    expect(
      await by(
        `insert into approval (id, version_id, user_id, at, binds) values (gen_random_uuid(), $1, $2, clock(), '')`,
        [id, house.people.cleo.userId],
      ),
    ).toBe('four-eyes')
  })

  it('can’t store a text under a hash that is not its own', async () => {
    const number = await house.draft('unapproved', 5)
    const id = await house.versionId('unapproved', number)
    expect(await by(`update rendition set markdown = 'other' where version_id = $1`, [id])).toBe('rendition_hash')
  })

  it('can’t announce a second version of a policy while one is', async () => {
    const number = await house.approved('privacy', [proposed('c-9', EDITORIAL)])
    const outcome = await announce(house.db, {
      actor: house.people.dirk,
      slug: 'privacy',
      number,
      effectiveAt: new Date((await house.clock()).getTime() + 50 * DAY),
      summary: {},
      mailConfigured: true,
      confirmsEmptyAudience: true,
    })
    expect(outcome).toMatchObject({ ok: false, blockers: [{ code: 'another-announced' }] })
    const id = await house.versionId('privacy', number)
    await house.sql.query('begin')
    expect(await by(AGAIN({ at: 'clock()', version_id: `'${id}'`, by: `'x'`, everyone: 'false' }))).toBe('allowed')
    expect(
      await by(
        `update version set state = 'announced', announced_at = clock(),
           effective_at = (select effective_at from announcement where version_id = $1) where id = $1`,
        [id],
      ),
    ).toBe('version_one_announced')
    await house.sql.query('rollback')
  })

  it('can’t bring back what was withdrawn', async () => {
    must(await withdraw(house.db, { actor: house.people.dirk, slug: 'privacy', number: 2, reason: 'No.' }))
    for (const state of ['announced', 'in-force', 'draft', 'approved'])
      expect(await by(`update version set state = $2 where id = $1`, [versionId, state])).toBe('wrong-state')
    expect(await approve(house.db, { actor: house.people.cleo, slug: 'privacy', number: 2 })).toMatchObject({
      ok: false,
      blockers: [{ code: 'wrong-state' }],
    })
  })

  it('owns nothing, and can shape nothing', async () => {
    const { rows } = await house.sql.query(
      `select count(*)::int as count from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,
    )
    expect(rows[0].count).toBe(0)
    for (const statement of [
      'create table mine (id int)',
      'alter table version disable trigger all',
      'alter table version add column x int',
      'drop trigger version_guard on version',
      'drop table event',
      'create or replace function is_approved(version_id uuid) returns boolean language sql as $$ select true $$',
      'drop function version_guard cascade',
      'create schema mine',
      'set session_replication_role = replica',
      `insert into test_clock (id, shift) values (1, '1 year')`,
      `update test_clock set shift = '1 year'`,
    ])
      expect([statement, await by(statement)]).toEqual([statement, '42501'])
  })
})
