import type { Block } from '../tree/types.ts'
import type { Change } from '../types.ts'
import { PLAIN, type Style } from './inline.ts'
import type { Stretch } from './reading.ts'

/** A run of text in a block: unchanged, removed or added; the last two belong to a change. */
export interface Piece {
  sign: '=' | '-' | '+'
  text: string
  change: Change | null
  /** Where it begins in either text; null where it does not stand. */
  old: number | null
  new: number | null
}

/**
 * A piece as it is read, Markdown's signs turned into what they mean. `label`: a list's mark or number, or a heading's;
 * `target`: where a link leads, told where that alone changed; `sign`: Markdown's own signs, told where nothing else
 * would show the change; `space`: white space that is all that changed; `break`: a paragraph ends; `line`: a line does.
 */
export interface Run {
  kind: 'text' | 'label' | 'target' | 'sign' | 'space' | 'break' | 'line'
  sign: Piece['sign']
  text: string
  change: Change | null
  style: Style
  /** How an unchanged run looked before, if it now looks otherwise. */
  was: Style | null
  /** Of a `break` or `label`: the block that begins, and its whole mark. */
  begins: Block | null
  mark: string
}

export const sameStyle = (a: Style, b: Style): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.strike === b.strike && a.href === b.href

export function run(kind: Run['kind'], { sign, change }: Piece, { text, style, block, mark }: Stretch): Run {
  return { kind, sign, text, change, style: kind === 'text' ? style : PLAIN, was: null, begins: block, mark }
}
