import type { Passage, Situation } from '../../classify/situation.ts'
import { topicsOf } from '../../classify/topics.ts'
import { withoutDates } from '../../meaning/dates.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { Topic } from '../../meaning/languages/index.ts'

/** Words in a line on the policy's own date that say anything. */
const MOST = 12

/** Where and when a text was signed. */
const SIGNED =
  /^\W*(?:fait a|done at|signed at|opgemaakt te|opgesteld te|gedaan te|ausgestellt in) [\p{L} -]{2,30},? (?:le |op )?\W*$/u

/** A cookie policy has a date; so has a cookie. */
const COOKIE = /cookie(?!s?[- ]?(?:polic|notice|statement|declaration|beleid|verklaring|richtlinie|hinweise|erklarung))/
const COOKIE_POLICY = /(?:politique|charte|gestion)[^.]{0,30}cookies/

/** Topics that a line on the policy's own date may stand under. */
export const DATING: ReadonlySet<Topic> = new Set(['effective-date', 'scope', 'change-notice'])

/**
 * Whether each side of a change says from when the policy is, in whatever form ("Sept. 25, 2024", "09/2024", "v2.1 – May
 * 2024"), and nothing else: its other words speak of the document and its versions. "Until 2025", in a table of periods,
 * does not: a word must name the document, a version, or what was done to it. A bare date is the policy's own, unless
 * something above it says of what it is. A label alone ("Date of revision:") waits for its date.
 */
export function saysItsOwnDate({ old, new: now, place, grammar }: Situation): boolean {
  const at = place.new ?? place.old
  // The head of a file has a rule of its own (`dateInHead`).
  if (at?.kind === 'markup') return false
  const lines = [old, now].filter(({ words }) => words.length > 0).map((side) => read(side, at?.leadIn ?? '', grammar))
  const section = at?.headings.slice(at.titled ? 1 : 0).at(-1) ?? ''
  if (lines.some(({ says, dated }) => says === 'more' || (says === 'nothing' && !dated))) return false
  if (!lines.some(({ dated, label }) => dated || label)) return false
  return lines.some(({ says }) => says === 'date') || !speaksOfMore(section, grammar)
}

interface Line {
  /** `date`: that it is the policy's own; `nothing`: it holds none but light words; `more`: anything else. */
  says: 'date' | 'nothing' | 'more'
  /** Whether it holds a date, or a place for one. */
  dated: boolean
  /** Whether it waits for one. */
  label: boolean
}

function read({ folded }: Passage, above: string, grammar: Grammar): Line {
  const text = `${above} ${folded}`
  const { rest, dated } = withoutDates(text)
  const all = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  const words = all.filter((word) => !grammar.weekdays.has(word) && !grammar.and.has(word) && !grammar.light.has(word))
  const label = /:\s*$/.test(rest) || (all.length <= FEW && !/\.\s*$/.test(rest) && grammar.patterns.dated.test(text))
  if (COOKIE.test(text) && !COOKIE_POLICY.test(text)) return { says: 'more', dated, label }
  if (dated && SIGNED.test(rest)) return { says: 'date', dated, label }
  if (words.length === 0) return { says: 'nothing', dated, label }
  return { says: ownWords(words, grammar) ? 'date' : 'more', dated, label }
}

/** "Last updated", with its date elsewhere. */
const FEW = 4

const ownWords = (words: readonly string[], { patterns: { dating, versioned } }: Grammar): boolean =>
  words.length <= MOST &&
  words.every((word) => dating.test(word) || versioned.test(word)) &&
  words.some((word) => versioned.test(word))

const speaksOfMore = (heading: string, grammar: Grammar): boolean =>
  [...topicsOf(heading, grammar)].some(([topic, score]) => score >= 2 && !DATING.has(topic))
