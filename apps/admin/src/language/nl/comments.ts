import type * as en from '../en/comments.ts'
import type { Same } from '../same.ts'

export const comments: Same<typeof en.comments> = {
  title: 'Opmerkingen',
  titleCount: 'Opmerkingen ({{count}})',
  how: 'Geen open opmerkingen. Selecteer een passage in de tekst en kies “Opmerking” om er een te maken.',
  none: 'Geen open opmerkingen.',
  new: 'Nieuwe opmerking',
  comment: 'Opmerking bij de geselecteerde passage',
  onChange: 'Opmerking bij deze wijziging',
  body: 'Wat wil je erover zeggen?',
  add: 'Opmerking plaatsen',
  reply: 'Antwoorden',
  yourReply: 'Je antwoord',
  resolve: 'Afhandelen',
  reopen: 'Heropenen',
  resolvedBy: 'Afgehandeld door {{name}}',
  showResolved_one: '{{count}} afgehandelde opmerking tonen',
  showResolved_other: '{{count}} afgehandelde opmerkingen tonen',
  goTo: 'Naar de passage',
  gone: 'Deze passage staat niet meer in de tekst.',
}

export const history: Same<typeof en.history> = {
  open: 'Eerdere teksten',
  title: 'Teksten die bewaard zijn',
  empty: 'Er is nog niets bewaard.',
  now: 'zoals hij nu is',
  pick: 'Kies een tekst om te zien wat er sindsdien veranderd is.',
  since: 'Wat er sindsdien veranderd is',
  same: 'Hij is gelijk aan de tekst van nu.',
  restore: 'Naar deze tekst terugkeren',
  restored: 'De tekst van toen is terug. De tekst die hier stond, is bewaard bij de eerdere teksten.',
}
