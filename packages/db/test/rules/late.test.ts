import { announceLate, passGates, raise } from '@fairnotice/db'
import { AXES, DIRECTIONS, KINDS, lowerings, MATERIALITIES, type Ruling } from '@fairnotice/policy'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DAY,
  EDITORIAL,
  type Installation,
  MATERIAL,
  must,
  openInstallation,
  proposed,
  refusalOf,
} from '../installation.ts'

/** By plain SQL, as the app's own role: after taking effect, decisions only rise, and another person tells of it. */
describe('raising and telling late, in the database', () => {
  let house: Installation
  let versionId: string
  let firstId: string
  const by = (statement: string, values: unknown[] = []) => refusalOf(house.sql.query(statement, values))
  const NOTABLE: Ruling = { ...MATERIAL, materiality: 'notable', audiences: ['customers'] }

  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }, { externalId: 'm2', audiences: ['members'] }])
    await house.policy('privacy')
    await house.first('privacy')
    firstId = await house.versionId('privacy', 1)
    ;({ versionId } = await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY), [
      proposed('c-1', NOTABLE),
      proposed('c-2', EDITORIAL),
    ]))
    await house.send()
  })
  afterAll(() => house.close())

  const insert = (parts: Record<string, string> = {}): string => {
    const row = {
      id: 'gen_random_uuid()',
      version_id: `'${versionId}'`,
      language: `'en'`,
      change_id: `'c-1'`,
      ordinal: '1',
      before: `standing_ruling('${versionId}', 'en', 'c-1')`,
      ruling: `standing_ruling('${versionId}', 'en', 'c-1') || '{"materiality": "material"}'`,
      reason: `'Overlooked.'`,
      raised_by: `'eva'`,
      raised_at: 'clock()',
      ...parts,
    }
    return `insert into raising (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
  }
  const announcement = (parts: Record<string, string> = {}): string => {
    const row = {
      id: 'gen_random_uuid()',
      version_id: 'a.version_id',
      kind: `'late'`,
      at: 'clock()',
      by: `'dirk'`,
      effective_at: 'v.in_force_at',
      notice_rule: 'a.notice_rule',
      lead_days: 'a.lead_days',
      grace_days: 'a.grace_days',
      time_zone: 'a.time_zone',
      everyone: 'false',
      audiences: `array['customers']`,
      audience_count: '1',
      audience_hash: `''`,
      second_person: `'eva'`,
      reason: `'Overlooked.'`,
      raised: `array(select id from raising where version_id = a.version_id)`,
      ...parts,
    }
    return `insert into announcement (${Object.keys(row).join(', ')}) select ${Object.values(row).join(', ')}
      from announcement a join version v on v.id = a.version_id where a.version_id = '${versionId}' and a.kind = 'announced'`
  }
  /** Tries statement after statement, says what refused, and undoes it all. */
  const trying = async (...statements: string[]): Promise<string> => {
    await house.sql.query('begin')
    try {
      for (const statement of statements) {
        const refusal = await by(statement)
        if (refusal !== 'allowed') return refusal
      }
      return 'allowed'
    } finally {
      await house.sql.query('rollback')
    }
  }

  it('knows what lowers a ruling as the product does', async () => {
    const ruling: fc.Arbitrary<Ruling> = fc.record({
      materiality: fc.constantFrom(...MATERIALITIES),
      axis: fc.constantFrom(...AXES),
      direction: fc.constantFrom(...DIRECTIONS),
      kinds: fc.subarray([...KINDS].slice(0, 4), { minLength: 1 }),
      audiences: fc.subarray(['members', 'customers', 'visitors']),
    })
    await fc.assert(
      fc.asyncProperty(ruling, ruling, async (before, after) => {
        const { rows } = await house.sql.query('select lowers($1::jsonb, $2::jsonb) as lowers', [before, after])
        expect(rows[0].lowers).toBe(lowerings(before, after).length > 0)
      }),
      { numRuns: 300 },
    )
    const unknown = await house.sql.query(`select lowers('{}', '{"materiality": "huge"}') as lowers`)
    expect(unknown.rows[0].lowers).toBe(true)
  })

  it('raises nothing before a version takes effect, and one second later does', async () => {
    expect(await trying(insert())).toBe('wrong-state')
    expect(await trying(insert({ version_id: `'${firstId}'` }))).toBe('change-unknown')
    await house.shift('41 days')
    await house.members([])
    expect(await passGates(house.db)).toMatchObject([{ outcome: 'in-force' }])
    expect(await trying(insert())).toBe('allowed')
  })

  it.each([
    [
      'lowers it',
      { ruling: `standing_ruling('VERSION', 'en', 'c-1') || '{"materiality": "editorial"}'` },
      'only-raised',
    ],
    ['says the same', { ruling: `standing_ruling('VERSION', 'en', 'c-1')` }, 'nothing-raised'],
    [
      'takes an audience away',
      { ruling: `standing_ruling('VERSION', 'en', 'c-1') || '{"materiality": "material", "audiences": ["members"]}'` },
      'only-raised',
    ],
    ['starts from another ruling', { before: `'{}'` }, 'changed-meanwhile'],
    ['is of no published change', { change_id: `'c-9'` }, 'change-unknown'],
    ['is of no published language', { language: `'nl'` }, 'change-unknown'],
    ['has no reason', { reason: `' '` }, 'raising_reason'],
    ['is dated one second back', { raised_at: `clock_read() - interval '1 second'` }, 'raising-dated'],
    ['is dated one second ahead', { raised_at: `clock() + interval '1 second'` }, 'raising-dated'],
    ['is counted wrongly', { ordinal: '2' }, 'raising-order'],
  ])('refuses a raise that %s', async (_, parts, code) => {
    const named = Object.fromEntries(
      Object.entries(parts).map(([key, value]) => [key, value.replace('VERSION', versionId)]),
    )
    expect(await trying(insert(named))).toBe(code)
  })

  it('raises from what was raised before, one after the other', async () => {
    const more = { ordinal: '2', ruling: `standing_ruling('${versionId}', 'en', 'c-1') || '{"audiences": []}'` }
    expect(await trying(insert(), insert())).toBe('nothing-raised')
    expect(await trying(insert(), insert(more))).toBe('allowed')
    expect(await trying(insert(), insert({ ...more, before: `shown_ruling('${versionId}', 'en', 'c-1')` }))).toBe(
      'changed-meanwhile',
    )
  })

  it.each([
    ['by the person who raised it', { by: `'eva'`, second_person: `'dirk'` }, 'four-eyes'],
    ['without naming who did', { second_person: `'bram'` }, 'four-eyes'],
    ['of nothing', { raised: `'{}'` }, 'nothing-raised'],
    ['of what was not raised', { raised: 'array[gen_random_uuid()]' }, 'nothing-raised'],
    ['without a reason', { reason: `' '` }, 'reason-missing'],
    ['under another rule', { notice_rule: `a.notice_rule || '{"promises": []}'` }, 'notice-rule'],
    ['with less grace time', { grace_days: '4' }, 'notice-rule'],
    ['with another beginning', { effective_at: `v.in_force_at - interval '1 second'` }, 'effective-earlier'],
    ['to fewer than it concerns', { audiences: `'{}'` }, 'audience-owed'],
    ['at another time', { at: `clock_read() - interval '1 second'` }, 'announcement-dated'],
  ])('refuses to tell late %s', async (_, parts, code) => {
    expect(await trying(insert(), announcement(parts))).toBe(code)
    expect(await trying(insert(), announcement())).toBe('allowed')
  })

  it('tells what was raised once', async () =>
    expect(await trying(insert(), announcement(), announcement())).toBe('told-already'))

  it('publishes what was raised with its announcement, and nothing else', async () => {
    const publish = (parts: Record<string, string> = {}) => {
      const row = {
        version_id: 'a.version_id',
        language: `'en'`,
        change_id: `'c-1'`,
        ordinal: '1',
        announcement_id: 'a.id',
        ruling: 'r.ruling',
        at: 'a.at',
        ...parts,
      }
      return `insert into published_raise (${Object.keys(row).join(', ')}) select ${Object.values(row).join(', ')}
        from announcement a join raising r on r.version_id = a.version_id where a.kind = 'late'`
    }
    expect(await trying(insert(), announcement(), publish())).toBe('allowed')
    expect(await trying(insert(), announcement(), publish({ ruling: `'${JSON.stringify(EDITORIAL)}'` }))).toBe(
      'only-raised',
    )
    expect(await trying(insert(), announcement(), publish({ ruling: `r.ruling || '{"audiences": []}'` }))).toBe(
      'published-raise',
    )
    expect(
      await trying(insert(), announcement(), publish({ change_id: `'c-2'`, ruling: `'${JSON.stringify(MATERIAL)}'` })),
    ).toBe('only-raised')
    expect(await trying(insert(), announcement(), publish(), publish())).toBe('raising-order')
    expect(await trying(insert(), announcement(), publish({ at: `a.at - interval '1 second'` }))).toBe(
      'published-raise',
    )
  })

  it('alters nothing of it afterwards, and adds nothing to an announcement that was made', async () => {
    const { eva, dirk } = house.people
    must(
      await raise(house.db, {
        actor: eva,
        slug: 'privacy',
        number: 2,
        language: 'en',
        changeId: 'c-1',
        ruling: MATERIAL,
        reason: 'Overlooked.',
      }),
    )
    must(
      await announceLate(house.db, {
        actor: dirk,
        slug: 'privacy',
        number: 2,
        reason: 'Overlooked.',
        mailConfigured: true,
      }),
    )
    for (const table of ['raising', 'published_raise']) {
      const { rows } = await house.sql.query(`select count(*)::int as count from ${table}`)
      expect(rows[0].count).toBe(1)
      expect(await by(`update ${table} set ruling = '{}'`)).toMatch(/^(append-only|42501)$/)
      expect(await by(`delete from ${table}`)).toMatch(/^(append-only|42501)$/)
      expect(await by(`truncate ${table}`)).toBe('42501')
    }
    expect(
      await by(
        `insert into published_raise select version_id, language, 'c-2', 1, announcement_id, ruling, at from published_raise`,
      ),
    ).toBe('published-raise')
  })
})
