import type { Language } from '@fairnotice/policy'

/** The words around a text in a file, in the reader's language. */
export interface Words {
  version: (number: number) => string
  published: (day: string) => string
  /** Before the address where the reader learns whether it is in force: a file can't know. */
  whether: string
  page: (number: number, of: number) => string
  withChanges: (title: string, from: number, to: number) => string
  legend: string
  list: string
  text: string
  notCovered: (characters: string) => string
  fingerprint: string
}

export const WORDS: Record<Language, Words> = {
  en: {
    version: (number) => `Version ${number}`,
    published: (day) => `Published on ${day}.`,
    whether: 'Whether this version is in force is said at',
    page: (number, of) => `Page ${number} of ${of}`,
    withChanges: (title, from, to) => `${title}: from version ${from} to version ${to}`,
    legend:
      'What was added is underlined and stands between [+ and +]; what was removed is struck through, between [− and −].',
    list: 'What changes',
    text: 'The text with its changes',
    notCovered: (characters) =>
      `This file has no sign for some characters of the text and shows □ in their place: ${characters}. The page above shows them.`,
    fingerprint: 'SHA-256 of the text',
  },
  nl: {
    version: (number) => `Versie ${number}`,
    published: (day) => `Gepubliceerd op ${day}.`,
    whether: 'Of deze versie geldt, staat op',
    page: (number, of) => `Pagina ${number} van ${of}`,
    withChanges: (title, from, to) => `${title}: van versie ${from} naar versie ${to}`,
    legend:
      'Wat toegevoegd is, is onderstreept en staat tussen [+ en +]; wat geschrapt is, is doorgehaald, tussen [− en −].',
    list: 'Wat er verandert',
    text: 'De tekst met de wijzigingen',
    notCovered: (characters) =>
      `Dit bestand heeft geen teken voor sommige karakters van de tekst en toont □ op hun plaats: ${characters}. De pagina hierboven toont ze.`,
    fingerprint: 'SHA-256 van de tekst',
  },
  fr: {
    version: (number) => `Version ${number}`,
    published: (day) => `Publiée le ${day}.`,
    whether: 'Si cette version est en vigueur est indiqué sur',
    page: (number, of) => `Page ${number} sur ${of}`,
    withChanges: (title, from, to) => `${title} : de la version ${from} à la version ${to}`,
    legend: 'Ce qui est ajouté est souligné, entre [+ et +] ; ce qui est supprimé est barré, entre [− et −].',
    list: 'Ce qui change',
    text: 'Le texte avec ses modifications',
    notCovered: (characters) =>
      `Ce fichier n’a pas de signe pour certains caractères du texte et montre □ à leur place : ${characters}. La page ci-dessus les montre.`,
    fingerprint: 'SHA-256 du texte',
  },
  de: {
    version: (number) => `Version ${number}`,
    published: (day) => `Veröffentlicht am ${day}.`,
    whether: 'Ob diese Version gilt, steht auf',
    page: (number, of) => `Seite ${number} von ${of}`,
    withChanges: (title, from, to) => `${title}: von Version ${from} zu Version ${to}`,
    legend:
      'Hinzugefügtes ist unterstrichen und steht zwischen [+ und +]; Gestrichenes ist durchgestrichen, zwischen [− und −].',
    list: 'Was sich ändert',
    text: 'Der Text mit seinen Änderungen',
    notCovered: (characters) =>
      `Diese Datei hat für einige Zeichen des Textes keine Form und zeigt □ an ihrer Stelle: ${characters}. Die Seite oben zeigt sie.`,
    fingerprint: 'SHA-256 des Textes',
  },
}
