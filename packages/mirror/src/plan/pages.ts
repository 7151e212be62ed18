import type { Publication } from '../publication.ts'
import { asMarkdown, asParagraphs } from './escape.ts'
import { sorted } from './facts.ts'
import { paths } from './paths.ts'
import { summaryOf, tellCounts, tellEvent, titleOf } from './tell.ts'
import { wordsFor } from './words.ts'

/** `CHANGELOG.md`: every version of a policy with its events, newest first. */
export function changelog(history: readonly Publication[], latest: Publication): string {
  const { words } = wordsFor(latest.sourceLanguage)
  const versions = [...new Set(history.map(({ version }) => version))].sort((a, b) => b - a)
  const parts = [`# ${words.changesTo(asMarkdown(titleOf(latest)))}`]
  if (latest.example) parts.push(`> ${words.example}`)
  for (const version of versions) {
    const events = history.filter((publication) => publication.version === version)
    parts.push(`## ${words.version(version)}`, ...about(events, paths.version('.', version).slice(2)))
  }
  return `${parts.join('\n\n')}\n`
}

/** `README.md` of one version's folder: what a person reads on opening it. */
export function versionPage(events: readonly Publication[], latest: Publication): string {
  const { words } = wordsFor(latest.sourceLanguage)
  const parts = [`# ${asMarkdown(titleOf(latest))}: ${words.version(latest.version)}`]
  if (latest.example) parts.push(`> ${words.example}`)
  return `${[...parts, ...about(events, '.')].join('\n\n')}\n`
}

/** Events, summary, links and counts of one version, as paragraphs. `folder` is where its files are from here. */
function about(events: readonly Publication[], folder: string): string[] {
  const latest = events.at(-1)
  if (latest === undefined) return []
  const { words } = wordsFor(latest.sourceLanguage)
  const link = (path: string) => `${folder}/${path.slice(paths.version(latest.slug, latest.version).length + 1)}`
  const links = (label: string, languages: string[], path: (language: string) => string) =>
    languages.length === 0 ? [] : [`${label}: ${languages.map((tag) => `[${tag}](${link(path(tag))})`).join(' · ')}`]
  const parts = [events.map((event) => `- ${tellEvent(event)}`).join('\n')]
  const summary = asParagraphs(summaryOf(latest))
  if (summary !== '') parts.push(summary)
  if (latest.comparedWith === null) parts.push(words.first)
  parts.push(
    ...links(
      words.text,
      latest.renditions.map(({ language }) => language),
      (language) => paths.text(latest.slug, latest.version, language),
    ),
  )
  if (latest.comparedWith !== null)
    parts.push(
      ...links(words.comparedWith(latest.comparedWith), Object.keys(sorted(latest.comparison ?? {})), (language) =>
        paths.comparison(latest.slug, latest.version, language, 'md'),
      ),
    )
  const counts = tellCounts(latest)
  if (counts !== null) parts.push(counts)
  return parts
}
