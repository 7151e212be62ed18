import type { editor as english } from '../en/editor.ts'
import type { Same } from '../same.ts'

export const editor: Same<typeof english> = {
  toolbar: 'Opmaak',
  leave: 'Verlaat de tekst met het toetsenbord met Escape en daarna Tab.',
  bold: 'Vet',
  italic: 'Cursief',
  strike: 'Doorgehaald',
  link: 'Link',
  unlink: 'Link verwijderen',
  bulletList: 'Lijst met opsommingstekens',
  orderedList: 'Genummerde lijst',
  heading: 'Kop {{level}}',
  quote: 'Citaat',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  linkAddress: 'Adres van de link',
  linkExternal: 'Opent in een nieuw tabblad',
  linkInternal: 'Opent in dit tabblad',
  linkSave: 'Opslaan',
  table: 'Tabel',
  insertTable: 'Tabel invoegen',
  tables: {
    rowBefore: 'Rij erboven invoegen',
    rowAfter: 'Rij eronder invoegen',
    removeRow: 'Rij verwijderen',
    columnBefore: 'Kolom ervoor invoegen',
    columnAfter: 'Kolom erna invoegen',
    removeColumn: 'Kolom verwijderen',
    removeTable: 'Tabel verwijderen',
  },
}
