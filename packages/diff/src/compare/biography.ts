import { align } from '../align/index.ts'
import { parse } from '../tree/parse.ts'
import type { Document, Section } from '../tree/types.ts'

/** A clause in one version. */
export interface Episode {
  /** Index of the version in the list given. */
  version: number
  /** The clause's anchor in that version. */
  anchor: string
  title: string
  /** UTF-16 offsets of the section with its subsections. */
  start: number
  end: number
  /** What happened to it since the version before; `unchanged` when its text, subsections included, is the same. */
  event: 'introduced' | 'unchanged' | 'edited' | 'moved' | 'renamed' | 'removed'
}

/** One clause through all versions that have it, told apart from others by its first anchor. */
export interface Biography {
  id: string
  episodes: Episode[]
}

/**
 * The life of every clause through any number of versions, oldest first. A heading that is renamed, renumbered or moved
 * stays the same clause as long as its sentences show it. Each version is compared with the one before it, once.
 */
export function biographies(versions: readonly string[]): Biography[] {
  const all: Biography[] = []
  const taken = new Set<string>()
  let before: Document | null = null
  let living = new Map<Section, Biography>()
  versions.forEach((text, version) => {
    const now = parse(text)
    const partners = before ? sectionPartners(before, now) : new Map<Section, { section: Section; moved: boolean }>()
    const next = new Map<Section, Biography>()
    for (const section of now.sections.slice(1)) {
      const from = partners.get(section)
      const life = from && living.get(from.section)
      const biography = life ?? { id: free(section.id, taken), episodes: [] }
      if (!life) all.push(biography)
      else living.delete(from.section)
      const event = life && from && before ? eventOf(before.text, from, text, section) : 'introduced'
      biography.episodes.push({
        version,
        anchor: section.id,
        title: section.title,
        start: section.start,
        end: section.end,
        event,
      })
      next.set(section, biography)
    }
    for (const biography of living.values()) {
      const last = biography.episodes.at(-1) as Episode
      biography.episodes.push({ ...last, version, event: 'removed' })
    }
    before = now
    living = next
  })
  return all
}

function free(id: string, taken: Set<string>): string {
  let own = id
  for (let ordinal = 2; taken.has(own); ordinal++) own = `${id}~${ordinal}`
  taken.add(own)
  return own
}

function eventOf(
  oldText: string,
  from: { section: Section; moved: boolean },
  newText: string,
  to: Section,
): Episode['event'] {
  if (from.moved) return 'moved'
  if (from.section.id !== to.id) return 'renamed'
  return oldText.slice(from.section.start, from.section.end).trim() === newText.slice(to.start, to.end).trim()
    ? 'unchanged'
    : 'edited'
}

/** For each new section the old one that it was: where its heading came from, else where most of its sentences did. */
function sectionPartners(old: Document, now: Document): Map<Section, { section: Section; moved: boolean }> {
  const { relations } = align(old, now)
  const votes = new Map<Section, Map<Section, { count: number; moved: boolean }>>()
  now.sentences.forEach((sentence, v) => {
    const relation = relations.new[v]
    if (!relation) return
    const from = old.sentences[relation.old[0] as number]?.block
    const to = sentence.block
    if (!from || to.section.heading === null || from.section.heading === null) return
    const heading = to === to.section.heading && from === from.section.heading
    const list = votes.get(to.section) ?? new Map<Section, { count: number; moved: boolean }>()
    const vote = list.get(from.section) ?? { count: 0, moved: false }
    list.set(from.section, { count: vote.count + (heading ? 1000 : 1), moved: heading ? relation.moved : vote.moved })
    votes.set(to.section, list)
  })
  const partners = new Map<Section, { section: Section; moved: boolean }>()
  const used = new Set<Section>()
  const ranked = [...votes].flatMap(([to, list]) => [...list].map(([from, vote]) => ({ to, from, ...vote })))
  ranked.sort((a, b) => b.count - a.count || a.to.start - b.to.start || a.from.start - b.from.start)
  for (const { to, from, moved } of ranked) {
    if (partners.has(to) || used.has(from)) continue
    partners.set(to, { section: from, moved })
    used.add(from)
  }
  return partners
}
