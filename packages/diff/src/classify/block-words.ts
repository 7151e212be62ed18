import type { Block, Document, Section } from '../tree/types.ts'
import { titleOf } from './place.ts'
import { allWords } from './running.ts'

/** Blocks between a passage and its copy, at most. */
const FURTHEST = 40

/** The blocks and sections of a text by all their words, without white space and signs. Computed when asked. */
export class BlockWords {
  readonly #document: Document
  readonly #words = new Map<Block, string>()
  #sections: Set<string> | null = null
  #under: Map<string, Section[]> | null = null
  #all: Set<string> | null = null
  #paragraphs: Set<string> | null = null

  constructor(document: Document) {
    this.#document = document
  }

  /** All words of the section around a block, its own and those of its blocks alone, in order; and of the block itself. */
  around(at: number): { section: string; block: string } {
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

  /** Whether a block is one of several that stand there twice, one right after the other, in the same order. */
  doubled(at: number): boolean {
    const { blocks } = this.#document
    const same = (one: number, other: number): boolean => {
      const [a, b] = [blocks[one], blocks[other]]
      return (
        a !== undefined &&
        b?.section === a.section &&
        a.kind === b.kind &&
        this.#wordsOfBlock(a) === this.#wordsOfBlock(b)
      )
    }
    for (let apart = 1; apart <= FURTHEST; apart++) {
      const first = same(at, at + apart) ? at : at - apart
      if (!same(first, first + apart)) continue
      let [from, to] = [first, first]
      while (same(from - 1, from - 1 + apart)) from--
      while (same(to, to + apart)) to++
      if (to - from >= apart) return true
    }
    return false
  }

  /** Whether a passage is all that its block says. */
  isWhole(passage: string, at: number): boolean {
    const block = this.#document.blocks[at]
    return block !== undefined && this.#wordsOfBlock(block) === allWords(passage)
  }

  /** Whether a block with these words stands anywhere. */
  says(words: string): boolean {
    this.#all ??= new Set(this.#document.blocks.map((block) => this.#wordsOfBlock(block)))
    return this.#all.has(words)
  }

  /** The blocks, of five words or more, that stand right under the heading at an index. */
  under(at: number): { words: string; headings: string }[] {
    const heading = this.#document.blocks[at]
    if (heading?.kind !== 'heading') return []
    const headings = heading.section.path.map(titleOf).join(' / ')
    return heading.section.blocks
      .filter((block) => block.kind !== 'heading')
      .map((block) => ({ words: this.#wordsOfBlock(block), headings }))
      .filter(({ words }) => words.split(' ').length >= 5)
  }

  /** The words of a list's item; '' for any other block. */
  entry(at: number): string {
    const block = this.#document.blocks[at]
    return block?.kind === 'item' ? this.#wordsOfBlock(block) : ''
  }
}
