import { writeTrailers } from '../git/trailers.ts'
import { cut, cutBytes, LIMITS } from '../limits.ts'
import type { Publication } from '../publication.ts'
import { asMarkdown, asParagraphs, oneLine, quiet } from './escape.ts'
import { paths } from './paths.ts'
import { day, summaryOf, tellCounts, tellEvent, titleOf, when } from './tell.ts'
import { wordsFor } from './words.ts'

/** Longer subjects are cut by every tool that lists commits. */
const SUBJECT = 100

/** The commit of one event: what happened, the summary, and the trailers by which a rerun finds it. */
export function commitMessage(publication: Publication): string {
  const { words } = wordsFor(publication.sourceLanguage)
  const subject = {
    announced: words.announce,
    postponed: words.postpone,
    withdrawn: words.withdraw,
    'in-force': words.enforce,
  }[publication.event](publication.version, oneLine(titleOf(publication)))
  const parts = [
    quiet(cut(subject, SUBJECT)),
    publication.example ? words.example : '',
    `${tellEvent(publication)}.`,
    quiet(oneLine(summaryOf(publication))),
  ]
  const trailers = writeTrailers({
    event: publication.id,
    policy: publication.slug,
    version: publication.version,
  })
  return [...parts.filter((part) => part !== ''), trailers].join('\n\n')
}

/** What makes an empty repository's first commit. Written once; from then on it is the owner's. */
export function firstFile(publication: Publication): { path: string; content: string; message: string } {
  const { words } = wordsFor(publication.sourceLanguage)
  return {
    path: 'README.md',
    content: `# ${words.mirrorTitle}\n\n${words.mirrorText}\n`,
    message: `${words.mirrorBegins}\n`,
  }
}

/** The annotated tag of a version that came into force. */
export function tagMessage(publication: Publication): string {
  const { words } = wordsFor(publication.sourceLanguage)
  const title = `${oneLine(titleOf(publication))}: ${words.version(publication.version)}`
  return `${quiet(cut(title, SUBJECT))}\n\n${tellEvent(publication)}.\n`
}

/** The release of a version that came into force: its name and its text. */
export function releasePage(publication: Publication, publicUrl: string | undefined): { name: string; body: string } {
  const { words } = wordsFor(publication.sourceLanguage)
  const name = `${oneLine(titleOf(publication))}: ${words.version(publication.version)}`
  const summary = fit(publication, LIMITS.releaseBytes)
  const parts = [`${tellEvent(publication)}.`, summary, tellCounts(publication), history(publication, publicUrl)]
  if (publication.example) parts.unshift(`> ${words.example}`)
  return { name: cut(name, LIMITS.titleLength), body: `${parts.filter(Boolean).join('\n\n')}\n` }
}

/** The place where the public comments on an announced version. `latest` is the version's latest event. */
export function commentPage(
  latest: Publication,
  { publicUrl, fileUrl }: { publicUrl: string | undefined; fileUrl(path: string): string },
): { title: string; body: string } {
  const { words } = wordsFor(latest.sourceLanguage)
  const title = words.commentTitle(latest.version, oneLine(titleOf(latest)), day(latest.effectiveAt, latest))
  const open = latest.event === 'announced' || latest.event === 'postponed'
  const language = latest.sourceLanguage
  const parts = [
    commentMark(latest),
    latest.example ? `> ${words.example}` : '',
    open ? words.commentBody(when(latest.effectiveAt, latest)) : `${tellEvent(latest)}. ${words.commentClosed}`,
    fit(latest, LIMITS.commentBytes),
    `[${words.text}](${fileUrl(paths.text(latest.slug, latest.version, language))})`,
    latest.comparedWith !== null && latest.comparison?.[language] !== undefined
      ? `[${words.comparedWith(latest.comparedWith)}](${fileUrl(paths.comparison(latest.slug, latest.version, language, 'md'))})`
      : '',
    history(latest, publicUrl),
  ]
  return { title: cut(title, LIMITS.titleLength), body: `${parts.filter(Boolean).join('\n\n')}\n` }
}

/** Unseen on the page; by it a rerun knows the issue or discussion of a version. */
export function commentMark({ slug, version }: { slug: string; version: number }): string {
  return `<!-- fair-notice: ${slug} version ${version} -->`
}

/** The summary, cut so that the whole stays below a limit with room for the sentences around it. */
function fit(publication: Publication, bytes: number): string {
  const { words } = wordsFor(publication.sourceLanguage)
  const summary = asParagraphs(summaryOf(publication))
  const room = bytes - 8_000
  return Buffer.byteLength(summary) <= room ? summary : `${cutBytes(summary, room)}\n\n${words.cutOff}`
}

function history({ slug, sourceLanguage }: Publication, publicUrl: string | undefined): string {
  const { words } = wordsFor(sourceLanguage)
  return publicUrl === undefined
    ? ''
    : `[${asMarkdown(words.readMore)}](${publicUrl.replace(/\/+$/, '')}/${encodeURIComponent(slug)}/history)`
}
