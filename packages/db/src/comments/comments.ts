import { type Actor, type Blocker, blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { lockVersion, NOT_FOUND, type Request } from '../life/stand.ts'

/** A passage of a saved text: UTF-16 offsets into the text of that revision. */
export interface Passage {
  language: string
  revision: number
  start: number
  end: number
}

const GONE: Blocker = { code: 'not-found', text: 'There is no such comment.' }
const LONGEST = 5000

/** Comments on a version with their replies, oldest first. */
export const commentsOf = (rows: Rows, versionId: string) =>
  rows.comment.findMany({
    where: { versionId },
    include: { replies: { orderBy: { at: 'asc' } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })

/** Says something of a passage, while the version is not yet announced. Whoever comments has edited nothing. */
export function addComment(
  db: Database,
  request: Request & { passage: Passage; body: string },
): Promise<Outcome<{ id: string }>> {
  const { actor, passage, body } = request
  return inTransaction(db, async (rows) => {
    const standing = await lockVersion(rows, request.slug, request.number)
    if (!standing) return blocked(NOT_FOUND)
    const { version } = standing
    const found = [...mayComment(actor), ...wordsBlockers(body)]
    if (!['draft', 'submitted', 'approved'].includes(version.state))
      found.push({ code: 'wrong-state', text: 'This version is published; comments belong to drafts and reviews.' })
    const text = await rows.renditionRevision.findUnique({
      where: { versionId_language_revision: { versionId: version.id, ...key(passage) } },
    })
    const { start, end } = passage
    if (!text)
      found.push({
        code: 'revision-unknown',
        field: 'passage.revision',
        text: 'There is no such saved text to comment on.',
      })
    else if (start < 0 || end <= start || end > text.markdown.length)
      found.push({
        code: 'passage-outside',
        field: 'passage',
        text: `The passage must lie within the text, which has ${text.markdown.length} characters.`,
      })
    if (!text || found.length > 0) return blocked(...found)
    const { id } = await rows.comment.create({
      data: {
        versionId: version.id,
        ...key(passage),
        rangeStart: start,
        rangeEnd: end,
        quote: text.markdown.slice(start, end),
        body: body.trim(),
        authorId: actor.userId,
        at: await now(rows),
      },
    })
    return done({ id })
  })
}

/** Answers a comment. */
export function replyToComment(
  db: Database,
  request: Request & { id: string; body: string },
): Promise<Outcome<{ id: string }>> {
  return inTransaction(db, async (rows) => {
    const found = [...mayComment(request.actor), ...wordsBlockers(request.body)]
    if (!(await ofVersion(rows, request))) return blocked(GONE)
    if (found.length > 0) return blocked(...found)
    const { id } = await rows.commentReply.create({
      data: {
        commentId: request.id,
        body: request.body.trim(),
        authorId: request.actor.userId,
        at: await now(rows),
      },
    })
    return done({ id })
  })
}

/** Resolves a comment, or opens it again. Doing it twice changes nothing. */
export function resolveComment(
  db: Database,
  request: Request & { id: string; resolved: boolean },
): Promise<Outcome<{ resolved: boolean }>> {
  return inTransaction(db, async (rows) => {
    const comment = await ofVersion(rows, request)
    if (!comment) return blocked(GONE)
    const found = mayComment(request.actor)
    if (found.length > 0) return blocked(...found)
    if ((comment.resolvedAt !== null) !== request.resolved)
      await rows.comment.update({
        where: { id: request.id },
        data: request.resolved
          ? { resolvedBy: request.actor.userId, resolvedAt: await now(rows) }
          : { resolvedBy: null, resolvedAt: null },
      })
    return done({ resolved: request.resolved })
  })
}

const key = ({ language, revision }: Passage) => ({ language, revision })

const ofVersion = (rows: Rows, { slug, number, id }: Request & { id: string }) =>
  rows.comment.findFirst({ where: { id, version: { number, policy: { slug } } } })

const mayComment = (actor: Actor): Blocker[] =>
  actor.roles.some((role) => role !== 'auditor')
    ? []
    : [{ code: 'role-missing', text: 'An auditor reads and does not comment. Ask an administrator for another role.' }]

function wordsBlockers(body: string): Blocker[] {
  const length = body.trim().length
  if (length > 0 && length <= LONGEST) return []
  return [
    {
      code: length === 0 ? 'body-missing' : 'body-too-long',
      field: 'body',
      text: length === 0 ? 'Write what you want to say.' : `A comment has at most ${LONGEST} characters.`,
    },
  ]
}
