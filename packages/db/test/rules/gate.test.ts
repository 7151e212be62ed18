import { postpone } from '@fairnotice/db'
import { addDays } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type Installation, must, openInstallation, RULE, refusalOf } from '../installation.ts'

/**
 * The gate by plain SQL, as the app's own role: what no screen offers, a program that goes wrong might try. Every
 * statement runs at one instant of the product's clock, so that both sides of a boundary are one second apart.
 */
describe('the gate in the database', () => {
  let house: Installation
  let policies = 0
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }, { externalId: 'm2' }])
  })
  afterAll(() => house.close())

  /** A policy whose version 2 is announced at this instant, for the earliest time. */
  async function announcedAt(at: Date, timeZone = 'Europe/Brussels') {
    await house.setClock(at)
    await house.members([])
    const slug = `policy-${++policies}`
    await house.policy(slug, { timeZone })
    await house.first(slug)
    const effectiveAt = addDays(new Date((await house.clock()).getTime() + 5000), 30, timeZone)
    return { slug, timeZone, ...(await house.announced(slug, effectiveAt)) }
  }

  /**
   * Tries to put a version in force so many seconds after an instant (to the microsecond, as PostgreSQL wrote it), says
   * what refused it, and undoes it. By the test role, which has the app's rights and the clock in one transaction.
   */
  async function tryAt(versionId: string, at: string, seconds = 0): Promise<string> {
    const { testSql } = house
    await testSql.query('begin')
    try {
      await testSql.query(
        `update test_clock set shift = extract(epoch from $1::timestamptz + make_interval(secs => $2) - now()) || ' seconds'`,
        [at, seconds],
      )
      await testSql.query(
        `update version set state = 'superseded', superseded_at = clock()
         where state = 'in-force' and policy_id = (select policy_id from version where id = $1)`,
        [versionId],
      )
      return await refusalOf(
        testSql.query(`update version set state = 'in-force', in_force_at = clock() where id = $1`, [versionId]),
      )
    } finally {
      await testSql.query('rollback')
    }
  }
  const facts = async (versionId: string) =>
    (
      await house.sql.query(
        `select *, add_days(last_first_dispatch_at, lead_days, time_zone)::text as lead_ends, settles_at::text as settles
         from gate_facts($1)`,
        [versionId],
      )
    ).rows[0]

  it('stays shut while a notice is planned, claimed, refused or bounced, however late it is', async () => {
    const { versionId } = await announcedAt(new Date('2027-05-03T09:00:00Z'))
    const later = '2028-01-01T00:00:00Z'
    expect(await tryAt(versionId, later)).toBe('gate-shut')
    await house.setClock(new Date('2027-05-03T10:00:00Z'))
    const [first] = await house.claim('1', 1)
    expect(first).toBeDefined()
    expect(await tryAt(versionId, later)).toBe('gate-shut')
    await house.setClock(new Date('2027-05-03T10:00:10Z'))
    await house.send('refused')
    await house.sql.query(`update notice set state = 'planned', claimed_by = null where state = 'claimed'`)
    expect(await tryAt(versionId, later)).toBe('gate-shut')
    await house.setClock(new Date('2027-05-03T10:01:00Z'))
    await house.send('accepted')
    expect(await facts(versionId)).toMatchObject({ unreachable: 1, undispatched: 0 })
    expect(await tryAt(versionId, later)).toBe('gate-shut')
  })

  it('stays shut while an affected member has no notice', async () => {
    const { versionId } = await announcedAt(new Date('2027-05-10T09:00:00Z'))
    await house.send()
    const after = '2027-08-01T00:00:00Z'
    expect(await tryAt(versionId, after)).toBe('allowed')
    // A member whom no program has planned a notice for.
    await house.sql.query(
      `insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
       values (gen_random_uuid(), 'unplanned', 'u@members.example', '{}', 'en', '{}', clock(), gen_random_uuid(), clock())`,
    )
    expect(await tryAt(versionId, after)).toBe('gate-shut')
    await house.sql.query(`update member set left_at = clock() where external_id = 'unplanned'`)
    expect(await tryAt(versionId, after)).toBe('allowed')
  })

  const SWITCHES = [
    ['without a switch', '2027-05-17T09:30:00Z'],
    ['across the switch to summer time', '2027-03-10T09:30:00Z'],
    ['across the switch to winter time', '2027-10-15T09:30:00Z'],
    ['ending in the hour that does not exist', '2027-02-26T01:30:00Z'],
    ['ending in the hour that exists twice', '2027-10-01T00:30:00Z'],
  ] as const
  it.each(SWITCHES)('opens at the end of the lead time and not one second before, %s', async (_, instant) => {
    const { versionId, timeZone } = await announcedAt(new Date(instant))
    // The last member is written to after the announcement, so that the lead time ends after the effective time.
    await house.setClock(new Date(Date.parse(instant) + DAY))
    await house.send()
    const { last_first_dispatch_at: last, lead_ends: end } = await facts(versionId)
    expect(Math.abs(addDays(last, 30, timeZone).getTime() - Date.parse(end))).toBeLessThan(1000)
    expect(await tryAt(versionId, end, -1)).toBe('gate-shut')
    expect(await tryAt(versionId, end)).toBe('allowed')
  })

  it('stays shut until the effective time, one second before and at it', async () => {
    const { versionId, slug, number } = await announcedAt(new Date('2027-06-07T09:00:00Z'))
    const effectiveAt = '2027-09-01T00:00:00Z'
    const asked = { actor: house.people.dirk, slug, number, effectiveAt: new Date(effectiveAt), reason: 'Later.' }
    must(await postpone(house.db, asked))
    await house.send()
    expect(await tryAt(versionId, effectiveAt, -1)).toBe('gate-shut')
    expect(await tryAt(versionId, effectiveAt)).toBe('allowed')
  })

  it('stays shut while the grace time for bounces runs, one second before and at its end', async () => {
    await house.setClock(new Date('2027-11-01T09:00:00Z'))
    await house.members([])
    await house.policy('graceful', { noticeRule: RULE(0) })
    await house.first('graceful')
    const { versionId } = await house.announced(
      'graceful',
      addDays(new Date((await house.clock()).getTime() + 5000), 5, 'Europe/Brussels'),
    )
    await house.setClock(new Date('2027-11-02T09:00:00Z'))
    await house.send()
    const { settles } = await facts(versionId)
    expect(await tryAt(versionId, settles, -1)).toBe('gate-shut')
    expect(await tryAt(versionId, settles)).toBe('allowed')
  })

  it('is not fooled by tables that a program makes for itself, since it can make none', async () => {
    expect(await refusalOf(house.sql.query('create temp table test_clock (id int, shift text)'))).toMatch(
      /^(42501|allowed)$/,
    )
    const { versionId } = await announcedAt(new Date('2027-12-01T09:00:00Z'))
    // Where PostgreSQL lets everyone make temporary tables (a copied test database), one of the same name is not looked at.
    await house.sql.query(`create temp table if not exists notice (announcement_id uuid)`).catch(() => {})
    try {
      const before = await house.clock()
      await house.sql.query(`insert into pg_temp.test_clock values (1, '10 years')`).catch(() => {})
      expect((await house.clock()).getTime() - before.getTime()).toBeLessThan(60_000)
      expect(await refusalOf(putInForce(versionId))).toMatch(/gate-shut|version_one_in_force/)
    } finally {
      await house.sql.query('drop table if exists pg_temp.notice, pg_temp.test_clock').catch(() => {})
    }
  })
  const putInForce = (versionId: string) =>
    house.sql.query(`update public.version set state = 'in-force', in_force_at = clock() where id = $1`, [versionId])
})
