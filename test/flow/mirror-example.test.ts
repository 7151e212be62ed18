import { mirrorState, openDatabase } from '@fairnotice/db'
import { loadExample } from 'fairnotice/example'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @boundaries-ignore one GitHub for the tests of all packages
import { githubDescription } from '../../packages/mirror/test/github/description.ts'
// @boundaries-ignore one GitHub for the tests of all packages
import { GitHubServer } from '../../packages/mirror/test/github/server.ts'
import { type House, openEmptyHouse, until } from '../setup/house.ts'

const description = await githubDescription()

describe.skipIf(description === null)('the example on a mirror', () => {
  let house: House
  let github: GitHubServer
  const git = (...args: string[]) => github.state.repository.git(args)

  beforeAll(async () => {
    if (description !== null) github = await GitHubServer.start(description)
    house = await openEmptyHouse()
    await house.worker.start()
    const owner = openDatabase(house.urls.owner as string, 1)
    await loadExample(house.database, owner, () => {})
    await owner.$disconnect()
    const saved = await house.chloe.call('PUT', '/mirror', {
      baseUrl: github.url,
      owner: github.state.owner,
      repo: github.state.repo,
      author: { name: 'Quiet Oars', email: 'privacy@quietoars.example' },
      rateLimits: 'none',
      auth: { token: github.token },
    })
    expect(saved.status).toBe(200)
    await until('the history is mirrored and compared', async () => (await mirrorState(house.database))?.drift != null)
  })
  afterAll(async () => {
    const { violations } = github
    await house.close()
    await github.stop()
    expect(violations).toEqual([])
  })

  it('has both histories in every language, the same as in the database', async () => {
    expect(await mirrorState(house.database)).toMatchObject({ outcome: 'done', findings: [], drift: { state: 'same' } })
    const files = (await git('ls-tree', '-r', '--name-only', 'main')).split('\n')
    const texts = await house.database.rendition.findMany({
      where: { version: { announcedAt: { not: null } } },
      include: { version: { include: { policy: true } } },
    })
    expect(texts.length).toBeGreaterThan(5)
    for (const { version, language, markdown } of texts) {
      const path = `${version.policy.slug}/versions/${version.number}/policy.${language}.md`
      expect(files).toContain(path)
      expect((await git('show', `main:${path}`)) === markdown).toBe(true)
    }
  })

  it('dates each commit by its event, in order', async () => {
    const dates = (await git('log', '--reverse', '--format=%at', 'main')).trim().split('\n').slice(1).map(Number)
    expect(dates).toEqual([...dates].sort((a, b) => a - b))
    expect(new Date((dates[0] as number) * 1000).getTime()).toBeLessThan(Date.now() - 300 * 86_400_000)
    await git('fsck', '--strict')
  })

  it('has nothing of what is in review, and says that it is made up', async () => {
    const submitted = await house.database.version.findFirstOrThrow({
      where: { state: 'submitted' },
      include: { policy: true },
    })
    const files = (await git('ls-tree', '-r', '--name-only', 'main')).split('\n')
    expect(files.filter((path) => path.startsWith(`${submitted.policy.slug}/versions/${submitted.number}/`))).toEqual(
      [],
    )
    const about = files.filter((path) => /versions\/\d+\/README\.md$/.test(path))
    for (const path of about) expect(await git('show', `main:${path}`)).toMatch(/made.up|verzonnen/)
  })
})
