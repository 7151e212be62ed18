import type { Grammar } from './grammar.ts'
import { fold } from './plain.ts'
import type { Plainer } from './plainer.ts'

/** A folded text with its turns of phrase and words replaced by the plainest that say the same. */
export function plainest(text: string, grammar: Grammar): string {
  // "US" is a country where "us" is a pronoun.
  let told = fold(grammar.lexicon.language === 'en' ? text.replace(/\bUS\b/g, 'USA') : text)
  for (const [pattern, replacement] of grammar.lexicon.retelling.rewritings) told = told.replace(pattern, replacement)
  return told
    .split(ADDRESS)
    .map((piece, i) => (i % 2 === 1 ? piece : replaced(piece, grammar)))
    .join('')
}

/** Mail and web addresses stay as they are. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>"')]+|[\w.+-]+@[\w.-]+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"')]*)?)/

function replaced(told: string, grammar: Grammar): string {
  const words = [...told.matchAll(/[\p{L}\p{N}]+/gu)]
  const joined = (i: number): boolean => {
    const [word, next] = [words[i], words[i + 1]]
    return !!word && !!next && JOINED.test(told.slice(word.index + word[0].length, next.index))
  }
  const fits = (parts: string[], at: number): boolean =>
    parts.every((part, i) => words[at + i]?.[0] === part && (i === parts.length - 1 || joined(at + i)))
  // "Geven … door": a verb whose first part stands at the end of its clause.
  const gone = new Set<number>()
  const apart = (at: number): Plainer | undefined => {
    const verb = words[at]?.[0] ?? ''
    if (grammar.particles.size === 0 || verb.length < 4) return undefined
    for (let end = at + 1; end < words.length && end < at + REACH && !parted(end - 1); end++) {
      const particle = words[end]?.[0] ?? ''
      if (!grammar.particles.has(particle) || !closes(end)) continue
      const whole = grammar.plainer.get(particle + verb)?.find(({ words: parts }) => parts.length === 1)
      const found = whole ?? grammar.kin(particle + verb)
      if (found) {
        gone.add(end)
        return found
      }
    }
    return undefined
  }
  const between = (i: number): string =>
    told.slice((words[i]?.index ?? 0) + (words[i]?.[0].length ?? 0), words[i + 1]?.index ?? told.length)
  const parted = (i: number): boolean => /[.;:?!,\n]/.test(between(i))
  const closes = (i: number): boolean => {
    const next = words[i + 1]?.[0] ?? ''
    return next === '' || parted(i) || grammar.and.has(next) || grammar.or.has(next) || grammar.particles.has(next)
  }
  let result = ''
  let from = 0
  for (let at = 0; at < words.length; ) {
    const word = words[at] as RegExpExecArray
    const direct = grammar.plainer.get(word[0])?.find(({ words: parts }) => fits(parts, at))
    const found = direct && direct.words.length > 1 ? direct : (apart(at) ?? direct ?? grammar.kin(word[0]))
    const known = grammar.phrases.get(word[0])?.find(({ words: parts }) => fits(parts, at))
    // A longer phrase that the language knows already stays as it is.
    const keeps = known && known.words.length > 1 && known.words.length > (found?.words.length ?? 0)
    const length = keeps ? known.words.length : (found?.words.length ?? 1)
    if (gone.has(at)) {
      result += told.slice(from, word.index)
      from = word.index + word[0].length
    } else if (found && !keeps) {
      const last = words[at + length - 1] as RegExpExecArray
      result += told.slice(from, word.index) + found.to
      from = last.index + last[0].length
    }
    at += length
  }
  return result + told.slice(from)
}

/** A verb's first part stands at most this many words behind it. */
const REACH = 24

/** Signs that may stand between the words of a phrase. */
const JOINED = /^[ '’-]{1,2}$/
