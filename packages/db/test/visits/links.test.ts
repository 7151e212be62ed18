import {
  answerRequest,
  askForAlerts,
  askForLink,
  changeAddress,
  chooseTopics,
  claimLinks,
  confirmAddress,
  confirmSubscription,
  type Database,
  erase,
  makeLinks,
  memberRequests,
  mySubscriptions,
  openDatabase,
  openVisit,
  presentedLink,
  presenting,
  recordLink,
  recoverLinks,
  releaseLinks,
  sha256,
  tidy,
} from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codes, type Installation, must, openInstallation } from '../installation.ts'

let install: Installation
/** As the role of member pages. */
let visitors: Database
const tokenOf = (id: string) => `token-of-${id}`

beforeAll(async () => {
  install = await openInstallation()
  visitors = openDatabase(install.fresh.urls.member, 4)
  await install.members([
    { externalId: 'ada', language: 'nl' },
    { externalId: 'bo' },
    { externalId: 'twin-1', email: 'twins@members.example' },
    { externalId: 'twin-2', email: 'twins@members.example' },
  ])
})
afterAll(async () => {
  await visitors?.$disconnect()
  await install?.close()
})
beforeEach(async () => {
  await install.shift('0 seconds')
  await install.sql.query('delete from mailed_link')
  await install.sql.query('delete from subscriber')
  await install.sql.query('delete from link_request')
  await install.sql.query('delete from address_change')
})

const links = async (email: string) =>
  (await install.sql.query('select * from mailed_link where email = $1 order by made_at', [email])).rows
const visitAs = async (externalId: string) => {
  const token = `visit-${externalId}-${Math.random()}`
  await install.sql.query(
    `insert into visit (id, member_id, session_hash, opened_at, expires_at)
     select gen_random_uuid(), id, $2, clock(), clock() + interval '1 hour' from member where external_id = $1`,
    [externalId, sha256(token)],
  )
  return token
}

describe('asking for a link', () => {
  it('makes one for whoever is registered, in the language of the form, and forgets what was asked', async () => {
    await askForLink(visitors, 'ada@members.example', 'fr')
    await askForLink(visitors, 'ada@members.example', 'fr')
    await askForLink(visitors, 'nobody@members.example', 'fr')
    expect(await makeLinks(install.db, tokenOf)).toBe(1)
    expect((await install.sql.query('select 1 from link_request')).rows).toEqual([])
    expect(await links('nobody@members.example')).toEqual([])
    const [link] = await links('ada@members.example')
    expect(link).toMatchObject({ kind: 'visit', language: 'fr', hash: sha256(tokenOf(link.id)) })
  })

  it('makes one for each member of a shared address, and none for who was erased', async () => {
    await install.members([{ externalId: 'gone', email: 'gone@members.example' }])
    await erase(install.db, 'gone', null, TEST_SECRET)
    await askForLink(visitors, 'twins@members.example', 'en')
    await askForLink(visitors, 'gone@members.example', 'en')
    expect(await makeLinks(install.db, tokenOf)).toBe(2)
  })

  it('sends no more than five an hour and fifteen a day to one address, however often a stranger asks', async () => {
    for (let hour = 0; hour < 5; hour++) {
      await install.shift(`${hour * 61} minutes`)
      for (let ask = 0; ask < 7; ask++) {
        await askForLink(visitors, 'bo@members.example', 'en')
        await makeLinks(install.db, tokenOf)
      }
      expect(await links('bo@members.example')).toHaveLength(Math.min(15, (hour + 1) * 5))
    }
    await install.shift('25 hours')
    await askForLink(visitors, 'bo@members.example', 'en')
    expect(await makeLinks(install.db, tokenOf)).toBe(1)
  })

  it('lets a link work for fifteen minutes from when it was sent, whatever delayed it', async () => {
    await askForLink(visitors, 'bo@members.example', 'en')
    await makeLinks(install.db, tokenOf)
    const [link] = await links('bo@members.example')
    await install.shift('40 minutes')
    expect(await claimLinks(install.db, '1', 10)).toMatchObject([{ id: link.id, kind: 'visit', attempt: 1 }])
    expect(await claimLinks(install.db, '2', 10)).toEqual([])
    await recordLink(install.db, link.id, true, null)
    await install.shift('54 minutes 59 seconds')
    expect(await presenting(visitors, tokenOf(link.id), (rows) => openVisit(rows, sha256('in time')))).toBe(true)
  })

  it('gives back what a dead worker held, and what found the relay down, as no attempt', async () => {
    await askForLink(visitors, 'bo@members.example', 'en')
    await makeLinks(install.db, tokenOf)
    const [claimed] = await claimLinks(install.db, '4711', 10)
    expect(await recoverLinks(install.db)).toBe(1)
    const again = await claimLinks(install.db, '4712', 10)
    expect(again).toMatchObject([{ id: claimed?.id, attempt: 2 }])
    await releaseLinks(install.db, [claimed?.id as string], await install.clock())
    expect(await claimLinks(install.db, '4713', 10)).toMatchObject([{ attempt: 2 }])
  })
})

describe('a subscription', () => {
  const ask = (email: string) =>
    askForAlerts(visitors, { email, language: 'en', policyId: null, topics: ['announced'] })
  const subscribers = async () =>
    (await install.sql.query('select email, confirmed_at is not null as confirmed from subscriber order by email')).rows

  it('is deleted after 48 hours if nobody confirms it, and not a second before', async () => {
    await ask('slow@home.example')
    await makeLinks(install.db, tokenOf)
    const [link] = await links('slow@home.example')
    await install.shift('47 hours 59 minutes 59 seconds')
    expect(await tidy(install.db)).toEqual({ unconfirmed: 0 })
    await install.shift('48 hours 1 second')
    // Even before it is removed, its time is over.
    expect(await presenting(visitors, tokenOf(link.id), confirmSubscription)).toBe('expired')
    expect(await tidy(install.db)).toEqual({ unconfirmed: 1 })
    expect(await subscribers()).toEqual([])
  })

  it('can be confirmed until then, once, and stays', async () => {
    await ask('quick@home.example')
    await makeLinks(install.db, tokenOf)
    const [link] = await links('quick@home.example')
    await install.shift('47 hours 59 minutes 59 seconds')
    expect(await presenting(visitors, tokenOf(link.id), presentedLink)).toMatchObject({
      kind: 'subscription',
      used: false,
    })
    expect(await presenting(visitors, tokenOf(link.id), confirmSubscription)).toBe('done')
    expect(await presenting(visitors, tokenOf(link.id), confirmSubscription)).toBe('used')
    await install.shift('100 hours')
    await tidy(install.db)
    expect(await subscribers()).toEqual([{ email: 'quick@home.example', confirmed: true }])
  })

  it('takes the place of an earlier one only when it is confirmed', async () => {
    for (const time of [1, 2]) {
      await ask('twice@home.example')
      await makeLinks(install.db, tokenOf)
      expect(await links('twice@home.example')).toHaveLength(time)
      const link = (await links('twice@home.example')).at(-1)
      if (time === 2) expect(await subscribers()).toHaveLength(2)
      expect(await presenting(visitors, tokenOf(link.id), confirmSubscription)).toBe('done')
    }
    expect(await subscribers()).toHaveLength(1)
  })

  it('asked for a hundred times writes five messages, and leaves no more rows than that', async () => {
    for (let time = 0; time < 100; time++) {
      await ask('victim@home.example')
      if (time % 10 === 0) await makeLinks(install.db, tokenOf)
    }
    await makeLinks(install.db, tokenOf)
    expect(await links('victim@home.example')).toHaveLength(5)
    expect(await subscribers()).toHaveLength(5)
  })
})

describe('a new address', () => {
  it.each([
    ['old-address', 'new-address'],
    ['new-address', 'old-address'],
  ])('holds when both mailboxes have confirmed it: %s, then %s', async (first, second) => {
    const id = `mover-${first}`
    await install.members([{ externalId: id }])
    const email = async () =>
      (await install.sql.query('select email from member where external_id = $1', [id])).rows[0]?.email
    const token = await visitAs(id)
    expect(await presenting(visitors, token, (rows) => chooseTopics(rows, null, ['announced']))).toBe(true)
    expect(await presenting(visitors, token, (rows) => changeAddress(rows, `${id}@members.example`))).toBe('same')
    expect(await presenting(visitors, token, (rows) => changeAddress(rows, `${id}@new.example`))).toBe('done')
    expect(await makeLinks(install.db, tokenOf)).toBe(2)
    const { rows } = await install.sql.query(
      'select id, kind, email from mailed_link where address_change_id is not null',
    )
    const confirm = (kind: string) =>
      presenting(visitors, tokenOf(rows.find((link) => link.kind === kind)?.id), confirmAddress)
    expect(rows.map((link) => [link.kind, link.email]).sort()).toEqual([
      ['new-address', `${id}@new.example`],
      ['old-address', `${id}@members.example`],
    ])
    expect(await confirm(first)).toBe('waiting')
    expect(await confirm(first)).toBe('used')
    expect(await email()).toBe(`${id}@members.example`)
    expect(await confirm(second)).toBe('done')
    expect(await email()).toBe(`${id}@new.example`)
    // What was asked for follows, and nothing goes to the old mailbox any more.
    expect(await presenting(visitors, token, mySubscriptions)).toMatchObject([{ topics: ['announced'] }])
    expect((await install.sql.query('select email from subscriber')).rows).toEqual([{ email: `${id}@new.example` }])
    // The organisation's own system still has the old one: importing it undoes nothing, until it has taken the new one over.
    await install.members([{ externalId: id }])
    expect(await email()).toBe(`${id}@new.example`)
    const request = (await memberRequests(install.db, { state: 'open' })).find((one) => one.externalId === id)
    expect(request).toMatchObject({
      kind: 'address',
      detail: { from: `${id}@members.example`, to: `${id}@new.example` },
    })
    must(
      await answerRequest(
        install.db,
        { actor: install.people.dirk, id: request?.id as string, outcome: 'done', text: '' },
        async () => false,
      ),
    )
    await install.members([{ externalId: id }])
    expect(await email()).toBe(`${id}@members.example`)
  })

  it('is too old after 48 hours, and overtaken by an import of another', async () => {
    await install.members([{ externalId: 'idle' }])
    const token = await visitAs('idle')
    const start = async (to: string) => {
      expect(await presenting(visitors, token, (rows) => changeAddress(rows, to))).toBe('done')
      await makeLinks(install.db, tokenOf)
      const { rows } = await install.sql.query(`select id from mailed_link where email = $1 and kind = 'new-address'`, [
        to,
      ])
      return tokenOf(rows[0]?.id)
    }
    const late = await start('late@new.example')
    await install.shift('48 hours 1 second')
    expect(await presenting(visitors, late, confirmAddress)).toBe('expired')
    await install.shift('0 seconds')
    const raced = await start('raced@new.example')
    // A later wish takes the place of the one before.
    expect(await presenting(visitors, late, confirmAddress)).toBe('expired')
    await install.members([{ externalId: 'idle', email: 'elsewhere@members.example' }])
    expect(await presenting(visitors, raced, confirmAddress)).toBe('overtaken')
  })
})

describe('a request of a member', () => {
  it('is answered once, by who may, with reasons for a refusal, and the answer is mailed and then forgotten', async () => {
    const token = await visitAs('bo')
    await presenting(visitors, token, (rows) => rows.$queryRaw`select file_request('correction', 'I am called Bo.')`)
    const [request] = (await memberRequests(install.db, { state: 'open' })).filter(
      ({ externalId }) => externalId === 'bo',
    )
    const answer = (actor: typeof install.people.ana, outcome: 'done' | 'refused', text: string) =>
      answerRequest(install.db, { actor, id: request?.id as string, outcome, text }, async () => false)
    expect(codes(await answer(install.people.ana, 'refused', ''))).toEqual(['role-missing', 'reason-missing'])
    must(await answer(install.people.dirk, 'done', 'We have corrected it.'))
    expect(codes(await answer(install.people.dirk, 'done', 'Again.'))).toEqual(['wrong-state'])
    const claimed = await claimLinks(install.db, '1', 10)
    expect(claimed).toMatchObject([{ kind: 'answer', email: 'bo@members.example', text: 'We have corrected it.' }])
    await recordLink(install.db, claimed[0]?.id as string, true, null)
    expect(await links('bo@members.example')).toEqual([])
    await expect(install.sql.query('delete from member_request')).rejects.toThrow('request-fixed')
    await expect(
      install.sql.query(`update member_request set outcome = 'refused' where id = $1`, [request?.id]),
    ).rejects.toThrow('request-fixed')
  })
})
