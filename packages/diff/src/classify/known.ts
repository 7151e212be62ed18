import type { Grammar } from '../meaning/grammar.ts'
import { Memory } from '../meaning/memory.ts'
import { ownName } from '../meaning/own-name.ts'
import { fold, plain, TAGS } from '../meaning/plain.ts'
import type { Block, Document, Section } from '../tree/types.ts'
import type { ClassifyContext } from './index.ts'
import { conditionsAt, titleOf } from './place.ts'

/** What one whole text says: for telling a copy from the only one, a renamed term from another. Computed when asked. */
export class Text {
  readonly #document: Document
  readonly #light: Set<string>
  readonly #grammar: Grammar
  #own: ReadonlySet<string> | null = null
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

  /** The words of the organisation's own name, folded: what the title names, and whose mail addresses it gives. */
  get ownName(): ReadonlySet<string> {
    this.#own ??= ownName(this.#document, this.#grammar)
    return this.#own
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

/** So many phrases are searched for before the words are indexed, which takes as long as some dozens of searches. */
const SEARCHES = 16

/** The words of a text in order. */
class Running {
  /** With one space between two words, and one at each end. */
  readonly #text: string
  #searches = 0
  #index: Index | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** How often the words of a phrase stand side by side; the last may be the beginning of a longer one. */
  count(phrase: string): number {
    if (this.#searches++ >= SEARCHES) {
      this.#index ??= new Index(this.#text)
      return this.#index.count(phrase.split(' '))
    }
    let count = 0
    for (let at = this.#text.indexOf(` ${phrase}`); at >= 0; at = this.#text.indexOf(` ${phrase}`, at + 1)) count++
    return count
  }
}

/** The same for the many changes of a long text, which ask for some phrase a thousand times. */
class Index {
  readonly #words: string[]
  readonly #at = new Map<string, number[]>()
  /** Different words, sorted, and how many words there are before each. */
  readonly #sorted: string[]
  readonly #before: number[] = []

  constructor(text: string) {
    this.#words = text.trim().split(' ')
    for (const [at, word] of this.#words.entries()) {
      const list = this.#at.get(word)
      if (list) list.push(at)
      else this.#at.set(word, [at])
    }
    this.#sorted = [...this.#at.keys()].sort((a, b) => (a < b ? -1 : 1))
    let sum = 0
    for (const word of this.#sorted) {
      this.#before.push(sum)
      sum += this.#at.get(word)?.length ?? 0
    }
    this.#before.push(sum)
  }

  /** How often the words of a phrase stand side by side; the last may be the beginning of a longer one. */
  count(phrase: string[]): number {
    const last = phrase.at(-1) ?? ''
    if (phrase.length === 1) return this.#upTo(`${last}\uffff`) - this.#upTo(last)
    const starts = this.#at.get(phrase[0] ?? '') ?? []
    return starts.filter((at) =>
      phrase.every((word, i) =>
        i === phrase.length - 1 ? (this.#words[at + i] ?? '').startsWith(word) : this.#words[at + i] === word,
      ),
    ).length
  }

  /** How many words sort before a word. */
  #upTo(word: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return this.#before[low] as number
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

const squashed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A sentence by its words that say something: markup, signs and articles don't make it another. */
const letters = (text: string, light: Set<string>): string =>
  allWords(text)
    .split(' ')
    .filter((word) => !light.has(word))
    .join(' ')

/** The beginnings of a text's words that say something: what forms of a word share. */
const stemsIn = (text: string, light: Set<string>): Set<string> =>
  new Set(
    allWords(text)
      .split(' ')
      .filter((word) => word.length > 3 && !light.has(word))
      .map((word) => word.slice(0, 5)),
  )

/** Every word, in order, without markup, link targets and signs. At each key of an editor nearly all blocks are known. */
const allWords = (text: string): string =>
  ALL_WORDS.get(text, () =>
    fold(unlinked(text))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' '),
  )
const ALL_WORDS = new Memory<string>(20_000)

/** Link targets, tags and template code differ where what is read does not. Cheaper than `plain`, for whole texts. */
const unlinked = (text: string): string => text.replace(UNREAD, ' ')

const UNREAD = new RegExp(
  `\\]\\((?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,2000}\\)|</?(?:${TAGS})(?:\\s[^<>\\n]{0,400})?/?>|\\{:[^}]{0,400}\\}`,
  'gi',
)

/** A text as one line of folded words, with a space at each end. At each key of an editor nearly all paragraphs are known. */
const running = (text: string): string => {
  const paragraphs = ACROSS.test(text) ? [text] : text.split(/(?<=\n\n)/)
  return ` ${paragraphs.map(runningParagraph).filter(Boolean).join(' ')} `
}

/** What hides text across blank lines: comments, template code. */
const ACROSS = /<!--|\{[%{:]/

const runningParagraph = (text: string): string =>
  RUNNING.get(text, () =>
    fold(plain(text))
      .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
      .replace(/\.(?=\s|$)/g, '')
      .trim(),
  )
const RUNNING = new Memory<string>(20_000)
