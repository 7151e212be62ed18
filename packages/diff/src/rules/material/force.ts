import type { Direction } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { phrase } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

const count = (list: readonly Word[], is: (word: Word) => boolean): number => list.filter(is).length
/** Both sides speak: a wholly added or removed sentence grants or limits nothing that stood before. */
const edited = ({ situation }: Reading): boolean => situation.old.words.length > 0 && situation.new.words.length > 0
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
      old: phrase(reading.removed),
      new: phrase(reading.added),
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
    return before === after ? null : { old: phrase(reading.removed), new: phrase(reading.added) }
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

/** A restriction gone lets the organisation do more; one put on what people may do leaves them less. */
function limitDirection({ situation, removed, added, topics }: Reading): Direction {
  const restricts = (list: readonly Word[]): boolean =>
    list.some((word) => situation.grammar.patterns.restricting.test(word.key))
  const theirs = topics[0]?.topic === 'right'
  const { patterns } = situation.grammar
  const [old, now] = [situation.old.folded, situation.new.folded]
  // "At most" → "at least": what was bounded above is not.
  if (patterns.ceiling.test(old) && !patterns.ceiling.test(now) && patterns.floor.test(now)) return 'widens'
  if (patterns.ceiling.test(now) && !patterns.ceiling.test(old) && patterns.floor.test(old)) return 'narrows'
  const [free, forced] = [patterns.voluntary, patterns.mandatory]
  if (free.test(old) && !free.test(now) && forced.test(now)) return 'widens'
  if (free.test(now) && !free.test(old) && forced.test(old)) return 'narrows'
  const conditioned = (list: readonly Word[]): boolean =>
    patterns.exception.test(list.map((word) => word.key).join(' '))
  const [before, after] = [conditioned(removed), conditioned(added)]
  // A condition that came or went as a whole, in a sentence that says "yes".
  const yes = !situation.old.words.some(negative) && !situation.new.words.some(negative)
  if (before !== after && yes && spoken(before ? added : removed).length === 0)
    return before !== theirs ? 'widens' : 'narrows'
  const [gone, come] = [restricts(removed), restricts(added)]
  if (gone === come || spoken(gone ? added : removed).length > 0 || situation.new.words.some(negative)) return 'neutral'
  return gone !== theirs ? 'widens' : 'narrows'
}

export const condition: MaterialRule = {
  id: 'condition-changed',
  law: 'WP260 rev.01 ¶29',
  test(reading) {
    if (!edited(reading)) return null
    const limiting = (list: readonly Word[]): string =>
      list
        .filter(
          (word) => word.type === 'word' && word.critical && word.sense !== '!' && !word.sense.startsWith('modal:'),
        )
        .map((word) => word.sense)
        .sort()
        .join(' ')
    if (limiting(reading.removed) === limiting(reading.added)) return null
    return { direction: limitDirection(reading), old: phrase(reading.removed), new: phrase(reading.added) }
  },
  texts: {
    en: 'A condition or limit changed: {old} → {new}',
    nl: 'Een voorwaarde of grens veranderde: {old} → {new}',
    fr: 'Une condition ou une limite a changé : {old} → {new}',
    de: 'Eine Bedingung oder Grenze hat sich geändert: {old} → {new}',
  },
  examples: [
    'en: We share your name with partners[- unless you have given no explicit consent-].',
    'en: We ask for data [-including-]{+such as+} your name.',
    'en: We need your name [-and-]{+or+} address.',
    'nl: Wij gebruiken uw adres [-alleen -]voor de levering.',
    'fr: Nous utilisons votre adresse [-uniquement -]pour la livraison.',
    'de: Wir nutzen Ihre Adresse [-nur -]für die Lieferung.',
  ],
}

export const consent: MaterialRule = {
  id: 'consent-changed',
  law: 'GDPR 6(1)(a), 7',
  test(reading) {
    if (!edited(reading)) return null
    const text = (list: readonly Word[]): string => list.map((word) => word.key).join(' ')
    const { consent: asks } = reading.situation.grammar.patterns
    const [before, after] = [asks.test(text(reading.removed)), asks.test(text(reading.added))]
    if (before === after) return null
    return {
      kinds: ['legal-basis'],
      direction: before ? 'widens' : 'narrows',
      old: phrase(reading.removed),
      new: phrase(reading.added),
    }
  },
  texts: {
    en: 'Whether consent is asked: {old} → {new}',
    nl: 'Of toestemming wordt gevraagd: {old} → {new}',
    fr: 'Si le consentement est demandé : {old} → {new}',
    de: 'Ob eine Einwilligung eingeholt wird: {old} → {new}',
  },
  examples: [
    'en: We do not share health data[-, unless you have given your explicit consent-].',
    'nl: Wij plaatsen deze cookies [-met uw toestemming-]{+bij uw bezoek+}.',
    'fr: Nous publions votre photo [-avec votre consentement-]{+sur le site+}.',
    'de: Wir veröffentlichen Ihr Foto [-mit Ihrer Einwilligung-]{+auf der Seite+}.',
  ],
}

export const optInToOptOut: MaterialRule = {
  id: 'opt-in-or-out',
  law: 'GDPR 4(11), 7',
  test(reading) {
    if (!edited(reading)) return null
    const { grammar } = reading.situation
    const [before, after] = [opting(reading.situation.old.words, grammar), opting(reading.situation.new.words, grammar)]
    return before !== '' && after !== '' && before !== after
      ? {
          direction: after === 'out' ? 'widens' : 'narrows',
          kinds: ['legal-basis', 'right'],
          old: `opt ${before}`,
          new: `opt ${after}`,
        }
      : null
  },
  texts: {
    en: 'Asking first or objecting later: {old} → {new}',
    nl: 'Eerst vragen of achteraf weigeren: {old} → {new}',
    fr: 'Demander d’abord ou refuser ensuite : {old} → {new}',
    de: 'Erst fragen oder später widersprechen: {old} → {new}',
  },
  examples: [
    'en: You can opt [-in to-]{+out of+} our newsletter.',
    'nl: De nieuwsbrief werkt met opt-[-in-]{+out+}.',
    'fr: La lettre fonctionne par opt-[-in-]{+out+}.',
    'de: Der Newsletter folgt dem Opt-[-in-]{+out+}.',
  ],
}

/** "Only if you tick the box" asks first; "unless you untick it" does not. */
function opting(words: readonly Word[], { patterns }: Grammar): string {
  const text = words.map((word) => word.key).join(' ')
  // "Only if you have not objected" asks nobody.
  if (patterns.optOut.test(text)) return 'out'
  return patterns.optIn.test(text) ? 'in' : ''
}

/** What made data no longer personal, or safe, is gone or new. */
export const anonymity: MaterialRule = {
  id: 'anonymity-changed',
  law: 'GDPR 4(1), recital 26',
  test(reading) {
    const { anonymous } = reading.situation.grammar.patterns
    const has = (list: readonly Word[]): boolean => list.some((word) => anonymous.test(word.key))
    const [before, after] = [has(reading.removed), has(reading.added)]
    return before === after
      ? null
      : {
          kinds: ['data-category'],
          direction: before ? 'widens' : 'narrows',
          old: phrase(reading.removed),
          new: phrase(reading.added),
        }
  },
  texts: {
    en: 'Whether data are anonymous: {old} → {new}',
    nl: 'Of gegevens anoniem zijn: {old} → {new}',
    fr: 'Si les données sont anonymes : {old} → {new}',
    de: 'Ob Daten anonym sind: {old} → {new}',
  },
  examples: [
    'en: [-These data are anonymised.-]',
    'nl: Wij delen [-geanonimiseerde -]statistieken met onze partners.',
    'fr: Nous publions des chiffres [-anonymes-]{+détaillés+}.',
    'de: Wir werten [-anonyme -]Besuche aus.',
  ],
}
