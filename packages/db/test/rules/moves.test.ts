import { passGates, recordBounce } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type Installation, must, openInstallation, refusalOf } from '../installation.ts'

/** The effective time moves by itself while the gate is shut: with its reason, and at most once an hour. */
describe('the effective time that moves', () => {
  let house: Installation
  let versionId: string
  let effectiveAt: Date
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }, { externalId: 'm2' }])
    await house.policy('privacy')
    await house.first('privacy')
    effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    ;({ versionId } = await house.announced('privacy', effectiveAt))
    await house.send()
  })
  afterAll(() => house.close())

  const version = () => house.db.version.findUniqueOrThrow({ where: { id: versionId } })
  const at = (from: Date, seconds: number) => house.setClock(new Date(from.getTime() + seconds * 1000))
  /** What became of the version; one whose time has not come is not even looked at. */
  const gate = async () => (await passGates(house.db))[0]?.outcome ?? 'waiting'
  const move = async (parts: Record<string, string> = {}) => {
    const row = {
      id: 'gen_random_uuid()',
      version_id: `'${versionId}'`,
      at: 'clock()',
      from_at: `(select effective_at from version where id = '${versionId}')`,
      to_at: `clock() + interval '1 hour'`,
      reason: `'unreachable'`,
      ...parts,
    }
    await house.sql.query('begin')
    const refusal = await refusalOf(
      house.sql.query(
        `insert into effective_move (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`,
      ),
    )
    await house.sql.query('rollback')
    return refusal
  }

  it('stays where it is until its time has come, one second before and at it', async () => {
    const delivery = await house.db.delivery.findFirstOrThrow()
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'bounced', response: '550' }))
    await at(effectiveAt, -3)
    expect(await move()).toBe('move-early')
    expect(await gate()).toBe('waiting')
    await at(effectiveAt, 1)
    expect(await move()).toBe('allowed')
    expect(await gate()).toBe('moved')
    expect(await version()).toMatchObject({ heldReason: 'unreachable', state: 'announced' })
  })

  it('moves again after an hour, and not before, whatever holds it then', async () => {
    const { effectiveAt: first } = await version()
    if (!first) throw new Error('no effective time')
    await at(first, -3)
    expect(await gate()).toBe('waiting')
    await at(first, 1)
    expect(await gate()).toBe('moved')
    const moves = await house.db.effectiveMove.findMany({ orderBy: { at: 'asc' } })
    expect(moves).toHaveLength(2)
    const [one, two] = moves
    expect(Number(two?.at) - Number(one?.at)).toBeGreaterThanOrEqual(3_600_000)
    // A clock that jumps back moves nothing back, and nothing again.
    await at(effectiveAt, 60)
    expect(await gate()).toBe('waiting')
    expect((await version()).effectiveAt).toEqual(two?.toAt)
    await at(first, 10)
  })

  it.each([
    ['before its time has come', {}, 'move-early'],
    ['from another time', { from_at: 'clock()' }, 'wrong-state'],
    ['one second back', { at: `clock_read() - interval '1 second'` }, 'move-dated'],
  ])('can’t be moved by plain SQL %s', async (_, parts, code) => {
    expect(await move(parts)).toMatch(code)
  })

  it('can’t be moved by less than an hour, or without being recorded', async () => {
    const { effectiveAt: now } = await version()
    await at(now as Date, 2)
    expect(await move({ to_at: `clock() + interval '59 minutes 59 seconds'` })).toBe('move-too-often')
    expect(await move({ reason: `' '` })).toBe('move-reason')
    expect(await move()).toBe('allowed')
    const update = (set: string) => refusalOf(house.sql.query(`update version set ${set} where id = $1`, [versionId]))
    expect(await update(`effective_at = effective_at + interval '1 day'`)).toBe('move-unrecorded')
    expect(await update(`effective_at = effective_at + interval '1 day', held_reason = 'unreachable'`)).toBe(
      'move-unrecorded',
    )
  })

  it('does not move once nothing holds it, and a late bounce holds it again', async () => {
    const { id } = await house.db.notice.findFirstOrThrow({ where: { state: 'bounced' } })
    await house.sql.query(`update notice set state = 'resolved', how = 'letter', settled_at = clock() where id = $1`, [
      id,
    ])
    expect(await move()).toBe('gate-open')
    const delivery = await house.db.delivery.findFirstOrThrow({ where: { noticeId: { not: id } } })
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'bounced', response: '550' }))
    expect(await gate()).toBe('moved')
    await house.sql.query(
      `update notice set state = 'resolved', how = 'letter', settled_at = clock() where state = 'bounced'`,
    )
    await at((await version()).effectiveAt as Date, 1)
    expect(await gate()).toBe('in-force')
    for (const statement of ['update effective_move set reason = reason', 'delete from effective_move'])
      expect(await refusalOf(house.sql.query(statement))).toMatch(/^(append-only|42501)$/)
  })

  it('is not undone by a bounce that comes after taking effect: the member is owed it, and the version stays', async () => {
    await house.members([])
    await house.policy('other')
    await house.first('other')
    const made = await house.announced('other', new Date((await house.clock()).getTime() + 40 * DAY))
    await house.send()
    const { effectiveAt: due } = await house.db.version.findUniqueOrThrow({ where: { id: made.versionId } })
    await at(due as Date, 60)
    expect(await house.state('other', made.number)).toBe('announced')
    await passGates(house.db)
    expect(await house.state('other', made.number)).toBe('in-force')
    const delivery = await house.db.delivery.findFirstOrThrow({
      where: { notice: { announcementId: made.announcementId } },
    })
    must(await recordBounce(house.db, { messageId: delivery.messageId, result: 'bounced', response: '550' }))
    expect(await house.state('other', made.number)).toBe('in-force')
    expect((await house.notices(made.announcementId)).map(({ state }) => state).sort()).toEqual(['bounced', 'sent'])
  })
})
