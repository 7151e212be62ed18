import { Memory } from '../meaning/memory.ts'
import { fold, plain, TAGS } from '../meaning/plain.ts'

/** So many phrases are searched for before the words are indexed, which takes as long as some dozens of searches. */
const SEARCHES = 16

/** The words of a text in order. */
export class Running {
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

export const squashed = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A sentence by its words that say something: markup, signs and articles don't make it another. */
export const letters = (text: string, light: Set<string>): string =>
  allWords(text)
    .split(' ')
    .filter((word) => !light.has(word))
    .join(' ')

/** The beginnings of a text's words that say something: what forms of a word share. */
export const stemsIn = (text: string, light: Set<string>): Set<string> =>
  new Set(
    allWords(text)
      .split(' ')
      .filter((word) => word.length > 3 && !light.has(word))
      .map((word) => word.slice(0, 5)),
  )

/** Every word, in order, without markup, link targets and signs. At each key of an editor nearly all blocks are known. */
export const allWords = (text: string): string =>
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
export const running = (text: string): string => {
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
