import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, type Person } from '../setup/house.ts'

/** Every route that the API describes, so that a new one is tried without being named here. */
describe('every door of the API', () => {
  let house: House
  let auditor: Person
  let routes: { method: string; path: string }[]
  const stranger = { authorization: 'Bearer fn_nobody' }

  beforeAll(async () => {
    house = await openHouse()
    auditor = await house.person('ada', ['auditor'])
    await announcedTo(house, 1)
    const { body } = await house.ana.call('GET', '/openapi.json')
    expect(body.openapi).toMatch(/^3\.1\./)
    routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase(),
        path: path
          .replace('/api/v1', '')
          .replace('{slug}', path.includes('audiences') ? 'strangers' : 'privacy')
          .replace('{n}', '2')
          .replace('{language}', 'en')
          .replace('{revision}', '1')
          .replace('{changeId}', 'c-00000000')
          .replace('{externalId}', 'm0')
          .replace('{id}', '00000000-0000-4000-8000-000000000000'),
      })),
    )
    expect(routes.length).toBeGreaterThan(40)
  })
  afterAll(() => house.close())

  it('is shut to whoever is not signed in', async () => {
    for (const { method, path } of routes) {
      const { status, body } = await house.ana.call(method, path, method === 'GET' ? undefined : {}, stranger)
      expect([method, path, status, body.code]).toEqual([method, path, 401, 'not-signed-in'])
    }
  })

  it('lets an auditor read, and change nothing but their own keys', async () => {
    const rows = () =>
      Promise.all([
        house.database.version.findMany(),
        house.database.policy.findMany(),
        house.database.member.findMany(),
        house.database.notice.count(),
        house.database.user.findMany(),
        house.database.audience.findMany(),
        house.database.organisation.findMany(),
      ])
    const before = JSON.stringify(await rows())
    for (const { method, path } of routes) {
      if (path.startsWith('/tokens')) continue
      const { status } = await auditor.call(
        method,
        path,
        method === 'GET' ? undefined : (BODIES[path.split('/').at(-1) ?? ''] ?? {}),
      )
      if (method === 'GET') expect([path, status]).toEqual([path, READS[path] ?? 200])
    }
    expect(JSON.stringify(await rows())).toBe(before)
  })

  it('answers what it does not know with a problem that says where the description is', async () => {
    const { status, body } = await house.ana.call('GET', '/nothing-here')
    expect(status).toBe(404)
    expect(body.title).toContain('openapi.json')
  })
})

/** What an auditor gets of what is not simply there to read. */
const READS: Record<string, number> = {
  '/policies/privacy/versions/2/renditions': 404,
  // Letters carry postal addresses: they go to who posts them.
  '/policies/privacy/versions/2/letters': 403,
}

/** Bodies that would do something if the role were allowed to: a refusal must not be for the form's sake. */
const BODIES: Record<string, unknown> = {
  announce: { effectiveAt: '2100-01-01T00:00:00Z', summary: {} },
  postpone: { effectiveAt: '2100-01-01T00:00:00Z', reason: 'x' },
  withdraw: { reason: 'x' },
  reject: { reason: 'x' },
  versions: { renditions: { en: '# x' }, note: '' },
  privacy: { title: 'Another title' },
  organisation: { name: 'x', domain: 'x', postalAddress: 'x', contact: 'x' },
  strangers: { names: { en: 'Strangers' }, cues: [] },
  users: { email: 'eve@example.org', roles: ['administrator'] },
  members: [{ externalId: 'eve', email: 'eve@example.org' }],
}
