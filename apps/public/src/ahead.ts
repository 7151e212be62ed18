import type { PolicyHistory } from './published/catalogue.ts'
import { pathOf } from './routes.ts'

/** The pages of a policy that most readers open, in each of its languages. */
export function readFirst({ policy, inForce, announced }: PolicyHistory): string[] {
  const { slug, sourceLanguage, languages } = policy
  const changed = announced ?? inForce
  return [sourceLanguage, ...languages.filter((one) => one !== sourceLanguage)].flatMap((spoken) => {
    const at = { language: spoken === sourceLanguage ? null : spoken, slug }
    const pages = (['in-force', 'upcoming', 'history'] as const).map((page) => pathOf({ page, ...at }))
    if (!changed?.base) return pages
    const { base: from, number: to } = changed
    return [...pages, pathOf({ page: 'compare', ...at, from, to, sideBySide: false })]
  })
}
