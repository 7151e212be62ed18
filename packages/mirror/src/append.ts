import { type Finding, finding } from './findings.ts'
import { commitText, objectName, signedCommitText } from './git/objects.ts'
import type { Signer } from './git/ssh-signature.ts'
import type { NewEntry } from './github/git-calls.ts'
import type { Remote } from './github/remote.ts'
import { planCommit, stampOf } from './plan/commit.ts'
import { commitMessage } from './plan/messages.ts'
import type { MirrorFile, Publication } from './publication.ts'
import type { MirrorSettings } from './settings.ts'

/**
 * Contents up to this size travel inside the tree's request: one call per event instead of one per file. GitHub asks
 * for a second between writes and allows some 500 an hour, so that is what a back-fill's time consists of.
 */
const INLINE_BYTES = 256 * 1024

/** The state that an event's commit builds on. */
export interface Base {
  branch: string
  /** Null: the branch is created by this commit. */
  head: { sha: string; tree: string } | null
  /** The policy's events that are told already. */
  before: readonly Publication[]
}

/** The new head; or that the branch moved meanwhile, or that GitHub refused though it did not. */
export type Appended = { head: { sha: string; tree: string }; notes: Finding[] } | 'moved' | 'refused'

/**
 * Adds one event's commit to the branch. The commit's name is a function of the event, the head and the key, so a
 * rerun after a crash makes the same one again; the ref moves last, at once, and never by force.
 */
export async function append(
  remote: Remote,
  base: Base,
  publication: Publication,
  settings: MirrorSettings,
  signer: Signer | null,
): Promise<Appended> {
  const { write, remove } = planCommit(base.before, publication)
  const stored = new Set(base.before.flatMap(({ renditions }) => renditions.map(({ markdown }) => markdown)))
  const entries: NewEntry[] = []
  for (const file of write) entries.push(await entry(remote, file, stored))
  for (const path of remove) entries.push({ path, sha: null })
  const tree = await remote.git.createTree(base.head?.tree ?? null, entries)

  const stamp = stampOf(publication, settings.author)
  const commit = {
    tree,
    parents: base.head === null ? [] : [base.head.sha],
    stamp,
    message: commitMessage(publication),
  }
  const text = commitText(commit)
  const signature = signer?.sign(text) ?? null
  const sha = await remote.git.createCommit({ ...commit, signature })
  const expected = objectName('commit', signature === null ? text : signedCommitText(text, signature))
  const notes = signature !== null && sha !== expected ? [finding('signature-not-kept', [`commit ${sha}`])] : []

  const moved =
    base.head === null
      ? await remote.git.createRef(`refs/heads/${base.branch}`, sha)
      : await remote.git.advance(base.branch, sha)
  if (moved) return { head: { sha, tree }, notes }
  // The same refusal stands for a race and for a rule. Only in a race is the branch elsewhere now.
  const now = await remote.repository.branch(base.branch)
  if (now?.sha === sha) return { head: { sha, tree }, notes }
  return (now?.sha ?? null) === (base.head?.sha ?? null) ? 'refused' : 'moved'
}

/** A text that an earlier event brought is named by its hash; a large one is sent by itself; the rest goes inline. */
async function entry(remote: Remote, { path, content }: MirrorFile, stored: ReadonlySet<string>): Promise<NewEntry> {
  if (stored.has(content)) return { path, sha: objectName('blob', content) }
  if (Buffer.byteLength(content) <= INLINE_BYTES) return { path, content }
  return { path, sha: await remote.git.createBlob(content) }
}
