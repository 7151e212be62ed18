import type * as en from '../en/search.ts'
import type { Same } from '../same.ts'

export const search: Same<typeof en.search> = {
  title: 'Zoeken',
  keys: 'Zoek in alle teksten (/ of Ctrl+K)',
  label: 'Zoek in alle teksten en versies',
  help: 'Woorden in elke vorm; “een exacte woordgroep” tussen aanhalingstekens; -woord laat weg. Ctrl+K of / brengt je van overal hier.',
  policy: 'Beleid',
  language: 'Taal',
  all: 'alle',
  inForce: 'Alleen wat van kracht is',
  begin: 'Elke tekst van elke versie wordt doorzocht, in elke taal: wat gepubliceerd is en concepten.',
  found_one: '{{number}} passage',
  found_other: '{{number}} passages',
  nothing: 'Met “{{query}}” is niets gevonden.',
  tips: 'Probeer minder woorden, een andere vorm of een andere taal; en kijk of er een filter aan staat.',
  onlyCommon: 'Deze woorden staan in elke tekst. Voeg er een toe dat meer zegt.',
  also: 'ook in',
  more_one: 'en nog {{count}}',
  more_other: 'en nog {{count}}',
  inVersion: '{{title}}, versie {{number}}, {{state}}',
  shown: 'De passage is gemarkeerd in de tekst.',
  gone: 'De passage staat niet meer in deze tekst.',
}
