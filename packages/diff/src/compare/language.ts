import type { Language } from '@fairnotice/policy'

const COMMON: Record<Language, string> = {
  en: 'the and of to your you we is our or with may this are',
  nl: 'de het een van en uw wij te zijn voor worden niet dat u',
  fr: 'le la les des et vos vous nous est pour une dans sont du',
  de: 'der die das und wir ihre sie nicht von zu für werden den ist',
}
const lists = Object.entries(COMMON).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
)

/** The language whose commonest words stand most often in the first 20,000 characters; English if none do. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let best: Language = 'en'
  let most = 0
  for (const [language, list] of lists) {
    const times = words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0)
    if (times > most) {
      best = language
      most = times
    }
  }
  return best
}
