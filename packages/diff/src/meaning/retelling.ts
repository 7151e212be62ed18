import type { Grammar } from './grammar.ts'
import { changesOwner } from './owners.ts'
import { sharesRoot } from './roots.ts'
import { inflected } from './sameness.ts'
import { ASKED, CONDITION, marksOf, type Statement, statementsOf } from './statements.ts'
import type { Word } from './words.ts'

/** What a reader knows beside the passages themselves. */
export interface Around {
  /** Senses of the words of the heading above: a passage may say them again. */
  said: ReadonlySet<string>
  /** Whether it is about what readers can do: there "you can write to us" asks what "write to us" does. */
  rights: boolean
  /** Whether every word must have its counterpart, the soft and the everyday ones too. */
  strict: boolean
  /** Whether all that binds must be said in the same words, in the same order: so it must where little else differs. */
  exact: boolean
  /** Words of the organisation's own name, which may stand for "we". */
  own: ReadonlySet<string>
}

/**
 * Whether one passage retells the other: as sets of statements, in any order, they say the same. Every word that says
 * something has its counterpart; what grants, denies, limits, counts or conditions is there as often, and in the
 * statement that tells of the same; periods, dates, numbers, names and places are the same; no two things have changed
 * places. Fails closed: whatever has no counterpart, and is no word that a retelling may leave out, ends it.
 */
export function retells(old: string, now: string, grammar: Grammar, around: Around): boolean {
  const [a, b] = [statementsOf(old, grammar), statementsOf(now, grammar)]
  if (a.length === 0 || b.length === 0 || a.length > MOST || b.length > MOST) return false
  return (
    (around.exact ? forces(a) === forces(b) : sameBinding(a, b, around)) &&
    facts(a) === facts(b) &&
    (around.rights || a.some(({ permits }) => permits) === b.some(({ permits }) => permits)) &&
    !changesHands(a, b, grammar) &&
    counterparts(a, b, grammar, around) &&
    inPlace(a, b, grammar) &&
    inPlace(b, a, grammar) &&
    !exchanged(a, b, grammar) &&
    !reversed(a, b)
  )
}

/** Passages of more statements are not compared as a whole (some 20 ms). */
const MOST = 60

/**
 * What binds on either side, where the other does not: what denies, obliges and parts by its number, the rest by whether
 * it is there. A condition may be told as a part of the sentence ("when you use the form", "by the form"), where nothing
 * is denied.
 */
function sameBinding(a: Statement[], b: Statement[], { rights }: Around): boolean {
  const free =
    a.length + b.length > 2 &&
    [...a, ...b].every(
      ({ binding, conditional }) => !binding.includes(CONDITION) || (conditional && !binding.includes('!')),
    )
  const told = (list: Statement[]): string => {
    const all = list
      .flatMap(({ binding }) => binding)
      .filter((sense) => !(free && sense === CONDITION) && !(rights && sense === ASKED))
    return [...all.filter(counted), ...new Set(all.filter((sense) => !counted(sense)))].sort().join(' ')
  }
  return told(a) === told(b)
}

/** All that binds, as it is said. */
const forces = (list: Statement[]): string =>
  list
    .flatMap(({ words }) =>
      words.flatMap((word) => (word.critical || word.sense.startsWith('~adverb') ? [word.sense] : [])),
    )
    .join(' ')

const counted = (sense: string): boolean => sense === '!' || sense === '/' || sense.startsWith('modal:')

const facts = (list: Statement[]): string =>
  [
    ...new Set(
      list.flatMap((one) =>
        one.facts.map(({ type, sense }) => `${type} ${type === 'url' ? (sense.split(/[/?#]/)[0] ?? '') : sense}`),
      ),
    ),
  ]
    .sort()
    .join(', ')

/** Another speaks, or is spoken of: "our" turned into "their", "you" into "they". */
function changesHands(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  const {
    persons: [we],
    address,
  } = grammar
  const has = (list: Statement[], set: Set<string>): boolean =>
    list.some(({ words }) => words.some(({ key }) => set.has(key)))
  const all = (list: Statement[]): Word[] => list.flatMap(({ words }) => [...words])
  if (changesOwner(all(a), all(b), grammar)) return true
  const [, theirs] = grammar.possessives
  const gone = [we, address].some((set) => has(a, set) && !has(b, set))
  const come = [we, address].some((set) => !has(a, set) && has(b, set))
  return (gone && !has(a, theirs) && has(b, theirs)) || (come && has(a, theirs) && !has(b, theirs))
}

/** Whether each word that says something is said on the other side, but for a soft word or two. */
function counterparts(a: Statement[], b: Statement[], grammar: Grammar, around: Around): boolean {
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

const contentOf = (list: Statement[]): Word[] => {
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
const tells = ({ marks }: Pick<Statement, 'marks'>, word: Word, grammar: Grammar): boolean =>
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

/** What a passage tells, and by what that is known elsewhere. */
export interface Told {
  content: Word[]
  marks: ReadonlySet<string>
  /** Addresses to write to, and periods. */
  told: ReadonlySet<string>
}

export const toldIn = (list: Statement[]): Told => ({
  content: contentOf(list),
  marks: new Set(list.flatMap((one) => [...one.marks])),
  told: new Set(list.flatMap(({ facts: all }) => all.flatMap(({ type, sense }) => (TELLING.has(type) ? [sense] : [])))),
})

/** How much of what the shorter of two passages tells the other tells too, 0 to 1. */
export function kinship(a: Told, b: Told, grammar: Grammar): number {
  const [short, other] = a.content.length <= b.content.length ? [a.content, b] : [b.content, a]
  if (short.length === 0) return 0
  if ([...a.told].some((sense) => b.told.has(sense))) return 1
  return short.filter((word) => tells(other, word, grammar)).length / short.length
}

const TELLING = new Set<Word['type']>(['email', 'phone', 'duration'])

const overlap = (a: Statement, b: Statement, grammar: Grammar): number =>
  a.content.filter((word) => tells(b, word, grammar)).length

/** Whether what binds or counts in each statement stands, on the other side, in the statement most like it. */
function inPlace(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  if (a.length === 1 && b.length === 1) return true
  // One address to write to is that one, whatever sentence gives it.
  const single =
    new Set(a.flatMap(({ facts: all }) => all.filter(({ type }) => ADDRESSES.has(type)).map(({ sense }) => sense)))
      .size < 2
  // Figures that only cite an article of a law.
  const cited = a
    .concat(b)
    .every(({ words }) => !words.some(({ type }) => type === 'number') || words.some(({ key }) => CITING.test(key)))
  return a.every((statement) => {
    const marks = [
      ...statement.binding.filter((sense) => sense !== '/' && sense !== CONDITION && sense !== ASKED),
      ...statement.facts
        .filter((fact) => !(ADDRESSES.has(fact.type) && single) && !(fact.type === 'number' && cited))
        .map(({ sense }) => sense),
    ]
    if (marks.length === 0) return true
    const shares = b.map((other) => overlap(statement, other, grammar))
    const most = Math.max(...shares)
    const holds = (other: Statement, mark: string): boolean =>
      other.binding.includes(mark) || other.facts.some(({ sense }) => sense === mark)
    // The statement most like this one; or one in which this one, more than any other, was taken up.
    const near = (other: Statement, i: number): boolean =>
      (shares[i] as number) > 0 &&
      (shares[i] === most || a.every((one) => overlap(one, other, grammar) <= (shares[i] as number)))
    return marks.every((mark) => b.some((other, i) => holds(other, mark) && near(other, i)))
  })
}

const CITING = /^(?:art|artikel|article|articles|artikels|lit[a-z]|abs|lid)$/

const ADDRESSES = new Set<Word['type']>(['email', 'url', 'phone'])

/** Two things that have changed places: what stood with the first stands with the second, and the other way round. */
function exchanged(a: Statement[], b: Statement[], grammar: Grammar): boolean {
  const only = (list: Statement[], i: number, word: Word): boolean =>
    list.every((other, j) => j === i || !tells(other, word, grammar))
  const image = a.map((statement) => {
    const shares = b.map((other) => overlap(statement, other, grammar))
    const most = Math.max(...shares)
    return most > 0 && shares.filter((n) => n === most).length === 1 ? shares.indexOf(most) : -1
  })
  const strays: [number, number][] = []
  for (const [i, statement] of a.entries()) {
    if (image[i] === -1) continue
    for (const word of statement.content) {
      if (!only(a, i, word)) continue
      const j = b.findIndex((other) => tells(other, word, grammar))
      if (j >= 0 && j !== image[i] && only(b, j, word)) strays.push([image[i] as number, j])
    }
  }
  return strays.some(([from, to]) => strays.some(([other, back]) => other === to && back === from))
}

/** Sender and receiver exchanged: one word lost the small word before it that another has got. */
function reversed(a: Statement[], b: Statement[]): boolean {
  const [old, now] = [leads(a), leads(b)]
  const moves: [string, string][] = []
  for (const [sense, lead] of old) {
    const other = now.get(sense)
    if (other !== undefined && other !== lead) moves.push([lead, other])
  }
  return moves.some(([from, to]) => moves.some(([x, y]) => x === to && y === from && x !== from))
}

/** How each person or thing that is named once takes part: the small word before it, '' for none. */
function leads(list: Statement[]): Map<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { words } of list) {
    const receives = words.some(({ key }) => RECEIVING.has(key))
    for (const [i, word] of words.entries()) {
      if (word.type !== 'word' || word.sense === '' || word.sense === '&' || word.critical) continue
      let lead = ''
      for (let at = i - 1; at >= 0 && at >= i - 3 && words[at]?.sense === ''; at--) {
        const { key } = words[at] as Word
        const way = DIRECTIONS.get(key) ?? (receives ? OF.get(key) : undefined)
        if (way) lead = way
      }
      if (found.has(word.sense)) twice.add(word.sense)
      found.set(word.sense, lead)
    }
  }
  for (const sense of twice) found.delete(sense)
  return found
}

const ways = (list: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(list).flatMap(([way, keys]) => keys.split(' ').map((key) => [key, way] as const)))

/** Small words that say from whom and to whom. */
const DIRECTIONS = ways({ to: 'to aan an a au aux', from: 'from von by door par durch' })
/** Those that say of whom, unless something is received. */
const OF = ways({ from: 'of van de du des d' })
const RECEIVING = new Set(['obtain', 'verkrijgen', 'obtenir', 'erhalten'])
