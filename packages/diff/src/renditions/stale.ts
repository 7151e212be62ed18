import { compare } from '../compare/index.ts'
import { parse } from '../tree/parse.ts'
import type { Change, Vocabulary } from '../types.ts'
import { rulesLanguage } from './compare.ts'

/** A section of a translation that must be looked at, since its source says something else now. */
export interface StaleSection {
  /** Its place in the source text that was translated; the same as long as that text is. */
  key: string
  /** Heading in the translation; null for what stands before the first, and where the two have other headings. */
  heading: string | null
  /** The same heading in the source as it was translated. */
  source: string | null
  /** What changed in the source since. */
  changes: Change[]
}

interface Heading {
  start: number
  title: string
}

/**
 * Which sections of a translation its source has left behind: the changes between the source text that it translates and
 * the one that stands now, by the section that they fall into. A translation keeps its source's headings in order; where
 * it doesn't, the source's own are named.
 */
export function staleSections(
  texts: { translated: string; source: string; translation: string },
  sourceLanguage: string,
  vocabulary: Vocabulary,
): StaleSection[] {
  const { changes } = compare(texts.translated, texts.source, { language: rulesLanguage(sourceLanguage), vocabulary })
  const before = headingsOf(texts.translated)
  const now = headingsOf(texts.source)
  const own = headingsOf(texts.translation)
  const byPlace = new Map<number, Change[]>()
  for (const change of changes) {
    const place = placeOf(change, before, now)
    byPlace.set(place, [...(byPlace.get(place) ?? []), change])
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, found]) => ({
      key: String(place),
      heading: own.length === before.length ? (own[place]?.title ?? null) : null,
      source: before[place]?.title ?? null,
      changes: found,
    }))
}

/** The section of the translated source that a change belongs to; an added one belongs to what it follows. */
function placeOf(change: Change, before: readonly Heading[], now: readonly Heading[]): number {
  const old = change.old[0]
  if (old) return at(before, wordsAt(old))
  let place = change.new[0] ? at(now, wordsAt(change.new[0])) : -1
  if (before.length === now.length) return place
  for (; place >= 0; place--) {
    const known = before.findIndex(({ title }) => title === now[place]?.title)
    if (known >= 0) return known
  }
  return -1
}

/**
 * The places of a translation's sections that were edited: whose text is another, and those that a new section follows.
 */
export function editedSections(before: string, after: string): string[] {
  const [old, now] = [sectionsOf(before), sectionsOf(after)]
  if (old.length === now.length) return old.flatMap((text, place) => (text === now[place] ? [] : [String(place - 1)]))
  const kept = new Set(now)
  const gone = old.flatMap((text, place) => (kept.has(text) ? [] : [place - 1]))
  const added = now.flatMap((text, place) => {
    if (old.includes(text)) return []
    const previous = now.slice(0, place).findLast((candidate) => old.includes(candidate))
    return [previous === undefined ? -1 : old.indexOf(previous) - 1]
  })
  return [...new Set([...gone, ...added])].sort((a, b) => a - b).map(String)
}

/** Where the words of a range begin: the blank lines before them belong to no section of their own. */
const wordsAt = ({ start, text }: Change['old'][number]): number => start + text.length - text.trimStart().length

/** Index of the heading that an offset stands under; -1 before the first. */
const at = (headings: readonly Heading[], offset: number): number =>
  headings.findLastIndex(({ start }) => start <= offset)

const headingsOf = (text: string): Heading[] =>
  parse(text)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => ({ start, title: text.slice(start, end).replace(/^#+\s*|\s*#*\s*$/g, '') }))

/** What stands before the first heading, then each heading with what stands under it. */
function sectionsOf(text: string): string[] {
  const starts = [0, ...headingsOf(text).map(({ start }) => start)]
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim())
}
