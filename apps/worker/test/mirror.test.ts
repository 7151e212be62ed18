import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
// @boundaries-ignore one GitHub for the tests of all packages
import type { GitHubServer } from '../../../packages/mirror/test/github/server.ts'
// @boundaries-ignore one GitHub for the tests of all packages
import { refusal } from '../../../packages/mirror/test/github/state.ts'
// @boundaries-ignore one installation for the tests of all apps
import { announcedTo } from '../../../test/setup/announced.ts'
// @boundaries-ignore one installation for the tests of all apps
import { type House, openHouse, until } from '../../../test/setup/house.ts'
import { description, log, mirrorBody, startGitHub } from './github.ts'

const MEMBERS = 12

describe.skipIf(description === null)('a mirror that the worker keeps', { timeout: 120_000 }, () => {
  let house: House
  let github: GitHubServer
  let versions: string
  const said: string[] = []
  const mirrored = async () => (await house.ana.call('GET', '/mirror')).body
  const ended = (what: string, holds: (state: Awaited<ReturnType<typeof mirrored>>['state']) => boolean) =>
    until(what, async () => {
      const { state, running, due } = await mirrored()
      return !running && !due && state?.outcome != null && holds(state)
    })
  const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

  beforeAll(async () => {
    for (const level of ['log', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(' ')))
    github = await startGitHub()
    house = await openHouse()
    ;({ versions } = await announcedTo(house, MEMBERS))
    await house.worker.start()
  })
  afterAll(async () => {
    const { violations } = github
    await house.close()
    await github.stop()
    vi.restoreAllMocks()
    expect(violations).toEqual([])
  })

  it('fills in the whole history when it is set up', async () => {
    const { status, body } = await house.chloe.call('PUT', '/mirror', mirrorBody(github))
    expect({ status, access: body.access }).toMatchObject({ status: 200, access: { ok: true } })
    await ended('the history is mirrored and compared', ({ outcome, drift }) => outcome === 'done' && drift !== null)
    expect((await log(github)).slice(1)).toEqual([
      'Bring version 1 of Privacy policy into force',
      'Announce version 2 of Privacy policy',
    ])
    expect((await mirrored()).state).toMatchObject({
      head: await github.state.repository.resolve('main'),
      findings: [],
      drift: { state: 'same', pending: 0, differing: [] },
    })
  })

  it('dates each commit by what it tells, and names the event', async () => {
    const [inForce] = await house.database.event.findMany({ where: { what: 'published-first' } })
    const [line] = (await log(github, '%at %an %(trailers:key=Fair-Notice-Event,valueonly,separator=%x20)')).slice(1)
    expect(line).toBe(`${Math.floor((inForce?.at.getTime() ?? 0) / 1000)} Quiet Oars ${inForce?.versionId}:in-force`)
  })

  it('tells what was decided and how many are told, and nothing of a person', async () => {
    const { repository } = github.state
    const page = await repository.git(['show', 'main:privacy/versions/2/README.md'])
    expect(page).toContain(`Notices to members: ${MEMBERS};`)
    const changes = JSON.parse(await repository.git(['show', 'main:privacy/versions/2/comparison.en.json']))
    expect(changes.changes.flatMap(({ kinds }: { kinds: string[] }) => kinds)).toContain('retention')
    const everything = await repository.git(['log', '-p', 'main'])
    for (const secret of ['bram', 'chloe', 'members.example', house.bram.id]) expect(everything).not.toContain(secret)
  })

  it('adds a commit when the version is postponed', async () => {
    await house.chloe.call('POST', `${versions}/2/postpone`, { effectiveAt: later(60), reason: 'The boats are late.' })
    await until('the postponement is mirrored', async () => (await log(github)).length === 4)
    expect((await log(github)).at(-1)).toBe('Postpone version 2 of Privacy policy')
    expect(await github.state.repository.git(['log', '-1', '--format=%b', 'main'])).toContain('The boats are late.')
  })

  it('waits for GitHub when it is down, while notices and the gate go on', async () => {
    await house.smtp.received(2 * MEMBERS)
    github.interfere = () => refusal(503, 'Unavailable')
    await house.chloe.call('POST', `${versions}/2/postpone`, { effectiveAt: later(61), reason: 'Later still.' })
    await house.smtp.received(3 * MEMBERS)
    await ended('the mirror waits', ({ outcome }) => outcome === 'delayed')
    expect((await mirrored()).state.findings).toMatchObject([{ code: 'unavailable' }])
    const desk = (await house.ana.call('GET', '/desk')).body
    expect(desk.health).toContainEqual(expect.objectContaining({ part: 'mirror', ok: false }))
    await house.moveClock('70 days')
    await until(
      'version 2 is in force',
      async () => (await house.ana.call('GET', `${versions}/2`)).body.state === 'in-force',
    )
    expect(await log(github)).toHaveLength(4)
  })

  it('brings what was missing when GitHub is back, with a tag and a release', async () => {
    github.interfere = () => null
    await house.chloe.call('POST', '/mirror/run')
    await ended('everything is mirrored', ({ outcome }) => outcome === 'done')
    expect((await log(github)).slice(4)).toEqual([
      'Postpone version 2 of Privacy policy',
      'Bring version 2 of Privacy policy into force',
    ])
    const { repository, releases } = github.state
    expect((await repository.line(['tag', '--list'])).split('\n')).toEqual(['privacy/v1', 'privacy/v2'])
    expect(releases.map(({ tag_name }) => tag_name)).toEqual(['privacy/v1', 'privacy/v2'])
    expect(await repository.git(['show', 'main:privacy/policy.en.md'])).toContain('2 years')
    await repository.git(['fsck', '--strict'])
    const desk = (await house.ana.call('GET', '/desk')).body
    expect(desk.health).toContainEqual(expect.objectContaining({ part: 'mirror', ok: true }))
  })

  it('finds a file that someone else changed, and says on the desk that the two differ', async () => {
    const { repository } = github.state
    const text = await repository.git(['show', 'main:privacy/policy.en.md'])
    await repository.push('main', { 'privacy/policy.en.md': text.replace('2 years', '20 years') })
    await house.chloe.call('POST', '/mirror/run')
    await ended('the difference is found', ({ drift }) => drift?.state === 'different')
    expect((await mirrored()).state.drift.differing).toEqual([{ path: 'privacy/policy.en.md', state: 'changed' }])
    const desk = (await house.ana.call('GET', '/desk')).body
    expect(desk.health).toContainEqual(expect.objectContaining({ part: 'mirror', ok: false }))
    await repository.push('main', { 'privacy/policy.en.md': text })
    await house.chloe.call('POST', '/mirror/run')
    await ended('the difference is gone', ({ drift }) => drift?.state === 'same')
  })

  it('stops at a rewritten history until a person accepts it', async () => {
    const { repository } = github.state
    const head = await repository.resolve('main')
    await repository.git(['update-ref', 'refs/heads/main', 'main~4'])
    await house.chloe.call('POST', '/mirror/run')
    await ended('the mirror stops', ({ outcome }) => outcome === 'stopped')
    expect((await mirrored()).state.findings).toMatchObject([{ code: 'history-rewritten', severity: 'stop' }])
    expect((await house.bram.call('POST', '/mirror/accept')).status).toBe(403)
    expect((await house.chloe.call('POST', '/mirror/accept')).status).toBe(200)
    await ended('the mirror goes on', ({ outcome }) => outcome === 'done')
    expect((await log(github)).slice(3)).toEqual([
      'Postpone version 2 of Privacy policy',
      'Postpone version 2 of Privacy policy',
      'Bring version 2 of Privacy policy into force',
    ])
    expect(await house.database.event.findMany({ where: { what: 'mirror-history-accepted' } })).toMatchObject([
      { actorId: house.chloe.id, detail: { forgotten: head } },
    ])
    expect((await house.chloe.call('POST', '/mirror/accept')).body.code).toBe('wrong-state')
  })

  it('compares anew every day by itself', async () => {
    const { driftAt } = (await mirrored()).state
    await house.moveClock('72 days')
    await ended('GitHub was compared again', (state) => state.driftAt > driftAt)
  })

  it('shows the token in no row, no log and no answer', async () => {
    const tables = await house.database.$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
    const hidden = [
      github.token,
      Buffer.from(github.token).toString('hex'),
      Buffer.from(github.token).toString('base64'),
    ]
    const seen = [...said, JSON.stringify(await mirrored())]
    for (const { name } of tables)
      seen.push(
        JSON.stringify(await house.database.$queryRawUnsafe(`select to_jsonb(t)::text as row from "${name}" t`)),
      )
    seen.push(JSON.stringify((await house.chloe.call('POST', '/mirror/check')).body))
    seen.push(JSON.stringify((await house.chloe.call('GET', '/events')).body))
    expect(tables.map(({ name }) => name)).toContain('mirror_settings')
    for (const token of hidden) expect(seen.filter((text) => text.includes(token))).toEqual([])
  })
})
