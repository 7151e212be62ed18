import { generateKeyPairSync } from 'node:crypto'
import { mirrorDue, mirrorState, openDatabase, saveMirror, shownMirror, withdraw } from '@fairnotice/db'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// @boundaries-ignore one GitHub for the tests of all packages
import type { GitHubServer } from '../../../packages/mirror/test/github/server.ts'
// @boundaries-ignore one installation for the tests of all apps
import { announcedTo } from '../../../test/setup/announced.ts'
// @boundaries-ignore one installation for the tests of all apps
import { type House, openHouse } from '../../../test/setup/house.ts'
import { keepMirror } from '../src/tasks/mirror.ts'
import { description, log, mirrorBody, startGitHub } from './github.ts'

describe.skipIf(description === null)('one run of the mirror', { timeout: 120_000 }, () => {
  let house: House
  let github: GitHubServer
  const secret = () => house.worker.settings.FAIRNOTICE_SECRET as string
  const keep = (more: Partial<Parameters<typeof keepMirror>[1]> = {}) =>
    keepMirror(house.database, {
      databaseUrl: house.urls.app as string,
      secret: secret(),
      publicUrl: 'https://privacy.quietoars.example',
      signal: new AbortController().signal,
      patience: { retryUnitMs: 1 },
      ...more,
    })
  const setUp = (more: Record<string, unknown> = {}) => house.chloe.call('PUT', '/mirror', mirrorBody(github, more))

  beforeEach(async () => {
    github = await startGitHub()
    house = await openHouse()
    await announcedTo(house, 3)
    expect((await setUp({ publicComment: 'issue' })).status).toBe(200)
  })
  afterEach(async () => {
    const { violations } = github
    await house.close()
    await github.stop()
    expect(violations).toEqual([])
  })

  it('is made by one machine, however many want to', async () => {
    const others = [1, 2, 3].map(() => openDatabase(house.urls.app as string, 2))
    await Promise.all([
      keep(),
      ...others.map((database) =>
        keepMirror(database, {
          databaseUrl: house.urls.app as string,
          secret: secret(),
          publicUrl: '',
          signal: new AbortController().signal,
        }),
      ),
    ])
    await Promise.all(others.map((database) => database.$disconnect()))
    expect(github.calls.filter((call) => call === 'git/create-commit')).toHaveLength(2)
    expect(github.state.issues).toHaveLength(1)
    expect(await mirrorDue(house.database)).toBeNull()
  })

  it('tells what happened while it ran', async () => {
    const { database, chloe } = house
    github.interfere = async ({ operation, number }) => {
      if (operation === 'git/create-commit' && github.calls.indexOf('git/create-commit') === -1 && number > 0)
        await withdraw(database, {
          actor: { userId: chloe.id, roles: ['publisher'] },
          slug: 'privacy',
          number: 2,
          reason: 'The insurer changed its mind.',
        })
      return null
    }
    await keep()
    expect((await log(github)).at(-1)).toBe('Withdraw version 2 of Privacy policy')
    expect(github.state.issues).toMatchObject([{ state: 'closed' }])
    expect((await mirrorState(database))?.outcome).toBe('done')
  })

  it('signs commits and tags with the key that was entered', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    await setUp({ signingKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() })
    await keep()
    const { repository } = github.state
    expect(await repository.git(['cat-file', 'commit', 'main'])).toContain('-----BEGIN SSH SIGNATURE-----')
    expect(await repository.git(['cat-file', 'tag', 'privacy/v1'])).toContain('-----BEGIN SSH SIGNATURE-----')
    expect(await mirrorState(house.database)).toMatchObject({ outcome: 'done', findings: [] })
  })

  it('never says how many, where it could point at someone', async () => {
    await keep()
    const { repository } = github.state
    expect(await repository.git(['show', 'main:privacy/versions/2/README.md'])).toContain('fewer than 10')
    expect(JSON.parse(await repository.git(['show', 'main:privacy/versions/2/version.json']))).toMatchObject({
      notices: { notices: 'fewer than 10' },
    })
  })

  it('keeps nothing of a run that began before the settings changed', async () => {
    const { database, chloe } = house
    let changed = false
    github.interfere = async ({ operation }) => {
      if (operation === 'git/create-commit' && !changed) {
        changed = true
        await saveMirror(
          database,
          secret(),
          {
            ...mirrorBody(github),
            branch: 'policies',
            publicComment: null,
            labels: [],
            rateLimits: 'none',
            enabled: true,
          },
          chloe.id,
        )
      }
      return null
    }
    await keep()
    const { repository } = github.state
    expect(await mirrorState(database)).toMatchObject({
      outcome: 'done',
      branch: 'policies',
      head: await repository.resolve('policies'),
    })
  })

  it('stops, and sends nothing, when the secret is another', async () => {
    const before = github.calls.length
    await keep({ secret: 'another secret of an installation' })
    expect(github.calls.length).toBe(before)
    expect(await mirrorState(house.database)).toMatchObject({
      outcome: 'stopped',
      findings: [{ code: 'credentials-unreadable' }],
    })
  })

  it('sends the token nowhere else when someone changes the address in the row', async () => {
    const elsewhere = await startGitHub()
    await house.database.mirrorSettings.updateMany({ data: { baseUrl: elsewhere.url } })
    await keep()
    expect(elsewhere.calls).toEqual([])
    expect((await mirrorState(house.database))?.findings).toMatchObject([{ code: 'credentials-unreadable' }])
    await elsewhere.stop()
  })

  it('does nothing when it is switched off, and goes on where it was when it is on again', async () => {
    await keep()
    await setUp({ enabled: false })
    const { length } = github.calls
    await keep()
    expect(github.calls.length).toBe(length)
    await setUp({ enabled: true })
    await keep()
    expect(await log(github)).toHaveLength(3)
    expect((await shownMirror(house.database))?.revision).toBe(3)
  })

  it('goes on after it was ended in the middle', async () => {
    const stop = new AbortController()
    github.interfere = ({ operation }) => {
      if (operation === 'git/update-ref') stop.abort()
      return null
    }
    await keep({ signal: stop.signal })
    expect((await mirrorState(house.database))?.outcome).toBe('delayed')
    github.interfere = () => null
    await keep()
    expect(await log(github)).toHaveLength(3)
    expect((await mirrorState(house.database))?.outcome).toBe('done')
  })

  it('stops when the token is revoked, and goes on with another', async () => {
    github.token = 'github_pat_other'
    await keep()
    expect((await mirrorState(house.database))?.findings).toMatchObject([{ code: 'token-refused' }])
    expect((await setUp({ publicComment: 'issue' })).status).toBe(200)
    await keep()
    expect((await mirrorState(house.database))?.outcome).toBe('done')
  })
})
