'use client'
import { useLanguage } from '../../language/provider.tsx'
import { useMe } from '../data/use-api.ts'

/** "Members, Website visitors": audiences as the organisation calls them in the screen's language. */
export function useAudienceNames(): (slugs: readonly string[]) => string {
  const { language } = useLanguage()
  const { data } = useMe()
  return (slugs) =>
    slugs
      .map((slug) => {
        const names = data?.audiences.find((each) => each.slug === slug)?.names
        return names?.[language] ?? names?.en ?? slug
      })
      .join(', ')
}
