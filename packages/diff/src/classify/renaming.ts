import type { Grammar } from '../meaning/grammar.ts'
import { LEGAL_FORMS } from '../meaning/organisations.ts'
import { fold, plain } from '../meaning/plain.ts'
import { type Word, wordsOf } from '../meaning/words.ts'
import type { Document } from '../tree/types.ts'
import type { Known, Text } from './known.ts'

/** Names as their titles write them. */
export interface Renaming {
  old: string
  new: string
}

/**
 * The product that a policy is about, where it goes by another name now: the titles differ by a name and nothing else, the
 * old name is gone from the text, the new one is new to it, and what bears it is an app or the like, not the organisation.
 * Who processes what stays as it was.
 */
export function renaming(known: Known, grammar: Grammar): Renaming | null {
  const [before, after] = [titleWords(known.old.document, grammar), titleWords(known.new.document, grammar)]
  let first = 0
  while (first < before.length && before[first]?.key === after[first]?.key) first++
  let last = 0
  while (last < Math.min(before.length, after.length) - first && before.at(-1 - last)?.key === after.at(-1 - last)?.key)
    last++
  // What both names share belongs to them: "Oar Log" → "Log".
  const shared = (words: readonly Word[]): [number, number] => {
    const [left, right] = [words[first - 1], words[words.length - last]]
    if (left && isName([left], grammar)) return [first - 1, words.length - last]
    return right && isName([right], grammar) ? [first, words.length - last + 1] : [first, words.length - last]
  }
  const bare = first === before.length - last || first === after.length - last
  const [from, to] = [before, after].map((words) =>
    words.slice(...(bare ? shared(words) : ([first, words.length - last] as const))),
  ) as [Word[], Word[]]
  if (![from, to].every((name) => isName(name, grammar))) return null
  const [a, b] = [keyOf(from), keyOf(to)]
  const gone = known.old.occurrences(a)
  const come = known.new.occurrences(b)
  const renamedThroughout =
    a !== b &&
    gone >= 2 &&
    known.new.occurrences(a) === (holds(b, a) ? come : 0) &&
    known.old.occurrences(b) === (holds(a, b) ? gone : 0) &&
    come * 2 >= gone
  if (!renamedThroughout || !isProduct(a, known.old, grammar) || !isProduct(b, known.new, grammar)) return null
  return { old: written(from), new: written(to) }
}

const holds = (name: string, part: string): boolean => ` ${name} `.includes(` ${part} `)

const keyOf = (name: readonly Word[]): string => name.map(({ key }) => key).join(' ')
const written = (name: readonly Word[]): string => name.map(({ text }) => text).join(' ')

/** The words of the first heading, or of a short line that stands for one. */
function titleWords({ blocks, text }: Document, grammar: Grammar): readonly Word[] {
  const title = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0]
  if (!title || title.end - title.content > LONGEST_TITLE) return []
  return wordsOf(plain(text.slice(title.content, title.end)), grammar).filter(({ key }) => !KIND_OF_PRODUCT.test(key))
}

const LONGEST_TITLE = 150

/** One to four words with capitals or figures, none of which the language knows as a term. */
const isName = (words: readonly Word[], grammar: Grammar): boolean =>
  words.length > 0 &&
  words.length <= 4 &&
  words.every(
    ({ type, critical, sense, text, key }) =>
      type === 'word' && !critical && !/^[~@]/.test(sense) && /^[\p{Lu}\p{N}]/u.test(text) && !grammar.light.has(key),
  )

/** What carries a name and processes nothing by itself. */
const PRODUCT =
  'apps?|applications?|applicaties?|applis?|anwendung(?:en)?|extension|extensie|erweiterung|add-?on|plug-?in|game|spel|spiel|jeu|website|web site|site|webseite|webapp|software|logiciel'

const KIND_OF_PRODUCT = new RegExp(`^(?:${PRODUCT})$`, 'u')

/** Called an app or the like, or in a text on "the app"; without a legal form, and not said to be responsible. */
function isProduct(name: string, text: Text, grammar: Grammar): boolean {
  const all = text.folded
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const called = new RegExp(
    `(?<!\\p{L})(?:${PRODUCT})\\P{L}{1,3}${quoted}(?!\\p{L})|(?<!\\p{L})${quoted}\\P{L}{1,3}(?:${PRODUCT})(?!\\p{L})`,
    'u',
  )
  const spoken = all.match(
    /(?<!\p{L})(?:the|this|de|deze|die|diese|der|dieser|cette|l[’' ]|la|le) ?(?:apps?|applications?|applicatie|anwendung|appli|extension|extensie|erweiterung|plug-?in|game|spel|spiel|jeu)(?!\p{L})/gu,
  )
  if (!called.test(all) && (spoken?.length ?? 0) < 3) return false
  const form = new RegExp(`(?<!\\p{L})${quoted} \\(?(?:${[...LEGAL_FORMS].join('|')})(?!\\p{L})`, 'u')
  const { blocks, text: source } = text.document
  const responsible = blocks
    .flatMap(({ sentences }) => sentences.map(({ start, end }) => fold(plain(source.slice(start, end)))))
    .some((sentence) => sentence.includes(name) && grammar.patterns.controller.test(sentence))
  return !responsible && !form.test(all.replace(/\./g, ''))
}
