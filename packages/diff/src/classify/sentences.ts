import type { Document } from '../tree/types.ts'
import { stemsIn } from './running.ts'

/** The sentences of a text by the stems of their longer words. Computed when asked. */
export class Sentences {
  readonly #document: Document
  readonly #light: Set<string>
  #stems: { sentences: { text: string; at: number }[]; byStem: Map<string, number[]> } | null = null

  constructor(document: Document, light: Set<string>) {
    this.#document = document
    this.#light = light
  }

  /** The sentences that share most of a passage's longer words, at most three: their text, and the index of their block. */
  like(passage: string): { text: string; at: number }[] {
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
}
