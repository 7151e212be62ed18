import type { Comparison } from '@fairnotice/diff'

/** What happened to a version, in public. */
export type PublicationEvent = 'announced' | 'in-force' | 'withdrawn' | 'postponed'

/** A version's text in one language, as published. */
export interface Rendition {
  /** Language tag, as in `en` or `nl-BE`. */
  language: string
  /** The canonical Markdown, character for character. */
  markdown: string
  /** SHA-256 of the Markdown in UTF-8: 64 lower-case hexadecimal digits. */
  sha256: string
}

/** How many notices were owed and how many are settled, when the event happened. Shown as "fewer than 10" below 10. */
export interface NoticeCounts {
  notices: number
  settled: number
}

/** One public event of one version, with everything that the mirror writes about it. Plain data: the worker reads it. */
export interface Publication {
  /** Names the event for good: it is in the commit's trailer, and a rerun finds the commit by it. */
  id: string
  /** The policy's slug: lower-case letters, digits and hyphens. */
  slug: string
  /** The policy's title by language; the source language must be there. */
  titles: Record<string, string>
  sourceLanguage: string
  version: number
  event: PublicationEvent
  /** When it happened: the commit's date. */
  occurredAt: Date
  /** When the version takes effect, as known at this event. */
  effectiveAt: Date
  /** The policy's IANA time zone: dates are told in it. */
  timeZone: string
  renditions: Rendition[]
  /** The version that the comparison starts from; null for a first version. */
  comparedWith: number | null
  /** The decided comparison by language; null for a first version. */
  comparison: Record<string, Comparison> | null
  /** What changed, in plain words, by language. Plain text: it is escaped. */
  summary: Record<string, string>
  noticeCounts: NoticeCounts | null
  /** The reason told to the public for a postponement or withdrawal; null if there is none. Never an internal one. */
  reason: string | null
  /** The policy belongs to the made-up organisation of the example; every file then says so. */
  example: boolean
}

/** A file of the mirror: its path from the repository's root, and its whole content. */
export interface MirrorFile {
  path: string
  content: string
}

const RANK: Record<PublicationEvent, number> = { announced: 0, postponed: 1, withdrawn: 2, 'in-force': 3 }

/** The order in which events are told: by time, then version, then what must come first at the same instant. */
export function inOrder<P extends Publication>(publications: readonly P[]): P[] {
  return [...publications].sort(
    (a, b) =>
      a.occurredAt.getTime() - b.occurredAt.getTime() ||
      compareText(a.slug, b.slug) ||
      a.version - b.version ||
      RANK[a.event] - RANK[b.event] ||
      compareText(a.id, b.id),
  )
}

/** By code unit, and so the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
