import type { Document } from '../tree/types.ts'
import type { Grammar } from './grammar.ts'
import { fold, plain } from './plain.ts'
import { wordsOf } from './words.ts'

const NAME = /(?<![\p{L}\p{N}.@])\p{Lu}[\p{L}\p{N}]*(?:[ &-]+\p{Lu}[\p{L}\p{N}]*){0,3}/gu
const MAILED = /@(?:[\w-]+\.)*([\w-]{3,})\.(?:co\.)?[a-z]{2,}/gi

/**
 * The words of the name by which an organisation calls itself in its policy, folded: the name in the title, or the one
 * whose letters its mail addresses have. Words that the language knows are no name.
 */
export function ownName(document: Document, grammar: Grammar): ReadonlySet<string> {
  const names = new Set<string>()
  const text = document.text.slice(0, LOOKED_AT)
  const known = (word: string): boolean =>
    grammar.light.has(word) || grammar.fillers.has(word) || grammar.plainer.has(word) || grammar.senses.has(word)
  const title = plain(document.sections.find(({ heading }) => heading !== null)?.title ?? '')
  for (const { type, text: written, key } of wordsOf(title, grammar))
    if (
      type === 'word' &&
      key.length > 2 &&
      /^\p{Lu}/u.test(written) &&
      !known(key) &&
      fold(text).split(key).length > 3
    )
      names.add(key)
  const hosts = new Set([...text.matchAll(MAILED)].map(([, host = '']) => squashed(host)))
  if (hosts.size > 0) {
    for (const [name] of text.matchAll(NAME))
      if (hosts.has(squashed(name))) for (const word of fold(name).split(/[ &-]+/)) names.add(word)
  }
  return names
}

const squashed = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')

/** An organisation names itself early. */
const LOOKED_AT = 30_000
