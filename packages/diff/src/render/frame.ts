import type { Language } from '@fairnotice/policy'
import type { ChangeType, Difference } from '../types.ts'

/** The words around a comparison, in the reader's language; the policy's own text is never translated. */
export interface Frame {
  changes: string
  noChanges: string
  count: (changes: number, material: number) => string
  before: string
  after: string
  removed: string
  added: string
  untitled: string
  movedFrom: (from: string) => string
  whiteSpace: string
  paragraph: string
  /** Of words whose look alone changed. */
  formatting: string
  table: string
  why: string
  text: string
  toChange: (n: number) => string
  coarse: string
  type: Record<ChangeType, string>
  materiality: Record<'material' | 'notable' | 'editorial', string>
  difference: Record<Exclude<Difference, 'words'>, string>
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const FRAMES: Record<Language, Frame> = {
  en: {
    changes: 'Changes',
    noChanges: 'Nothing changed.',
    count: (n, m) => `${plural(n, 'change', 'changes')}, ${m} material`,
    before: 'Before',
    after: 'After',
    removed: 'removed',
    added: 'added',
    untitled: 'Opening',
    movedFrom: (from) => `moved from “${from}”`,
    whiteSpace: 'white space',
    paragraph: 'new paragraph',
    formatting: 'formatting changed',
    table: 'Table',
    why: 'Why',
    text: 'Text with the changes',
    toChange: (n) => `change ${n}`,
    coarse: 'Some passages could not be compared finely',
    type: { edited: 'edited', added: 'added', removed: 'removed', moved: 'moved', split: 'split', merged: 'merged' },
    materiality: { material: 'material', notable: 'notable', editorial: 'editorial' },
    difference: {
      number: 'only its number',
      formatting: 'only formatting',
      encoding: 'only the characters used',
      space: 'only white space',
    },
  },
  nl: {
    changes: 'Wijzigingen',
    noChanges: 'Er is niets gewijzigd.',
    count: (n, m) => `${plural(n, 'wijziging', 'wijzigingen')}, ${m} wezenlijk`,
    before: 'Vroeger',
    after: 'Nu',
    removed: 'geschrapt',
    added: 'toegevoegd',
    untitled: 'Begin',
    movedFrom: (from) => `verplaatst van “${from}”`,
    whiteSpace: 'witruimte',
    paragraph: 'nieuwe alinea',
    formatting: 'andere opmaak',
    table: 'Tabel',
    why: 'Waarom',
    text: 'Tekst met de wijzigingen',
    toChange: (n) => `wijziging ${n}`,
    coarse: 'Sommige passages konden niet in detail vergeleken worden',
    type: {
      edited: 'gewijzigd',
      added: 'toegevoegd',
      removed: 'geschrapt',
      moved: 'verplaatst',
      split: 'gesplitst',
      merged: 'samengevoegd',
    },
    materiality: { material: 'wezenlijk', notable: 'van belang', editorial: 'redactioneel' },
    difference: {
      number: 'alleen het nummer',
      formatting: 'alleen de opmaak',
      encoding: 'alleen de gebruikte tekens',
      space: 'alleen witruimte',
    },
  },
  fr: {
    changes: 'Modifications',
    noChanges: 'Rien n’a changé.',
    count: (n, m) =>
      `${plural(n, 'modification', 'modifications')}, dont ${plural(m, 'substantielle', 'substantielles')}`,
    before: 'Avant',
    after: 'Après',
    removed: 'supprimé',
    added: 'ajouté',
    untitled: 'Début',
    movedFrom: (from) => `déplacé depuis « ${from} »`,
    whiteSpace: 'espaces',
    paragraph: 'nouveau paragraphe',
    formatting: 'mise en forme modifiée',
    table: 'Tableau',
    why: 'Pourquoi',
    text: 'Texte avec les modifications',
    toChange: (n) => `modification ${n}`,
    coarse: 'Certains passages n’ont pas pu être comparés en détail',
    type: {
      edited: 'modifié',
      added: 'ajouté',
      removed: 'supprimé',
      moved: 'déplacé',
      split: 'scindé',
      merged: 'fusionné',
    },
    materiality: { material: 'substantielle', notable: 'notable', editorial: 'rédactionnelle' },
    difference: {
      number: 'seulement le numéro',
      formatting: 'seulement la mise en forme',
      encoding: 'seulement les caractères employés',
      space: 'seulement des espaces',
    },
  },
  de: {
    changes: 'Änderungen',
    noChanges: 'Nichts hat sich geändert.',
    count: (n, m) => `${plural(n, 'Änderung', 'Änderungen')}, davon ${m} wesentlich`,
    before: 'Vorher',
    after: 'Nachher',
    removed: 'gestrichen',
    added: 'hinzugefügt',
    untitled: 'Anfang',
    movedFrom: (from) => `verschoben von „${from}“`,
    whiteSpace: 'Leerraum',
    paragraph: 'neuer Absatz',
    formatting: 'andere Formatierung',
    table: 'Tabelle',
    why: 'Warum',
    text: 'Text mit den Änderungen',
    toChange: (n) => `Änderung ${n}`,
    coarse: 'Einige Stellen konnten nicht genau verglichen werden',
    type: {
      edited: 'geändert',
      added: 'hinzugefügt',
      removed: 'gestrichen',
      moved: 'verschoben',
      split: 'geteilt',
      merged: 'zusammengefügt',
    },
    materiality: { material: 'wesentlich', notable: 'bemerkenswert', editorial: 'redaktionell' },
    difference: {
      number: 'nur die Nummer',
      formatting: 'nur die Formatierung',
      encoding: 'nur die verwendeten Zeichen',
      space: 'nur Leerraum',
    },
  },
}
