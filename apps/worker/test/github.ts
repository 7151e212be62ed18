// @boundaries-ignore one GitHub for the tests of all packages
import { githubDescription } from '../../../packages/mirror/test/github/description.ts'
// @boundaries-ignore one GitHub for the tests of all packages
import { GitHubServer } from '../../../packages/mirror/test/github/server.ts'

/** GitHub's own description, against which every call is held; null where the package registry can't be reached. */
export const description = await githubDescription()

export const startGitHub = (): Promise<GitHubServer> => {
  if (description === null) throw new Error('GitHub’s description is missing')
  return GitHubServer.start(description)
}

/** Settings of a mirror on that server, as the API takes them. */
export const mirrorBody = (github: GitHubServer, more: Record<string, unknown> = {}) => ({
  baseUrl: github.url,
  owner: github.state.owner,
  repo: github.state.repo,
  branch: 'main',
  author: { name: 'Quiet Oars', email: 'privacy@quietoars.example' },
  rateLimits: 'none',
  auth: { token: github.token },
  ...more,
})

/** What `git log` says, one line a commit, oldest first. */
export const log = async (github: GitHubServer, format = '%s'): Promise<string[]> =>
  (await github.state.repository.line(['log', '--reverse', `--format=${format}`, 'main'])).split('\n')
