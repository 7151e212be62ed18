import type { Reading } from '../../classify/reading.ts'
import type { Word } from '../../meaning/words.ts'
import { edited } from '../edited.ts'
import { quotedPlaces } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

const count = (list: readonly Word[], is: (word: Word) => boolean): number => list.filter(is).length

const negative = (word: Word): boolean => word.sense === '!'
/** By key, so that a modal of three words counts once. */
const senses = (list: readonly Word[], prefix: string): string =>
  [...new Set(list.filter((word) => word.sense.startsWith(prefix)).map((word) => word.sense))].sort().join(' ')

/** Whether the "not" is put on what others do with data, and not on what readers may do: they are no subject before it. */
function speaksOfUs({ situation, topics }: Reading): boolean {
  const { grammar, old, new: now } = situation
  const side = now.words.some(negative) ? now : old
  const before = side.words.slice(0, side.words.findIndex(negative))
  if (before.some((word) => grammar.persons[0].has(word.key))) return true
  return !before.some((word) => grammar.subjects.has(word.key)) && (before.length > 0 || topics[0]?.topic !== 'right')
}

export const negation: MaterialRule = {
  id: 'negation-changed',
  law: 'WP260 rev.01 ¶29',
  test(reading) {
    if (!edited(reading)) return null
    const [before, after] = [count(reading.removed, negative), count(reading.added, negative)]
    if (before === after) return null
    const ours = speaksOfUs(reading)
    // "We do not share" → "we share" lets the organisation do more; "you may" → "you may not" leaves people less.
    return {
      direction: after < before === ours ? 'widens' : 'narrows',
      ...quotedPlaces(reading),
    }
  },
  texts: {
    en: 'A “not” came or went: {old} → {new}',
    nl: 'Een “niet” kwam erbij of verdween: {old} → {new}',
    fr: 'Une négation est apparue ou a disparu : {old} → {new}',
    de: 'Ein „nicht“ kam hinzu oder fiel weg: {old} → {new}',
  },
  examples: [
    'en: You may {+not +}object to this.',
    'nl: Wij delen uw gegevens [-niet -]met adverteerders.',
    'fr: Nous [-ne -]vendons [-pas -]vos données.',
    'de: Wir geben Ihre Daten [-nicht -]weiter.',
  ],
}

export const modal: MaterialRule = {
  id: 'duty-or-permission-changed',
  law: 'WP260 rev.01 ¶29',
  test(reading) {
    if (!edited(reading)) return null
    const [before, after] = [senses(reading.removed, 'modal:'), senses(reading.added, 'modal:')]
    return before === after ? null : { ...quotedPlaces(reading) }
  },
  texts: {
    en: 'What must, may or should happen changed: {old} → {new}',
    nl: 'Wat moet, mag of zou moeten veranderde: {old} → {new}',
    fr: 'Ce qui doit, peut ou devrait se faire a changé : {old} → {new}',
    de: 'Was muss, darf oder soll, hat sich geändert: {old} → {new}',
  },
  examples: [
    'en: We [-shall-]{+should+} delete your account.',
    'nl: Wij [-moeten-]{+kunnen+} uw account wissen.',
    'fr: Nous [-devons-]{+pouvons+} supprimer votre compte.',
    'de: Wir [-müssen-]{+können+} Ihr Konto löschen.',
  ],
}
