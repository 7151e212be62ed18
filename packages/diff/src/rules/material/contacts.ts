import type { Word } from '../../meaning/words.ts'
import { readdressed } from '../address.ts'
import { phrase, quotedPlaces } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

export const contactChanged: MaterialRule = {
  id: 'contact-changed',
  law: 'GDPR 12(2), 13(1)(a)-(b)',
  test(reading) {
    const mails = (list: readonly Word[]): Word[] =>
      list.filter((word) => word.type === 'email' && word.key !== 'emailprotected')
    const senses = (list: readonly Word[]): string => [...new Set(list.map((word) => word.sense))].sort().join(' ')
    const [old, now] = [mails(reading.removed), mails(reading.added)]
    return senses(old) === senses(now)
      ? null
      : { kinds: ['controller-contact'], direction: 'neutral', axis: 'description', old: phrase(old), new: phrase(now) }
  },
  texts: {
    en: 'The address to write to: {old} → {new}',
    nl: 'Het adres om naar te schrijven: {old} → {new}',
    fr: 'L’adresse à laquelle écrire : {old} → {new}',
    de: 'Die Adresse, an die man schreibt: {old} → {new}',
  },
  examples: [
    'en: Send your request to [-office@maple.example-]{+privacy@maple.example+}.',
    'nl: Stuur uw verzoek naar [-info@esdoorn.example-]{+privacy@esdoorn.example+}.',
    'fr: Envoyez votre demande à [-info@erable.example-]{+dpo@erable.example+}.',
    'de: Senden Sie Ihren Antrag an [-info@ahorn.example-]{+dsb@ahorn.example+}.',
  ],
}

/** Another postal address, of whoever can be written to. */
export const addressChanged: MaterialRule = {
  id: 'postal-address-changed',
  law: 'GDPR 12(2), 13(1)(a)',
  test: (reading) =>
    readdressed(reading)
      ? {
          kinds: ['controller-contact'],
          axis: 'description',
          ...quotedPlaces(reading),
        }
      : null,
  texts: {
    en: 'Another postal address: {old} → {new}',
    nl: 'Een ander postadres: {old} → {new}',
    fr: 'Une autre adresse postale : {old} → {new}',
    de: 'Eine andere Postanschrift: {old} → {new}',
  },
  examples: [
    'en: Our postal address is [-4 Quay Street, Ghent-]{+12 Mill Lane, Antwerp+}.',
    'nl: Ons postadres is [-Kade 4, 9000 Gent-]{+Laan 12, 2000 Antwerpen+}.',
    'fr: Notre adresse postale est [-4 Quai Bleu, 75001 Paris-]{+12 Rue Verte, 69002 Lyon+}.',
    'de: Unsere Postanschrift lautet [-Hafen 4, 20095 Hamburg-]{+Ring 12, 50667 Köln+}.',
  ],
}

export const officerChanged: MaterialRule = {
  id: 'officer-or-representative',
  law: 'GDPR 13(1)(a)-(b), 27, 37',
  test(reading) {
    const { officer } = reading.situation.grammar.patterns
    const text = (list: readonly Word[]): string =>
      list
        .filter((word) => word.type === 'word')
        .map((word) => word.key)
        .join(' ')
    const [before, after] = [officer.test(text(reading.removed)), officer.test(text(reading.added))]
    // Someone whom the other text names too neither comes nor goes.
    const named = officer.exec(text(before ? reading.removed : reading.added))?.[0] ?? ''
    if (before === after || reading.situation.known[before ? 'new' : 'old'].occurrences(named) > 0) return null
    return {
      kinds: ['controller-contact'],
      direction: 'neutral',
      what: phrase(before ? reading.removed : reading.added),
    }
  },
  texts: {
    en: 'A data protection officer or representative comes or goes: {what}',
    nl: 'Een functionaris of vertegenwoordiger komt of gaat: {what}',
    fr: 'Un délégué ou un représentant arrive ou part : {what}',
    de: 'Ein Beauftragter oder Vertreter kommt oder geht: {what}',
  },
  examples: [
    'en: {+Our data protection officer is Ada Poplar.+}',
    'nl: {+Onze functionaris voor gegevensbescherming is Ada Populier.+}',
    'fr: {+Notre délégué à la protection des données est Ada Peuplier.+}',
    'de: {+Unsere Datenschutzbeauftragte ist Ada Pappel.+}',
  ],
}

export const controllerChanged: MaterialRule = {
  id: 'controller-changed',
  law: 'GDPR 13(1)(a)',
  test(reading) {
    const { situation, removed, added } = reading
    const { controller } = situation.grammar.patterns
    const spoken = [...removed, ...added].some((word) => word.sense !== '' && word.sense !== 'you')
    const says = [situation.old, situation.new].some((side) => controller.test(side.folded))
    return says && spoken && reading.topics.slice(0, 2).some(({ topic }) => topic === 'controller-contact')
      ? { kinds: ['controller-contact'], direction: 'neutral', old: phrase(removed), new: phrase(added) }
      : null
  },
  texts: {
    en: 'Who is responsible: {old} → {new}',
    nl: 'Wie verantwoordelijk is: {old} → {new}',
    fr: 'Qui est responsable : {old} → {new}',
    de: 'Wer verantwortlich ist: {old} → {new}',
  },
  examples: [
    'en: The controller is [-Maple Holding Ltd-]{+Maple Retail Ltd+}.',
    'nl: De verwerkingsverantwoordelijke is [-Esdoorn Holding BV-]{+Esdoorn Winkels BV+}.',
    'fr: Le responsable du traitement est [-Érable Holding-]{+Érable Commerce+}.',
    'de: Verantwortlicher ist die [-Ahorn Holding GmbH-]{+Ahorn Handel GmbH+}.',
  ],
}
