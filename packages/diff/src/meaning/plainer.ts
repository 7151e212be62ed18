import type { Language } from '@fairnotice/policy/words'
import type { Grammar } from './grammar.ts'
import { lines, partsOf } from './lists.ts'
import { rootOf } from './roots.ts'

/** A way to say something, and the plainest way to say it. */
export interface Plainer {
  words: string[]
  to: string
}

/** The groups of a lexicon's `Retelling.plainer` by the first words of their members. */
export function plainerOf(groups: string): Grammar['plainer'] {
  const found: Grammar['plainer'] = new Map()
  for (const [, line] of lines(groups)) {
    const [to = '', ...others] = line.split('|')
    for (const member of to === '' ? others : [to, ...others]) {
      const parts = partsOf(member)
      const [first] = parts
      if (!first) continue
      const list = found.get(first) ?? []
      // What was said of it first holds.
      if (!list.some((other) => other.words.join(' ') === parts.join(' '))) list.push({ words: parts, to })
      found.set(first, list)
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Finds a group by the root that a word shares with its members; not for `own`, words that bind or look alike. */
export function kinOf(plainer: Grammar['plainer'], language: Language, own: ReadonlySet<string>): Grammar['kin'] {
  const roots = new Map<string, Plainer | null>()
  for (const list of plainer.values()) {
    for (const one of list) {
      const [only = ''] = one.words
      if (one.words.length > 1 || only.length < 5 || one.to.includes(' ')) continue
      const root = rootOf(only, language)
      const other = roots.get(root)
      roots.set(root, other === undefined || other?.to === one.to ? one : null)
    }
  }
  return (word) => (word.length < 5 || own.has(word) ? undefined : (roots.get(rootOf(word, language)) ?? undefined))
}
