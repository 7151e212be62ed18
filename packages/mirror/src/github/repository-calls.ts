import type { Stamp } from '../git/objects.ts'
import { type Caller, person } from './caller.ts'

/** A commit as GitHub lists it. */
export interface RemoteCommit {
  sha: string
  tree: string
  message: string
}

/** A branch and the commit that it points at. `name` differs from what was asked for if the branch was renamed. */
export interface RemoteBranch extends RemoteCommit {
  name: string
}

/** The repository itself, its branches and their commits. */
export class RepositoryCalls {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** The repository; later calls use the name that it has now. */
  async about() {
    const { headers, data } = await this.#caller.must(async (rest) => ({
      data: await rest.repos.get(this.#caller.name),
    }))
    const scopes = headers['x-oauth-scopes']
    const { owner, repo } = this.#caller.name
    const asked = `${owner}/${repo}`
    this.#caller.name = { owner: data.owner.login, repo: data.name }
    return {
      fullName: data.full_name,
      moved: data.full_name.toLowerCase() !== asked.toLowerCase(),
      url: data.html_url,
      defaultBranch: data.default_branch,
      isPrivate: data.private,
      archived: data.archived,
      hasIssues: data.has_issues,
      hasDiscussions: data.has_discussions ?? false,
      canPush: data.permissions?.push ?? null,
      /** The scopes of a classic token; null for other credentials, which have none. */
      scopes: scopes === undefined ? null : scopes.split(/\s*,\s*/).filter(Boolean),
    }
  }

  /** A branch; null if there is none. GitHub answers for a renamed one under its new name. */
  async branch(name: string): Promise<RemoteBranch | null> {
    const data = await this.#caller.call((rest) => rest.repos.getBranch({ ...this.#caller.name, branch: name }), [404])
    return (
      data && {
        name: data.name,
        sha: data.commit.sha,
        tree: data.commit.commit.tree.sha,
        message: data.commit.commit.message,
      }
    )
  }

  /** Whether the repository has no commit at all: the Git data API refuses to work in it then. */
  async isEmpty(): Promise<boolean> {
    return (
      (await this.#caller.call((rest) => rest.repos.listCommits({ ...this.#caller.name, per_page: 1 }), [409])) === null
    )
  }

  /** The commits that reach a commit and touched a path, newest first. */
  async commitsTouching(sha: string, path: string): Promise<RemoteCommit[]> {
    const list = await this.#caller.must(async (rest, octokit) => ({
      data: await octokit.paginate(rest.repos.listCommits, { ...this.#caller.name, sha, path, per_page: 100 }),
    }))
    return list.map(({ sha, commit }) => ({ sha, tree: commit.tree.sha, message: commit.message }))
  }

  /** Whether `head` has `base` among its ancestors, or is it. */
  async contains(head: string, base: string): Promise<boolean> {
    const basehead = `${base}...${head}`
    const data = await this.#caller.call(
      (rest) => rest.repos.compareCommitsWithBasehead({ ...this.#caller.name, basehead, per_page: 1 }),
      [404],
    )
    return data !== null && (data.status === 'ahead' || data.status === 'identical')
  }

  /** The first commit of an empty repository; false if it isn't empty any more. */
  async createFirstFile(path: string, content: string, message: string, stamp: Stamp): Promise<boolean> {
    const author = person(stamp)
    const base64 = Buffer.from(content, 'utf8').toString('base64')
    const file = { ...this.#caller.name, path, message, content: base64, author, committer: author }
    return (await this.#caller.call((rest) => rest.repos.createOrUpdateFileContents(file), [409, 422])) !== null
  }

  /** What the App's installation may do. */
  async installationPermissions(installationId: number): Promise<Record<string, string>> {
    const data = await this.#caller.must((rest) => rest.apps.getInstallation({ installation_id: installationId }))
    return Object.fromEntries(Object.entries(data.permissions).map(([name, level]) => [name, String(level)]))
  }
}
