import type { Passage } from '../classify/situation.ts'
import type { Grammar } from '../meaning/grammar.ts'

/** What a page or a program may bring along to watch its reader, or for others to do so; folded, in our languages. */
const BROUGHT_ALONG =
  /(?<!\p{L})(?:\w*cookies?|\w*trackers?|tracking\w*|traceurs?|(?:web|besucher)?analy[st]\w*|outils? (?:de mesure|d analyse)|adverti\w+|adverten\w+|adverts?|ads|werb\w+|reclame\w*|publicites?|plug-?ins?|pixels?|beacons?|telemetr\w*|third[- ]party services?|diensten van derden|dienste (?:dritter|von dritten)|services? tiers)(?!\p{L})/u
const ANY_OF_THEM = new RegExp(BROUGHT_ALONG, 'gu')

/** Words of a sentence that says only that. */
const MOST = 18

/**
 * Whether a sentence says of cookies, trackers, advertisements and their like that there are none: "This website uses no
 * cookies", "There are no ads". A closed list: "Cookies are not deleted" says something else of them, as whatever other
 * word may.
 */
export function saysAbsent({ words, folded }: Passage, grammar: Grammar): boolean {
  const { absent, light, and, or, negations, persons, patterns } = grammar
  if (words.length > MOST || !BROUGHT_ALONG.test(folded) || patterns.ceased.test(folded)) return false
  const known = (part: string): boolean =>
    [absent, light, and, or, negations, persons[0]].some((list) => list.has(part)) || part.length === 1
  const others = folded.replace(ANY_OF_THEM, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  if (!others.every(known)) return false
  const [before = '', ...behind] = folded.split(NOT)
  if (behind.length === 0) return false
  // "We use cookies, no trackers": what stands before the "not" is there.
  return !(BROUGHT_ALONG.test(before) && patterns.practice.test(before))
}

/** A "not", or a verb that holds one: "refrain from". */
const NOT =
  /(?<!\p{L})(?:no|not|never|none|niet|geen|nooit|nicht|keine?[nmrs]?|niemals|nie|ne|pas|aucune?|jamais|n t|refrain(?:s|ed)? from|do(?:es)? without|free (?:of|from)|verzichten?t? (?:\w+ )?auf|zi(?:en|et) af van|renoncons a)(?!\p{L})/u
