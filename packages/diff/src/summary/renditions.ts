import { LANGUAGES, type Summary } from '@fairnotice/policy/words'
import type { Change } from '../types.ts'
import { summarise } from './index.ts'

/** The proposed summary of decided changes in every language that a message can be framed in; the team edits it. */
export const proposeSummary = (changes: Change[]): Summary =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      summarise(changes, { language }).map(({ sentence, changeIds }) => ({ text: sentence, changeIds })),
    ]),
  )
