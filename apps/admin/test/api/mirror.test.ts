import { generateKeyPairSync } from 'node:crypto'
import { openDatabase } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @boundaries-ignore one GitHub for the tests of all packages
import { githubDescription } from '../../../../packages/mirror/test/github/description.ts'
// @boundaries-ignore one GitHub for the tests of all packages
import { GitHubServer } from '../../../../packages/mirror/test/github/server.ts'
// @boundaries-ignore one installation for the tests of all apps
import { type House, openHouse } from '../../../../test/setup/house.ts'

const description = await githubDescription()

describe.skipIf(description === null)('setting up the mirror by API', () => {
  let house: House
  let github: GitHubServer
  const body = (more: Record<string, unknown> = {}) => ({
    baseUrl: github.url,
    owner: 'kestrel-library',
    repo: 'policies',
    author: { name: 'Quiet Oars', email: 'privacy@quietoars.example' },
    rateLimits: 'none',
    ...more,
  })
  const auth = () => ({ token: github.token })
  const put = (more: Record<string, unknown> = {}) => house.chloe.call('PUT', '/mirror', body(more))
  const codes = (answer: { body: { blockers: { code: string }[] } }) => answer.body.blockers.map(({ code }) => code)

  beforeAll(async () => {
    if (description !== null) github = await GitHubServer.start(description)
    house = await openHouse()
  })
  afterAll(async () => {
    const { violations } = github
    await house.close()
    await github.stop()
    expect(violations).toEqual([])
  })

  it('is for administrators; everyone of the team sees how it fares', async () => {
    for (const [method, path, sent] of [
      ['PUT', '/mirror', body({ auth: auth() })],
      ['POST', '/mirror/check', undefined],
      ['POST', '/mirror/run', undefined],
      ['POST', '/mirror/accept', undefined],
      ['DELETE', '/mirror', undefined],
    ] as const)
      for (const person of [house.ana, house.bram]) {
        const { status, body } = await person.call(method, path, sent)
        expect([method, path, status, body.code]).toEqual([method, path, 403, 'role-missing'])
      }
    expect((await house.ana.call('GET', '/mirror')).body).toEqual({
      settings: null,
      state: null,
      running: false,
      due: false,
    })
    expect(github.calls).toEqual([])
  })

  it('says everything that is wrong at once, before it asks GitHub', async () => {
    const refused = await put({ baseUrl: 'http://github.example.org', owner: 'not one', branch: 'a..b' })
    expect(refused.status).toBe(422)
    expect(refused.body.blockers.map(({ field }: { field: string }) => field)).toEqual([
      'auth',
      'baseUrl',
      'owner',
      'branch',
    ])
    const key = await put({ auth: auth(), signingKey: 'no key' })
    expect(codes(key)).toEqual(['settings-invalid'])
    expect(github.calls).toEqual([])
  })

  it('saves nothing when GitHub refuses', async () => {
    expect(codes(await put({ auth: { token: 'github_pat_wrong' } }))).toEqual(['token-refused'])
    expect(codes(await put({ auth: auth(), repo: 'elsewhere' }))).toEqual(['repository-not-found'])
    expect((await house.ana.call('GET', '/mirror')).body.settings).toBeNull()
  })

  it('saves when GitHub does not answer: the mirror will try', async () => {
    const { status, body } = await put({ baseUrl: 'http://127.0.0.1:9', auth: auth() })
    expect({ status, access: body.access }).toMatchObject({
      status: 200,
      access: { ok: false, findings: [{ code: 'unavailable' }] },
    })
  })

  it('saves what works, says what is more than needed, and never shows what was entered', async () => {
    github.state.scopes = 'repo, admin:org'
    const { privateKey } = generateKeyPairSync('ed25519')
    const signingKey = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
    const saved = await put({ auth: auth(), signingKey })
    expect(saved.body).toMatchObject({
      access: { ok: true, needed: { metadata: 'read', contents: 'write' }, findings: [{ code: 'token-too-broad' }] },
      mirror: { settings: { owner: 'kestrel-library', authKind: 'token', signed: true, changedBy: 'chloe' } },
    })
    expect(saved.body.access.signingKey).toMatch(/^ssh-ed25519 /)
    const shown = JSON.stringify([
      saved.body,
      (await house.ana.call('GET', '/mirror')).body,
      (await house.chloe.call('POST', '/mirror/check')).body,
      (await house.ana.call('GET', '/events')).body,
    ])
    for (const secret of [github.token, signingKey.split('\n')[1] as string]) expect(shown).not.toContain(secret)
  })

  it('keeps what was entered when the rest changes, but for another address asks for it again', async () => {
    const kept = await put({ publicComment: 'issue' })
    expect(kept.body.mirror.settings).toMatchObject({ publicComment: 'issue', signed: true })
    expect(codes(await put({ baseUrl: 'https://github.example.org/api/v3' }))).toEqual([
      'credentials-missing',
      'signing-key-missing',
    ])
    expect((await put({ signingKey: null })).body.mirror.settings.signed).toBe(false)
  })

  it('lets the public’s and the members’ roles read none of it', async () => {
    for (const role of ['public', 'member']) {
      const rows = openDatabase(house.urls[role] as string, 1)
      for (const read of [() => rows.mirrorSettings.findMany(), () => rows.mirrorState.findMany()])
        await expect(read()).rejects.toThrow(/denied/)
      await rows.$disconnect()
    }
  })

  it('ends mirroring and destroys the credentials', async () => {
    expect((await house.chloe.call('DELETE', '/mirror')).body).toEqual({ removed: true })
    expect(await house.database.mirrorSettings.count()).toBe(0)
    for (const [method, path] of [
      ['POST', '/mirror/check'],
      ['POST', '/mirror/run'],
      ['DELETE', '/mirror'],
    ] as const)
      expect((await house.chloe.call(method, path)).status).toBe(404)
    const said = await house.database.event.findMany({ where: { what: { startsWith: 'mirror-' } } })
    expect(said.map(({ what }) => what).at(-1)).toBe('mirror-removed')
  })
})
