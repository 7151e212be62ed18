import type { Grammar } from '../meaning/grammar.ts'
import { fold, plain } from '../meaning/plain.ts'
import { spoken } from '../meaning/sameness.ts'
import { type Word, wordsOf } from '../meaning/words.ts'
import type { Document } from '../tree/types.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. */
export interface Text {
  /** The plain text, folded, words apart by one space, with a space at each end. */
  running: string
  /** Signature of a sentence (see `signature`) → under what it stands, each time (see `conditionsAt`). */
  sentences: Map<string, string[]>
  /** Headings, without numbers. */
  titles: Set<string>
}

export interface Known {
  old: Text
  new: Text
}

/** Both texts, indexed once for each comparison. */
export function knowledge(context: ClassifyContext, grammar: Grammar): Known {
  return { old: index(context.old, grammar), new: index(context.new, grammar) }
}

function index(document: Document, grammar: Grammar): Text {
  const sentences = new Map<string, string[]>()
  for (const [at, block] of document.blocks.entries()) {
    let conditions: string | null = null
    for (const sentence of block.sentences) {
      const key = signature(wordsOf(plain(document.text.slice(sentence.start, sentence.end)), grammar), grammar)
      if (!key) continue
      conditions ??= conditionsAt(document, at)
      const list = sentences.get(key)
      if (list) list.push(conditions)
      else sentences.set(key, [conditions])
    }
  }
  return {
    running: running(document.text),
    sentences,
    titles: new Set(document.sections.map((section) => titleOf(section.title)).filter(Boolean)),
  }
}

/** A text as one line of folded words. */
export const running = (text: string): string =>
  ` ${fold(plain(text))
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')} `

/** What a sentence says, in order, without articles, auxiliaries and the choice between synonyms. */
export function signature(words: Word[], grammar: Grammar): string {
  return spoken(words)
    .map((word) =>
      word.type === 'word' && !word.critical && !word.sense.startsWith('~') ? stem(word.sense, grammar) : word.sense,
    )
    .join(' ')
}

function stem(word: string, grammar: Grammar): string {
  for (let cut = Math.min(3, word.length - 4); cut > 0; cut--)
    if (grammar.endings.has(word.slice(-cut))) return word.slice(0, -cut)
  return word
}

/** How often words that begin with a phrase stand in a text. */
export function occurrences(text: Text, phrase: string): number {
  return text.running.split(` ${phrase}`).length - 1
}
