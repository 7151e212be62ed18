import { afterEach, beforeEach, describe, expect } from 'vitest'
import { githubDescription } from './github/description.ts'
import { GitHubServer } from './github/server.ts'
import type { State } from './github/state.ts'

const description = await githubDescription()

/** Tests against a fresh GitHub each: afterwards nothing may have been asked or answered that GitHub doesn't describe. */
export function onGitHub(
  name: string,
  tests: (github: () => GitHubServer) => void,
  options: Partial<State> = {},
): void {
  // Two hundred git commands take their time on a machine that is busy.
  describe.skipIf(description === null)(name, { timeout: 180_000 }, () => {
    let server: GitHubServer
    beforeEach(async () => {
      if (description !== null) server = await GitHubServer.start(description, options)
    })
    afterEach(async () => {
      const { violations } = server
      await server.stop()
      expect(violations).toEqual([])
    })
    tests(() => server)
  })
}

/** What `git log` says, one line a commit, oldest first. */
export async function log(server: GitHubServer, format: string, branch = 'main'): Promise<string[]> {
  const { repository } = server.state
  return (await repository.line(['log', '--reverse', `--format=${format}`, branch])).split('\n')
}

/** The files of a branch, by path. */
export async function files(server: GitHubServer, branch = 'main'): Promise<Map<string, string>> {
  const { repository } = server.state
  const paths = (await repository.git(['ls-tree', '-r', '-z', '--name-only', branch])).split('\0').filter(Boolean)
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await repository.git(['show', `${branch}:${path}`])] as const)),
  )
}
