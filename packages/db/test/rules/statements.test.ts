import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type Installation, openInstallation, refusalOf } from '../installation.ts'

const MEMBERS = ['a', 'b', 'c', 'd']

/** Guards look at all rows of a statement at once: one that breaks a rule among many is refused, and all with it. */
describe('a statement on many notices', () => {
  let house: Installation
  let ids: string[]

  beforeAll(async () => {
    house = await openInstallation()
    await house.members(MEMBERS.map((externalId) => ({ externalId })))
    await house.policy('privacy')
    await house.first('privacy')
    await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
    ids = (await house.claim()).map(({ id }) => id)
  })
  afterAll(() => house.close())

  /** Tries one after the other, and undoes them; says what the last came to. */
  const trying = async (...statements: [string, unknown[]?][]): Promise<string> => {
    await house.sql.query('begin')
    try {
      for (const [statement, values] of statements) {
        const refusal = await refusalOf(house.sql.query(statement, values))
        if (refusal !== 'allowed') return refusal
      }
      return 'allowed'
    } finally {
      await house.sql.query('rollback')
    }
  }
  const delivered = (of: string[]): [string, unknown[]] => [
    `insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, sealed)
     select gen_random_uuid(), id, 1, gen_random_uuid(), 'hash', '', '', 'en', '', clock(), '' from notice where id = any ($1)`,
    [of],
  ]
  const answered = (of: string[], result = 'accepted'): [string, unknown[]] => [
    `insert into receipt (id, delivery_id, result, at, sealed)
     select gen_random_uuid(), id, $2, clock(), '' from delivery where notice_id = any ($1)`,
    [of, result],
  ]
  const sent = (parts: Record<string, string> = {}, of = ids): [string, unknown[]] => {
    const row = {
      first_dispatch_at: 'clock()',
      sent_at: 'clock()',
      settled_at: `add_days(clock(), a.grace_days, a.time_zone)`,
      ...parts,
    }
    return [
      `update notice n set state = 'sent', ${Object.entries(row)
        .map(([column, value]) => `${column} = ${value}`)
        .join(', ')} from announcement a where a.id = n.announcement_id and n.id = any ($1)`,
      [of],
    ]
  }
  /** The value for all but one of them. */
  const butOne = (one: string, others: string) => `case when n.id = '${ids[2]}' then ${one} else ${others} end`

  it('may say that all were sent whom a server took', async () => {
    expect(ids).toHaveLength(MEMBERS.length)
    expect(await trying(delivered(ids), answered(ids), sent())).toBe('allowed')
  })

  it('can’t say that one was sent whom no server took, or whose message came back', async () => {
    const three = ids.slice(1)
    expect(await trying(sent())).toBe('notice-unsettled')
    expect(await trying(delivered(ids), answered(three), sent())).toBe('notice-unsettled')
    expect(await trying(delivered(ids), answered(three), answered(ids.slice(0, 1), 'later'), sent())).toBe(
      'notice-unsettled',
    )
    expect(await trying(delivered(ids), answered(ids), answered([ids[0] as string], 'bounced'), sent())).toBe(
      'notice-unsettled',
    )
    expect(await trying(delivered(ids), answered(three), sent({}, three))).toBe('allowed')
  })

  it.each([
    [
      'shorten the grace time of one',
      'notice-unsettled',
      'settled_at',
      'clock()',
      'add_days(clock(), a.grace_days, a.time_zone)',
    ],
    [
      'date the first dispatch of one back',
      'notice-fixed',
      'first_dispatch_at',
      `clock() - interval '1 hour'`,
      'clock()',
    ],
    [
      'date the first dispatch of one ahead',
      'notice-fixed',
      'first_dispatch_at',
      `clock() + interval '1 hour'`,
      'clock()',
    ],
    ['move one to another member', 'notice-fixed', 'member_id', 'gen_random_uuid()', 'n.member_id'],
    ['give one another address', 'notice-fixed', 'address', `'x@y.example'`, 'null'],
    ['give one another address’s hash', 'notice-fixed', 'address_hash', `'x'`, 'n.address_hash'],
    ['send one without a time', 'notice_sent', 'sent_at', 'null', 'clock()'],
  ])('can’t %s', async (_, refusal, column, one, others) => {
    expect(await trying(delivered(ids), answered(ids), sent({ [column]: butOne(one, others) }))).toBe(refusal)
    expect(await trying(delivered(ids), answered(ids), sent({ [column]: others }))).toBe('allowed')
  })

  it('can’t change when one was first dispatched', async () => {
    const hour = `update notice set first_dispatch_at = clock() where id = $1`
    const all: [string, unknown[]?][] = [delivered(ids), answered(ids)]
    expect(await trying([hour, [ids[1]]], ...all, sent())).toBe('allowed')
    expect(
      await trying([hour, [ids[1]]], ...all, sent({ first_dispatch_at: `clock() - interval '1 microsecond'` })),
    ).toBe('notice-fixed')
  })

  it('records no delivery of one that was sent, among others that were not', async () => {
    const [first] = ids as [string]
    const one: [string, unknown[]?][] = [delivered([first]), answered([first]), sent({}, [first])]
    expect(await trying(...one, delivered(ids))).toBe('notice-once')
    expect(await trying(...one, delivered(ids.slice(1)))).toBe('allowed')
  })

  it('records no delivery of one whose message is not kept, among others', async () => {
    const naming = (sha256: string): [string, unknown[]] => {
      const [statement, values] = delivered(ids)
      return [
        statement
          .replace('sealed)', 'sealed, compiled_sha256)')
          .replace(`clock(), ''`, `clock(), '', case when id = '${ids[1]}' then '${sha256}' end`),
        values,
      ]
    }
    await house.sql.query(`insert into compiled_message (sha256, body, holes) values ('kept', '', '{}')`)
    expect(await trying(naming('kept'))).toBe('allowed')
    expect(await trying(naming('lost'))).toBe('message-unknown')
  })

  it('records no delivery of one whose address took it already, among others', async () => {
    const [first] = ids as [string]
    expect(await trying(delivered([first]), answered([first]), delivered(ids))).toBe('notice-once')
    expect(await trying(delivered([first]), answered([first], 'later'), delivered(ids))).toBe('allowed')
  })
})
