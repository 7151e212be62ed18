import { affectedBy, versionWithTexts } from '@fairnotice/db'
import {
  AXES,
  DIRECTIONS,
  KINDS,
  type LeadTime,
  lowerings,
  MATERIALITIES,
  type NoticeRule,
  type Ruling,
  type State,
} from '@fairnotice/policy'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparison, type Installation, openInstallation, proposed, RULE, refusalOf } from '../installation.ts'

const AUDIENCES = ['members', 'visitors', 'customers']
const KIND = ['transfer', 'right', 'controller-contact', 'editorial'] as const
const anyRuling: fc.Arbitrary<Ruling> = fc.record({
  materiality: fc.constantFrom(...MATERIALITIES),
  axis: fc.constantFrom(...AXES),
  direction: fc.constantFrom(...DIRECTIONS),
  kinds: fc.subarray([...KIND], { minLength: 1 }),
  audiences: fc.subarray(AUDIENCES),
})
const anyLead: fc.Arbitrary<LeadTime> = fc
  .record({
    days: fc.nat({ max: 60 }),
    audiences: fc.option(fc.subarray([...AUDIENCES, 'partners'], { minLength: 1 }), { nil: undefined }),
    kinds: fc.option(fc.subarray([...KIND], { minLength: 1 }), { nil: undefined }),
  })
  .map((lead) => JSON.parse(JSON.stringify(lead)) as LeadTime)
const anyRule: fc.Arbitrary<NoticeRule> = fc
  .record({
    preset: fc.constant('own'),
    promises: fc.array(
      fc.record({
        channel: fc.constantFrom('email' as const, 'site' as const),
        changes: fc.constantFrom('any' as const, 'notable' as const, 'material' as const),
        kinds: fc.option(fc.subarray([...KIND], { minLength: 1 }), { nil: undefined }),
        policy: fc.constantFrom('enclosed' as const, 'link' as const),
      }),
      { maxLength: 2 },
    ),
    legalFloor: fc.boolean(),
    leadDays: fc.nat({ max: 60 }),
    leadTimes: fc.array(anyLead, { maxLength: 3 }),
    clause: fc.constant(null),
  })
  .map((rule) => JSON.parse(JSON.stringify(rule)) as NoticeRule)
/** What a reviewer did with a change: nothing, ruled, or ruled lower with or without a second person. */
const anyDecision = fc.option(fc.record({ ruling: anyRuling, confirmed: fc.boolean() }), {
  nil: null,
})
const anyChange = fc.record({ proposal: anyRuling, decision: anyDecision, renders: fc.boolean() })

describe('what the decided changes owe, in the database', () => {
  let house: Installation
  let versionId: string
  beforeAll(async () => {
    house = await openInstallation()
    await house.policy('privacy', { languages: ['en', 'nl'] })
    await house.first('privacy', { en: 'One.', nl: 'Een.' })
    await house.submitted('privacy', [proposed('c-0')])
    versionId = await house.versionId('privacy', 2)
  })
  afterAll(() => house.close())

  it('is what packages/policy computes of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRule,
        fc.boolean(),
        fc.array(anyChange, { maxLength: 3 }),
        fc.array(anyChange, { maxLength: 3 }),
        async (rule, membersAreVisitors, source, translated) => {
          await house.sql.query(`update policy set members_are_visitors = $1`, [membersAreVisitors])
          await house.sql.query(`delete from comparison where version_id = $1`, [versionId])
          await house.sql.query(
            `update decision set replaced_at = clock() where version_id = $1 and replaced_at is null`,
            [versionId],
          )
          const store = async (language: string, changes: typeof source) => {
            const body = comparison(
              'a',
              language,
              changes.map(({ proposal }, at) => proposed(`c-${language}-${at}`, proposal)),
            )
            const links = Object.fromEntries(
              changes.map(({ renders }, at) => [`c-${language}-${at}`, renders ? ['c-en-0', 'c-gone'] : []]),
            )
            await house.sql.query(
              `insert into comparison (id, version_id, base_id, language, hash, body, stored_at)
               select gen_random_uuid(), id, base_id, $2, $3, $4, clock() from version where id = $1`,
              [versionId, language, body.hash, JSON.stringify(language === 'en' ? body : { ...body, links })],
            )
            for (const [at, { decision }] of changes.entries())
              if (decision) {
                const { proposal } = changes[at] as (typeof changes)[number]
                const lowered = lowerings(proposal, decision.ruling)
                const { rows } = await house.sql.query<{ id: string }>(
                  `insert into decision (id, version_id, language, change_id, proposal, ruling, reason, lowered, decided_by, decided_at)
                   values (gen_random_uuid(), $1, $2, $3, $4, $5, '', $6, 'one', clock()) returning id`,
                  [
                    versionId,
                    language,
                    `c-${language}-${at}`,
                    JSON.stringify(proposal),
                    JSON.stringify(decision.ruling),
                    lowered,
                  ],
                )
                if (lowered.length > 0 && decision.confirmed)
                  await house.sql.query(
                    `update decision set confirmed_by = 'other', confirmed_at = clock() where id = $1`,
                    [rows[0]?.id],
                  )
              }
          }
          await store('en', source)
          await store('nl', translated)
          const found = await versionWithTexts(house.db, 'privacy', 2)
          if (!found) throw new Error('the version is gone')
          const { policy, version } = found
          const who = await affectedBy(house.db, {
            policy,
            rule,
            version: { ...version, state: version.state as State },
          })
          const { rows } = await house.sql.query(
            `select everyone, audiences, by_language as "byLanguage", lead_days as "leadDays" from owed_by($1, $2)`,
            [versionId, JSON.stringify(rule)],
          )
          const { changeIds: _, ...expected } = who
          expect(rows[0]).toEqual(expected)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('members served in one language', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([
      { externalId: 'en', language: 'en', audiences: ['customers'] },
      { externalId: 'nl', language: 'nl', audiences: ['customers'] },
      { externalId: 'nl-member', language: 'nl', audiences: ['members'] },
      { externalId: 'nl-all', language: 'nl' },
      { externalId: 'fr', language: 'fr', audiences: ['customers'] },
    ])
  })
  afterAll(() => house.close())
  it.each([
    ['all who are served in it', { nl: { everyone: true, audiences: [] } }, 'nl nl-all nl-member'],
    ['its audience alone, and who is in all', { nl: { everyone: false, audiences: ['customers'] } }, 'nl nl-all'],
    [
      'two languages',
      { nl: { everyone: false, audiences: ['members'] }, fr: { everyone: true, audiences: [] } },
      'fr nl-all nl-member',
    ],
    ['nobody, where no language is concerned', {}, ''],
  ])('are %s', async (_, byLanguage, expected) => {
    const { rows } = await house.sql.query(
      `select coalesce(string_agg(external_id, ' ' order by external_id), '') as who from affected_members(false, '{}', $1)`,
      [JSON.stringify(byLanguage)],
    )
    expect(rows[0].who).toBe(expected)
  })
})

describe('a lead time for one audience', () => {
  let house: Installation
  const rule: NoticeRule = { ...RULE(30), leadTimes: [{ days: 15, audiences: ['customers'] }] }
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1', audiences: ['customers'] }])
  })
  afterAll(() => house.close())

  it('is frozen with the announcement, and no program freezes another', async () => {
    await house.policy('partners', { noticeRule: rule })
    await house.first('partners')
    const changes = [proposed('c-1', { ...proposed('x'), audiences: ['customers'] })]
    const at = await house.clock()
    const { announcementId } = await house.announced('partners', new Date(at.getTime() + 16 * 86_400_000), changes)
    const announcement = await house.db.announcement.findUniqueOrThrow({ where: { id: announcementId } })
    expect(announcement).toMatchObject({ leadDays: 15, everyone: false, audiences: ['customers'], noticeRule: rule })
    for (const [name, days] of [
      ['fewer', 14],
      ['more', 30],
    ] as const) {
      await house.policy(name, { noticeRule: rule })
      await house.first(name)
      const id = await house.versionId(name, await house.approved(name, changes))
      const insert = (lead: number) =>
        refusalOf(
          house.sql.query(
            `insert into announcement (id, version_id, kind, at, by, effective_at, notice_rule, lead_days, grace_days, time_zone, everyone, audiences, audience_count, audience_hash)
             select gen_random_uuid(), $1, 'announced', clock(), by, effective_at, notice_rule, $2, grace_days, time_zone, everyone, audiences, 1, '' from announcement where id = $3`,
            [id, lead, announcementId],
          ),
        )
      expect([name, await insert(days)]).toEqual([name, 'lead-days'])
      expect([name, await insert(15)]).toEqual([name, 'allowed'])
    }
  })
})

it('kinds and their words are those of the rules', () => expect(KINDS).toEqual(expect.arrayContaining([...KIND])))
