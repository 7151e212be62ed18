import { type Finding, finding, Halt } from './findings.ts'
import { readTrailers } from './git/trailers.ts'
import type { Remote } from './github/remote.ts'
import type { RemoteBranch } from './github/repository-calls.ts'
import type { MirrorSettings } from './settings.ts'

/** What is on GitHub of one policy. */
export interface Told {
  /** Each event that has a commit, by `Publication.id`, with that commit. */
  commits: Map<string, string>
  /** The mirror's newest commit for the policy; null if there is none. */
  newest: { sha: string; tree: string } | null
  /** Others' commits since then that touched the policy's folder. */
  strangers: string[]
}

/** What is on GitHub before a run. */
export interface Survey {
  /** The branch's name as it is now. */
  branch: string
  /** Null if the branch doesn't exist yet. */
  head: { sha: string; tree: string } | null
  /** The repository has no commit at all. */
  empty: boolean
  /** By slug. */
  told: Map<string, Told>
  repositoryUrl: string
  notes: Finding[]
}

/**
 * Looks what is there: the branch, and by their trailers the events that were told. Remembers nothing between runs,
 * so that a crash can't leave a wrong memory; `lastHead` alone comes from outside, to notice a rewritten history.
 */
export async function survey(
  remote: Remote,
  slugs: readonly string[],
  settings: MirrorSettings,
  lastHead: string | null,
): Promise<Survey> {
  const repository = await remote.repository.about()
  if (repository.archived) throw new Halt('repository-archived')
  const notes = repository.moved ? [finding('repository-moved', [repository.fullName])] : []
  // Without a last head nothing was mirrored there: a branch that isn't there is then a new one.
  const fallback = lastHead === null ? settings.branch : repository.defaultBranch
  const found = await findBranch(remote, slugs, settings.branch, fallback)
  const head = found?.branch ?? null
  if (head !== null && head.name !== settings.branch) notes.push(finding('branch-renamed', [head.name]))
  if (lastHead !== null && head?.sha !== lastHead) {
    if (head === null || !(await remote.repository.contains(head.sha, lastHead)))
      throw new Halt('history-rewritten', [lastHead, ...(head === null ? [] : [head.sha])])
  }
  return {
    branch: head?.name ?? settings.branch,
    head,
    empty: head === null && (await remote.repository.isEmpty()),
    told: found?.told ?? (await toldOn(remote, slugs, head)),
    repositoryUrl: repository.url,
    notes,
  }
}

/**
 * The branch, under whatever name it has now. GitHub points from an old name to the new one, until another branch
 * takes the old name or the pointer is lost; then the fallback is taken, if it is the mirror's.
 */
async function findBranch(remote: Remote, slugs: readonly string[], name: string, fallback: string) {
  const branch = await remote.repository.branch(name)
  if (branch !== null || fallback === name) return branch && { branch, told: null }
  const other = await remote.repository.branch(fallback)
  if (other === null) return null
  const told = await toldOn(remote, slugs, other)
  return [...told.values()].some(({ newest }) => newest !== null) ? { branch: other, told } : null
}

async function toldOn(remote: Remote, slugs: readonly string[], head: RemoteBranch | null): Promise<Map<string, Told>> {
  const all = new Map<string, Told>()
  for (const slug of slugs) {
    const told: Told = { commits: new Map(), newest: null, strangers: [] }
    // By the policy's folder: the cost is that of our own history, however long the repository's is.
    for (const { sha, tree, message } of head === null ? [] : await remote.repository.commitsTouching(head.sha, slug)) {
      const trailers = readTrailers(message)
      if (trailers?.policy === slug) {
        told.newest ??= { sha, tree }
        // The first telling counts, should someone have copied a commit.
        told.commits.set(trailers.event, sha)
      } else if (told.newest === null) told.strangers.push(sha)
    }
    all.set(slug, told)
  }
  return all
}
