import type { Grammar } from '../meaning/grammar.ts'
import { fold, plain, TAGS } from '../meaning/plain.ts'
import type { Block, Document, Section } from '../tree/types.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. Computed when asked. */
export class Text {
  readonly #document: Document
  readonly #light: Set<string>
  #running: string | null = null
  #squashed: string | null = null
  readonly #words = new Map<Block, string>()
  #blocks: Map<string, number[]> | null = null
  #titles: Set<string> | null = null
  #sections: Set<string> | null = null
  #all: Set<string> | null = null
  #paragraphs: Set<string> | null = null

  constructor(document: Document, grammar: Grammar) {
    this.#document = document
    this.#light = grammar.light
  }

  /** How often words that begin with a phrase (folded) stand in the text. */
  occurrences(phrase: string): number {
    this.#running ??= running(this.#document.text)
    return this.#running.split(` ${phrase}`).length - 1
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

const squashed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A sentence by its words that say something: markup, signs and articles don't make it another. */
const letters = (text: string, light: Set<string>): string =>
  fold(unlinked(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !light.has(word))
    .join(' ')

/** Every word, in order, without markup, link targets and signs. */
const allWords = (text: string): string =>
  fold(unlinked(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')

/** Link targets, tags and template code differ where what is read does not. Cheaper than `plain`, for whole texts. */
const unlinked = (text: string): string => text.replace(UNREAD, ' ')

const UNREAD = new RegExp(
  `\\]\\((?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,2000}\\)|</?(?:${TAGS})(?:\\s[^<>\\n]{0,400})?/?>|\\{:[^}]{0,400}\\}`,
  'gi',
)

/** A text as one line of folded words, with a space at each end. */
const running = (text: string): string =>
  ` ${fold(plain(text))
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')} `
