import type { Grammar } from './grammar.ts'
import type { Around } from './retelling.ts'
import { sharesRoot } from './roots.ts'
import { inflected } from './sameness.ts'
import { marksOf, type Statement } from './statements.ts'
import type { Word } from './words.ts'

/** Whether each word that says something is said on the other side, but for a soft word or two. */
export function counterparts(a: Statement[], b: Statement[], grammar: Grammar, around: Around): boolean {
  const [x, y] = [contentOf(a), contentOf(b)]
  const [gone, come] = [missing(x, y, a, b, grammar, around), missing(y, x, b, a, grammar, around)]
  const left = [...gone, ...come]
  if (left.length === 0 || around.strict) return left.length === 0
  const told = Math.min(x.length - gone.length, y.length - come.length)
  if (!within(gone, a) || !within(come, b)) return false
  const everyday = left.filter(({ key }) => grammar.ordinary(key))
  const soft = left.filter((word) => !everyday.includes(word))
  return (
    told >= 2 &&
    told >= soft.length + 1 &&
    // An everyday word takes the place of another: one more would tell of one thing more.
    (everyday.length === 0 || (gone.length > 0 && come.length > 0)) &&
    Math.abs(gone.length - come.length) <= 1 &&
    told + 1 >= Math.max(gone.length, come.length) &&
    soft.length <= 2 * (1 + told / TOLD_PER_SOFT) &&
    soft.every(({ key }) => grammar.soft.has(key))
  )
}

/** Two soft words are let go, and two more for this many that have their counterpart. */
const TOLD_PER_SOFT = 6

/** Whether each of the words stands in a statement that tells something beside them: none may be told by them alone. */
const within = (left: Word[], list: Statement[]): boolean => {
  const keys = new Set(left.map(({ key }) => key))
  return list.every(({ content }) => content.length === 0 || content.some(({ key }) => !keys.has(key)))
}

export const contentOf = (list: Statement[]): Word[] => {
  const seen = new Map<string, Word>()
  for (const { content } of list) for (const word of content) seen.set(`${word.sense} ${word.key}`, word)
  return [...seen.values()]
}

function missing(
  words: Word[],
  others: Word[],
  own: Statement[],
  their: Statement[],
  grammar: Grammar,
  { said, rights, own: names }: Around,
): Word[] {
  const addressed = own.some((one) => one.facts.some(({ type }) => ADDRESSES.has(type)))
  const mailed = [own, their].every((list) => list.some(({ content }) => content.some(({ key }) => key === 'email')))
  // "And to contact you" tells of something of its own.
  const beside = (word: Word): boolean =>
    own.every(({ content, facts: told }) => !content.includes(word) || content.length > 1 || told.length > 0)
  const left = (word: Word): boolean =>
    (rights && grammar.asking.has(word.key) && beside(word)) ||
    ((addressed || mailed) && grammar.reaching.has(word.key) && beside(word)) ||
    // What nobody does with a thing, nobody uses it for.
    (grammar.using.has(word.key) && own.some(({ content, binding }) => content.includes(word) && binding.includes('!')))
  const count = (list: Statement[], set: Set<string>): number =>
    list.reduce((sum, { words: all }) => sum + all.filter(({ key }) => set.has(key)).length, 0)
  const [we, you] = grammar.standIns
  const fewer = (set: Set<string>): boolean => count(own, set) < count(their, set)
  const senses = new Set(others.map(({ type, sense }) => `${type} ${sense}`))
  return words.filter(
    (word) =>
      !(
        senses.has(`${word.type} ${word.sense}`) ||
        others.some((other) => alike(word, other, grammar) || apart(word, other, grammar)) ||
        said.has(word.sense) ||
        left(word) ||
        ((we.has(word.key) || names.has(word.key)) && fewer(grammar.persons[0])) ||
        (grammar.opening.has(word.key) && own.every((one) => one.opens || !one.content.includes(word))) ||
        (you.has(word.key) && fewer(grammar.address)) ||
        composed(word, others, grammar) ||
        others.some(
          (other) => other.key.length > word.key.length && composed(other, words, grammar) && partOf(word, other),
        )
      ),
  )
}

/** Whether two words say the same in a retelling: also forms of one root, as noun and verb. */
const alike = (a: Word, b: Word, grammar: Grammar): boolean =>
  a.type === b.type &&
  (a.sense === b.sense || sharesRoot(a.key, b.key, grammar) || (bare(a, b) && inflected(a.key, b.key, grammar)))

/** In no group of synonyms: two groups are two things, however alike their words. */
const bare = (a: Word, b: Word): boolean => !a.sense.startsWith('~') || !b.sense.startsWith('~')

/** Whether a passage says a word, by sense or root. */
export const tells = ({ marks }: Pick<Statement, 'marks'>, word: Word, grammar: Grammar): boolean =>
  marksOf(word, grammar).some((mark) => marks.has(mark))

/** "Opheft" and "hef … op": the same verb, its first part joined or apart. */
const apart = (a: Word, b: Word, grammar: Grammar): boolean =>
  [...grammar.particles].some(
    (particle) =>
      (a.key.startsWith(particle) && b.key.length >= 3 && sharesRoot(a.key, particle + b.key, grammar)) ||
      (b.key.startsWith(particle) && a.key.length >= 3 && sharesRoot(particle + a.key, b.key, grammar)),
  )

/** A compound whose parts the other side says one by one: "Datenübertragung", "Übertragung der Daten". */
function composed(word: Word, others: Word[], grammar: Grammar): boolean {
  const { language } = grammar.lexicon
  if (language !== 'nl' && language !== 'de') return false
  const { key } = word
  if (key.length < 9 || word.type !== 'word') return false
  const parts = others.filter((other) => other.type === 'word' && other.key.length >= 4)
  return parts.some((first) => {
    const stemmed = stem(first.key)
    if (!key.startsWith(stemmed)) return false
    const rest = key.slice(stemmed.length)
    return [rest, rest.replace(/^(?:en|es|er|s|n|e)/, ''), rest.replace(/^ungs?/, '')].some(
      (part) =>
        part.length >= 4 &&
        parts.some(
          (other) =>
            other !== first &&
            (part.startsWith(stem(other.key)) ||
              grammar.plainer.get(part)?.[0]?.to === other.key ||
              grammar.kin(part)?.to === other.key),
        ),
    )
  })
}

const partOf = (part: Word, whole: Word): boolean => part.key.length >= 4 && whole.key.includes(stem(part.key))

/** Without its ending, three letters at least. */
const stem = (key: string): string => (key.length >= 6 ? key.replace(/(?:en|n|e|s|t)$/, '') : key)

export const ADDRESSES = new Set<Word['type']>(['email', 'url', 'phone'])
