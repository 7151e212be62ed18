import type { Language } from '@fairnotice/policy'
import type { Change } from '../../types.ts'
import { runsOfChange } from '../fragment.ts'
import { FRAMES } from '../frame.ts'
import { htmlRuns } from './runs.ts'

/**
 * One change by itself as either text has it: bold, italics, code and links kept, what differs marked and said.
 * `language` is the frame's; `textLanguage` the text's own, where that is another.
 */
export const htmlChange = (
  change: Change,
  side: 'old' | 'new',
  { language, textLanguage }: { language: Language; textLanguage: string },
): string =>
  htmlRuns(runsOfChange(change), {
    side,
    frame: FRAMES[language],
    lang: language === textLanguage ? null : language,
  })
