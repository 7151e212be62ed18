import { commitBodies, writeCommit } from './git-data.ts'
import { emptyRepository, type Handler, notFound, page, refusal, type State } from './state.ts'

/** Everything about a repository that isn't a git object's own API. */
export const repositoryApi: Record<string, Handler> = {
  'repos/get': async (state) => {
    const { contract, owner, repo } = state
    // The example is of a fork, and lacks what its schema requires.
    const { source: _, parent: __, ...example } = { language: null, ...contract.example('repos/get', 200) }
    const name = { name: repo, full_name: `${owner}/${repo}`, html_url: `https://github.com/${owner}/${repo}` }
    const switches = {
      private: state.isPrivate,
      archived: state.archived,
      has_issues: state.hasIssues,
      has_discussions: state.hasDiscussions,
    }
    const permissions = { ...example.permissions, push: state.canPush }
    const body = {
      ...example,
      ...name,
      ...switches,
      permissions,
      default_branch: state.defaultBranch,
      owner: { ...example.owner, login: owner },
    }
    return { status: 200, body, ...(state.scopes !== null && { headers: { 'x-oauth-scopes': state.scopes } }) }
  },
  'repos/get-branch': async (state, { parameters, origin }) => {
    const { contract } = state
    const name = parameters.branch ?? ''
    const now = state.renamed.get(name)
    if (now !== undefined) {
      const location = `${origin}/repositories/1296269/branches/${encodeURIComponent(now)}`
      return { ...refusal(301, 'Moved Permanently'), headers: { location } }
    }
    const commits = await commitBodies(state, ['-1', `refs/heads/${name}`])
    if (commits === null) return refusal(404, 'Branch not found')
    const [commit] = commits
    return { status: 200, body: { ...contract.example('repos/get-branch', 200), name, commit } }
  },
  'repos/list-commits': async (state, asked) => {
    if (await state.repository.isEmpty()) return emptyRepository
    const from = asked.query.get('sha') ?? state.defaultBranch
    const path = asked.query.get('path')
    const enough = Number(asked.query.get('per_page') ?? 30) * Number(asked.query.get('page') ?? 1) + 1
    const all = await commitBodies(state, [`--max-count=${enough}`, from, '--', ...(path === null ? [] : [path])])
    if (all === null) return notFound
    const { items, headers } = page(all, asked, `/repos/${state.owner}/${state.repo}/commits`)
    return { status: 200, body: items, headers }
  },
  'repos/compare-commits-with-basehead': async (state, { parameters }) => {
    const { repository, contract } = state
    const [base = '', head = ''] = (parameters.basehead ?? '').split('...')
    if (
      (await repository.resolve(`${base}^{commit}`)) === null ||
      (await repository.resolve(`${head}^{commit}`)) === null
    )
      return notFound
    const count = async (range: string) => Number(await repository.line(['rev-list', '--count', range]))
    const [ahead_by, behind_by] = [await count(`${base}..${head}`), await count(`${head}..${base}`)]
    const status = ahead_by === 0 ? (behind_by === 0 ? 'identical' : 'behind') : behind_by === 0 ? 'ahead' : 'diverged'
    return {
      status: 200,
      body: { ...contract.example('repos/compare-commits-with-basehead', 200), status, ahead_by, behind_by },
    }
  },
  'repos/create-or-update-file-contents': async (state, { parameters, body }) => {
    const { repository, contract } = state
    const branch = body.branch ?? state.defaultBranch
    const parent = await repository.resolve(`refs/heads/${branch}`)
    const path = parameters.path ?? ''
    if (parent !== null && (await repository.resolve(`${parent}:${path}`)) !== null)
      return refusal(422, 'Invalid request. "sha" wasn’t supplied.')
    const [sha = ''] = await repository.blobs([Buffer.from(body.content, 'base64')])
    const tree = await repository.tree(parent, [{ path, mode: '100644', sha }])
    const commit = { tree, parents: parent === null ? [] : [parent], author: body.author, committer: body.committer }
    await repository.git([
      'update-ref',
      `refs/heads/${branch}`,
      await writeCommit(repository, { ...commit, message: body.message }),
    ])
    return { status: 201, body: contract.example('repos/create-or-update-file-contents', 201) }
  },
  'repos/list-releases': async (state, asked) => {
    const [example] = state.contract.example('repos/list-releases', 200)
    const { items, headers } = page(state.releases.toReversed(), asked, `/repos/${state.owner}/${state.repo}/releases`)
    return { status: 200, body: items.map(({ make_latest: _, ...release }) => ({ ...example, ...release })), headers }
  },
  'repos/create-release': async (state, { body }) => {
    if (state.releases.some(({ tag_name }) => tag_name === body.tag_name)) return refusal(422, 'Validation Failed')
    // GitHub would make a missing tag at the head of the default branch: never what the mirror means.
    if ((await state.repository.resolve(`refs/tags/${body.tag_name}`)) === null)
      throw new Error('a release without its tag')
    const { tag_name, name, body: text, make_latest } = body
    const release = { id: state.releases.length + 1, tag_name, name, body: text, make_latest }
    state.releases.push(release)
    const html_url = `https://github.com/${state.owner}/${state.repo}/releases/tag/${tag_name}`
    return {
      status: 201,
      body: { ...state.contract.example('repos/create-release', 201), ...release, html_url, make_latest: undefined },
    }
  },
  'issues/list-for-repo': async (state, asked) => {
    const wanted = asked.query.get('state') ?? 'open'
    const all = state.issues.filter((issue) => wanted === 'all' || issue.state === wanted).toReversed()
    const { items, headers } = page(all, asked, `/repos/${state.owner}/${state.repo}/issues`)
    return { status: 200, body: items.map((issue) => issueBody(state, issue)), headers }
  },
  'issues/create': async (state, { body }) => {
    if (!state.hasIssues) return refusal(410, 'Issues are disabled for this repo')
    const { title, body: text, labels } = body
    const issue = {
      number: state.issues.length + 1,
      title,
      body: text,
      labels: labels ?? [],
      state: 'open',
      state_reason: null,
      author_association: 'MEMBER',
    }
    state.issues.push(issue)
    return { status: 201, body: issueBody(state, issue) }
  },
  'issues/update': async (state, { parameters, body }) => {
    const issue = state.issues.find(({ number }) => number === Number(parameters.issue_number))
    if (issue === undefined) return notFound
    Object.assign(issue, body)
    return { status: 200, body: issueBody(state, issue) }
  },
  'apps/get-installation': async ({ contract, installation }, { parameters }) => {
    if (parameters.installation_id !== '77') return notFound
    return { status: 200, body: { ...contract.example('apps/get-installation', 200), permissions: installation } }
  },
  'apps/create-installation-access-token': async ({ contract, installation }, { parameters }) => {
    if (parameters.installation_id !== '77') return notFound
    const expires_at = new Date(Date.now() + 3_600_000).toISOString()
    const example = contract.example('apps/create-installation-access-token', 201)
    return { status: 201, body: { ...example, token: 'ghs_installation', expires_at, permissions: installation } }
  },
}

function issueBody({ contract, owner, repo }: State, issue: State['issues'][number]) {
  const { pull_request: _, labels: [label] = [], ...example } = contract.example('issues/create', 201)
  const labels = issue.labels.map((name) => ({ ...label, name }))
  return { ...example, ...issue, labels, html_url: `https://github.com/${owner}/${repo}/issues/${issue.number}` }
}
