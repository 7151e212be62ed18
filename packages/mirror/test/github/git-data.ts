import { type BareRepository, GitError } from './bare-repository.ts'
import { emptyRepository, type Handler, notFound, refusal, type State } from './state.ts'

/** The Git data API, on true objects. */
export const gitData: Record<string, Handler> = {
  'git/get-tree': async ({ repository }, { parameters, query }) => {
    if (await repository.isEmpty()) return emptyRepository
    const sha = await repository.resolve(`${parameters.tree_sha}^{tree}`)
    if (sha === null) return notFound
    const listed = await repository.git(['ls-tree', '-z', ...(query.has('recursive') ? ['-r', '-t'] : []), sha])
    const tree = listed
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [info = '', path = ''] = line.split('\t')
        const [mode = '', type = '', object = ''] = info.split(' ')
        return { path, mode, type, sha: object }
      })
    return { status: 200, body: { sha, tree, truncated: false } }
  },
  'git/create-blob': async ({ repository }, { body }) => {
    if (await repository.isEmpty()) return emptyRepository
    const [sha = ''] = await repository.blobs([
      Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8'),
    ])
    return { status: 201, body: { sha, url: `https://api.github.com/blobs/${sha}` } }
  },
  'git/create-tree': async ({ repository }, { body }) => {
    if (await repository.isEmpty()) return emptyRepository
    const base: string | undefined = body.base_tree
    const inline = body.tree.filter(({ content }: { content?: string }) => content !== undefined)
    const stored = await repository.blobs(inline.map(({ content }: { content: string }) => Buffer.from(content)))
    const entries: { path: string; mode: string; sha: string | null }[] = []
    for (const entry of body.tree) {
      if ((entry.content === undefined) === (entry.sha === undefined))
        return invalid('must have exactly one of sha and content')
      if (entry.sha === null && (base === undefined || (await repository.resolve(`${base}:${entry.path}`)) === null))
        return invalid('GitRPC::BadObjectState')
      entries.push({
        path: entry.path,
        mode: entry.mode,
        sha: entry.sha === undefined ? stored[inline.indexOf(entry)] : entry.sha,
      })
    }
    try {
      // Git itself refuses a tree of objects that don't exist.
      return { status: 201, body: { sha: await repository.tree(base ?? null, entries), tree: [], truncated: false } }
    } catch (error) {
      if (error instanceof GitError) return invalid(error.message)
      throw error
    }
  },
  'git/create-commit': async ({ repository }, { body }) => {
    if (await repository.isEmpty()) return emptyRepository
    const [treeType, ...parentTypes] = await repository.types([body.tree, ...(body.parents ?? [])])
    if (treeType !== 'tree') return invalid('Tree SHA does not exist')
    if (parentTypes.some((type) => type !== 'commit')) return invalid('Parent SHA does not exist')
    const author = body.author ?? nobody
    const sha = await writeCommit(repository, {
      ...body,
      parents: body.parents ?? [],
      author,
      committer: body.committer ?? author,
    })
    const answer = { message: body.message, tree: { sha: body.tree, url: 'https://api.github.com/trees' } }
    const parents = (body.parents ?? []).map((parent: string) => ({
      sha: parent,
      url: 'https://api.github.com/c',
      html_url: 'https://github.com/c',
    }))
    const verification = {
      verified: false,
      reason: body.signature ? 'unknown_key' : 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    }
    const person = { ...author, date: new Date(author.date).toISOString() }
    const rest = { sha, node_id: 'C', url: 'https://api.github.com/c', html_url: 'https://github.com/c' }
    return { status: 201, body: { ...rest, ...answer, author: person, committer: person, parents, verification } }
  },
  'git/create-ref': async (state, { body }) => {
    const { repository } = state
    if (await repository.isEmpty()) return emptyRepository
    if (!/^refs\/.+\/.+|^refs\/(heads|tags)\/.+/.test(body.ref)) return invalid('ref must begin with refs/')
    if (state.protectedRefs.has(body.ref)) return invalid('Repository rule violations found')
    const [type, existing] = await repository.types([body.sha, body.ref])
    if (type == null) return invalid('Object does not exist')
    if (existing !== null) return invalid('Reference already exists')
    await repository.git(['update-ref', body.ref, body.sha, '0'.repeat(40)])
    return { status: 201, body: refBody(body.ref, body.sha, type) }
  },
  'git/update-ref': async (state, { parameters, body }) => {
    const { repository } = state
    const ref = `refs/${parameters.ref}`
    if (body.force === true) throw new Error('the mirror forced a push')
    if (state.protectedRefs.has(ref)) return invalid('Repository rule violations found')
    const forward = await repository.git(['merge-base', '--is-ancestor', ref, body.sha]).then(
      () => true,
      () => false,
    )
    if (!forward)
      return invalid(
        (await repository.resolve(ref)) === null ? 'Reference does not exist' : 'Update is not a fast forward',
      )
    await repository.git(['update-ref', ref, body.sha])
    return { status: 200, body: refBody(ref, body.sha, 'commit') }
  },
  'git/list-matching-refs': async ({ repository }, { parameters }) => {
    if (await repository.isEmpty()) return emptyRepository
    const format = '--format=%(refname) %(objectname) %(objecttype)'
    const refs = (await repository.line(['for-each-ref', format])).split('\n').map((line) => line.split(' '))
    const matching = refs.filter(([ref = '']) => ref.startsWith(`refs/${parameters.ref}`))
    return { status: 200, body: matching.map(([ref = '', sha = '', type = '']) => refBody(ref, sha, type)) }
  },
  'git/create-tag': async ({ repository }, { body }) => {
    const { name, email, date } = body.tagger
    const text = `object ${body.object}\ntype ${body.type}\ntag ${body.tag}\ntagger ${name} <${email}> ${gitDate(date)}\n\n${body.message}`
    try {
      const sha = await repository.line(['mktag'], text)
      return { status: 201, body: await tagBody(repository, sha) }
    } catch (error) {
      if (error instanceof GitError) return invalid(error.message)
      throw error
    }
  },
  'git/get-tag': async ({ repository }, { parameters }) => {
    if ((await repository.resolve(`${parameters.tag_sha}^{tag}`)) === null) return notFound
    return { status: 200, body: await tagBody(repository, parameters.tag_sha ?? '') }
  },
}

const nobody = { name: 'The Token’s Owner', email: 'owner@users.example', date: '2026-11-01T00:00:00Z' }

function invalid(message: string) {
  return refusal(422, message)
}

interface CommitInput {
  tree: string
  parents: string[]
  author: { name: string; email: string; date: string }
  committer: { name: string; email: string; date: string }
  message: string
  signature?: string
}

/** Stores a commit with the dates, offsets and signature that it was given, as GitHub does; git checks its form. */
export async function writeCommit(repository: BareRepository, commit: CommitInput): Promise<string> {
  const who = ({ name, email, date }: CommitInput['author']) => `${name} <${email}> ${gitDate(date)}`
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${who(commit.author)}`,
    `committer ${who(commit.committer)}`,
  ]
  if (commit.signature !== undefined) lines.push(`gpgsig ${commit.signature.trimEnd().split('\n').join('\n ')}`)
  return repository.line(['hash-object', '-t', 'commit', '-w', '--stdin'], `${lines.join('\n')}\n\n${commit.message}`)
}

/** `2026-03-01T00:00:00+01:00` as git writes it. */
function gitDate(iso: string): string {
  const offset = iso.match(/([+-]\d\d):?(\d\d)$/)
  return `${Date.parse(iso) / 1000} ${offset === null ? '+0000' : `${offset[1]}${offset[2]}`}`
}

function refBody(ref: string, sha: string, type: string) {
  return {
    ref,
    node_id: 'R',
    url: 'https://api.github.com/refs',
    object: { sha, type, url: 'https://api.github.com/o' },
  }
}

async function tagBody(repository: BareRepository, sha: string) {
  const text = await repository.git(['cat-file', 'tag', sha])
  const field = (name: string) => text.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1] ?? ''
  const [, name = '', email = '', seconds = '0'] = field('tagger').match(/^(.*) <(.*)> (\d+)/) ?? []
  const date = new Date(Number(seconds) * 1000).toISOString()
  return {
    sha,
    node_id: 'T',
    url: 'https://api.github.com/tags',
    tag: field('tag'),
    message: text.slice(text.indexOf('\n\n') + 2),
    tagger: { name, email, date },
    object: { sha: field('object'), type: field('type'), url: 'https://api.github.com/o' },
  }
}

/** Commits as `list-commits` shows them, each in GitHub's example; null if git knows no such revision. */
// biome-ignore lint/suspicious/noExplicitAny: GitHub's example, filled
export async function commitBodies({ repository, contract }: State, args: string[]): Promise<any[] | null> {
  const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%B%x01'
  const logged = await repository.git(['log', `--format=${format}`, ...args]).catch(() => null)
  if (logged === null) return null
  const [example] = contract.example('repos/list-commits', 200)
  return logged
    .split('\x01\n')
    .filter((record) => record.trim() !== '')
    .map((record) => {
      const [sha, tree, parents = '', name, email, seconds, message] = record.split('\0')
      const date = new Date(Number(seconds) * 1000).toISOString()
      const commit = { ...example.commit, author: { name, email, date }, committer: { name, email, date }, message }
      return {
        ...example,
        sha,
        commit: { ...commit, tree: { ...commit.tree, sha: tree } },
        parents: parents
          .split(' ')
          .filter(Boolean)
          .map((parent) => ({ sha: parent, url: 'https://api.github.com/c' })),
      }
    })
}
