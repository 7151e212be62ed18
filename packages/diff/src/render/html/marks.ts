import type { Change, Comparison, Difference } from '../../types.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { escapeHtml as e } from '../escape.ts'
import type { Frame } from '../frame.ts'
import type { ShownBlock } from '../walk.ts'
import { said } from './runs.ts'

/** Entries with their numbers in the order of the text: the number in the list is the one in the margin. */
export function numbered(comparison: Pick<Comparison, 'changes'>): Map<Entry, number> {
  return new Map(entriesOf(comparison.changes).map((entry, index) => [entry, index + 1]))
}

const SIGNS = { edited: '±', added: '+', removed: '−', moved: '↕', split: '±', merged: '±' } as const
const QUIET: Partial<Record<Difference, string>> = { formatting: 'Aa', number: '№' }

/** The marks in the margin: where the list's links lead. Each change has its anchor once. */
export class Marks {
  readonly #frame: Frame
  readonly #lang: string | null
  #place: string | null = null
  readonly #numbers = new Map<Change, number>()
  readonly #anchored = new Set<string>()

  constructor(comparison: Pick<Comparison, 'changes'>, frame: Frame, lang: string | null) {
    this.#frame = frame
    this.#lang = lang
    for (const [entry, number] of numbered(comparison))
      for (const change of entry.changes) this.#numbers.set(change, number)
  }

  /** One mark for each entry that begins in the blocks; '' if none does. */
  of(blocks: readonly ShownBlock[]): string {
    const seen = new Set<number>()
    return blocks
      .flatMap((block) => block.changes)
      .map((change) => {
        const number = this.#numbers.get(change) as number
        const id = this.#anchored.has(change.id) ? '' : ` id="${change.id}"`
        this.#anchored.add(change.id)
        if (seen.has(number)) return id ? `<span${id}></span>` : ''
        seen.add(number)
        const { toChange, type, materiality } = this.#frame
        const sign = (change.type === 'edited' && QUIET[change.difference]) || SIGNS[change.type]
        const words = `${toChange(number)}, ${type[change.type]}, ${materiality[change.materiality]}: `
        return `<span class="fn-margin fn-${change.materiality}"${id}><span aria-hidden="true">${sign} ${number}</span>${said(words, this.#lang)}</span>`
      })
      .join('')
  }

  /** Where what moved here came from, said at the first of the blocks that came from there together. */
  from(blocks: readonly ShownBlock[]): string {
    const places = blocks
      .flatMap((block) => block.changes)
      .filter((change) => change.type === 'moved')
      .map((change) => change.section.old.at(-1) ?? this.#frame.untitled)
    const before = this.#place
    this.#place = places.at(-1) ?? null
    const lang = this.#lang === null ? '' : ` lang="${e(this.#lang)}"`
    return [...new Set(places)]
      .filter((place) => place !== before)
      .map((place) => `<p class="fn-moved-from"${lang}>${e(this.#frame.movedFrom(place))}</p>`)
      .join('')
  }
}
