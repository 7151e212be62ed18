import { LEFT, TEXT_WIDTH } from './page.ts'

const WRITTEN_RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])
const isRightToLeft = (language: string): boolean => WRITTEN_RIGHT_TO_LEFT.has(language.split('-')[0] as string)

/** How text is set: where, and in which direction. */
export interface Setting {
  x: number
  width: number
  rightToLeft: boolean
  /** BCP 47, of the text: it says how shared characters are drawn. */
  language: string
  /** Characters that no face has a sign for, gathered while writing. */
  missing: Set<string>
  /** Within a list, where blocks stand closer. */
  compact?: boolean
  /** Where the bar beside what changed stands. */
  bar: number
  /** Marks that stand in the margin of this line already. */
  marked?: number
}

/** A whole page's, in a text's direction. */
export const page = (language: string, missing: Set<string>): Setting => ({
  x: LEFT,
  width: TEXT_WIDTH,
  rightToLeft: isRightToLeft(language),
  bar: isRightToLeft(language) ? LEFT + TEXT_WIDTH + 8 : LEFT - 8,
  language,
  missing,
})
