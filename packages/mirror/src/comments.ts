import { type Finding, finding } from './findings.ts'
import { discussions } from './github/discussions.ts'
import type { Remote } from './github/remote.ts'
import { commentMark, commentPage } from './plan/messages.ts'
import type { Publication } from './publication.ts'
import type { MirrorSettings, MirrorStep } from './settings.ts'

/** Where the public comments on one version. */
export interface CommentPlace {
  title: string
  body: string
  open: boolean
  url: string
}

/** Issues or discussions, seen alike. */
export interface CommentPlaces<P extends CommentPlace = CommentPlace> {
  /** Those that are open, and those changed since then; null if they are switched off. */
  list(since: Date | null): Promise<P[] | null>
  /** Its address; null if GitHub refuses. */
  open(page: { title: string; body: string }): Promise<string | null>
  update(place: P, page: { title: string; body: string }, close: boolean): Promise<void>
}

/** Opens, updates and closes the places for comment, so that they are open from announcing until effect. */
export async function keepComments(
  remote: Remote,
  mirrored: readonly Publication[],
  settings: MirrorSettings,
  where: { branch: string; repositoryUrl: string },
  now: Date,
  step: (step: MirrorStep) => Promise<void>,
): Promise<Finding[]> {
  if (settings.publicComment == null) return []
  const wanted = versions(mirrored)
  const current = wanted.filter(({ latest }) => isOpen(latest))
  const since = current.map(({ announced }) => announced.getTime())
  const places: CommentPlaces =
    settings.publicComment === 'issue'
      ? issues(remote, settings.labels ?? [])
      : discussions(remote, settings.discussionCategory)
  if (wanted.length === 0) return []
  const existing = await places.list(since.length === 0 ? null : new Date(Math.min(...since)))
  if (existing === null) return [finding('comment-refused')]
  const fileUrl = (path: string) => `${where.repositoryUrl}/blob/${encodeURI(where.branch)}/${encodeURI(path)}`
  const notes: Finding[] = []
  for (const { latest } of wanted) {
    const page = commentPage(latest, { publicUrl: settings.publicUrl, fileUrl })
    const place = existing.find(({ body }) => body.includes(commentMark(latest)))
    if (place === undefined) {
      if (!isOpen(latest) || latest.effectiveAt <= now) continue
      const url = await places.open(page)
      if (url === null) notes.push(finding('comment-refused'))
      else await step({ what: 'comment-opened', publication: latest.id, ref: url })
    } else if (place.open && (!isOpen(latest) || !same(place, page))) {
      // One that someone closed stays closed.
      await places.update(place, page, !isOpen(latest))
      const what = isOpen(latest) ? ('comment-updated' as const) : ('comment-closed' as const)
      await step({ what, publication: latest.id, ref: place.url })
    }
  }
  return notes
}

const isOpen = ({ event }: Publication): boolean => event === 'announced' || event === 'postponed'

/** GitHub may turn line ends and drop white space at the end. */
const same = (place: CommentPlace, page: { title: string; body: string }): boolean =>
  place.title === page.title && place.body.replaceAll('\r\n', '\n').trimEnd() === page.body.trimEnd()

/** Each version that was announced, with its latest event. */
function versions(mirrored: readonly Publication[]): { announced: Date; latest: Publication }[] {
  const all = new Map<string, { announced: Date; latest: Publication }>()
  for (const publication of mirrored) {
    const key = commentMark(publication)
    const known = all.get(key)
    if (known !== undefined) all.set(key, { ...known, latest: publication })
    else if (publication.event === 'announced') all.set(key, { announced: publication.occurredAt, latest: publication })
  }
  return [...all.values()]
}

function issues(remote: Remote, labels: string[]): CommentPlaces<CommentPlace & { number: number }> {
  return {
    list: (since) => remote.pages.issues(since),
    open: (page) => remote.pages.createIssue({ ...page, labels }),
    update: ({ number }, page, close) => remote.pages.updateIssue(number, { ...page, close }),
  }
}
