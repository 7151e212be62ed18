import { randomUUID } from 'node:crypto'
import { erase, leave } from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type Installation, openInstallation, refusalOf, sha256 } from '../installation.ts'

/** Plain SQL as the role of member pages: what it can't do, no program that connects with it can. */
let install: Installation
let role: pg.Client

beforeAll(async () => {
  install = await openInstallation()
  role = new pg.Client({ connectionString: install.fresh.urls.member })
  await role.connect()
  await install.members([
    { externalId: 'ada', name: 'Ada', language: 'en' },
    { externalId: 'bo', name: 'Bo', language: 'nl' },
  ])
  await install.policy('privacy')
  await install.first('privacy')
  await install.announced('privacy', new Date((await install.clock()).getTime() + 60 * DAY))
  await install.policy('drafted')
  await install.draft('drafted', 1)
  await install.send()
})
afterAll(async () => {
  await role?.end()
  await install?.close()
})

/** Runs statements in a transaction that presents a token, and rolls it back unless told otherwise. */
async function presenting<T extends pg.QueryResultRow>(
  token: string | null,
  sql: string,
  values: unknown[] = [],
  keep = false,
): Promise<T[]> {
  await role.query('begin')
  try {
    if (token !== null) await role.query(`select set_config('fairnotice.token', $1, true)`, [token])
    const { rows } = await role.query<T>(sql, values)
    await role.query(keep ? 'commit' : 'rollback')
    return rows
  } catch (error) {
    await role.query('rollback')
    throw error
  }
}

const memberId = async (externalId: string): Promise<string> =>
  (await install.sql.query('select id from member where external_id = $1', [externalId])).rows[0]?.id

/** A visit that is open, as `open_visit` makes it. */
async function visitOf(externalId: string, until = `clock() + interval '1 hour'`): Promise<string> {
  const token = randomUUID()
  await install.sql.query(
    `insert into visit (id, member_id, session_hash, opened_at, expires_at) values (gen_random_uuid(), $1, $2, clock(), ${until})`,
    [await memberId(externalId), sha256(token)],
  )
  return token
}

async function linkFor(externalId: string, until = `clock() + interval '15 minutes'`): Promise<string> {
  const token = randomUUID()
  await install.sql.query(
    `insert into mailed_link (id, kind, hash, email, language, member_id, made_at, expires_at)
     select gen_random_uuid(), 'visit', $2, email, 'en', id, clock(), ${until} from member where id = $1`,
    [await memberId(externalId), sha256(token)],
  )
  return token
}

const VIEWS = [
  'my_visit',
  'my_member',
  'my_notice',
  'my_delivery',
  'my_subscription',
  'my_request',
  'my_address_change',
  'linked_notice',
  'presented_link',
  'presented_subscription',
]

describe('without a token', () => {
  it.each(VIEWS)('%s shows nothing', async (view) => {
    expect(await presenting(null, `select * from ${view}`)).toEqual([])
    expect(await presenting('', `select * from ${view}`)).toEqual([])
    expect(await presenting('guessed', `select * from ${view}`)).toEqual([])
    // A hash read from a stolen copy of the database is no token.
    const { rows } = await install.sql.query('select session_hash from visit limit 1')
    expect(await presenting(rows[0]?.session_hash ?? 'none', `select * from ${view}`)).toEqual([])
  })

  it('no table of anyone can be read, altered, emptied or deleted from', async () => {
    const { rows } = await install.sql.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')`,
    )
    const others = rows.map(({ name }) => name).filter((name) => !VIEWS.includes(name) && name !== 'published_policy')
    expect(others).toContain('member_key')
    expect(others).toContain('rendition')
    for (const name of others) {
      expect([name, await refusalOf(presenting(null, `select * from "${name}"`))]).toEqual([name, '42501'])
      for (const deed of ['delete from', 'truncate'])
        expect([name, await refusalOf(presenting(null, `${deed} "${name}"`))]).not.toEqual([name, 'allowed'])
    }
    for (const name of VIEWS) expect(await refusalOf(presenting(null, `delete from ${name}`))).not.toBe('allowed')
  })

  it('acts on nobody', async () => {
    const [acted] = await presenting(
      null,
      `select open_visit($1) as opened, choose_language('fr') as language, choose_topics(null, '{announced}') as topics,
         file_request('erasure', '') as request, change_address('new@members.example') as address,
         confirm_address() as confirmed, confirm_subscription() as subscribed, stop_subscription() as stopped`,
      [sha256('session')],
    )
    expect(acted).toEqual({
      opened: false,
      language: false,
      topics: false,
      request: 'refused',
      address: 'refused',
      confirmed: 'unknown',
      subscribed: 'unknown',
      stopped: false,
    })
    expect(await refusalOf(presenting(null, `select visit_event('x', gen_random_uuid(), '{}')`))).toBe('42501')
  })

  it('puts in an unconfirmed subscription of something published, and nothing more', async () => {
    const insert = (columns: string, values: string) =>
      refusalOf(presenting(null, `insert into subscriber (${columns}) values (${values})`))
    const all = `'me@home.example', 'en', '{announced}'`
    expect(await insert('email, language, topics', all)).toBe('allowed')
    expect(await insert('email, language, topics, confirmed_at', `${all}, now()`)).toBe('42501')
    expect(await insert('email, language, topics, asked_at', `${all}, now()`)).toBe('42501')
    expect(await insert('email, language, topics, stop_hash', `${all}, 'x'`)).toBe('42501')
    expect(await insert('email, language, topics', `'ME@home.example', 'en', '{announced}'`)).toBe('subscriber_address')
    expect(await insert('email, language, topics', `'me@home.example', 'en', '{everything}'`)).toBe('subscriber_topics')
    expect(await insert('email, language, topics', `'me@home.example', 'en', '{}'`)).toBe('subscriber_topics')
    const policy = async (slug: string) =>
      (await install.sql.query('select id from policy where slug = $1', [slug])).rows[0]?.id
    expect(await insert('email, language, topics, policy_id', `${all}, '${await policy('privacy')}'`)).toBe('allowed')
    expect(await insert('email, language, topics, policy_id', `${all}, '${await policy('drafted')}'`)).toBe('42501')
    // What it put in it can't read back, so that no form can say whether an address is there.
    expect(
      await refusalOf(
        presenting(null, `insert into subscriber (email, language, topics) values (${all}) returning id`),
      ),
    ).toBe('42501')
    expect(
      await refusalOf(presenting(null, `insert into link_request (email, language) values ('x@y.example', 'en')`)),
    ).toBe('allowed')
    expect(
      await refusalOf(
        presenting(null, `insert into link_request (email, language, asked_at) values ('x@y.example', 'en', now())`),
      ),
    ).toBe('42501')
  })

  it('answers alike for an address that is registered and one that is not', async () => {
    for (const email of ['ada@members.example', 'nobody@members.example']) {
      const asked = await role.query(`insert into link_request (email, language) values ($1, 'en')`, [email])
      expect(asked.rowCount).toBe(1)
      const subscribed = await role.query(
        `insert into subscriber (email, language, topics) values ($1, 'en', '{announced}')`,
        [email],
      )
      expect(subscribed.rowCount).toBe(1)
    }
  })
})

describe('with the token of a visit', () => {
  it('shows exactly one person’s rows', async () => {
    const token = await visitOf('ada')
    expect(await presenting(token, 'select external_id from my_member')).toEqual([{ external_id: 'ada' }])
    const [notice] = await presenting<{ id: string }>(token, 'select * from my_notice')
    const { rows } = await install.sql.query('select id from notice where member_id = $1', [await memberId('ada')])
    expect(rows).toEqual([{ id: notice?.id }])
    const deliveries = await presenting<{ notice_id: string; key: Buffer }>(token, 'select * from my_delivery')
    expect(deliveries.map(({ notice_id }) => notice_id)).toEqual([notice?.id])
    const keys = await install.sql.query(
      'select k.key from member_key k join member m on m.pseudonym = k.pseudonym where m.external_id = $1',
      ['ada'],
    )
    expect(deliveries[0]?.key.equals(keys.rows[0]?.key)).toBe(true)
    expect(await presenting(token, 'select * from linked_notice')).toEqual([])
  })

  it('is over at its time, and not before', async () => {
    const token = await visitOf('ada')
    await install.shift('59 minutes 59 seconds')
    expect(await presenting(token, 'select * from my_member')).toHaveLength(1)
    await install.shift('1 hour 1 second')
    expect(await presenting(token, 'select * from my_member')).toEqual([])
    await install.shift('0 seconds')
  })

  it('does not outlive its transaction', async () => {
    await presenting(await visitOf('ada'), 'select * from my_member', [], true)
    expect((await role.query('select * from my_member')).rows).toEqual([])
  })

  it('changes one member’s language, and nothing else of anyone', async () => {
    const before = (await install.sql.query('select * from member order by external_id')).rows
    const token = await visitOf('ada')
    expect(await presenting(token, `select choose_language('fr') as done`, [], true)).toEqual([{ done: true }])
    const after = (await install.sql.query('select * from member order by external_id')).rows
    expect(after[1]).toEqual(before[1])
    expect(after[0]).toEqual({
      ...before[0],
      language: 'fr',
      own_changes: { language: 'en' },
      updated_at: expect.any(Date),
    })
    expect(await presenting(token, 'select kind, detail, state from my_request')).toEqual([
      { kind: 'language', detail: { from: 'en', to: 'fr' }, state: 'open' },
    ])
    expect(await presenting(token, `select choose_language('not a language') as done`)).toEqual([{ done: false }])
  })

  it('keeps the chosen language when the organisation imports the old one, and gives way to a new one', async () => {
    const language = async () =>
      (await install.sql.query(`select language, own_changes from member where external_id = 'ada'`)).rows[0]
    await install.members([{ externalId: 'ada', name: 'Ada', language: 'en' }])
    expect(await language()).toEqual({ language: 'fr', own_changes: { language: 'en' } })
    await install.members([{ externalId: 'ada', name: 'Ada', language: 'de' }])
    expect(await language()).toEqual({ language: 'de', own_changes: {} })
  })

  it('files a request for its own member, bounded in number and length', async () => {
    const token = await visitOf('bo')
    const file = (kind: string, text: string) =>
      presenting<{ said: string }>(token, 'select file_request($1, $2) as said', [kind, text], true).then(
        ([row]) => row?.said,
      )
    expect(await file('correction', '  ')).toBe('refused')
    expect(await file('correction', 'x'.repeat(4001))).toBe('refused')
    expect(await file('language', 'x')).toBe('refused')
    expect(await file('erasure', '')).toBe('done')
    expect(await file('erasure', '')).toBe('open')
    for (let made = 1; made < 10; made++) expect(await file('correction', `Number ${made}`)).toBe('done')
    expect(await file('correction', 'One more')).toBe('too-many')
    expect(await presenting(await visitOf('ada'), `select * from my_request where kind <> 'language'`)).toEqual([])
  })

  it('manages the optional messages of its own address alone', async () => {
    const token = await visitOf('bo')
    const choose = (topics: string) => presenting(token, `select choose_topics(null, $1) as done`, [topics], true)
    await choose('{announced,in-force}')
    await choose('{withdrawn}')
    expect(await presenting(token, 'select topics from my_subscription')).toEqual([{ topics: ['withdrawn'] }])
    expect(await presenting(await visitOf('ada'), 'select * from my_subscription')).toEqual([])
    await choose('{}')
    expect(await presenting(token, 'select * from my_subscription')).toEqual([])
    expect(await refusalOf(presenting(token, `update my_member set language = 'de'`))).not.toBe('allowed')
  })
})

describe('a link from a message', () => {
  it('opens a visit once, and only until it expires', async () => {
    const link = await linkFor('ada')
    expect(await presenting(link, 'select kind, used, expired from presented_link')).toEqual([
      { kind: 'visit', used: false, expired: false },
    ])
    // A link shows no member before it is used.
    expect(await presenting(link, 'select * from my_member')).toEqual([])
    const open = (session: string) => presenting(link, 'select open_visit($1) as open', [sha256(session)], true)
    expect(await open('first')).toEqual([{ open: true }])
    expect(await open('second')).toEqual([{ open: false }])
    expect(await presenting('first', 'select external_id from my_member')).toEqual([{ external_id: 'ada' }])
    expect(await presenting('second', 'select * from my_member')).toEqual([])
    await presenting('first', 'select close_visit()', [], true)
    expect(await presenting('first', 'select * from my_member')).toEqual([])
    const late = await linkFor('ada')
    await install.shift('15 minutes 1 second')
    expect(await presenting(late, 'select open_visit($1) as open', [sha256('late')])).toEqual([{ open: false }])
    await install.shift('14 minutes 59 seconds')
    expect(await presenting(late, 'select open_visit($1) as open', [sha256('late')])).toEqual([{ open: true }])
    await install.shift('0 seconds')
  })

  it('in a notice shows that one notice, and nothing of its member', async () => {
    const token = randomUUID()
    await install.members([{ externalId: 'quill', name: 'Quill' }])
    const { rows } = await install.sql.query(
      `insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, sealed, link_hash)
       select gen_random_uuid(), n.id, 1, m.pseudonym, 'x', '<x@x>', 'x', 'en', 'x', clock(), '\\x00', $2
       from notice n join member m on m.id = n.member_id where m.external_id = $1 returning notice_id`,
      ['quill', sha256(token)],
    )
    expect(rows).toHaveLength(1)
    const shown = await presenting(token, 'select * from linked_notice')
    expect(shown).toEqual([expect.objectContaining({ kind: 'announced', slug: 'privacy', number: 2 })])
    expect(JSON.stringify(shown)).not.toMatch(/quill|members\.example/i)
    for (const view of VIEWS.filter((name) => name !== 'linked_notice'))
      expect(await presenting(token, `select * from ${view}`)).toEqual([])
    await erase(install.db, 'quill', null, TEST_SECRET)
    expect(await presenting(token, 'select * from linked_notice')).toEqual([])
  })
})

describe('a member who goes', () => {
  it('can still look after leaving, and takes everything along on erasure but what proves', async () => {
    await install.members([{ externalId: 'dee', email: 'dee@members.example' }])
    await leave(install.db, 'dee', null)
    const token = await visitOf('dee')
    expect(await presenting(token, 'select external_id from my_member')).toHaveLength(1)
    await presenting(token, `select file_request('correction', 'My name is Dee Delft')`, [], true)
    await presenting(token, `select choose_topics(null, '{announced}')`, [], true)
    await presenting(token, `select change_address('other@members.example')`, [], true)
    const id = await memberId('dee')
    await erase(install.db, 'dee', null, TEST_SECRET)
    expect(await presenting(token, 'select * from my_member')).toEqual([])
    for (const [table, where] of [
      ['visit', 'member_id = $1'],
      ['address_change', 'member_id = $1'],
      ['mailed_link', 'member_id = $1'],
    ] as const)
      expect((await install.sql.query(`select 1 from ${table} where ${where}`, [id])).rows).toEqual([])
    expect((await install.sql.query(`select 1 from subscriber where email = 'dee@members.example'`)).rows).toEqual([])
    expect(
      (await install.sql.query('select kind, text, state from member_request where member_id = $1', [id])).rows,
    ).toEqual([{ kind: 'correction', text: '', state: 'answered' }])
  })
})
