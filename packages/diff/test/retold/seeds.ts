import type { Language } from '@fairnotice/policy'

type Plant = (text: string) => string

/** Words put before the end of a text. */
const appended =
  (words: string): Plant =>
  (text) =>
    text.replace(/[.:]?\s*$/, ` ${words}.`)

const replaced =
  (pattern: RegExp, words: string): Plant =>
  (text) =>
    text.replace(pattern, words)

/** Ways to change what a retelling says with a word or two; each leaves a text alone that has no place for it. */
export const SEEDS: Record<Language, Record<string, Plant>> = {
  en: {
    'another purpose': appended('and to send you advertising'),
    'another recipient': appended('and to our insurer'),
    'other recipients': appended('or to third parties'),
    'another category of data': appended('and your religion'),
    'a word that nobody knows': appended('and your shoe size'),
    'an exception': appended('unless we decide otherwise'),
    'a condition': appended('if you are over sixteen'),
    'a limit': appended('but only with your consent'),
    'a place': appended('in the United States'),
    'a period': appended('for two years'),
    'a name': appended('with Thistledown'),
    'a denial of what is permitted': replaced(/\bcan\b/, 'cannot'),
    'a denial of a practice': replaced(/\b(?<!not )(is|are) (?=\w+ed\b)/, '$1 not '),
    'a not that is gone': replaced(/\b(never|not) /, ''),
    'and turned into or': replaced(/ and (?!or)/, ' or '),
    'a longer period': replaced(/\b30 days\b/, '90 days'),
    'at most': replaced(/\bfor 30\b/, 'for at most 30'),
    'may turned into must': replaced(/\bmay\b/, 'must'),
    'opting out': replaced(/\bcan\b/, 'can opt out and'),
    'who is spoken of': replaced(/\bour\b/i, 'their'),
    'a hedge': replaced(/\balways\b/, 'sometimes'),
  },
  nl: {
    'another purpose': appended('en om u reclame te sturen'),
    'another recipient': appended('en aan onze verzekeraar'),
    'other recipients': appended('of aan derden'),
    'another category of data': appended('en uw geloof'),
    'a word that nobody knows': appended('en uw schoenmaat'),
    'an exception': appended('tenzij wij anders beslissen'),
    'a condition': appended('als u ouder bent dan zestien'),
    'a limit': appended('maar alleen met uw toestemming'),
    'a place': appended('in de Verenigde Staten'),
    'a period': appended('gedurende twee jaar'),
    'a name': appended('met Distelpluis'),
    'a denial of what is permitted': replaced(/\b(kun je|mag je|je mag|je kunt)\b/i, '$1 niet'),
    'a not that is gone': replaced(/\b(nooit|niet) /, ''),
    'and turned into or': replaced(/ en /, ' of '),
    'a longer period': replaced(/\b30 dagen\b/, '90 dagen'),
    'at most': replaced(/(?= 30 dagen)/, ' hoogstens'),
    'may turned into must': replaced(/\b(mag|kunt)\b/, 'moet'),
    'who is spoken of': replaced(/\bonze\b/, 'hun'),
    'a hedge': replaced(/\baltijd\b/, 'soms'),
  },
  fr: {
    'another purpose': appended('et pour vous envoyer de la publicité'),
    'another recipient': appended('et à notre assureur'),
    'other recipients': appended('ou à nos partenaires'),
    'another category of data': appended('et votre religion'),
    'a word that nobody knows': appended('et votre pointure'),
    'an exception': appended('sauf décision contraire de notre part'),
    'a condition': appended('si vous avez plus de seize ans'),
    'a limit': appended('mais uniquement avec votre consentement'),
    'a place': appended('aux États-Unis'),
    'a period': appended('pendant deux ans'),
    'a name': appended('avec Chardonneret'),
    'a denial of what is permitted': replaced(/\bpouvez\b/, 'ne pouvez pas'),
    'a not that is gone': replaced(/\bne sont (jamais|pas)\b/, 'sont'),
    'and turned into or': replaced(/ et /, ' ou '),
    'a longer period': replaced(/\b30 jours\b/, '90 jours'),
    'at most': replaced(/(?= 30 jours)/, ' au plus'),
    'may turned into must': replaced(/\b(?:pouvons)\b/, 'devons'),
    'who is spoken of': replaced(/\bnotre\b/, 'leur'),
    'a hedge': replaced(/\btoujours\b/, 'parfois'),
  },
  de: {
    'another purpose': appended('und um Ihnen Werbung zu senden'),
    'another recipient': appended('und an unsere Versicherung'),
    'other recipients': appended('oder an Dritte'),
    'another category of data': appended('und Ihre Religion'),
    'a word that nobody knows': appended('und Ihre Schuhgröße'),
    'an exception': appended('es sei denn, wir entscheiden anders'),
    'a condition': appended('wenn Sie älter als sechzehn sind'),
    'a limit': appended('aber nur mit Ihrer Einwilligung'),
    'a place': appended('in den Vereinigten Staaten'),
    'a period': appended('für zwei Jahre'),
    'a name': appended('mit Distelfink GmbH'),
    'a denial of what is permitted': replaced(/\b(kannst)\b/, 'kannst nicht'),
    'a not that is gone': replaced(/\b(niemals|nicht) /, ''),
    'and turned into or': replaced(/ und /, ' oder '),
    'a longer period': replaced(/\b30 Tage\b/, '90 Tage'),
    'at most': replaced(/(?= 30 Tage)/, ' höchstens'),
    'may turned into must': replaced(/\b(können)\b/, 'müssen'),
    'who is spoken of': replaced(/\bunserem\b/, 'deren'),
    'a hedge': replaced(/\bstets\b/, 'manchmal'),
  },
}
