import type { requests as en } from '../en/requests.ts'
import type { Same } from '../same.ts'

export const requests: Same<typeof en> = {
  title: 'Vragen van leden',
  lead: 'Wat leden op hun pagina vragen. Elke vraag wordt binnen een maand beantwoord (AVG 12(3)); het lid leest het antwoord per e-mail en op de eigen pagina. Je eigen systeem kan hetzelfde via de API.',
  state: 'Welke vragen',
  open: 'Open',
  answered: 'Beantwoord',
  none: { open: 'Er staat geen vraag open.', answered: 'Er is nog geen vraag beantwoord.' },
  link: 'Vragen',
  linkOpen_one: '{{count}} vraag',
  linkOpen_other: '{{count}} vragen',
  waiting_one: '{{count}} vraag van een lid staat open',
  waiting_other: '{{count}} vragen van leden staan open',
  verb: 'Beantwoorden',
  kind: {
    correction: 'Verbetering',
    erasure: 'Wissing',
    language: 'Taal veranderd: {{from}} → {{to}}',
    address: 'Adres veranderd: {{from}} → {{to}}',
  },
  hint: {
    correction: 'Verbeter het in je eigen systeem en importeer het, of weiger met de redenen.',
    erasure:
      'Wis deze persoon ook in je eigen systemen. “Wissen en antwoorden” wist hier meteen en kan niet ongedaan worden gemaakt.',
    language: 'De keuze van het lid geldt hier al. Neem ze over in je eigen systeem en bevestig dat dan.',
    address:
      'Beide mailboxen hebben het bevestigd, en het geldt hier al. Neem het over in je eigen systeem en bevestig dat dan.',
  },
  done: { correction: 'Verbeterd', language: 'Overgenomen', address: 'Overgenomen' },
  erase: 'Wissen en antwoorden',
  eraseSure: 'Dit wist het lid hier voorgoed. Het bewijs dat iemand ingelicht was, blijft, zonder te zeggen wie.',
  refuse: 'Weigeren, met de redenen',
  answer: 'Antwoord dat het lid leest',
  answerHelp: 'Nodig om te weigeren; anders naar keuze.',
  gone: 'gewist',
  asked: 'Gevraagd',
  due: 'Voor',
  outcome: { done: 'gedaan', refused: 'geweigerd', withdrawn: 'ingehaald door een latere keuze' },
  by: '{{outcome}} door {{name}}',
  said: 'Beantwoord.',
}
