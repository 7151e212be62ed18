import { createHash } from 'node:crypto'
import { CARD_EDITION } from '@fairnotice/picture/card'
import { sayDay } from '@fairnotice/policy'
import { directionOf } from '../html.ts'
import { fillText, localeOf } from '../wording/index.ts'
import { beginning, type PolicyScene, titleOf } from './scene.ts'

/** What a card is the picture of. */
export type CardOf = 'policy' | 'upcoming' | `v${number}` | `compare-${number}-${number}`

/** What a card says; `logo` is the hash of the logo's file. */
export interface CardFacts {
  organisation: string
  logo: string | null
  colour: string | null
  title: string
  lines: string[]
  rightToLeft: boolean
}

/** The picture of a page, where the page is shared. Its address holds the hash of what it says. */
export interface PageCard {
  path: string
  /** What it says, for whoever can't see it. */
  alt: string
  facts: CardFacts
}

const CARD_PATH =
  /^\/og\/([a-z0-9-]+)\/([A-Za-z-]{2,20})\.(policy|upcoming|v\d{1,9}|compare-\d{1,9}-\d{1,9})\.[0-9a-f]{12}\.png$/

export function readCardPath(path: string): { slug: string; language: string; of: CardOf } | null {
  const [, slug, language, of] = CARD_PATH.exec(path) ?? []
  return slug && language && of ? { slug, language, of: of as CardOf } : null
}

/** Null for a version that was never published. */
export function cardFor(scene: PolicyScene, of: CardOf): PageCard | null {
  const lines = linesOf(scene, of)
  if (!lines) return null
  const { organisation, history, language } = scene
  const facts: CardFacts = {
    organisation: organisation?.name ?? '',
    logo: organisation?.logo ?? null,
    colour: organisation?.colour ?? null,
    title: titleOf(history, language),
    lines,
    rightToLeft: directionOf(language) === 'rtl',
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([CARD_EDITION, facts]))
    .digest('hex')
    .slice(0, 12)
  return {
    path: `/og/${history.policy.slug}/${language}.${of}.${hash}.png`,
    alt: [facts.organisation, facts.title, ...lines].filter(Boolean).join('. '),
    facts,
  }
}

/** Days, and no distances in time: a card that was shared stays right. */
function linesOf(scene: PolicyScene, of: CardOf): string[] | null {
  const { history, words, language } = scene
  const day = (at: Date) => sayDay(at, history.policy.timeZone, localeOf(language))
  const numbered = (number: number) => history.versions.find((version) => version.number === number)
  const coming = history.announced
    ? [fillText(words.history.planned.replace(', {distance}', ''), { when: day(history.announced.effectiveAt) })]
    : []
  if (of === 'policy') {
    const { inForce } = history
    if (!inForce) return [words.inForce.nothing]
    return [fillText(words.inForce.since, { when: day(beginning(inForce)), number: inForce.number })]
  }
  if (of === 'upcoming') return [words.upcoming.heading, ...coming]
  const [from, to] = (of.match(/\d+/g) ?? []).map(Number) as [number, number?]
  if (to !== undefined) return numbered(from) && numbered(to) ? [fillText(words.compare.heading, { from, to })] : null
  const version = numbered(from)
  return version ? [`${fillText(words.version, { number: from })}, ${words.state[version.state]}`] : null
}
