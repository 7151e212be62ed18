import {
  type ClaimedAlert,
  claimAlerts,
  erase,
  isWanted,
  keepStopHash,
  occasionContent,
  openDatabase,
  pauseSending,
  planAlerts,
  presenting,
  recordAlert,
  recoverAlerts,
  releaseAlerts,
  sha256,
  stopByMessage,
  stopSubscription,
  withdraw,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, type Installation, must, openInstallation } from '../installation.ts'

let install: Installation
beforeEach(async () => {
  install = await openInstallation({ connections: 4 })
  await install.policy('privacy')
  await install.first('privacy')
  await planAlerts(install.db)
})
afterEach(() => install.close())

const subscribe = async (email: string, topics = '{announced,in-force,withdrawn}', slug: string | null = null) =>
  (
    await install.sql.query(
      `insert into subscriber (email, language, topics, policy_id, confirmed_at)
       values ($1, 'nl', $2, (select id from policy where slug = $3), clock()) returning id`,
      [email, topics, slug],
    )
  ).rows[0]?.id as string
const announced = async () => install.announced('privacy', new Date((await install.clock()).getTime() + 60 * DAY))
const alerts = async () =>
  (
    await install.sql.query(
      'select s.email, a.kind, a.state from alert a join subscriber s on s.id = a.subscriber_id order by s.email, a.planned_at',
    )
  ).rows
const claim = (worker = '1') => claimAlerts(install.db, worker, 100, false)
const record = (
  alert: ClaimedAlert | undefined,
  result: 'accepted' | 'later' | 'refused',
  retryAt: Date | null = null,
) => recordAlert(install.db, { id: alert?.id as string, result, messageId: `<${alert?.id}@x>`, retryAt })

describe('alerts', () => {
  it('are planned once for each occasion, for whoever asked for it before', async () => {
    await subscribe('all@home.example')
    await subscribe('effect@home.example', '{in-force}')
    await install.policy('other')
    await install.first('other')
    await planAlerts(install.db)
    await subscribe('other@home.example', '{announced}', 'other')
    await install.sql.query('delete from alert')
    await announced()
    await subscribe('late@home.example')
    await Promise.all([planAlerts(install.db), planAlerts(install.db), planAlerts(install.db)])
    await planAlerts(install.db)
    expect(await alerts()).toEqual([{ email: 'all@home.example', kind: 'announced', state: 'planned' }])
  })

  it('tell of a first version, of taking effect and of a withdrawal, each by its topic', async () => {
    await subscribe('effect@home.example', '{in-force}')
    await subscribe('off@home.example', '{withdrawn}')
    await install.policy('other')
    await install.first('other')
    await announced()
    must(
      await withdraw(install.db, {
        actor: install.people.dirk,
        slug: 'privacy',
        number: 2,
        reason: 'A mistake.',
      }),
    )
    await planAlerts(install.db)
    expect(await alerts()).toEqual([
      { email: 'effect@home.example', kind: 'in-force', state: 'planned' },
      { email: 'off@home.example', kind: 'withdrawn', state: 'planned' },
    ])
    const claimed = await claim()
    const [first] = claimed.filter(({ kind }) => kind === 'in-force')
    expect(await occasionContent(install.db, first as ClaimedAlert)).toMatchObject({
      policy: { slug: 'other' },
      version: { number: 1, base: null },
      announcement: null,
    })
    const [off] = claimed.filter(({ kind }) => kind === 'withdrawn')
    expect((await occasionContent(install.db, off as ClaimedAlert)).announcement?.reason).toBe('A mistake.')
  })

  it('announce nothing that is withdrawn by the time they would leave', async () => {
    await subscribe('all@home.example')
    await announced()
    await planAlerts(install.db)
    must(await withdraw(install.db, { actor: install.people.dirk, slug: 'privacy', number: 2, reason: 'A mistake.' }))
    await planAlerts(install.db)
    expect((await claim()).map(({ kind }) => kind)).toEqual(['withdrawn'])
  })

  it('are shared by workers, wait while sending is paused, and never stand in the way of a gate', async () => {
    for (let index = 0; index < 20; index++) await subscribe(`s${index}@home.example`)
    const { versionId } = await announced()
    await planAlerts(install.db)
    await pauseSending(install.db, true, install.people.dirk.userId)
    expect(await claim()).toEqual([])
    await pauseSending(install.db, false, install.people.dirk.userId)
    const [one, two] = await Promise.all([
      claimAlerts(install.db, '1', 10, false),
      claimAlerts(install.db, '2', 10, false),
    ])
    expect(new Set([...one, ...two].map(({ id }) => id)).size).toBe(20)
    expect(await claimAlerts(install.db, '3', 10, true)).toEqual([])
    const { rows } = await install.sql.query('select owed, undispatched from gate_facts($1)', [versionId])
    expect(rows).toEqual([{ owed: 0, undispatched: 0 }])
    // Both workers are gone: what they held is taken back.
    expect(await recoverAlerts(install.db)).toBe(20)
  })

  it('are tried again when put off, and not counted as tried when the relay was down', async () => {
    await subscribe('all@home.example')
    await announced()
    await planAlerts(install.db)
    const [first] = await claim()
    const later = new Date((await install.clock()).getTime() + 60_000)
    await record(first, 'later', later)
    expect(await claim()).toEqual([])
    await install.shift('61 seconds')
    const [second] = await claim()
    expect(second).toMatchObject({ attempt: 2, since: expect.any(Date) })
    await releaseAlerts(install.db, [second?.id as string], await install.clock())
    expect((await claim())[0]).toMatchObject({ attempt: 2 })
  })
})

describe('a subscription that stops', () => {
  it('takes along what is planned and what is under way, and leaves nothing of the address', async () => {
    const id = await subscribe('all@home.example')
    await announced()
    await planAlerts(install.db)
    const [alert] = await claim()
    await keepStopHash(install.db, id, sha256('stop'))
    expect(await isWanted(install.db, alert?.id as string)).toBe(true)
    const visitors = openDatabase(install.fresh.urls.member, 1)
    expect(await presenting(visitors, 'stop', stopSubscription)).toBe(true)
    expect(await presenting(visitors, 'stop', stopSubscription)).toBe(false)
    await visitors.$disconnect()
    expect(await isWanted(install.db, alert?.id as string)).toBe(false)
    // The worker that was carrying it says what came of it; nothing comes back to life.
    await record(alert, 'accepted')
    expect(await alerts()).toEqual([])
    const { rows } = await install.sql.query(`select detail from event where what = 'subscription-stopped'`)
    expect(rows).toEqual([{ detail: { subscriber: id } }])
    const { rows: left } = await install.sql.query(
      `select 1 from event where detail::text like '%home.example%' union all select 1 from subscriber`,
    )
    expect(left).toEqual([])
  })

  it('ends when a message came back or was complained about, and after two refusals in a row', async () => {
    await subscribe('gone@home.example')
    await subscribe('full@home.example')
    await announced()
    await planAlerts(install.db)
    const first = await claim()
    const of = (email: string, found = first) => found.find((alert) => alert.email === email)
    await record(of('gone@home.example'), 'accepted')
    await record(of('full@home.example'), 'refused')
    expect(await stopByMessage(install.db, '<nobody@x>')).toBeNull()
    expect(await stopByMessage(install.db, `<${of('gone@home.example')?.id}@x>`)).not.toBeNull()
    expect(await install.db.subscriber.findMany()).toMatchObject([{ email: 'full@home.example' }])
    must(await withdraw(install.db, { actor: install.people.dirk, slug: 'privacy', number: 2, reason: 'A mistake.' }))
    await planAlerts(install.db)
    await record(of('full@home.example', await claim()), 'refused')
    expect(await install.db.subscriber.findMany()).toEqual([])
  })

  it('ends with the member whose address it has', async () => {
    await install.members([{ externalId: 'ada', email: 'ada@home.example' }])
    await subscribe('ada@home.example')
    await erase(install.db, 'ada', null, TEST_SECRET)
    expect(await install.db.subscriber.count()).toBe(0)
  })
})
