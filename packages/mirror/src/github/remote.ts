import type { Octokit } from '@octokit/rest'
import { Halt } from '../findings.ts'
import { isoStamp, type Stamp } from '../git/objects.ts'
import type { MirrorPorts, MirrorSettings } from '../settings.ts'
import { classify, isGraphqlRefusal, statusOf } from './classify.ts'
import { connect } from './client.ts'

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

/** One entry of a tree: a file's blob or a folder's tree. */
export interface TreeEntry {
  path: string
  type: string
  sha: string
}

export interface Issue {
  number: number
  title: string
  body: string
  open: boolean
  url: string
}

/** A file of a new tree: its content, the blob that holds it, or null to remove it. */
export type NewEntry = { path: string; content: string } | { path: string; sha: string | null }

/** The calls that the mirror makes on one repository, as plain data. Every failure is a `Halt`. */
export class Remote {
  readonly #octokit: Octokit
  readonly #ports: MirrorPorts
  #at: { owner: string; repo: string }

  constructor(settings: MirrorSettings, ports: MirrorPorts) {
    this.#octokit = connect(settings, ports)
    this.#ports = ports
    this.#at = { owner: settings.owner, repo: settings.repo }
  }

  /** Runs a call between two looks at the signal. `expected` statuses come back as null. */
  async #call<T>(
    run: (rest: Octokit['rest'], octokit: Octokit) => Promise<{ data: T }>,
    expected: number[] = [],
  ): Promise<T | null> {
    if (this.#ports.signal?.aborted) throw new Halt('interrupted', [], this.#ports.now())
    try {
      return (await run(this.#octokit.rest, this.#octokit)).data
    } catch (error) {
      if (expected.includes(statusOf(error) ?? 0)) return null
      throw classify(error, this.#ports.now())
    }
  }

  /** As `#call`, when no refusal is expected. */
  async #must<T>(run: (rest: Octokit['rest'], octokit: Octokit) => Promise<{ data: T }>): Promise<T> {
    return (await this.#call(run)) as T
  }

  /** The repository; later calls use the name that it has now. */
  async about() {
    const { headers, data } = await this.#must(async (rest) => ({ data: await rest.repos.get(this.#at) }))
    const scopes = headers['x-oauth-scopes']
    const asked = `${this.#at.owner}/${this.#at.repo}`
    this.#at = { owner: data.owner.login, repo: data.name }
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
    const data = await this.#call((rest) => rest.repos.getBranch({ ...this.#at, branch: name }), [404])
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
    return (await this.#call((rest) => rest.repos.listCommits({ ...this.#at, per_page: 1 }), [409])) === null
  }

  /** The commits that reach a commit and touched a path, newest first. */
  async commitsTouching(sha: string, path: string): Promise<RemoteCommit[]> {
    const list = await this.#must(async (rest, octokit) => ({
      data: await octokit.paginate(rest.repos.listCommits, { ...this.#at, sha, path, per_page: 100 }),
    }))
    return list.map(({ sha, commit }) => ({ sha, tree: commit.tree.sha, message: commit.message }))
  }

  /** Whether `head` has `base` among its ancestors, or is it. */
  async contains(head: string, base: string): Promise<boolean> {
    const basehead = `${base}...${head}`
    const data = await this.#call(
      (rest) => rest.repos.compareCommitsWithBasehead({ ...this.#at, basehead, per_page: 1 }),
      [404],
    )
    return data !== null && (data.status === 'ahead' || data.status === 'identical')
  }

  /** The entries of one tree, with everything below it if asked. */
  async tree(sha: string, below: boolean): Promise<TreeEntry[]> {
    const data = await this.#must((rest) =>
      rest.git.getTree({ ...this.#at, tree_sha: sha, ...(below && { recursive: '1' }) }),
    )
    if (data.truncated)
      throw new Halt('publication-invalid', ['a folder of the mirror has more files than GitHub lists'])
    return data.tree.map(({ path = '', type = '', sha = '' }) => ({ path, type, sha }))
  }

  async createBlob(content: string): Promise<string> {
    const base64 = Buffer.from(content, 'utf8').toString('base64')
    return (await this.#must((rest) => rest.git.createBlob({ ...this.#at, content: base64, encoding: 'base64' }))).sha
  }

  async createTree(base: string | null, entries: readonly NewEntry[]): Promise<string> {
    const tree = entries.map((entry) => ({ mode: '100644' as const, type: 'blob' as const, ...entry }))
    return (
      await this.#must((rest) => rest.git.createTree({ ...this.#at, ...(base !== null && { base_tree: base }), tree }))
    ).sha
  }

  async createCommit(commit: {
    message: string
    tree: string
    parents: string[]
    stamp: Stamp
    signature: string | null
  }): Promise<string> {
    const { message, tree, parents, stamp, signature } = commit
    const author = person(stamp)
    const data = await this.#must((rest) =>
      rest.git.createCommit({
        ...this.#at,
        message,
        tree,
        parents,
        author,
        committer: author,
        ...(signature && { signature }),
      }),
    )
    return data.sha
  }

  /** Moves a branch forward; false if it isn't forward any more, or a rule refuses. Never forces. */
  async advance(branch: string, sha: string): Promise<boolean> {
    const ref = `heads/${branch}`
    return (
      (await this.#call((rest) => rest.git.updateRef({ ...this.#at, ref, sha, force: false }), [409, 422])) !== null
    )
  }

  /** Creates `refs/…`; false if it is there already, or a rule refuses. */
  async createRef(ref: string, sha: string): Promise<boolean> {
    return (await this.#call((rest) => rest.git.createRef({ ...this.#at, ref, sha }), [409, 422])) !== null
  }

  /** The first commit of an empty repository; false if it isn't empty any more. */
  async createFirstFile(path: string, content: string, message: string, stamp: Stamp): Promise<boolean> {
    const author = person(stamp)
    const base64 = Buffer.from(content, 'utf8').toString('base64')
    const file = { ...this.#at, path, message, content: base64, author, committer: author }
    return (await this.#call((rest) => rest.repos.createOrUpdateFileContents(file), [409, 422])) !== null
  }

  /** Tags whose name begins so, and the object that each points at. */
  async tags(prefix: string): Promise<Map<string, string>> {
    const refs = await this.#must((rest) => rest.git.listMatchingRefs({ ...this.#at, ref: `tags/${prefix}` }))
    return new Map(refs.map(({ ref, object }) => [ref.slice('refs/tags/'.length), object.sha]))
  }

  async createTag(tag: { name: string; message: string; object: string; stamp: Stamp }): Promise<string> {
    const { name, message, object, stamp } = tag
    const data = await this.#must((rest) =>
      rest.git.createTag({ ...this.#at, tag: name, message, object, type: 'commit', tagger: person(stamp) }),
    )
    return data.sha
  }

  /** What an annotated tag points at; null if it is no such object. */
  async tagTarget(sha: string): Promise<string | null> {
    return (await this.#call((rest) => rest.git.getTag({ ...this.#at, tag_sha: sha }), [404]))?.object.sha ?? null
  }

  /** The tags that have a release. */
  async releasedTags(): Promise<Set<string>> {
    const list = await this.#must(async (rest, octokit) => ({
      data: await octokit.paginate(rest.repos.listReleases, { ...this.#at, per_page: 100 }),
    }))
    return new Set(list.map(({ tag_name }) => tag_name))
  }

  /** Publishes a release of an existing tag; null if GitHub refuses it. */
  async createRelease(release: { tag: string; name: string; body: string; latest: boolean }): Promise<string | null> {
    const { tag, name, body, latest } = release
    const make_latest = latest ? ('true' as const) : ('false' as const)
    const data = await this.#call(
      (rest) => rest.repos.createRelease({ ...this.#at, tag_name: tag, name, body, make_latest }),
      [422],
    )
    return data?.html_url ?? null
  }

  /** Issues (no pull requests) that are open, and those changed since an instant if one is given. Null: switched off. */
  async issues(since: Date | null): Promise<Issue[] | null> {
    const list = (filter: { state: 'open' } | { state: 'all'; since: string }) =>
      this.#call(
        async (rest, octokit) => ({
          data: await octokit.paginate(rest.issues.listForRepo, { ...this.#at, ...filter, per_page: 100 }),
        }),
        [404, 410],
      )
    const open = await list({ state: 'open' })
    const recent = since && (await list({ state: 'all', since: since.toISOString() }))
    if (open === null) return null
    const found = [...open, ...(recent ?? [])].filter(({ pull_request }) => pull_request === undefined)
    return [...new Map(found.map((issue) => [issue.number, issue])).values()].map(
      ({ number, title, body, state, html_url }) => ({
        number,
        title,
        body: body ?? '',
        open: state === 'open',
        url: html_url,
      }),
    )
  }

  /** Opens an issue; null if issues are switched off. Tried once: a second try could open a second one. */
  async createIssue(issue: { title: string; body: string; labels: string[] }): Promise<string | null> {
    const request = { retries: 0 }
    return (
      (await this.#call((rest) => rest.issues.create({ ...this.#at, ...issue, request }), [403, 404, 410]))?.html_url ??
      null
    )
  }

  async updateIssue(number: number, change: { title: string; body: string; close: boolean }): Promise<void> {
    const { title, body, close } = change
    await this.#must((rest) =>
      rest.issues.update({
        ...this.#at,
        issue_number: number,
        title,
        body,
        ...(close && { state: 'closed' as const, state_reason: 'completed' as const }),
      }),
    )
  }

  /** The repository's name as it is now. */
  get name(): { owner: string; repo: string } {
    return this.#at
  }

  /** A GraphQL question, for what REST doesn't offer; null if GitHub refuses it. */
  async graphql<T>(query: string, variables: Record<string, unknown>, tries: 'once' | 'retried'): Promise<T | null> {
    const request = tries === 'once' ? { request: { retries: 0 } } : {}
    return this.#call(async (_rest, octokit) => {
      try {
        return { data: await octokit.graphql<T | null>(query, { ...variables, ...request }) }
      } catch (error) {
        if (isGraphqlRefusal(error)) return { data: null }
        throw error
      }
    })
  }

  /** What the App's installation may do. */
  async installationPermissions(installationId: number): Promise<Record<string, string>> {
    const data = await this.#must((rest) => rest.apps.getInstallation({ installation_id: installationId }))
    return Object.fromEntries(Object.entries(data.permissions).map(([name, level]) => [name, String(level)]))
  }
}

const person = (stamp: Stamp) => ({ name: stamp.name, email: stamp.email, date: isoStamp(stamp) })
