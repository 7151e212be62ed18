import type { Grammar } from '../meaning/grammar.ts'
import { fold, plain } from '../meaning/plain.ts'
import type { Document } from '../tree/types.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. Computed when asked. */
export class Text {
  readonly #document: Document
  readonly #light: Set<string>
  #running: string | null = null
  #blocks: Map<string, number[]> | null = null
  #titles: Set<string> | null = null

  constructor(document: Document, grammar: Grammar) {
    this.#document = document
    this.#light = grammar.light
  }

  /** How often words that begin with a phrase (folded) stand in the text. */
  occurrences(phrase: string): number {
    this.#running ??= running(this.#document.text)
    return this.#running.split(` ${phrase}`).length - 1
  }

  /** Under what a sentence with the same letters stands, each time (see `conditionsAt`). */
  standsUnder(sentence: string): string[] {
    this.#blocks ??= this.#index()
    return (this.#blocks.get(letters(sentence, this.#light)) ?? []).map((at) => conditionsAt(this.#document, at))
  }

  /** Whether a heading has these words, its number aside. */
  hasTitle(title: string): boolean {
    this.#titles ??= new Set(this.#document.sections.map((section) => titleOf(section.title)).filter(Boolean))
    return this.#titles.has(title)
  }

  #index(): Map<string, number[]> {
    const blocks = new Map<string, number[]>()
    for (const [at, block] of this.#document.blocks.entries()) {
      for (const { start, end } of block.sentences) {
        const key = letters(this.#document.text.slice(start, end), this.#light)
        const list = blocks.get(key)
        if (list) list.push(at)
        else blocks.set(key, [at])
      }
    }
    return blocks
  }
}

export interface Known {
  old: Text
  new: Text
}

/** Both texts of a comparison. */
export const knowledge = (context: ClassifyContext, grammar: Grammar): Known => ({
  old: new Text(context.old, grammar),
  new: new Text(context.new, grammar),
})

/** A sentence by its words that say something: markup, signs and articles don't make it another. */
const letters = (text: string, light: Set<string>): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !light.has(word))
    .join(' ')

/** A text as one line of folded words, with a space at each end. */
const running = (text: string): string =>
  ` ${fold(plain(text))
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')} `
