import { type Finding, finding, Halt } from './findings.ts'
import { objectName } from './git/objects.ts'
import { Remote } from './github/remote.ts'
import { ready, slugsOf } from './mirror.ts'
import { check, planFiles } from './plan/files.ts'
import { tagName } from './plan/paths.ts'
import type { Publication } from './publication.ts'
import type { MirrorPorts, MirrorSettings } from './settings.ts'
import { type Survey, survey } from './survey.ts'
import { blobs, folder } from './untouched.ts'

/**
 * How one file stands. `same`: byte for byte. `older-rendering`: as the mirror left it, though this release would
 * word it otherwise; never said of a policy's text. `changed` and `missing`: someone did that. `extra`: a file among
 * the versions that the mirror did not write.
 */
export type DriftState = 'same' | 'older-rendering' | 'changed' | 'missing' | 'extra'

export interface Drift {
  /** `unknown`: GitHub could not be asked; `findings` say why. */
  state: 'same' | 'different' | 'unknown'
  branch: string
  head: string | null
  files: { path: string; state: DriftState }[]
  /** Events that have no commit yet: the next run brings them. */
  pending: string[]
  findings: Finding[]
}

/**
 * Whether GitHub and the database say the same, file by file. Downloads no file: git's name of a blob is its hash, and
 * is computed here. Changes nothing.
 * @throws MirrorBroken if the publications contradict themselves; nothing else
 */
export async function drift(
  publications: readonly Publication[],
  settings: MirrorSettings,
  ports: MirrorPorts,
): Promise<Drift> {
  check(publications)
  try {
    ready(publications, settings)
    const remote = new Remote(settings, ports)
    const seen = await survey(remote, slugsOf(publications), settings, ports.lastHead)
    const files: Drift['files'] = []
    const findings = [...seen.notes]
    const pending: string[] = []
    for (const slug of slugsOf(publications)) {
      const own = publications.filter((publication) => publication.slug === slug)
      const told = own.filter(({ id }) => seen.told.get(slug)?.commits.has(id))
      pending.push(...own.filter((publication) => !told.includes(publication)).map(({ id }) => id))
      files.push(...(await policyDrift(remote, seen, slug, told)))
      findings.push(...(await tagDrift(remote, seen, slug, told)))
    }
    const same =
      files.every(({ state }) => state === 'same' || state === 'older-rendering') &&
      findings.every(({ code }) => code !== 'tag-moved')
    return {
      state: same ? 'same' : 'different',
      branch: seen.branch,
      head: seen.head?.sha ?? null,
      files,
      pending,
      findings,
    }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    const state = error.finding.code === 'history-rewritten' ? 'different' : 'unknown'
    return { state, branch: settings.branch, head: null, files: [], pending: [], findings: [error.finding] }
  }
}

async function policyDrift(
  remote: Remote,
  seen: Survey,
  slug: string,
  told: readonly Publication[],
): Promise<Drift['files']> {
  if (seen.head === null) return []
  const newest = seen.told.get(slug)?.newest ?? null
  const treeNow = await folder(remote, seen.head.tree, slug)
  const now = await blobs(remote, treeNow, slug)
  const treeThen = newest === null ? null : await folder(remote, newest.tree, slug)
  const then = treeThen === treeNow ? now : await blobs(remote, treeThen, slug)
  const planned = planFiles(told)
  const texts = new Set(told.flatMap(({ renditions }) => renditions.map(({ markdown }) => markdown)))
  const files = planned.map(({ path, content }): Drift['files'][number] => {
    const is = now.get(path)
    if (is === undefined) return { path, state: 'missing' }
    if (is === objectName('blob', content)) return { path, state: 'same' }
    return { path, state: is === then.get(path) && !texts.has(content) ? 'older-rendering' : 'changed' }
  })
  const known = new Set(planned.map(({ path }) => path))
  const extra = [...now.keys()].filter((path) => path.startsWith(`${slug}/versions/`) && !known.has(path))
  return [...files, ...extra.map((path) => ({ path, state: 'extra' as const }))]
}

/** Tags that don't point at the commit of their version, or are gone. */
async function tagDrift(remote: Remote, seen: Survey, slug: string, told: readonly Publication[]): Promise<Finding[]> {
  const inForce = told.filter(({ event }) => event === 'in-force')
  if (inForce.length === 0) return []
  const tags = await remote.git.tags(`${slug}/v`)
  const moved: string[] = []
  for (const { id, version } of inForce) {
    const name = tagName(slug, version)
    const object = tags.get(name)
    const target = object === undefined ? null : await remote.git.tagTarget(object)
    if (target !== seen.told.get(slug)?.commits.get(id)) moved.push(name)
  }
  return moved.length === 0 ? [] : [finding('tag-moved', moved)]
}
