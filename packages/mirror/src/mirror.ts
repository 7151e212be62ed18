import { append, type Base } from './append.ts'
import { keepComments } from './comments.ts'
import { type Finding, gathered, Halt } from './findings.ts'
import { readSigner, type Signer } from './git/ssh-signature.ts'
import { Remote } from './github/remote.ts'
import { publicationProblems, settingsProblems } from './limits.ts'
import { stampOf } from './plan/commit.ts'
import { check, planFiles } from './plan/files.ts'
import { firstFile } from './plan/messages.ts'
import { inOrder, type MirrorFile, type Publication } from './publication.ts'
import type { MirrorPorts, MirrorSettings, MirrorStep } from './settings.ts'
import { type Survey, survey } from './survey.ts'
import { tagAndRelease } from './tags.ts'
import { assertUntouched } from './untouched.ts'

/** How a run ended. Nothing in it is secret. */
export interface MirrorOutcome {
  /** `done`: GitHub says what the database says. `delayed`: run again at `retryAt`. `stopped`: a person must act. */
  state: 'done' | 'delayed' | 'stopped'
  /** The branch's name as it is now. */
  branch: string
  /** The newest commit that this run saw or made: hand it to the next run as `lastHead`. */
  head: string | null
  /** Commits that this run added. */
  commits: number
  /** When to run again; null unless delayed. */
  retryAt: Date | null
  findings: Finding[]
}

/** Pushes by others in between are looked at anew this often before the run gives up for now. */
const RACES = 5
/** A rule refuses every time; once alone can be GitHub not yet knowing the commit that it has just stored. */
const REFUSALS = 2

/**
 * Brings the mirror up to date: one commit for each event that has none, the whole history on the first run, in order
 * and with its real dates; tags, releases and places for comment after that. A rerun does only what is missing, and a
 * run may end anywhere. Runs at the same time don't harm each other: one of them loses the race and looks anew.
 * @throws MirrorBroken if the publications contradict themselves, and what a port throws; nothing else
 */
export async function mirror(
  publications: readonly Publication[],
  settings: MirrorSettings,
  ports: MirrorPorts,
): Promise<MirrorOutcome> {
  check(publications)
  const notes: Finding[] = []
  const run = { branch: settings.branch, head: ports.lastHead, commits: 0 }
  const step = async (done: MirrorStep) => ports.onStep?.(done)
  try {
    const signer = ready(publications, settings)
    if (publications.length === 0) return { state: 'done', ...run, retryAt: null, findings: [] }
    const remote = new Remote(settings, ports)
    const tries = { moved: 0, refused: 0 }
    for (;;) {
      const seen = await survey(remote, slugsOf(publications), settings, run.head)
      Object.assign(run, { branch: seen.branch, head: seen.head?.sha ?? run.head })
      notes.push(...seen.notes)
      const added = await appendAll(remote, seen, publications, settings, signer, async (publication, sha, found) => {
        Object.assign(run, { head: sha, commits: run.commits + 1 })
        notes.push(...found)
        await step({ what: 'commit', publication: publication.id, ref: sha })
      })
      if (typeof added === 'string') {
        tries[added] += 1
        if (tries.refused === REFUSALS) throw new Halt('branch-refused', [seen.branch])
        if (tries.moved === RACES) throw new Halt('concurrent-push', [seen.branch], inAMinute(ports.now()))
        continue
      }
      const mirrored = inOrder(publications).map((publication) => ({
        publication,
        commit: added.get(publication.id) ?? '',
      }))
      notes.push(...(await tagAndRelease(remote, mirrored, settings, signer, step)))
      notes.push(...(await keepComments(remote, inOrder(publications), settings, seen, ports.now(), step)))
      return { state: 'done', ...run, retryAt: null, findings: gathered(notes) }
    }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    const state = error.finding.severity === 'retry' ? 'delayed' : 'stopped'
    return {
      state,
      ...run,
      retryAt: state === 'delayed' ? (error.retryAt ?? ports.now()) : null,
      findings: gathered([...notes, error.finding]),
    }
  }
}

const inAMinute = (now: Date): Date => new Date(now.getTime() + 60_000)

/** What must hold before the first call, all of it at once. */
export function ready(publications: readonly Publication[], settings: MirrorSettings): Signer | null {
  const problems = settingsProblems(settings)
  const signer = settings.signing ? readSigner(settings.signing.privateKey) : null
  if (settings.signing && signer === null) problems.push('signing: not an Ed25519 key without a passphrase')
  if (problems.length > 0) throw new Halt('settings-invalid', problems)
  const unfit = publicationProblems(publications)
  if (unfit.length > 0) throw new Halt('publication-invalid', unfit)
  return signer
}

export const slugsOf = (publications: readonly Publication[]): string[] => [
  ...new Set(publications.map(({ slug }) => slug)),
]

/** Adds what is missing. Gives each event's commit, or tells why the branch has to be looked at anew. */
async function appendAll(
  remote: Remote,
  seen: Survey,
  publications: readonly Publication[],
  settings: MirrorSettings,
  signer: Signer | null,
  added: (publication: Publication, sha: string, notes: Finding[]) => Promise<void>,
): Promise<Map<string, string> | 'moved' | 'refused'> {
  const commits = new Map([...seen.told.values()].flatMap(({ commits }) => [...commits]))
  const pending = inOrder(publications).filter(({ id }) => !commits.has(id))
  const [first] = pending
  if (first === undefined) return commits
  if (seen.empty) {
    // The Git data API works in no empty repository; the contents API makes its first commit, on the default branch.
    const { path, content, message } = firstFile(first)
    await remote.repository.createFirstFile(path, content, message, stampOf(first, settings.author))
    return 'moved'
  }
  for (const slug of slugsOf(pending)) await lookForStrangers(remote, seen, slug, publications, commits)
  let { head } = seen
  for (const publication of pending) {
    const before = publications.filter(({ id, slug }) => slug === publication.slug && commits.has(id))
    const base: Base = { branch: seen.branch, head, before }
    const appended = await append(remote, base, publication, settings, signer)
    if (typeof appended === 'string') return appended
    head = appended.head
    commits.set(publication.id, head.sha)
    await added(publication, head.sha, appended.notes)
  }
  return commits
}

async function lookForStrangers(
  remote: Remote,
  seen: Survey,
  slug: string,
  publications: readonly Publication[],
  commits: ReadonlyMap<string, string>,
): Promise<void> {
  const told = seen.told.get(slug)
  if (seen.head === null || told === undefined) return
  const own = publications.filter((publication) => publication.slug === slug)
  const before = own.filter(({ id }) => commits.has(id))
  const ours = new Map([...planFiles(before), ...planFiles(own)].map((file): [string, MirrorFile] => [file.path, file]))
  await assertUntouched(remote, slug, seen.head, told, [...ours.values()])
}
