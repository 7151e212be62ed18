import type { Kind } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import { processes } from '../../meaning/organisations.ts'
import { labelled, strangers } from '../strangers.ts'
import type { MaterialRule } from '../types.ts'

const named = (names: string[]): string =>
  names
    .slice(0, 4)
    .map((name) =>
      name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => (name.includes('.') ? letter : letter.toUpperCase())),
    )
    .join(', ')

const about = (reading: Reading, ...kinds: Kind[]): boolean =>
  reading.topics.slice(0, 3).some(({ topic }) => kinds.includes(topic))
const sharing = (reading: Reading): boolean => {
  const { old, new: now, grammar, place } = reading.situation
  const at = place.new ?? place.old
  return (
    [old.folded, now.folded, at?.leadIn ?? '', at?.headings.at(-1) ?? ''].some((text) =>
      grammar.patterns.sharing.test(text),
    ) ||
    about(reading, 'recipient') ||
    reading.topics.length === 0
  )
}
/** The same sentence may say who the controller is; a new name there is no recipient. */
const governed = (reading: Reading): boolean => reading.topics[0]?.topic === 'controller-contact'

export const recipientAdded: MaterialRule = {
  id: 'recipient-named',
  law: 'GDPR 13(1)(e)',
  test(reading) {
    const entry = labelled(reading, 'new')
    const names = [...new Set([...strangers(reading, 'new'), ...entry])]
    const known =
      names.some(processes) && !reading.situation.grammar.patterns.pointer.test(reading.situation.new.folded)
    return names.length > 0 && (entry.length > 0 || known || (sharing(reading) && !governed(reading)))
      ? { kinds: ['recipient'], direction: 'widens', what: named(names) }
      : null
  },
  texts: {
    en: 'Named for the first time: {what}',
    nl: 'Voor het eerst genoemd: {what}',
    fr: 'Mentionné pour la première fois : {what}',
    de: 'Zum ersten Mal genannt: {what}',
  },
  examples: [
    'en: We share your address with Larkspur Ltd{+ and Quillfeather Inc+}.',
    'nl: Wij delen uw adres met [Leeuwerik](https://leeuwerik.example){+ en [Ganzenveer](https://ganzenveer.example)+}.',
    'fr: Nous partageons votre adresse avec [Alouette](https://alouette.example){+ et [Plume](https://plume.example)+}.',
    'de: Wir geben Ihre Adresse an die Lerche GmbH{+ und die Federkiel GmbH+} weiter.',
  ],
}

export const recipientRemoved: MaterialRule = {
  id: 'recipient-dropped',
  law: 'GDPR 13(1)(e)',
  test(reading) {
    const entry = labelled(reading, 'old')
    const names = [...new Set([...strangers(reading, 'old'), ...entry])]
    const swapped = strangers(reading, 'new').length > 0
    const known =
      names.some(processes) && !reading.situation.grammar.patterns.pointer.test(reading.situation.old.folded)
    return names.length > 0 && (entry.length > 0 || known || (sharing(reading) && !governed(reading)))
      ? { kinds: ['recipient'], direction: swapped ? 'neutral' : 'narrows', what: named(names) }
      : null
  },
  texts: {
    en: 'No longer named: {what}',
    nl: 'Niet langer genoemd: {what}',
    fr: 'N’est plus mentionné : {what}',
    de: 'Nicht mehr genannt: {what}',
  },
  examples: [
    'en: We share your address with Larkspur Ltd[- and Quillfeather Inc-].',
    'nl: Wij delen uw adres met [Leeuwerik](https://leeuwerik.example)[- en [Ganzenveer](https://ganzenveer.example)-].',
    'fr: Nous partageons votre adresse avec [Alouette](https://alouette.example)[- et [Plume](https://plume.example)-].',
    'de: Wir geben Ihre Adresse an die Lerche GmbH[- und die Federkiel GmbH-] weiter.',
  ],
}

/** A server that a program turns to, by its address. */
export const hostNamed: MaterialRule = {
  id: 'server-contacted',
  law: 'GDPR 13(1)(e)',
  test({ situation }) {
    const { grammar } = situation
    const other = { old: situation.new.words, new: situation.old.words }
    const hosts = (['new', 'old'] as const).flatMap((side) => {
      const { folded, words } = situation[side]
      if (!grammar.discourse.contacts.test(folded) || grammar.patterns.pointer.test(folded)) return []
      return words.flatMap(({ type, sense }) => {
        const [host = ''] = sense.split('/')
        const elsewhere = other[side].some((word) => word.type === 'url' && word.sense === sense)
        return type === 'url' && !elsewhere ? [host] : []
      })
    })
    return hosts.length > 0 ? { kinds: ['recipient'], what: named([...new Set(hosts)]) } : null
  },
  texts: {
    en: 'A server that is, or was, contacted: {what}',
    nl: 'Een server waarmee verbinding wordt, of werd, gemaakt: {what}',
    fr: 'Un serveur qui est, ou était, contacté : {what}',
    de: 'Ein Server, zu dem eine Verbindung besteht oder bestand: {what}',
  },
  examples: [
    'en: The game downloads its cards from {+cards.alder.example or +}cards.birch.example.',
    'nl: Het spel downloadt zijn kaarten van {+kaarten.els.example of +}kaarten.berk.example.',
    'fr: Le jeu télécharge ses cartes depuis {+cartes.aulne.example ou +}cartes.bouleau.example.',
    'de: Das Spiel lädt seine Karten von {+karten.erle.example oder +}karten.birke.example.',
  ],
}
