import { Halt } from './findings.ts'
import { objectName } from './git/objects.ts'
import type { TreeEntry } from './github/git-calls.ts'
import type { Remote } from './github/remote.ts'
import type { MirrorFile } from './publication.ts'
import type { Told } from './survey.ts'

/**
 * Makes sure that a policy's files on the branch are as the mirror left them: files that it wrote, and files that it
 * is about to write where there were none. Compared with our own newest commit and not with what would be rendered
 * today, so that a new release of the renderer is no conflict. Others' files beside ours are theirs.
 * @param ours every path that the mirror wrote for the policy, or is about to write
 * @throws Halt `paths-changed` with the paths, and the commits that did it
 */
export async function assertUntouched(
  remote: Remote,
  slug: string,
  head: { sha: string; tree: string },
  told: Told,
  ours: readonly MirrorFile[],
): Promise<void> {
  if (told.newest?.sha === head.sha) return
  const now = await folder(remote, head.tree, slug)
  const then = told.newest === null ? null : await folder(remote, told.newest.tree, slug)
  if (now === then) return
  const blobsNow = await blobs(remote, now, slug)
  const blobsThen = await blobs(remote, then, slug)
  const changed = ours.filter(({ path, content }) => {
    const [is, was] = [blobsNow.get(path), blobsThen.get(path)]
    return is !== was && !(was === undefined && is === objectName('blob', content))
  })
  if (changed.length > 0)
    throw new Halt('paths-changed', [
      ...changed.map(({ path }) => path),
      ...told.strangers.map((sha) => `commit ${sha}`),
    ])
}

/** The tree of a policy's folder; null if there is none. */
export async function folder(remote: Remote, rootTree: string, slug: string): Promise<string | null> {
  const entry = (await remote.git.tree(rootTree, false)).find(({ path }) => path === slug)
  if (entry !== undefined && entry.type !== 'tree') throw new Halt('paths-changed', [slug])
  return entry?.sha ?? null
}

/** The blob of each file in a policy's folder, by its path from the root. */
export async function blobs(remote: Remote, tree: string | null, slug: string): Promise<Map<string, string>> {
  const entries: TreeEntry[] = tree === null ? [] : await remote.git.tree(tree, true)
  return new Map(entries.filter(({ type }) => type === 'blob').map(({ path, sha }) => [`${slug}/${path}`, sha]))
}
