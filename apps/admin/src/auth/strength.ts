import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'

export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 128

/** How hard a password is to guess: 0 and 1 fall at once, 2 within days, 3 and 4 hold. */
export type Strength = 0 | 1 | 2 | 3 | 4
export const STRONG_ENOUGH: Strength = 3

let weigher: ZxcvbnFactory | null = null

/**
 * Weighs a password as a guesser would: by words, names, dates, keyboard rows and repetitions. What it has of `about`
 * (the person's name and address, the organisation's name) counts for nothing. The dictionaries are large: load this
 * file late.
 */
export function strengthOf(password: string, about: readonly string[]): Strength {
  weigher ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  const words = [...about, 'fairnotice', 'fair notice']
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length > 2)
    .toSorted((a, b) => b.length - a.length)
  const rest = words.reduce((left, word) => left.toLowerCase().replaceAll(word.toLowerCase(), ''), password)
  return Math.min(weigher.check(password, words).score, rest === '' ? 0 : weigher.check(rest).score) as Strength
}
