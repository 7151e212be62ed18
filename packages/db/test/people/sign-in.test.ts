import {
  actorOfToken,
  backupCodesLeft,
  beginSecondFactor,
  confirmSecondFactor,
  countTry,
  createToken,
  deactivate,
  endSession,
  endSessions,
  forgetTries,
  makeBackupCodes,
  reactivate,
  refreshSession,
  removeSecondFactor,
  secondFactorOf,
  sessionsOf,
  standingOf,
  takeBackupCode,
  takeStep,
} from '@fairnotice/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Installation, openInstallation } from '../installation.ts'

const SECRET = 'a secret for tests, and for nothing else'
const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))
const trues = (answers: boolean[]) => answers.filter(Boolean).length

describe('what sign-in keeps of people', () => {
  let house: Installation
  let ana: string
  let bram: string
  let made = 0
  const session = (userId: string, more = {}) =>
    house.db.session.create({
      data: {
        id: `session-${++made}`,
        token: `token-${made}`,
        userId,
        expiresAt: new Date(Date.now() + 3_600_000),
        ...more,
      },
    })
  beforeAll(async () => {
    house = await openInstallation()
    ana = house.people.ana.userId
    bram = house.people.bram.userId
  })
  beforeEach(async () => {
    await house.db.secondFactor.deleteMany()
    await house.db.session.deleteMany()
  })
  afterAll(() => house.close())

  it('an authenticator app’s secret is sealed for its person, and begun anew until it is confirmed', async () => {
    const first = await beginSecondFactor(house.db, SECRET, ana)
    const second = await beginSecondFactor(house.db, SECRET, ana)
    expect(second).toHaveLength(20)
    expect(second).not.toEqual(first)
    expect(await secondFactorOf(house.db, SECRET, ana)).toEqual({ secret: second, confirmed: false })
    const row = await house.db.secondFactor.findUniqueOrThrow({ where: { userId: ana } })
    expect(Buffer.from(row.secret).includes(Buffer.from(second as Uint8Array))).toBe(false)
    await confirmSecondFactor(house.db, ana)
    expect(await beginSecondFactor(house.db, SECRET, ana)).toBeNull()
    expect(await secondFactorOf(house.db, SECRET, ana)).toEqual({ secret: second, confirmed: true })
    // Whoever may write rows can't give one person's app to another.
    await house.db.secondFactor.create({ data: { userId: bram, secret: row.secret } })
    expect(await secondFactorOf(house.db, SECRET, bram)).toEqual({ secret: null, confirmed: false })
    expect(await secondFactorOf(house.db, 'another secret of the installation', ana)).toEqual({
      secret: null,
      confirmed: true,
    })
  })

  it('a code is taken once, however many ask at once, and none before it any more', async () => {
    await beginSecondFactor(house.db, SECRET, ana)
    expect(trues(await times(12, () => takeStep(house.db, ana, 1000)))).toBe(1)
    expect(await takeStep(house.db, ana, 999)).toBe(false)
    expect(await takeStep(house.db, ana, 1001)).toBe(true)
  })

  it('a backup code works once, for its person alone, and new ones end the old', async () => {
    const codes = await makeBackupCodes(house.db, ana)
    const [first, second] = codes as [string, string]
    expect(new Set(codes).size).toBe(10)
    expect(first).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
    expect(await takeBackupCode(house.db, bram, first)).toBe(false)
    expect(
      trues(await times(8, () => takeBackupCode(house.db, ana, ` ${first.toUpperCase().replace('-', '')} `))),
    ).toBe(1)
    expect(await backupCodesLeft(house.db, ana)).toBe(9)
    await makeBackupCodes(house.db, ana)
    expect(await takeBackupCode(house.db, ana, second)).toBe(false)
    expect(await backupCodesLeft(house.db, ana)).toBe(10)
    expect(JSON.stringify(await house.db.backupCode.findMany())).not.toContain(first)
    await beginSecondFactor(house.db, SECRET, ana)
    expect(await removeSecondFactor(house.db, ana)).toBe(true)
    expect(await removeSecondFactor(house.db, ana)).toBe(false)
    expect(await backupCodesLeft(house.db, ana)).toBe(0)
  })

  it('tries are counted exactly, for all who ask at once; the key is kept as a hash alone', async () => {
    const limit = { max: 5, window: 900 }
    const waits = await times(12, () => countTry(house.db, 'password ana@example.org', limit))
    expect(waits.filter((wait) => wait === null)).toHaveLength(5)
    for (const wait of waits.filter((each) => each !== null)) expect(wait).toBeGreaterThan(0)
    expect(await countTry(house.db, 'password bram@example.org', limit)).toBeNull()
    expect(JSON.stringify(await house.db.tries.findMany())).not.toContain('ana@')
    await forgetTries(house.db, 'password ana@example.org')
    expect(await countTry(house.db, 'password ana@example.org', limit)).toBeNull()
  })

  it('tries begin anew when their window is over, and are forgotten after a day', async () => {
    const limit = { max: 1, window: 60 }
    await countTry(house.db, 'code ana', limit)
    expect(await countTry(house.db, 'code ana', limit)).not.toBeNull()
    await house.db.$executeRaw`update tries set began_at = now() - interval '61 seconds'`
    expect(await countTry(house.db, 'code ana', limit)).toBeNull()
    await house.db.$executeRaw`update tries set began_at = now() - interval '25 hours'`
    await countTry(house.db, 'code bram', limit)
    expect(await house.db.tries.count()).toBe(1)
  })

  it('a session is fresh for the organisation’s minutes, by real time, and again after showing who it is', async () => {
    const { id } = await session(ana)
    expect(await standingOf(house.db, id)).toMatchObject({
      userId: ana,
      roles: ['author'],
      fresh: true,
      awaitsCode: false,
    })
    await house.db.$executeRaw`update session set fresh_at = now() - interval '601 seconds' where id = ${id}`
    expect(await standingOf(house.db, id)).toMatchObject({ fresh: false })
    await house.db.organisation.update({ where: { id: 1 }, data: { stepUpMinutes: 11 } })
    expect(await standingOf(house.db, id)).toMatchObject({ fresh: true })
    await house.db.organisation.update({ where: { id: 1 }, data: { stepUpMinutes: 10 } })
    await refreshSession(house.db, id)
    expect(await standingOf(house.db, id)).toMatchObject({ fresh: true })
  })

  it('a session that waits for a code does so for ten minutes, and is shown nowhere', async () => {
    const { id } = await session(ana, { awaitsCode: true })
    expect(await standingOf(house.db, id)).toMatchObject({ awaitsCode: true })
    expect(await sessionsOf(house.db, ana)).toEqual([])
    await house.db.$executeRaw`update session set fresh_at = now() - interval '11 minutes' where id = ${id}`
    expect(await standingOf(house.db, id)).toBeNull()
  })

  it('only one’s own sessions are ended, one or all but one', async () => {
    const [one, two, three] = [await session(ana), await session(ana), await session(ana)]
    const other = await session(bram)
    expect(await endSession(house.db, bram, one.id)).toBe(false)
    expect(await endSession(house.db, ana, one.id)).toBe(true)
    expect(await endSessions(house.db, ana, three.id)).toBe(1)
    expect((await sessionsOf(house.db, ana)).map(({ id }) => id)).toEqual([three.id])
    expect(JSON.stringify(await sessionsOf(house.db, ana))).not.toContain('token-')
    expect(await standingOf(house.db, two.id)).toBeNull()
    expect(await standingOf(house.db, other.id)).not.toBeNull()
  })

  it('whoever is deactivated is signed out by the database, and stays out until they are back', async () => {
    const { id } = await session(bram)
    const { token } = await createToken(house.db, bram, 'system')
    await deactivate(house.db, bram)
    expect(await house.db.session.count({ where: { userId: bram } })).toBe(0)
    const late = await session(bram)
    expect(await standingOf(house.db, late.id)).toBeNull()
    expect(await actorOfToken(house.db, token)).toBeNull()
    await reactivate(house.db, bram)
    expect(await standingOf(house.db, id)).toBeNull()
    expect(await actorOfToken(house.db, token)).not.toBeNull()
  })

  it('a token tells what it may be used for; those from before scopes, everything', async () => {
    const scoped = await createToken(house.db, ana, { name: 'desk', scopes: ['read', 'draft'] })
    expect(await actorOfToken(house.db, scoped.token)).toEqual({
      actor: { userId: ana, roles: ['author'] },
      scopes: ['read', 'draft'],
    })
    await house.sql.query(
      "insert into api_token (id, user_id, name, hash) values (gen_random_uuid(), $1, 'old', encode(sha256('fn_old'), 'hex'))",
      [ana],
    )
    expect((await actorOfToken(house.db, 'fn_old'))?.scopes).toEqual(['everything'])
    await expect(house.sql.query("update api_token set scopes = '{}'")).rejects.toThrow('token_scopes')
  })

  it('a token ends with its last moment', async () => {
    const at = await house.clock()
    const { token } = await createToken(house.db, ana, { name: 'short', expiresAt: new Date(at.getTime() + 3_600_000) })
    expect(await actorOfToken(house.db, token)).not.toBeNull()
    await house.db.apiToken.updateMany({ where: { name: 'short' }, data: { expiresAt: at } })
    expect(await actorOfToken(house.db, token)).toBeNull()
  })
})
