import { LANGUAGES, type Language } from '@fairnotice/policy/words'
import { type Grammar, grammarOf } from './grammar.ts'
import { LEXICONS } from './languages/index.ts'
import { words } from './lists.ts'
import { fold, plain } from './plain.ts'

/**
 * The grammar of the language that a passage is in: policies quote, and translations lag, so a Dutch text may hold an
 * English paragraph. The declared language unless another's small words stand twice as often.
 */
export const grammarSpoken = (text: string, declared: Grammar): Grammar =>
  declared.memory.spoken.get(text, () => spokenIn(text, declared))

/** The small words of each language: all that tells one from another, without compiling the rest of it. */
const SMALL = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set(words(`${LEXICONS[language].light} ${LEXICONS[language].address}`))]),
) as Record<Language, Set<string>>

function spokenIn(text: string, declared: Grammar): Grammar {
  // As a reader hears it: "heading-l" and "/de/" are no words.
  const spoken = fold(plain(text).replace(/\S*(?::\/\/|www\.)\S*/g, ' ')).match(/\p{L}+/gu) ?? []
  const count = (language: Language): number => {
    const small = SMALL[language]
    return spoken.filter((word) => small.has(word)).length
  }
  const own = count(declared.lexicon.language)
  let best = declared
  let most = Math.max(2, own * 2)
  for (const language of LANGUAGES) {
    const times = count(language)
    if (times > most) {
      best = grammarOf(language)
      most = times
    }
  }
  return best
}
