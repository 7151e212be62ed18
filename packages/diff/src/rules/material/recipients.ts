import type { Kind } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import { strangers } from '../strangers.ts'
import type { MaterialRule } from '../types.ts'

const named = (names: string[]): string =>
  names
    .slice(0, 4)
    .map((name) => name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()))
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
    const names = strangers(reading, 'new')
    return names.length > 0 && sharing(reading) && !governed(reading)
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
    const names = strangers(reading, 'old')
    const swapped = strangers(reading, 'new').length > 0
    return names.length > 0 && sharing(reading) && !governed(reading)
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
