import { createHash } from 'node:crypto'
import { type Comparison, RebuildError, rebuildOld } from '@fairnotice/diff'
import { MirrorBroken } from '../findings.ts'
import { inOrder, type MirrorFile, type Publication, type Rendition } from '../publication.ts'
import { publicComparison } from './comparison.ts'
import { versionFacts } from './facts.ts'
import { changelog, versionPage } from './pages.ts'
import { paths } from './paths.ts'
import { renderComparison } from './render-comparison.ts'

/**
 * Every file of the mirror once all these events have been told, by path. Pure: the same history gives the same bytes.
 * Policies don't touch each other's files, and a version's folder depends on that version's events alone.
 * @throws MirrorBroken if a text does not match its hash, a comparison its texts, a published text changed, or an
 * event is there twice.
 */
export function planFiles(history: readonly Publication[]): MirrorFile[] {
  check(history)
  const slugs = [...new Set(history.map(({ slug }) => slug))]
  return slugs
    .flatMap((slug) => policyFiles(inOrder(history.filter((publication) => publication.slug === slug))))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** A policy's files after its events so far, given in order. */
function policyFiles(history: readonly Publication[]): MirrorFile[] {
  const versions = [...new Set(history.map(({ version }) => version))]
  return [
    ...versions.flatMap((version) => versionFiles(history.filter((publication) => publication.version === version))),
    ...standing(history),
  ]
}

/** What changes with every event of a policy: the text in force, and the list of changes. */
export function standing(history: readonly Publication[]): MirrorFile[] {
  const latest = history.at(-1)
  if (latest === undefined) return []
  const { slug } = latest
  const inForce = history.findLast(({ event }) => event === 'in-force')
  return [
    // The very bytes of the version, so that `git log -p` of this file is the history of what applied.
    ...(inForce?.renditions ?? []).map(({ language, markdown }) => ({
      path: paths.inForce(slug, language),
      content: markdown,
    })),
    { path: paths.changelog(slug), content: changelog(history, latest) },
  ]
}

/** The folder of one version after its events so far, given in order. */
export function versionFiles(events: readonly Publication[]): MirrorFile[] {
  const latest = events.at(-1)
  if (latest === undefined) return []
  const { slug, version } = latest
  return [
    { path: paths.about(slug, version), content: versionPage(events, latest) },
    { path: paths.facts(slug, version), content: versionFacts(events, latest) },
    ...latest.renditions.map(({ language, markdown }) => ({
      path: paths.text(slug, version, language),
      content: markdown,
    })),
    ...Object.entries(latest.comparison ?? {}).flatMap(([language, comparison]) => {
      const shown = publicComparison(comparison)
      const text = latest.renditions.find((rendition) => rendition.language === language)?.markdown ?? ''
      const between = { old: latest.comparedWith ?? 0, new: version, language }
      return [
        { path: paths.comparison(slug, version, language, 'json'), content: `${JSON.stringify(shown, null, 2)}\n` },
        { path: paths.comparison(slug, version, language, 'md'), content: renderComparison(shown, text, between) },
      ]
    }),
  ]
}

/** Refuses a history that contradicts itself: mirroring it would publish a falsehood for good. */
export function check(history: readonly Publication[]): void {
  const events = new Set<string>()
  const texts = new Map<string, string>()
  for (const { id, slug, version, renditions, comparison } of history) {
    if (events.has(id)) throw new MirrorBroken('duplicate-event', id)
    events.add(id)
    for (const { language, markdown, sha256 } of renditions) {
      const path = paths.text(slug, version, language)
      if (sha256Of(markdown) !== sha256) throw new MirrorBroken('text-hash-mismatch', path)
      if ((texts.get(path) ?? sha256) !== sha256) throw new MirrorBroken('published-text-changed', path)
      texts.set(path, sha256)
    }
    for (const [language, compared] of Object.entries(comparison ?? {})) {
      const text = renditions.find((rendition) => rendition.language === language)
      if (!fits(compared, text))
        throw new MirrorBroken('comparison-does-not-fit', paths.comparison(slug, version, language, 'json'))
    }
  }
}

/** Whether a comparison leads to this text and back to the one that it names. */
function fits(comparison: Comparison, rendition: Rendition | undefined): boolean {
  if (rendition === undefined || comparison.new.sha256 !== rendition.sha256) return false
  try {
    return sha256Of(rebuildOld(rendition.markdown, comparison.changes)) === comparison.old.sha256
  } catch (error) {
    if (error instanceof RebuildError) return false
    throw error
  }
}

const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
