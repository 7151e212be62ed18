import type { Grammar } from './grammar.ts'
import type { Lexicon } from './languages/index.ts'
import { lines, partsOf, words } from './lists.ts'
import { ALIASES } from './organisations.ts'
import { placeNames } from './places.ts'

/** Several words that are read as one, and what they say. */
export interface Phrase {
  words: string[]
  type: 'place' | 'number' | 'word'
  sense: string
  critical: boolean
}

/** What each word and phrase of a lexicon says: places, synonyms, modals in other words, numbers, names. */
export function sensesOf(lexicon: Lexicon): Pick<Grammar, 'phrases' | 'senses'> {
  const phrases: Grammar['phrases'] = new Map()
  const limits = new Set(words(lexicon.limits))
  const negations = new Set(words(lexicon.negations))
  const light = new Set(words(lexicon.light))
  const add = (text: string, phrase: Omit<Phrase, 'words'>): void => {
    const parts = partsOf(text)
    const [first] = parts
    if (!first) return
    const list = phrases.get(first) ?? []
    // What was said of it first holds: a group of adverbs before a group of synonyms.
    if (!list.some((other) => other.words.join(' ') === parts.join(' '))) list.push({ words: parts, ...phrase })
    phrases.set(first, list)
  }
  for (const [code, names] of placeNames(lexicon))
    for (const name of names) add(name, { type: 'place', sense: code, critical: true })
  for (const phrase of lexicon.idle.split('|')) add(phrase, { type: 'word', sense: '', critical: false })
  for (const [sense, list] of Object.entries(lexicon.says))
    for (const phrase of list.split('|')) add(phrase, { type: 'word', sense, critical: true })
  const senses = new Map<string, string>()
  const group = (line: string, sense: string, critical: (member: string) => boolean): void => {
    for (const member of line.split('|')) {
      if (/[ -]/.test(member)) add(member, { type: 'word', sense, critical: critical(member) })
      else if (!senses.has(member)) senses.set(member, sense)
    }
  }
  for (const [index, line] of lines(lexicon.adverbs)) group(line, `~adverb-${index}`, () => false)
  for (const [index, line] of lines(lexicon.synonyms)) {
    const members = line.split('|')
    // "In order to" says as little as "to".
    const sense = members.some((member) => light.has(member)) ? '' : `~${index}`
    const critical = members.some((member) => partsOf(member).some((part) => limits.has(part) || negations.has(part)))
    group(line, sense, () => critical && sense !== '')
  }
  for (const [index, names] of ALIASES.entries()) group(names.join('|'), `@${index}`, () => false)
  for (const [name, amount] of Object.entries(lexicon.numbers))
    if (name.includes(' ')) add(name, { type: 'number', sense: String(amount), critical: true })
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { phrases, senses }
}

/** Stems of five letters or more that stand for one group alone: "demand" for "demande", "demandes". */
export function stemsOf(senses: Map<string, string>, endings: Set<string>, guarded: Set<string>): Map<string, string> {
  const stems = new Map<string, string | null>()
  for (const [word, sense] of senses) {
    if (guarded.has(word)) continue
    for (let cut = 1; cut <= 3 && word.length - cut >= 5; cut++) {
      if (!endings.has(word.slice(-cut))) continue
      const stem = word.slice(0, -cut)
      stems.set(stem, !stems.has(stem) || stems.get(stem) === sense ? sense : null)
    }
  }
  return new Map([...stems].filter((entry): entry is [string, string] => entry[1] !== null))
}
