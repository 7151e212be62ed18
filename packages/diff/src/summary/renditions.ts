import { LANGUAGES, type Summary } from '@fairnotice/policy/words'
import type { RenditionComparison } from '../renditions/compare.ts'
import type { Change } from '../types.ts'
import { summarise } from './index.ts'

/** The comparisons of the translations, by language; what none of their changes renders is told in the source's words. */
export type Rendered = Readonly<Record<string, RenditionComparison | undefined>>

/** The proposed summary of decided changes in every language that a message can be framed in; the team edits it. */
export const proposeSummary = (changes: Change[], rendered: Rendered = {}): Summary =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      summarise(asRendered(changes, rendered[language]), { language }).map(({ sentence, changeIds }) => ({
        text: sentence,
        changeIds,
      })),
    ]),
  )

/**
 * The source's decided changes as a translation's text tells them: under their own ids and with what was decided of them,
 * in the words and under the headings of the change that renders each.
 */
export function asRendered(changes: Change[], rendition: RenditionComparison | undefined): Change[] {
  if (!rendition?.links) return changes
  const { links } = rendition
  return changes.map((change) => {
    const told = rendition.changes.find(({ id, reasons }) => reasons.length > 0 && links[id]?.includes(change.id))
    return told ? { ...change, section: told.section, reasons: told.reasons } : change
  })
}
