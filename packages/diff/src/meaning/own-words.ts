import type { Language } from '@fairnotice/policy'
import { memories } from './compile.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { partsOf } from './lists.ts'
import { Memory } from './memory.ts'
import type { Phrase } from './senses.ts'
import { wordsOf } from './words.ts'

/** What a sense begins with that an organisation's own settings gave. */
export const OWN = '~own-'

/** How many different settings are kept ready, over all languages. */
const MADE = new Memory<Grammar>(64)

/**
 * A grammar that also knows an organisation's own words: groups of words that say the same in its texts. Words that bind
 * (see `bindingWords`) are left out: no setting makes "may" and "must" the same.
 */
export function withWords(grammar: Grammar, groups: readonly (readonly string[])[]): Grammar {
  if (groups.length === 0) return grammar
  return MADE.get(`${grammar.lexicon.language} ${JSON.stringify(groups)}`, () => extended(grammar, groups))
}

function extended(grammar: Grammar, groups: readonly (readonly string[])[]): Grammar {
  const senses = new Map(grammar.senses)
  const phrases = new Map(grammar.phrases)
  for (const [index, group] of groups.entries()) {
    const sense = `${OWN}${index}`
    for (const member of group) {
      const parts = partsOf(member)
      const [first] = parts
      if (!first || binds(member, grammar)) continue
      for (const form of formsOf(parts, grammar.lexicon.language)) {
        if (form.length === 1) senses.set(form[0] as string, sense)
        else {
          const phrase: Phrase = { words: form, type: 'word', sense, critical: false }
          const list = [phrase, ...(phrases.get(first) ?? [])]
          phrases.set(
            first,
            list.sort((a, b) => b.words.length - a.words.length),
          )
        }
      }
    }
  }
  return { ...grammar, senses, phrases, memory: memories() }
}

/** The words of an organisation's own groups that grant, oblige, deny, limit or count, and so say the same as no other. */
export function bindingWords(groups: readonly (readonly string[])[], language: Language): string[] {
  const grammar = grammarOf(language)
  return [...new Set(groups.flat().filter((member) => binds(member, grammar)))]
}

const binds = (member: string, grammar: Grammar): boolean =>
  wordsOf(member, grammar).some(
    ({ critical, type, sense }) => critical || type !== 'word' || sense === '!' || sense === '/' || sense === '&',
  )

/** Endings of a plural, after the last word. */
const PLURALS: Record<Language, readonly string[]> = {
  en: ['s', 'es'],
  nl: ['s', 'en', 'n'],
  fr: ['s', 'x'],
  de: ['e', 'en', 'n', 'er', 's'],
}

/** One and many: "buddy", "buddies". */
function formsOf(parts: string[], language: Language): string[][] {
  const last = parts.at(-1) as string
  const many = PLURALS[language].map((ending) => last + ending)
  if (language === 'en' && last.endsWith('y')) many.push(`${last.slice(0, -1)}ies`)
  return [last, ...many].map((form) => [...parts.slice(0, -1), form])
}
