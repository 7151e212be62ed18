import type { Language } from '@fairnotice/policy'
import type { Topic } from '../../meaning/languages/index.ts'

/** What the law asks to be told of each topic, and how a reader would call it. */
export const TOPICS: Record<Topic, { law: string | null; names: Record<Language, string> }> = {
  purpose: {
    law: 'GDPR 13(1)(c)',
    names: {
      en: 'what data are used for',
      nl: 'waarvoor gegevens worden gebruikt',
      fr: 'ce à quoi servent les données',
      de: 'wofür Daten verwendet werden',
    },
  },
  'data-category': {
    law: 'GDPR 13-14, WP260 rev.01 annex',
    names: {
      en: 'which data are processed',
      nl: 'welke gegevens worden verwerkt',
      fr: 'les données traitées',
      de: 'welche Daten verarbeitet werden',
    },
  },
  recipient: {
    law: 'GDPR 13(1)(e)',
    names: {
      en: 'who receives data',
      nl: 'wie gegevens ontvangt',
      fr: 'qui reçoit des données',
      de: 'wer Daten erhält',
    },
  },
  retention: {
    law: 'GDPR 13(2)(a)',
    names: {
      en: 'how long data are kept',
      nl: 'hoe lang gegevens worden bewaard',
      fr: 'la durée de conservation',
      de: 'wie lange Daten aufbewahrt werden',
    },
  },
  transfer: {
    law: 'GDPR 13(1)(f)',
    names: {
      en: 'which countries data go to',
      nl: 'naar welke landen gegevens gaan',
      fr: 'les pays où vont les données',
      de: 'in welche Länder Daten gehen',
    },
  },
  'legal-basis': {
    law: 'GDPR 13(1)(c)-(d), 6',
    names: {
      en: 'the legal basis',
      nl: 'de rechtsgrond',
      fr: 'la base juridique',
      de: 'die Rechtsgrundlage',
    },
  },
  right: {
    law: 'GDPR 13(2)(b)-(d), 15-22',
    names: {
      en: 'people’s rights and how to use them',
      nl: 'rechten en hoe ze te gebruiken',
      fr: 'les droits et la façon de les exercer',
      de: 'Rechte und wie man sie ausübt',
    },
  },
  'cookie-tracking': {
    law: 'Directive 2002/58/EC 5(3)',
    names: {
      en: 'cookies and tracking',
      nl: 'cookies en volgen',
      fr: 'les cookies et le suivi',
      de: 'Cookies und Tracking',
    },
  },
  security: {
    law: 'GDPR 32',
    names: {
      en: 'how data are protected',
      nl: 'hoe gegevens worden beveiligd',
      fr: 'la protection des données',
      de: 'wie Daten geschützt werden',
    },
  },
  children: { law: 'GDPR 8', names: { en: 'children', nl: 'kinderen', fr: 'les enfants', de: 'Kinder' } },
  'automated-decision': {
    law: 'GDPR 13(2)(f), 22',
    names: {
      en: 'automated decisions',
      nl: 'geautomatiseerde besluiten',
      fr: 'les décisions automatisées',
      de: 'automatisierte Entscheidungen',
    },
  },
  'controller-contact': {
    law: 'GDPR 13(1)(a)-(b)',
    names: {
      en: 'who is responsible and how to reach them',
      nl: 'wie verantwoordelijk is en hoe die te bereiken is',
      fr: 'qui est responsable et comment le joindre',
      de: 'wer verantwortlich ist und wie man ihn erreicht',
    },
  },
  'change-notice': {
    law: 'WP260 rev.01 ¶29-31',
    names: {
      en: 'how changes are announced',
      nl: 'hoe wijzigingen worden aangekondigd',
      fr: 'l’annonce des modifications',
      de: 'wie Änderungen angekündigt werden',
    },
  },
  'effective-date': {
    law: null,
    names: { en: 'from when it holds', nl: 'vanaf wanneer het geldt', fr: 'la date d’effet', de: 'ab wann es gilt' },
  },
  scope: {
    law: 'WP260 rev.01 ¶29',
    names: {
      en: 'whom and what the policy covers',
      nl: 'voor wie en waarvoor het beleid geldt',
      fr: 'qui et quoi la politique concerne',
      de: 'für wen und wofür die Erklärung gilt',
    },
  },
}

/** How the three things that can happen to a topic are told. */
export const VERBS = {
  added: {
    en: 'New on {name}: {what}',
    nl: 'Nieuw over {name}: {what}',
    fr: 'Nouveau sur {name} : {what}',
    de: 'Neu dazu, {name}: {what}',
  },
  removed: {
    en: 'No longer said on {name}: {what}',
    nl: 'Niet langer vermeld over {name}: {what}',
    fr: 'N’est plus dit sur {name} : {what}',
    de: 'Nicht mehr gesagt dazu, {name}: {what}',
  },
  changed: {
    en: 'Changed on {name}: {old} → {new}',
    nl: 'Gewijzigd over {name}: {old} → {new}',
    fr: 'Modifié sur {name} : {old} → {new}',
    de: 'Geändert dazu, {name}: {old} → {new}',
  },
} as const
export type Verb = keyof typeof VERBS
