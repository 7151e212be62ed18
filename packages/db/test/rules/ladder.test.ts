import { recordBounce } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type Installation, must, openInstallation, refusalOf } from '../installation.ts'

/** By plain SQL, as the app's own role: what the ladder allows, whatever program asks. */
describe('the ladder in the database', () => {
  let house: Installation
  let bounced: string
  let refused: string
  let sent: string
  const by = (statement: string, values: unknown[] = []) => refusalOf(house.sql.query(statement, values))

  beforeAll(async () => {
    house = await openInstallation()
    await house.members(['a', 'b', 'c', 'd'].map((externalId) => ({ externalId })))
    await house.policy('privacy')
    await house.first('privacy')
    await house.announced('privacy', new Date((await house.clock()).getTime() + 40 * DAY))
    const take = async (result: 'accepted' | 'refused') => {
      const [notice] = await house.claim('1', 1)
      await house.sql.query(`update notice set state = 'planned', claimed_by = null where id = $1`, [notice?.id])
      await house.sql.query(
        `update notice set due_at = clock() + interval '1 day' where state = 'planned' and id <> $1`,
        [notice?.id],
      )
      await house.send(result)
      await house.sql.query(`update notice set due_at = clock() where state = 'planned'`)
      return notice?.id as string
    }
    refused = await take('refused')
    sent = await take('accepted')
    bounced = await take('accepted')
    const { messageId } = await house.db.delivery.findFirstOrThrow({ where: { noticeId: bounced } })
    must(await recordBounce(house.db, { messageId, result: 'bounced', response: '550' }))
  })
  afterAll(() => house.close())

  /** Tries it, and undoes it. */
  const trying = async (statements: [string, unknown[]][]): Promise<string> => {
    await house.sql.query('begin')
    try {
      for (const [statement, values] of statements) {
        const refusal = await by(statement, values)
        if (refusal !== 'allowed') return refusal
      }
      return 'allowed'
    } finally {
      await house.sql.query('rollback')
    }
  }
  const propose = (noticeId: string, parts: Record<string, string> = {}): [string, unknown[]] => {
    const row = { reason: `'All came back.'`, proposed_by: `'dirk'`, proposed_at: 'clock()', ...parts }
    return [
      `insert into waiver (id, notice_id, ${Object.keys(row).join(', ')}) values (gen_random_uuid(), $1, ${Object.values(row).join(', ')})`,
      [noticeId],
    ]
  }
  const CONFIRM = `update waiver set confirmed_by = 'eva', confirmed_at = clock() where dismissed_at is null`
  const WAIVED = `update notice set state = 'resolved', how = 'waived', settled_at = clock() where id = $1`

  it('sends what came back to no address that took it, and to another', async () => {
    const [{ address_hash: had }] = (await house.sql.query('select * from delivery where notice_id = $1', [bounced]))
      .rows
    const plan = (id: string, more = '') => trying([[`update notice set state = 'planned'${more} where id = $1`, [id]]])
    expect(await plan(bounced)).toBe('address-took-it')
    expect(await plan(bounced, `, address = 'x@y.example', address_hash = '${had}'`)).toBe('address-took-it')
    expect(await plan(bounced, `, address = 'x@y.example'`)).toBe('notice-fixed')
    expect(await plan(bounced, `, address = 'x@y.example', address_hash = 'another'`)).toBe('allowed')
    expect(await plan(refused)).toBe('allowed')
    expect(await plan(sent, `, address = 'x@y.example', address_hash = 'another'`)).toBe('notice-fixed')
    expect(
      await trying([[`update notice set address = 'x@y.example', address_hash = 'z' where state = 'planned'`, []]]),
    ).toBe('notice-fixed')
  })

  it('records no second delivery to an address that took it', async () => {
    const delivery = (hash: string): [string, unknown[]] => [
      `insert into delivery (id, notice_id, attempt, pseudonym, address_hash, message_id, message_sha256, language, policy_sha256, started_at, sealed)
       select gen_random_uuid(), notice_id, 2, pseudonym, ${hash}, '', '', 'en', '', clock(), '' from delivery where notice_id = $1`,
      [bounced],
    ]
    const plan: [string, unknown[]] = [
      `update notice set state = 'planned', address = 'x@y.example', address_hash = 'another' where id = $1`,
      [bounced],
    ]
    expect(await trying([plan, delivery('address_hash')])).toBe('notice-once')
    expect(await trying([plan, delivery(`'another'`)])).toBe('allowed')
  })

  it('settles nothing without saying how', async () => {
    const settle = (how: string) =>
      trying([[`update notice set state = 'resolved', how = ${how}, settled_at = clock() where id = $1`, [bounced]]])
    for (const how of ['null', `'smtp'`, `'told-at-registration'`]) expect(await settle(how)).toBe('notice-unsettled')
    expect(await settle(`'waived'`)).toBe('waiver-missing')
    expect(await settle(`'letter'`)).toBe('allowed')
  })

  it('waives nobody by one person, without a reason, or at another time', async () => {
    expect(await trying([propose(bounced, { confirmed_by: `'eva'`, confirmed_at: 'clock()' })])).toBe('four-eyes')
    expect(await trying([propose(bounced, { reason: `' '` })])).toBe('waiver_reason')
    for (const at of [`clock_read() - interval '1 second'`, `clock() + interval '1 second'`])
      expect(await trying([propose(bounced, { proposed_at: at })])).toBe('waiver-dated')
    expect(await trying([propose(bounced), [WAIVED, [bounced]]])).toBe('waiver-missing')
    expect(await trying([propose(bounced), [CONFIRM.replace('eva', 'dirk'), []]])).toBe('waiver_by_two')
    expect(await trying([propose(bounced, { proposed_at: 'clock_read()' })])).toBe('allowed')
    expect(await trying([propose(bounced), [CONFIRM, []], [WAIVED, [bounced]]])).toBe('allowed')
  })

  it('waives only who could not be reached', async () => {
    expect(await trying([propose(sent)])).toBe('waiver-unreachable')
    const { id } = await house.db.notice.findFirstOrThrow({ where: { state: 'planned' } })
    expect(await trying([propose(id)])).toBe('waiver-unreachable')
    expect(await trying([propose(refused)])).toBe('allowed')
    expect(
      await trying([
        propose(bounced),
        [`update notice set state = 'resolved', how = 'letter', settled_at = clock() where id = $1`, [bounced]],
        [CONFIRM, []],
      ]),
    ).toBe('waiver-unreachable')
  })

  it('waives one member at a time', async () => {
    expect(await trying([propose(bounced), propose(refused)])).toBe('waiver-one')
    expect(
      await trying([
        [
          `insert into waiver (id, notice_id, reason, proposed_by, proposed_at)
           select gen_random_uuid(), id, 'All at once.', 'dirk', clock() from notice where state in ('refused', 'bounced')`,
          [],
        ],
      ]),
    ).toBe('waiver-one')
    for (const id of [bounced, refused]) expect(await by(...propose(id))).toBe('allowed')
    expect(await by(...propose(bounced))).toBe('waiver_one_standing')
    expect(await by(CONFIRM)).toBe('waiver-one')
  })

  it('keeps what was proposed and confirmed as it was', async () => {
    for (const change of [
      `reason = 'Better so.'`,
      `reason = 'erased'`,
      `proposed_by = 'bram'`,
      `notice_id = gen_random_uuid()`,
    ])
      expect(await by(`update waiver set ${change} where notice_id = $1`, [bounced])).toBe('waiver-fixed')
    for (const at of [`clock_read() - interval '1 second'`, `clock() + interval '1 second'`])
      expect(await by(`${CONFIRM.replace('clock()', at)} and notice_id = '${bounced}'`)).toBe('waiver-dated')
    expect(await by(`${CONFIRM} and notice_id = '${bounced}'`)).toBe('allowed')
    expect(await by(`update waiver set confirmed_by = null, confirmed_at = null where notice_id = $1`, [bounced])).toBe(
      'waiver-fixed',
    )
    expect(await by(`delete from waiver`)).toBe('waiver-fixed')
    expect(await by(`truncate waiver`)).toBe('42501')
  })
})
