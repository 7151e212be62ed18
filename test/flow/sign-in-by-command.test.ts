import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beginSecondFactor, confirmSecondFactor, makeBackupCodes } from '@fairnotice/db'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, serveDesk } from '../setup/desk.ts'
import { type House, openHouse } from '../setup/house.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('what an operator does for sign-in by command', () => {
  let house: House
  let desk: Awaited<ReturnType<typeof serveDesk>>
  let data: string
  const run = (...args: string[]): Promise<{ stdout: string; stderr: string; code?: number }> => {
    const env = { ...process.env, DATABASE_URL: house.urls.owner, FAIRNOTICE_SECRET: '', DATA_DIR: data }
    return promisify(execFile)(process.execPath, ['apps/cli/bin/fairnotice.mjs', ...args], { cwd: root, env }).catch(
      (error) => error,
    )
  }
  const call = (token: string, path: string) =>
    fetch(`${desk.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })

  beforeAll(async () => {
    house = await openHouse()
    desk = await serveDesk(house)
    data = await mkdtemp(join(tmpdir(), 'fairnotice-data-'))
    await writeFile(join(data, 'secret'), TEST_SECRET)
  })
  afterAll(async () => {
    await desk?.close()
    await house?.close()
    await rm(data, { recursive: true, force: true })
  })

  it('makes a token that may do everything, or what is named, for so many days', async () => {
    const whole = (await run('token', 'create', 'chloe@quietoars.example')).stdout.trim()
    for (const path of ['/me', '/members']) expect((await call(whole, path)).status).toBe(200)
    const some = (
      await run('token', 'create', 'chloe@quietoars.example', '--scope', 'read', 'draft', '--days', '30')
    ).stdout.trim()
    expect((await call(some, '/me')).status).toBe(200)
    expect((await call(some, '/members')).status).toBe(403)
    const made = await house.database.apiToken.findFirstOrThrow({ where: { scopes: { has: 'draft' } } })
    expect(Math.round(((made.expiresAt?.getTime() ?? 0) - made.createdAt.getTime()) / 86_400_000)).toBe(30)
    const wrong = await run('token', 'create', 'chloe@quietoars.example', '--scope', 'reed')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('There is no scope reed')
    expect((await run('token', 'create', 'chloe@quietoars.example', '--days', 'x')).stderr).toContain('whole number')
  })

  it('takes a lost app off the only administrator, and signs them out', async () => {
    const { id } = house.chloe
    const cookies = await cookiesOf(desk.url, house, 'chloe@quietoars.example')
    await beginSecondFactor(house.database, String(house.worker.settings.FAIRNOTICE_SECRET), id)
    await confirmSecondFactor(house.database, id)
    await makeBackupCodes(house.database, id)
    expect((await run('user', 'reset-app', 'Chloe@quietoars.example')).stdout).toContain('until they set up another')
    expect((await fetch(`${desk.url}/api/v1/me`, { headers: cookies })).status).toBe(401)
    const again = await cookiesOf(desk.url, house, 'chloe@quietoars.example')
    expect((await fetch(`${desk.url}/api/v1/me`, { headers: again })).status).toBe(200)
    expect((await run('user', 'reset-app', 'chloe@quietoars.example')).stdout).toContain('has no authenticator app')
    expect((await run('user', 'reset-app', 'nobody@quietoars.example')).code).toBe(2)
    const { body } = await house.chloe.call('GET', '/events')
    expect(body.events.filter(({ what }: { what: string }) => what === 'second-factor-reset')).toHaveLength(1)
  })
})
