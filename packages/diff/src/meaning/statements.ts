import type { Grammar } from './grammar.ts'
import { permitted } from './permitted.ts'
import { plain } from './plain.ts'
import { plainest } from './plainest.ts'
import { rootOfWord } from './roots.ts'
import { type Word, wordsOf } from './words.ts'

/** The words of one clause that say something: what it tells of, and what grants, denies, limits or counts in it. */
export interface Statement {
  content: Word[]
  /** Senses of what binds: modals but the reader's own "can", negations, conditions, quantifiers. */
  binding: string[]
  /** Periods, dates, numbers, addresses, places. */
  facts: Word[]
  /** Whether the reader is said to be able to. */
  permits: boolean
  /** By what its content is known elsewhere: senses and roots. */
  marks: ReadonlySet<string>
  /** Whether it opens what follows, as the line above a list does. */
  opens: boolean
  /** Whether it is a condition by itself, as what stands before a comma is: "When you use the form, …". */
  conditional: boolean
  /** All words in order, with those of grammar. */
  words: readonly Word[]
}

/** A passage as the statements that it makes, in the plainest words of its language, in order. */
export const statementsOf = (raw: string, grammar: Grammar): Statement[] =>
  grammar.memory.statements.get(raw, () =>
    read(raw, grammar).map((one) => ({
      ...one,
      marks: new Set(one.content.flatMap((word) => marksOf(word, grammar))),
    })),
  )

/** What a word has in common with others that say the same: its sense, and the root that it is made of. */
export const marksOf = ({ sense, key }: Word, grammar: Grammar): string[] => {
  const root = rootOfWord(key, grammar)
  return root === null ? [sense] : [sense, `root ${root}`]
}

/** Where one statement ends: signs, and the end of a list's item or a cell. "3.5" and "art. 6" go on. */
const ENDS =
  /[;!()|•]|[:?](?=\s|$)|,(?!\d)|(?<!(?<!\p{L})(?:art|abs|lit|nr|no|para|sec|bzw|ca|z|b|u|a|d|h|e|g|i|s|st|etc|tel|str|dr|mr|mrs|ms|bv|inc|ltd|co))\.(?=\s|$)|\n|\s[-–]\s/u

function read(raw: string, grammar: Grammar): Statement[] {
  const found: Statement[] = []
  for (const line of raw.split(LINES)) {
    const before = found.length
    const told = plainest(plain(line.replace(/\|/g, ' ; ')).replace(NUMBERED, ''), grammar)
    for (const clause of rejoined(told.split(ENDS), grammar)) {
      let open: Word[] = []
      for (const word of wordsOf(clause, grammar)) {
        // "And" parts two statements; "or" does too, and binds the second.
        if ((word.sense === '&' || word.sense === '/') && open.some((one) => says(one, grammar))) {
          close(open, found, grammar)
          open = []
        }
        open.push(word)
      }
      close(open, found, grammar)
    }
    if (OPENS.test(line)) for (const one of found.slice(before)) one.opens = true
  }
  return found
}

/** Clauses with those that only go on about the one before ("…, for which they were collected") joined to it. */
function rejoined(clauses: string[], grammar: Grammar): string[] {
  const found: string[] = []
  for (const clause of clauses) {
    const last = found.at(-1)
    const joins = last !== undefined && RELATIVE.test(clause) && !/\d/.test(last + clause)
    const denies = joins && wordsOf(`${last} ${clause}`, grammar).some(({ sense }) => sense === '!')
    if (joins && !denies) found[found.length - 1] = `${last} ${clause}`
    else found.push(clause)
  }
  return found
}

/** How a relative clause begins, in any of the languages, that can begin nothing else. */
const RELATIVE =
  /^\s*(?:(?:for|to|with|by) which|which|who|whom|waarvoor|waarmee|waarop|pour (?:lesquel|laquelle)|lesquel|laquelle|(?:fur|mit|zu|von|bei) (?:die|der|denen|dem|deren)|welche|wofur|wie)(?!\p{L})/u

/** A line of a list or a table, or a paragraph; a paragraph's own lines run on. */
const LINES = /\n(?=\s*(?:[-*+•|#>]|\d+[.)]\s))|\n\s*\n/
/** One sentence that ends as what opens a list does. */
const OPENS = /^[^.!?:]*[:?][*_\s]*$/
/** A number at the beginning of a line only orders. */
const NUMBERED = /^\s*(?:\d+|[a-z])[.)]\s+/i

function close(words: Word[], found: Statement[], grammar: Grammar): void {
  if (words.every(({ sense }) => sense === '' || sense === '&')) return
  const statement: Statement = {
    content: [],
    binding: [],
    facts: [],
    permits: false,
    marks: new Set(),
    opens: false,
    conditional: false,
    words,
  }
  for (const [i, word] of words.entries()) {
    if (word.sense === '&' || word.sense === '') continue
    const next = words[i + 1]?.type ?? 'word'
    if (DURING.has(word.key) && next === 'duration') continue
    // "Über", "under": of a number, or of nothing that counts.
    if (MEASURES.has(word.key) && next !== 'duration' && next !== 'number') continue
    if (permitted(words, i, grammar)) statement.permits = true
    else if (!says(word, grammar)) continue
    else if (word.type !== 'word') statement.facts.push(word)
    else if (word.critical || word.sense.startsWith('~adverb')) statement.binding.push(force(word, next, grammar))
    else statement.content.push(word)
  }
  const first = words.find(({ sense }) => sense !== '' && sense !== '&')
  statement.conditional = first !== undefined && grammar.conditions.has(first.sense)
  // "By e-mail" says nothing beside the address.
  if (statement.facts.some(({ type }) => type === 'email'))
    statement.binding = statement.binding.filter((sense) => sense !== grammar.byMail)
  // "Only as long as it is needed" is as long as it is needed.
  if (words.some(({ key }) => key === AS_LONG_AS))
    statement.binding = statement.binding.filter((sense) => !grammar.only.has(sense))
  // French denies in two words.
  if (words.some(({ key, sense }) => sense === '!' && (key === 'ne' || key === 'n')))
    statement.binding = [...statement.binding.filter((sense) => sense !== '!'), '!']
  // What has no content of its own belongs to what stands before it: "(only with consent)"; at the beginning, behind it.
  const last = found.at(-1)
  if (last && (statement.content.length === 0 || (last.content.length === 0 && found.length === 1))) {
    last.content.push(...statement.content)
    // "If you ask us to": a condition that tells of nothing else.
    last.binding.push(...statement.binding.map((sense) => (sense === CONDITION ? ASKED : sense)))
    last.facts.push(...statement.facts)
    last.permits ||= statement.permits
    last.words = [...last.words, ...words]
  } else found.push(statement)
}

/** In place of "as long as", where need follows. */
const AS_LONG_AS = 'aslongas'

/** What a word that binds says, whatever its form: "when" and "after" what "if" says, unless a period follows. */
function force(word: Word, next: Word['type'], grammar: Grammar): string {
  if (grammar.conditions.has(word.sense)) return CONDITION
  if (grammar.after.has(word.sense) && next === 'word') return CONDITION
  return POSSIBLE.has(word.sense) ? 'modal:may' : word.sense
}

/** What may be done, or can: in what an organisation says of itself, the same. */
const POSSIBLE = new Set(['modal:can', 'modal:may', 'modal:kan', 'modal:mag', 'modal:kann', 'modal:darf', 'modal:peut'])

/** In place of "if", "when you", "once". */
export const CONDITION = 'if'
/** In place of a condition that has no words of its own: "if requested", "where applicable". */
export const ASKED = 'if asked'

const says = (word: Word, grammar: Grammar): boolean =>
  word.sense !== '' &&
  word.sense !== 'you' &&
  word.sense !== '&' &&
  (!fills(word.key, grammar) || (word.critical && word.key.includes(' ')))

/** Whether a retelling may add or drop it: a filler, or a phrase of nothing else ("in addition"). */
const fills = (key: string, { fillers, light, and, or }: Grammar): boolean =>
  fillers.has(key) ||
  (key.includes(' ') &&
    key.split(' ').every((part) => (fillers.has(part) || light.has(part)) && !and.has(part) && !or.has(part)))

/** Before a period it says nothing: "during thirty days". */
const DURING = new Set(['during', 'pendant', 'durant', 'gedurende', 'wahrend', 'lang'])

/** Measures where a number follows. */
export const MEASURES = new Set(['uber', 'unter', 'over', 'onder', 'boven', 'above', 'below', 'under'])
