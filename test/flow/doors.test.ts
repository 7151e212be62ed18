import { PERMISSIONS, type Rule, SIGN_IN_CALLS } from '@fairnotice/admin/permissions'
import { createToken, saveOrganisation } from '@fairnotice/db'
import { ROLES, type Role, SCOPES } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, serveDesk } from '../setup/desk.ts'
import { type House, openHouse } from '../setup/house.ts'

/** Someone at the door: what they send with each request, and what they may do, told apart from how the app decides. */
interface Visitor {
  name: string
  headers: Record<string, string>
  roles: readonly Role[]
  by: 'nothing' | 'token' | 'session'
  /** Of a token. */
  scopes?: readonly string[]
  /** Of a session. */
  stale?: boolean
  awaitsCode?: boolean
  mustSetUp?: boolean
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** A path that names nothing that is there, so that whoever is let in changes nothing. */
const named = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name) =>
    name === 'id' || name === 'noticeId' ? NOBODY : name === 'n' || name === 'revision' ? '7' : 'nowhere',
  )

/** What a visitor must be told at a door; null: come in. */
function expected(call: string, rule: Rule, visitor: Visitor): string | null {
  if (visitor.by === 'nothing') return 'not-signed-in'
  if (visitor.awaitsCode && call !== 'POST /me/step-up') return 'code-required'
  if (visitor.by === 'token' && rule.scope === null) return 'session-only'
  if (visitor.by === 'token' && !['everything', rule.scope].some((scope) => visitor.scopes?.includes(String(scope))))
    return 'scope-missing'
  if (visitor.mustSetUp && !rule.bare) return 'second-factor-missing'
  if (rule.roles !== null && !rule.roles.some((role) => visitor.roles.includes(role))) return 'role-missing'
  if (visitor.stale && rule.stepUp) return 'step-up-required'
  return null
}

const AT_THE_DOOR = [
  'not-signed-in',
  'code-required',
  'session-only',
  'scope-missing',
  'second-factor-missing',
  'role-missing',
  'step-up-required',
]

describe('every door of the API', () => {
  let house: House
  let desk: Awaited<ReturnType<typeof serveDesk>>
  let calls: string[]

  beforeAll(async () => {
    house = await openHouse()
    desk = await serveDesk(house)
    const { body } = await house.ana.call('GET', '/openapi.json')
    expect(body.openapi).toMatch(/^3\.1\./)
    calls = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
    )
  })
  afterAll(async () => {
    await desk?.close()
    await house?.close()
  })

  /** What each call says to a visitor, of who they are; null when it lets them in. */
  async function tour(visitor: Visitor): Promise<Record<string, string | null>> {
    const told: Record<string, string | null> = {}
    for (const call of calls) {
      const [method, path] = call.split(' ') as [string, string]
      const answer = await fetch(`${desk.url}/api/v1${named(path)}`, {
        method,
        headers: { 'content-type': 'application/json', ...visitor.headers },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      const said = ((await answer.json().catch(() => null)) as { code?: string } | null)?.code ?? ''
      expect([visitor.name, call, answer.status < 500]).toEqual([visitor.name, call, true])
      told[call] = AT_THE_DOOR.includes(said) ? said : null
    }
    return told
  }
  const allowed = (visitor: Visitor) =>
    Object.fromEntries(calls.map((call) => [call, expected(call, PERMISSIONS[call] as Rule, visitor)]))
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  async function signedIn(name: string, roles: Role[], more: Partial<Visitor> = {}): Promise<Visitor> {
    const { id } = await house.person(name, roles)
    const headers = await cookiesOf(desk.url, house, `${name}@quietoars.example`)
    if (more.stale)
      await house.database.$executeRaw`update session set fresh_at = now() - interval '13 hours' where user_id = ${id}`
    if (more.awaitsCode) await house.database.session.updateMany({ where: { userId: id }, data: { awaitsCode: true } })
    return { name, headers, roles, by: 'session', ...more }
  }

  it('has a rule, and every rule a door; the description tells it', async () => {
    expect(calls.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted())
    expect(calls.length).toBeGreaterThan(80)
    const { paths } = (await house.ana.call('GET', '/openapi.json')).body
    expect(paths['/api/v1/tokens'].post).toMatchObject({ security: [{ session: [] }], 'x-scope': null })
    expect(paths['/api/v1/receipts'].post).toMatchObject({ 'x-scope': 'receipts', 'x-step-up': false })
  })

  it('is shut to whoever is not signed in, has a token of nobody, or comes from another site', async () => {
    for (const headers of [{}, bearer('fn_nobody'), { cookie: 'fairnotice.session_token=guessed.signature' }]) {
      const visitor: Visitor = { name: 'nobody', headers, roles: [], by: 'nothing' }
      expect(await tour(visitor)).toEqual(allowed(visitor))
    }
    const { headers } = await signedIn('crossed', [...ROLES])
    for (const site of ['cross-site', 'same-site', 'none'])
      for (const call of calls.filter((each) => !each.startsWith('GET'))) {
        const [method, path] = call.split(' ') as [string, string]
        const answer = await fetch(`${desk.url}/api/v1${named(path)}`, {
          method,
          headers: { ...headers, 'sec-fetch-site': site },
        })
        expect([call, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
          call,
          403,
          'cross-site',
        ])
      }
  })

  it.each(['nobody', ...ROLES] as const)('lets in by screen whom its role allows: %s', async (role) => {
    const roles = role === 'nobody' ? [] : [role]
    const person = await signedIn(`by-${role}`, roles)
    expect(await tour(person)).toEqual(allowed(person))
    const later = await signedIn(`late-${role}`, roles, { stale: true })
    expect(await tour(later)).toEqual(allowed(later))
  })

  it.each(ROLES)('lets in by a token from before scopes whom its role allows: %s', async (role) => {
    const { token } = await house.person(`key-${role}`, [role])
    const visitor: Visitor = {
      name: role,
      headers: bearer(token),
      roles: [role],
      by: 'token',
      scopes: ['everything'],
    }
    expect(await tour(visitor)).toEqual(allowed(visitor))
  })

  it.each(SCOPES)('lets a token do what it was made for alone: %s', async (scope) => {
    const { id } = await house.person(`scoped-${scope}`, [...ROLES])
    const { token } = await createToken(house.database, id, { name: scope, scopes: [scope] })
    const visitor: Visitor = { name: scope, headers: bearer(token), roles: ROLES, by: 'token', scopes: [scope] }
    expect(await tour(visitor)).toEqual(allowed(visitor))
  })

  it('lets nobody in before the code of their app, nor past setting it up where that is required', async () => {
    const half = await signedIn('half', [...ROLES], { awaitsCode: true })
    expect(await tour(half)).toEqual(allowed(half))
    const lacking = await signedIn('lacking', [...ROLES], { mustSetUp: true })
    const current = await house.database.organisation.findUniqueOrThrow({ where: { id: 1 } })
    const { name, domain, postalAddress, contact } = current
    const required = (secondFactorRequired: boolean) =>
      saveOrganisation(house.database, { name, domain, postalAddress, contact, secondFactorRequired })
    await required(true)
    expect(await tour(lacking)).toEqual(allowed(lacking))
    await required(false)
  })

  it('shuts to a token that is revoked or too old, and to whoever left', async () => {
    const { id, token } = await house.person('leaver', [...ROLES])
    const old = await createToken(house.database, id, { name: 'old', expiresAt: new Date(Date.now() - 1000) })
    const revoked = await createToken(house.database, id, 'revoked')
    await house.database.apiToken.update({ where: { id: revoked.id }, data: { revokedAt: new Date() } })
    const cookies = await cookiesOf(desk.url, house, 'leaver@quietoars.example')
    await house.database.user.update({ where: { id }, data: { leftAt: new Date() } })
    for (const headers of [bearer(token), bearer(old.token), bearer(revoked.token), cookies])
      expect((await fetch(`${desk.url}/api/v1/me`, { headers: headers as Record<string, string> })).status).toBe(401)
    expect(await house.database.session.count({ where: { userId: id } })).toBe(0)
  })

  it('changes nothing for an auditor who tries it with what would work for others', async () => {
    const { call } = await house.person('ada', ['auditor'])
    const rows = () =>
      Promise.all([
        house.database.policy.count(),
        house.database.member.count(),
        house.database.user.findMany(),
        house.database.audience.findMany(),
        house.database.organisation.findMany(),
      ])
    const before = JSON.stringify(await rows())
    for (const [method, path, body] of [
      ['PATCH', '/organisation', { name: 'x', domain: 'x', postalAddress: 'x', contact: 'x' }],
      ['PUT', '/audiences/strangers', { names: { en: 'Strangers' }, cues: [] }],
      ['POST', '/users', { email: 'eve@example.org', roles: ['administrator'] }],
      ['PATCH', `/users/${house.chloe.id}`, { roles: [] }],
      ['PUT', '/members', [{ externalId: 'eve', email: 'eve@example.org' }]],
      ['POST', '/sending/pause', undefined],
    ] as const)
      expect([path, (await call(method, path, body)).status]).toEqual([path, 403])
    expect(JSON.stringify(await rows())).toBe(before)
  })

  it('answers what it does not know with a problem that says where the description is', async () => {
    const { status, body } = await house.ana.call('GET', '/nothing-here')
    expect(status).toBe(404)
    expect(body.title).toContain('openapi.json')
  })

  it('serves of the sign-in library what is named, and nothing else', async () => {
    const { headers } = await signedIn('curious', ['administrator'])
    for (const call of [
      'GET /get-session',
      'GET /list-sessions',
      'POST /sign-up/email',
      'POST /change-password',
      'POST /change-email',
      'POST /update-user',
      'POST /delete-user',
      'POST /revoke-sessions',
      'POST /verify-password',
      'GET /error',
      'GET /ok',
    ]) {
      expect(SIGN_IN_CALLS).not.toContain(call)
      const [method, path] = call.split(' ') as [string, string]
      const answer = await fetch(`${desk.url}/api/auth${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      expect([call, answer.status]).toEqual([call, 404])
    }
  })

  it('forbids its answers to load or to be framed', async () => {
    const { headers } = await fetch(`${desk.url}/api/v1/me`)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  })
})
