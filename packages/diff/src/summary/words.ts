import type { Kind, Language } from '@fairnotice/policy'

/** How the summary calls what a change is about, at the beginning of a sentence. */
export const LEADS: Record<Exclude<Kind, 'editorial'>, Record<Language, string>> = {
  'automated-decision': {
    en: 'Automated decisions',
    nl: 'Geautomatiseerde besluiten',
    fr: 'Décisions automatisées',
    de: 'Automatisierte Entscheidungen',
  },
  purpose: {
    en: 'What your data are used for',
    nl: 'Waarvoor uw gegevens worden gebruikt',
    fr: 'À quoi servent vos données',
    de: 'Wofür Ihre Daten verwendet werden',
  },
  recipient: {
    en: 'Who receives your data',
    nl: 'Wie uw gegevens ontvangt',
    fr: 'Qui reçoit vos données',
    de: 'Wer Ihre Daten erhält',
  },
  transfer: {
    en: 'Where your data go',
    nl: 'Waar uw gegevens naartoe gaan',
    fr: 'Où vont vos données',
    de: 'Wohin Ihre Daten gehen',
  },
  'data-category': {
    en: 'Which data about you',
    nl: 'Welke gegevens over u',
    fr: 'Quelles données vous concernant',
    de: 'Welche Daten über Sie',
  },
  children: { en: 'Children', nl: 'Kinderen', fr: 'Enfants', de: 'Kinder' },
  'legal-basis': {
    en: 'On what legal basis',
    nl: 'Op welke rechtsgrond',
    fr: 'Sur quelle base légale',
    de: 'Auf welcher Rechtsgrundlage',
  },
  'cookie-tracking': {
    en: 'Cookies and tracking',
    nl: 'Cookies en volgen',
    fr: 'Cookies et suivi',
    de: 'Cookies und Tracking',
  },
  retention: {
    en: 'How long your data are kept',
    nl: 'Hoe lang uw gegevens worden bewaard',
    fr: 'Combien de temps vos données sont conservées',
    de: 'Wie lange Ihre Daten aufbewahrt werden',
  },
  right: { en: 'Your rights', nl: 'Uw rechten', fr: 'Vos droits', de: 'Ihre Rechte' },
  'controller-contact': {
    en: 'Who is responsible, and how to reach them',
    nl: 'Wie verantwoordelijk is, en hoe u die bereikt',
    fr: 'Qui est responsable, et comment le joindre',
    de: 'Wer verantwortlich ist, und wie Sie ihn erreichen',
  },
  'change-notice': {
    en: 'How you hear of changes',
    nl: 'Hoe u van wijzigingen hoort',
    fr: 'Comment vous apprenez les modifications',
    de: 'Wie Sie von Änderungen erfahren',
  },
  security: {
    en: 'How your data are protected',
    nl: 'Hoe uw gegevens worden beveiligd',
    fr: 'Comment vos données sont protégées',
    de: 'Wie Ihre Daten geschützt werden',
  },
  scope: {
    en: 'What the policy covers',
    nl: 'Waarvoor het beleid geldt',
    fr: 'Ce que couvre la politique',
    de: 'Wofür die Erklärung gilt',
  },
  'effective-date': { en: 'Date', nl: 'Datum', fr: 'Date', de: 'Datum' },
}

/** The kinds, most consequential for a reader first. */
export const CONSEQUENCE = Object.keys(LEADS) as (keyof typeof LEADS)[]

/** What happened, where the line's beginning says what it is about already. */
export const SHORT: Record<'added' | 'removed' | 'changed', Record<Language, string>> = {
  added: { en: 'new: {what}', nl: 'nieuw: {what}', fr: 'nouveau : {what}', de: 'neu: {what}' },
  removed: {
    en: 'no longer said: {what}',
    nl: 'niet langer vermeld: {what}',
    fr: 'n’est plus dit : {what}',
    de: 'nicht mehr gesagt: {what}',
  },
  changed: { en: '{old} → {new}', nl: '{old} → {new}', fr: '{old} → {new}', de: '{old} → {new}' },
}

/** Between the beginning of a line and its items. */
export const COLON: Record<Language, string> = { en: ': ', nl: ': ', fr: ' : ', de: ': ' }

/** What stands for items that the sentence doesn't hold any more. */
export const MORE: Record<Language, string> = {
  en: 'and {count} more',
  nl: 'en nog {count}',
  fr: 'et {count} de plus',
  de: 'und {count} weitere',
}
