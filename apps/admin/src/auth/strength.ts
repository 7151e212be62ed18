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
 * Weighs a password as a guesser would: by words, names, dates, keyboard rows and repetitions, and by what it has of
 * `about` (the person's name and address, the organisation's name). The dictionaries are large: load this file late.
 */
export function strengthOf(password: string, about: readonly string[]): Strength {
  weigher ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2)
  return weigher.check(password, [...new Set([...words, 'fairnotice', 'fair notice'])]).score
}
