import type { Language } from '@fairnotice/policy'

/** The sentences around a policy, in the languages of the public frame. Titles and summaries are the policy's own. */
export interface Words {
  announce(version: number, title: string): string
  postpone(version: number, title: string): string
  withdraw(version: number, title: string): string
  enforce(version: number, title: string): string
  changesTo(title: string): string
  version(version: number): string
  announced(when: string, effect: string): string
  postponed(when: string, effect: string): string
  withdrawn(when: string): string
  inForce(when: string): string
  willApply(when: string): string
  first: string
  reason: string
  text: string
  comparedWith(version: number): string
  notices(notices: string, settled: string): string
  fewerThanTen: string
  all: string
  allButFewerThanTen: string
  example: string
  commentTitle(version: number, title: string, day: string): string
  commentBody(effect: string): string
  commentClosed: string
  readMore: string
  cutOff: string
  mirrorTitle: string
  mirrorText: string
  mirrorBegins: string
}

const en: Words = {
  announce: (n, title) => `Announce version ${n} of ${title}`,
  postpone: (n, title) => `Postpone version ${n} of ${title}`,
  withdraw: (n, title) => `Withdraw version ${n} of ${title}`,
  enforce: (n, title) => `Bring version ${n} of ${title} into force`,
  changesTo: (title) => `Changes to ${title}`,
  version: (n) => `Version ${n}`,
  announced: (when, effect) => `Announced on ${when}, to take effect on ${effect}`,
  postponed: (when, effect) => `Postponed on ${when}, to take effect on ${effect}`,
  withdrawn: (when) => `Withdrawn on ${when}: it does not take effect`,
  inForce: (when) => `In force since ${when}`,
  willApply: (when) => `It takes effect on ${when}.`,
  first: 'This is the first version.',
  reason: 'Reason',
  text: 'Text',
  comparedWith: (n) => `What changed since version ${n}`,
  notices: (notices, settled) => `Notices to members: ${notices}; settled: ${settled}`,
  fewerThanTen: 'fewer than 10',
  all: 'all',
  allButFewerThanTen: 'all but fewer than 10',
  example: 'This policy is an example: it belongs to a made-up organisation.',
  commentTitle: (n, title, day) => `Comment on version ${n} of ${title} (takes effect on ${day})`,
  commentBody: (effect) =>
    `This version takes effect on ${effect}. Until then, anyone may comment here. Comments are public: leave out personal data.`,
  commentClosed: 'Comments are closed.',
  readMore: 'Version history',
  cutOff: 'The full text is in the file.',
  mirrorTitle: 'Published policies',
  mirrorText:
    'Every published version, with what changed and when. Each folder is one policy: its text in force, its list of changes, and every version. The history is written by the publisher’s own system and never rewritten.',
  mirrorBegins: 'Begin the mirror of published policies',
}

const nl: Words = {
  announce: (n, title) => `Kondig versie ${n} van ${title} aan`,
  postpone: (n, title) => `Stel versie ${n} van ${title} uit`,
  withdraw: (n, title) => `Trek versie ${n} van ${title} in`,
  enforce: (n, title) => `Laat versie ${n} van ${title} ingaan`,
  changesTo: (title) => `Wijzigingen van ${title}`,
  version: (n) => `Versie ${n}`,
  announced: (when, effect) => `Aangekondigd op ${when}, met ingang van ${effect}`,
  postponed: (when, effect) => `Uitgesteld op ${when}, met ingang van ${effect}`,
  withdrawn: (when) => `Ingetrokken op ${when}: deze versie gaat niet in`,
  inForce: (when) => `Van kracht sinds ${when}`,
  willApply: (when) => `Deze versie gaat in op ${when}.`,
  first: 'Dit is de eerste versie.',
  reason: 'Reden',
  text: 'Tekst',
  comparedWith: (n) => `Wat er veranderde sinds versie ${n}`,
  notices: (notices, settled) => `Berichten aan leden: ${notices}; afgehandeld: ${settled}`,
  fewerThanTen: 'minder dan 10',
  all: 'alle',
  allButFewerThanTen: 'alle op minder dan 10 na',
  example: 'Dit beleid is een voorbeeld: de organisatie is verzonnen.',
  commentTitle: (n, title, day) => `Reageer op versie ${n} van ${title} (gaat in op ${day})`,
  commentBody: (effect) =>
    `Deze versie gaat in op ${effect}. Tot dan kan iedereen hier reageren. Reacties zijn openbaar: zet er geen persoonsgegevens in.`,
  commentClosed: 'Reageren kan niet meer.',
  readMore: 'Versiegeschiedenis',
  cutOff: 'De volledige tekst staat in het bestand.',
  mirrorTitle: 'Gepubliceerd beleid',
  mirrorText:
    'Elke gepubliceerde versie, met wat er wanneer veranderde. Elke map is één beleid: de geldende tekst, de lijst van wijzigingen en alle versies. Het systeem van de uitgever schrijft deze geschiedenis en herschrijft haar nooit.',
  mirrorBegins: 'Begin de kopie van het gepubliceerde beleid',
}

const fr: Words = {
  announce: (n, title) => `Annoncer la version ${n} de ${title}`,
  postpone: (n, title) => `Reporter la version ${n} de ${title}`,
  withdraw: (n, title) => `Retirer la version ${n} de ${title}`,
  enforce: (n, title) => `Mettre en vigueur la version ${n} de ${title}`,
  changesTo: (title) => `Modifications de ${title}`,
  version: (n) => `Version ${n}`,
  announced: (when, effect) => `Annoncée le ${when}, prend effet le ${effect}`,
  postponed: (when, effect) => `Reportée le ${when}, prend effet le ${effect}`,
  withdrawn: (when) => `Retirée le ${when} : elle ne prend pas effet`,
  inForce: (when) => `En vigueur depuis le ${when}`,
  willApply: (when) => `Elle prend effet le ${when}.`,
  first: 'Ceci est la première version.',
  reason: 'Motif',
  text: 'Texte',
  comparedWith: (n) => `Ce qui a changé depuis la version ${n}`,
  notices: (notices, settled) => `Avis aux membres : ${notices} ; réglés : ${settled}`,
  fewerThanTen: 'moins de 10',
  all: 'tous',
  allButFewerThanTen: 'tous sauf moins de 10',
  example: 'Cette politique est un exemple : l’organisation est inventée.',
  commentTitle: (n, title, day) => `Commenter la version ${n} de ${title} (prend effet le ${day})`,
  commentBody: (effect) =>
    `Cette version prend effet le ${effect}. D’ici là, chacun peut commenter ici. Les commentaires sont publics : n’y mettez pas de données personnelles.`,
  commentClosed: 'Les commentaires sont clos.',
  readMore: 'Historique des versions',
  cutOff: 'Le texte complet est dans le fichier.',
  mirrorTitle: 'Politiques publiées',
  mirrorText:
    'Chaque version publiée, avec ce qui a changé et quand. Chaque dossier est une politique : son texte en vigueur, la liste de ses modifications et toutes ses versions. Cet historique est écrit par le système de l’éditeur et jamais réécrit.',
  mirrorBegins: 'Commencer le miroir des politiques publiées',
}

const de: Words = {
  announce: (n, title) => `Version ${n} von ${title} ankündigen`,
  postpone: (n, title) => `Version ${n} von ${title} verschieben`,
  withdraw: (n, title) => `Version ${n} von ${title} zurückziehen`,
  enforce: (n, title) => `Version ${n} von ${title} in Kraft setzen`,
  changesTo: (title) => `Änderungen: ${title}`,
  version: (n) => `Version ${n}`,
  announced: (when, effect) => `Angekündigt am ${when}, gilt ab ${effect}`,
  postponed: (when, effect) => `Verschoben am ${when}, gilt ab ${effect}`,
  withdrawn: (when) => `Zurückgezogen am ${when}: sie tritt nicht in Kraft`,
  inForce: (when) => `In Kraft seit ${when}`,
  willApply: (when) => `Sie gilt ab ${when}.`,
  first: 'Dies ist die erste Version.',
  reason: 'Grund',
  text: 'Text',
  comparedWith: (n) => `Was sich seit Version ${n} geändert hat`,
  notices: (notices, settled) => `Mitteilungen an Mitglieder: ${notices}; erledigt: ${settled}`,
  fewerThanTen: 'weniger als 10',
  all: 'alle',
  allButFewerThanTen: 'alle bis auf weniger als 10',
  example: 'Diese Richtlinie ist ein Beispiel: Die Organisation ist erfunden.',
  commentTitle: (n, title, day) => `Version ${n} von ${title} kommentieren (gilt ab ${day})`,
  commentBody: (effect) =>
    `Diese Version gilt ab ${effect}. Bis dahin kann hier jeder kommentieren. Kommentare sind öffentlich: bitte keine personenbezogenen Daten.`,
  commentClosed: 'Kommentare sind geschlossen.',
  readMore: 'Versionsgeschichte',
  cutOff: 'Der vollständige Text steht in der Datei.',
  mirrorTitle: 'Veröffentlichte Richtlinien',
  mirrorText:
    'Jede veröffentlichte Version, mit dem, was sich wann geändert hat. Jeder Ordner ist eine Richtlinie: ihr geltender Text, die Liste der Änderungen und alle Versionen. Das System des Herausgebers schreibt diese Geschichte und schreibt sie nie um.',
  mirrorBegins: 'Den Spiegel der veröffentlichten Richtlinien beginnen',
}

const WORDS: Record<Language, Words> = { en, nl, fr, de }

/** The frame's language for a policy: its source language, or English where the frame does not speak that. */
export function wordsFor(language: string): { words: Words; spoken: Language } {
  const base = language.split('-')[0] ?? ''
  const spoken = Object.hasOwn(WORDS, base) ? (base as Language) : 'en'
  return { words: WORDS[spoken], spoken }
}
