import type { Grammar } from '../meaning/grammar.ts'
import { Memory } from '../meaning/memory.ts'
import { ownName } from '../meaning/own-name.ts'
import { fold, plain } from '../meaning/plain.ts'
import { productNames } from '../meaning/product-names.ts'
import type { Block, Document, Section } from '../tree/types.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'
import { allWords, letters, Running, running, squashed, stemsIn } from './running.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. Computed when asked. */
export class Text {
  readonly #document: Document
  readonly #light: Set<string>
  readonly #grammar: Grammar
  #own: ReadonlySet<string> | null = null
  #products: string[] | null = null
  #running: Running | null = null
  #folded: string | null = null
  #squashed: string | null = null
  #latin: boolean | null = null
  readonly #words = new Map<Block, string>()
  #blocks: Map<string, number[]> | null = null
  #titles: Set<string> | null = null
  #sections: Set<string> | null = null
  #stems: { sentences: { text: string; at: number }[]; byStem: Map<string, number[]> } | null = null
  #under: Map<string, Section[]> | null = null
  #all: Set<string> | null = null
  #paragraphs: Set<string> | null = null

  constructor(document: Document, grammar: Grammar) {
    this.#document = document
    this.#light = grammar.light
    this.#grammar = grammar
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
    this.#blocks ??= this.#index()
    return (this.#blocks.get(letters(sentence, this.#light)) ?? []).map((at) => conditionsAt(this.#document, at))
  }

  /** All words of the section around a block, its own and those of its blocks alone, in order; and of the block itself. */
  wordsAround(at: number): { section: string; block: string } {
    const block = this.#document.blocks[at]
    if (!block) return { section: '', block: '' }
    return {
      section: this.#wordsOfSection(block.section),
      block: allWords(this.#document.text.slice(block.start, block.end)),
    }
  }

  /** Whether some section, or some block of a section with these headings, has exactly these words. */
  hasSection(words: string): boolean {
    this.#sections ??= new Set(this.#document.sections.map((section) => this.#wordsOfSection(section)))
    return this.#sections.has(words)
  }

  /** Whether words stand side by side in a section with these headings, across its sentences. */
  sectionSays(words: string, headings: string): boolean {
    this.#under ??= Map.groupBy(this.#document.sections, (section) => section.path.map(titleOf).join(' / '))
    return (this.#under.get(headings) ?? []).some((section) =>
      ` ${this.#wordsOfSection(section)} `.includes(` ${words} `),
    )
  }

  hasBlock(words: string, headings: string): boolean {
    this.#paragraphs ??= new Set(
      this.#document.blocks.map(
        (block) => `${block.section.path.map(titleOf).join(' / ')} | ${this.#wordsOfBlock(block)}`,
      ),
    )
    return this.#paragraphs.has(`${headings} | ${words}`)
  }

  #wordsOfBlock(block: Block): string {
    const known = this.#words.get(block)
    if (known !== undefined) return known
    const words = allWords(this.#document.text.slice(block.start, block.end))
    this.#words.set(block, words)
    return words
  }

  #wordsOfSection(section: Section): string {
    return section.blocks
      .map((block) => this.#wordsOfBlock(block))
      .filter(Boolean)
      .join(' ')
  }

  /** Whether a passage is all that its block says. */
  isWholeBlock(passage: string, at: number): boolean {
    const block = this.#document.blocks[at]
    return block !== undefined && this.#wordsOfBlock(block) === allWords(passage)
  }

  /** Whether a block with these words stands anywhere. */
  says(words: string): boolean {
    this.#all ??= new Set(this.#document.blocks.map((block) => this.#wordsOfBlock(block)))
    return this.#all.has(words)
  }

  /** The blocks, of five words or more, that stand right under the heading at an index. */
  blocksUnder(at: number): { words: string; headings: string }[] {
    const heading = this.#document.blocks[at]
    if (heading?.kind !== 'heading') return []
    const headings = heading.section.path.map(titleOf).join(' / ')
    return heading.section.blocks
      .filter((block) => block.kind !== 'heading')
      .map((block) => ({ words: this.#wordsOfBlock(block), headings }))
      .filter(({ words }) => words.split(' ').length >= 5)
  }

  /** The words of a list's item; '' for any other block. */
  entryAt(at: number): string {
    const block = this.#document.blocks[at]
    return block?.kind === 'item' ? this.#wordsOfBlock(block) : ''
  }

  /** Whether a heading has these words, its number aside. */
  hasTitle(title: string): boolean {
    this.#titles ??= new Set(this.#document.sections.map((section) => titleOf(section.title)).filter(Boolean))
    return this.#titles.has(title)
  }

  /** The sentences that share most of a passage's longer words, at most three: their text, and the index of their block. */
  sentencesLike(passage: string): { text: string; at: number }[] {
    this.#stems ??= this.#indexStems()
    const { sentences, byStem } = this.#stems
    const own = stemsIn(passage, this.#light)
    const hits = new Map<number, number>()
    for (const stem of own) for (const at of byStem.get(stem) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
    return [...hits]
      .filter(([, n]) => n * 2 >= own.size)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([at]) => sentences[at] as { text: string; at: number })
  }

  #indexStems(): { sentences: { text: string; at: number }[]; byStem: Map<string, number[]> } {
    const sentences = this.#document.blocks.flatMap((block, at) =>
      block.sentences.map(({ start, end }) => ({ text: this.#document.text.slice(start, end), at })),
    )
    const byStem = new Map<string, number[]>()
    for (const [i, { text: sentence }] of sentences.entries()) {
      for (const stem of stemsIn(sentence, this.#light)) {
        const list = byStem.get(stem)
        if (list) list.push(i)
        else byStem.set(stem, [i])
      }
    }
    return { sentences, byStem }
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
