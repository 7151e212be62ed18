import type { Run } from './run.ts'
import type { ShownBlock } from './walk.ts'

/** The sign that all words share, else `=`. */
export function signOf(runs: readonly Run[]): Run['sign'] {
  const seen = runs.filter(({ kind, text }) => kind !== 'label' && text.trim() !== '')
  const sign = seen[0]?.sign ?? '='
  return seen.every((run) => run.sign === sign) ? sign : '='
}

/** How many of a block's runs stand before its words: its changed mark, and the paragraph's end before it. */
export function lead(runs: readonly Run[]): number {
  const found = runs.findIndex(({ kind }) => kind !== 'label' && kind !== 'break')
  return found < 0 ? runs.length : found
}

/** Whether all of a block that is still there stood elsewhere. */
export const isMoved = ({ runs, departs }: ShownBlock): boolean =>
  !departs &&
  runs.some(({ change }) => change?.type === 'moved') &&
  runs.every(({ change, text, sign }) => change?.type === 'moved' || text.trim() === '' || sign !== '=')

/** Whether a block is of one piece: all added, all removed, or all moved here. */
export const isWhole = (block: ShownBlock): boolean => signOf(block.runs) !== '=' || isMoved(block)

const LETTER = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter is written from right to left. */
export function isRightToLeft(runs: readonly Run[]): boolean {
  for (const { text } of runs) {
    const letter = LETTER.exec(text)?.[0]
    if (letter) return RIGHT_TO_LEFT.test(letter)
  }
  return false
}
