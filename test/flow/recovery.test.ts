import { randomUUID } from 'node:crypto'
import {
  claimAlerts,
  claimLinks,
  claimNotices,
  makeLinks,
  openDatabase,
  planAlerts,
  reportHealth,
} from '@fairnotice/db'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, until } from '../setup/house.ts'

/** The name of a worker that lives no more: nobody holds its lock. */
const DEAD = '4242'

describe('recovery', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
  const sentTo = () => house.smtp.messages.flatMap(({ to }) => to).sort()

  it('plans for whoever has no notice, sends what nobody reminds of, and takes back what a dead worker claimed', async () => {
    await announcedTo(house, 4)
    // Claimed, and the worker died. Two others wait, and every job that would remind of them is lost.
    expect(await claimNotices(house.database, DEAD, 2, false)).toHaveLength(2)
    await house.database.$executeRaw`
      select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`
    // In the audience, and never planned for: put there by none of our ways.
    await house.database.$executeRaw`
      insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
      values (${randomUUID()}::uuid, 'm4', 'member4@members.example', '{}', 'en', '{}', now(), ${randomUUID()}::uuid, now())`
    await house.worker.start()
    await until(
      'all five are sent',
      async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 5,
    )
    expect(sentTo()).toEqual([0, 1, 2, 3, 4].map((n) => `member${n}@members.example`))
  })

  it('takes back alerts and links too', async () => {
    await house.database.$executeRaw`
      insert into subscriber (email, language, topics, asked_at, confirmed_at)
      values ('reader@papers.example', 'en', '{announced}', now(), now())`
    await announcedTo(house, 1)
    await house.database
      .$executeRaw`insert into link_request (email, language) values ('member0@members.example', 'en')`
    await makeLinks(house.database, (id) => id)
    await planAlerts(house.database)
    expect(await claimAlerts(house.database, DEAD, 10, false)).toHaveLength(1)
    expect(await claimLinks(house.database, DEAD, 10)).toHaveLength(1)
    await house.worker.start()
    await house.smtp.received(3)
    await until('both are sent', async () => {
      const alerts = await house.database.alert.count({ where: { state: 'sent' } })
      return alerts === 1 && (await house.database.mailedLink.count({ where: { sentAt: { not: null } } })) === 1
    })
    expect(sentTo()).toEqual(['member0@members.example', 'member0@members.example', 'reader@papers.example'])
  })
})

describe('a database that can’t write down for a while what the mail server took', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('gets it when it can, and nobody is told twice', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const owner = openDatabase(String(house.urls.owner), 1)
    await announcedTo(house, 5)
    await owner.$executeRawUnsafe('alter function record_attempts(json) rename to record_attempts_away')
    await house.worker.start()
    // As many connections as members: each has one that is not written down.
    await house.smtp.received(5)
    await until('it was tried in vain', async () => log.mock.calls.length > 0)
    await owner.$executeRawUnsafe('alter function record_attempts_away(json) rename to record_attempts')
    await until(
      'all are written down',
      async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 5,
    )
    expect(house.smtp.messages).toHaveLength(5)
    expect(await house.database.delivery.count()).toBe(5)
    log.mockRestore()
    await owner.$disconnect()
  })
})

describe('a claim that a living worker has dropped', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('is given back while the worker lives, and repeated an hour later', async () => {
    await announcedTo(house, 2)
    await house.smtp.stop()
    await house.worker.start()
    // The relay is down: what was claimed was given back, for some seconds.
    await until('it was tried', async () => (await house.database.health.count({ where: { part: 'relay' } })) === 1)
    let id = ''
    await until('one is claimed that the worker does not carry', async () => {
      const [dropped] = await house.database.$queryRaw<{ id: string }[]>`
        update notice set state = 'claimed', attempts = attempts + 1, claimed_at = clock(), claimed_by = (
          select objid::text from pg_locks where locktype = 'advisory' and classid = 727002
            and database = (select oid from pg_database where datname = current_database()))
        where id = (select min(id::text)::uuid from notice where state = 'planned') returning id`
      id = dropped?.id ?? ''
      return id !== ''
    })
    await house.smtp.start()
    await until('it is given back', async () => {
      const { state, problem, dueAt } = await house.database.notice.findUniqueOrThrow({ where: { id } })
      return state === 'planned' && problem !== null && dueAt.getTime() > Date.now() + 50 * 60_000
    })
    await until(
      'the other is sent',
      async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 1,
    )
    await house.moveClock('2 hours')
    await until('it is sent too', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 2)
    expect(house.smtp.messages).toHaveLength(2)
  })
})

describe('a mail server that was taken out of the settings', () => {
  it('is said to be neither well nor down', async () => {
    const house = await openHouse()
    try {
      await reportHealth(house.database, 'relay', false, 'unreachable: connect ECONNREFUSED')
      house.worker.settings.SMTP_URL = ''
      await house.worker.start()
      expect((await house.ana.call('GET', '/health')).body).toEqual([])
    } finally {
      await house.close()
    }
  })
})
