import type { Grammar } from '../../meaning/grammar.ts'
import type { Word } from '../../meaning/words.ts'
import { edited } from '../edited.ts'
import { quotedPlaces } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

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
      ...quotedPlaces(reading),
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
          ...quotedPlaces(reading),
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
