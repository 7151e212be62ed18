import { carry, compare } from '@fairnotice/diff'

interface Anchored {
  language: string
  revision: number
  rangeStart: number
  rangeEnd: number
}

/**
 * Where the passages of comments stand in the texts as they are now, in the comments' order; null for one that is gone.
 * Each saved text that was commented on is compared with the present one once.
 */
export async function placesNow(
  comments: readonly Anchored[],
  texts: readonly { language: string; revision: number; markdown: string }[],
  textOf: (language: string, revision: number) => Promise<string>,
): Promise<({ start: number; end: number } | null)[]> {
  const changes = new Map<string, ReturnType<typeof compare>['changes']>()
  const places: ({ start: number; end: number } | null)[] = []
  for (const { language, revision, rangeStart: start, rangeEnd: end } of comments) {
    const now = texts.find((text) => text.language === language)
    if (!now) places.push(null)
    else if (now.revision === revision) places.push({ start, end })
    else {
      const key = `${language} ${revision}`
      const known = changes.get(key) ?? compare(await textOf(language, revision), now.markdown).changes
      changes.set(key, known)
      places.push(carry(known, { start, end }))
    }
  }
  return places
}
