import type { Reading } from '../classify/reading.ts'
import type { Passage, Situation } from '../classify/situation.ts'
import { topicsOf } from '../classify/topics.ts'
import type { Topic } from '../meaning/languages/index.ts'
import { processes } from '../meaning/organisations.ts'
import type { Word } from '../meaning/words.ts'

/** Topics that a sentence on security, on scope or on where to read more must not hide. */
export const GRAVER: ReadonlySet<Topic> = new Set([
  'retention',
  'recipient',
  'transfer',
  'right',
  'purpose',
  'data-category',
  'legal-basis',
  'automated-decision',
  'children',
  'controller-contact',
  'change-notice',
  'cookie-tracking',
])

/** Whether the words by which an edit differs are, by themselves, about something graver than the sentence that they stand in. */
export const addsGraver = (
  { situation: { old, new: now, grammar }, removed, added }: Reading,
  except: ReadonlySet<Topic> = NONE,
): boolean =>
  old.words.length > 0 &&
  now.words.length > 0 &&
  [...topicsOf(spoken([...removed, ...added]), grammar)].some(
    ([topic, score]) => GRAVER.has(topic) && !except.has(topic) && score >= 2,
  )

/** Who may do it is said by any sentence: "you can" alone is no right. */
const spoken = (words: readonly Word[]): string =>
  words.flatMap(({ key, sense }) => (sense.startsWith('modal:') && !key.includes(' ') ? [] : [key])).join(' ')

const NONE: ReadonlySet<Topic> = new Set()

/** Whether an edit adds or drops what goes on after an "and" with a verb of its own: "… and read your letters". */
export const goesOn = ({ residue, situation: { grammar } }: Reading, subject: boolean): boolean =>
  residue.some(({ old, new: now }) => {
    if (old.length > 0 && now.length > 0) return false
    const chunk = old.length > 0 ? old : now
    const joins = chunk.some(({ sense }) => sense === '&' || sense === '/')
    return joins && (!subject || chunk.some(({ key }) => grammar.persons.some((set) => set.has(key))))
  })

/** Whether an edit names someone, excepts something or joins one thing more on one side alone: more is said there than before. */
export function saysMore({ old, new: now, grammar }: Situation): boolean {
  const told = ({ words, organisations, folded }: Passage): string =>
    [
      words.filter(({ sense }) => sense === '&' || sense === '/').length,
      grammar.patterns.excepting.test(folded),
      ...[...organisations].sort(),
    ].join(' ')
  return old.words.length > 0 && now.words.length > 0 && told(old) !== told(now)
}

/**
 * Whether an edit turns what a sentence says: a "not" comes or goes, a "may" becomes a "must", a place another. However
 * light the matter, the reader is told something else than before.
 */
export function turnsRound({ situation: { old, new: now }, removed, added }: Reading): boolean {
  if (old.words.length === 0 || now.words.length === 0) return false
  return forces(removed) !== forces(added)
}

/** Whether an "only" came or went. */
export function limits({ situation: { old, new: now, grammar }, removed, added }: Reading): boolean {
  if (old.words.length === 0 || now.words.length === 0) return false
  const found = (words: readonly Word[]): boolean =>
    words.some(({ key }) => grammar.limits.has(key) && grammar.patterns.restricting.test(key))
  return found(removed) !== found(added)
}

/** What binds among words, in one order; "may" and "can" are said for each other too often to count. */
const forces = (words: readonly Word[]): string =>
  words
    .flatMap(({ type, sense }) => (sense === '!' || type === 'place' || STRONG.has(sense) ? [sense] : []))
    .sort()
    .join(' ')

const STRONG = new Set(['modal:must', 'modal:shall', 'modal:moet', 'modal:doit', 'modal:muss'])

/** Whether one known to process data stands where another name stood, or nobody did. */
export function swapsKnown({ old, new: now }: Situation): boolean {
  const known = ({ organisations, words }: Passage): Set<string> =>
    new Set([...organisations, ...words.map(({ key }) => key)].filter(processes))
  const [before, after] = [known(old), known(now)]
  const alone = (names: Set<string>, side: Passage): boolean => {
    const said = ` ${side.words.flatMap(({ type, key }) => (type === 'url' ? [] : [key])).join(' ')} `
    return [...names].some((name) => !said.includes(` ${name} `))
  }
  return old.words.length > 0 && now.words.length > 0 && (alone(before, now) || alone(after, old))
}
