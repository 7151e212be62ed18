import type { Grammar } from '../meaning/grammar.ts'
import { Memory } from '../meaning/memory.ts'
import { ownName } from '../meaning/own-name.ts'
import { fold, plain } from '../meaning/plain.ts'
import { productNames } from '../meaning/product-names.ts'
import type { Document } from '../tree/types.ts'
import { BlockWords } from './block-words.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'
import { letters, Running, running, squashed } from './running.ts'
import { Sentences } from './sentences.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. Computed when asked. */
export class Text {
  /** Its blocks and sections by all their words. */
  readonly blocks: BlockWords
  /** Its sentences by those that they share. */
  readonly sentences: Sentences
  readonly #document: Document
  readonly #light: Set<string>
  readonly #grammar: Grammar
  #own: ReadonlySet<string> | null = null
  #products: string[] | null = null
  #running: Running | null = null
  #folded: string | null = null
  #squashed: string | null = null
  #latin: boolean | null = null
  #places: Map<string, number[]> | null = null
  #titles: Set<string> | null = null

  constructor(document: Document, grammar: Grammar) {
    this.#document = document
    this.#light = grammar.light
    this.#grammar = grammar
    this.blocks = new BlockWords(document)
    this.sentences = new Sentences(document, grammar.light)
  }

  get document(): Document {
    return this.#document
  }

  /** The words of the organisation's own name, folded: what the title names, and whose mail addresses it gives. */
  get ownName(): ReadonlySet<string> {
    this.#own ??= ownName(this.#document, this.#grammar)
    return this.#own
  }

  /** The names of what it is about, folded. */
  get products(): readonly string[] {
    this.#products ??= productNames(this.#document.text)
    return this.#products
  }

  /** Whether it is written in Latin letters: what stands out in another script does so only there. */
  get latin(): boolean {
    if (this.#latin === null) {
      const letters = this.#document.text.slice(0, 20_000).match(/\p{L}/gu) ?? []
      const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
      this.#latin = latin * 2 > letters.length
    }
    return this.#latin
  }

  /** How often words that begin with a phrase (folded) stand in the text. */
  occurrences(phrase: string): number {
    this.#running ??= new Running(running(this.#document.text))
    return this.#running.count(phrase)
  }

  /** All that it says, folded. */
  get folded(): string {
    this.#folded ??= fold(plain(this.#document.text))
    return this.#folded
  }

  /** Whether the letters and figures of a phrase stand in the text, whatever spaces and signs lie between. */
  holds(phrase: string): boolean {
    this.#squashed ??= squashed(plain(this.#document.text))
    return this.#squashed.includes(squashed(phrase))
  }

  /** Under what a sentence with the same letters stands, each time (see `conditionsAt`). */
  standsUnder(sentence: string): string[] {
    this.#places ??= this.#index()
    return (this.#places.get(letters(sentence, this.#light)) ?? []).map((at) => conditionsAt(this.#document, at))
  }

  /** Whether a heading has these words, its number aside. */
  hasTitle(title: string): boolean {
    this.#titles ??= new Set(this.#document.sections.map((section) => titleOf(section.title)).filter(Boolean))
    return this.#titles.has(title)
  }

  /** Under what a block stands (see `conditionsAt`). */
  conditionsOf(at: number): string {
    return conditionsAt(this.#document, at)
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
  old: text(context.old, grammar),
  new: text(context.new, grammar),
})

/** The same text has the same blocks: an editor compares with the same old version at every key. */
const text = (document: Document, grammar: Grammar): Text =>
  TEXTS.get(`${grammar.lexicon.language} ${document.text}`, () => new Text(document, grammar))
const TEXTS = new Memory<Text>(4)
