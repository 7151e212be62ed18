import type * as en from '../en/ladder.ts'
import type { Same } from '../same.ts'

export const unreachable: Same<typeof en.unreachable> = {
  title: 'Niet te bereiken',
  text: 'De versie wordt opgehouden tot ieder van hen op een of andere manier is ingelicht, of tot twee mensen er één voor één van afzien.',
  textLater: 'Deze berichten kwamen terug of werden geweigerd. Elk lid heeft er nog recht op.',
  next: {
    'other-address': 'Nu: stuur het naar een ander adres van dit lid.',
    shown: 'Nu: toon het bij het aanmelden.',
    letter: 'Nu: er is geen ander adres meer om te proberen, dus stuur een brief.',
    waived:
      'Nu: alleen tonen bij het aanmelden blijft over. Kan daarop niet gewacht worden, dan kunnen twee mensen ervan afzien.',
  },
  rung: {
    'other-address': 'Ander adres',
    shown: 'Anders ingelicht',
    letter: 'Per brief',
    waived: 'Afzien',
  },
  rungTo: {
    'other-address': 'Stuur naar een ander adres van {{name}}',
    shown: 'Anders ingelicht: {{name}}',
    letter: 'Per brief ingelicht: {{name}}',
    waived: 'Zie af van {{name}}',
  },
  missing: {
    'other-address': 'Er is geen ander adres bekend; je kunt er een geven.',
    letter: 'Er staat geen postadres bij dit lid.',
  },
  result: {
    accepted: 'verstuurd',
    later: 'wordt opnieuw geprobeerd,',
    refused: 'geweigerd',
    bounced: 'kwam terug, verstuurd',
  },
  whereTo: 'Stuur het naar',
  refusedBefore: '{{address}} (weigerde eerder)',
  anotherAddress: 'Een adres dat iemand je gaf',
  address: 'E-mailadres',
  addressHelp: 'Alleen voor dit bericht. Verbeter het ook in je eigen systeem, en importeer het.',
  sendAgain: 'Stuur opnieuw',
  reason: {
    letter: 'Wanneer is de brief verstuurd, en door wie?',
    shown: 'Hoe en wanneer is dit lid ingelicht?',
    waived: 'Wat is geprobeerd, en waarom blijft niets anders over?',
    waivedHelp:
      'Een tweede persoon leest het en bevestigt. Noem het lid niet. Het publiek leest van hoeveel leden is afgezien.',
  },
  record: { letter: 'Leg de brief vast', shown: 'Leg vast', waived: 'Stel voor om af te zien' },
  done: {
    'other-address': 'Aan {{name}} wordt opnieuw gestuurd.',
    letter: 'Vastgelegd: {{name}} is per brief ingelicht.',
    shown: 'Vastgelegd: {{name}} is ingelicht.',
    waived: 'Voorgesteld. Iemand anders moet bevestigen dat {{name}} niet wordt ingelicht.',
    waiverConfirmed: 'Afgezien: {{name}} wordt niet ingelicht en houdt de versie niet meer op.',
    waiverDismissed: 'Verworpen: {{name}} moet nog worden ingelicht.',
  },
  waiverBy: '{{name}} stelde voor om af te zien',
  waitsForSecond: 'Het wacht op iemand anders, omdat jij het voorstelde.',
  confirmWaiver: 'Bevestig',
  confirmWaiverOf: 'Bevestig dat van {{name}} wordt afgezien',
  dismissWaiver: 'Verwerp het',
  dismissWaiverOf: 'Verwerp het voorstel over {{name}}',
  letters_one: '{{count}} van hen hieronder heeft een postadres:',
  letters_other: '{{count}} van hen hieronder hebben een postadres:',
  print: 'Druk de brieven af',
  csv: 'Brieven als CSV',
  posted: 'Ze zijn verstuurd',
  whichPosted: 'Welke brieven zijn verstuurd?',
  recordLetters_one: 'Leg {{count}} brief vast',
  recordLetters_other: 'Leg {{count}} brieven vast',
  lettersRecorded_one: 'Vastgelegd: {{count}} lid is per brief ingelicht.',
  lettersRecorded_other: 'Vastgelegd: {{count}} leden zijn per brief ingelicht.',
}

export const settledHow: Same<typeof en.settledHow> = {
  told: 'Anders ingelicht: {{list}}.',
  notTold: 'Op geen enkele manier ingelicht: {{list}}.',
  gone: 'Niet meer nodig: {{list}}.',
  shown: '{{count}} kregen het te zien',
  letter: '{{count}} per brief',
  waived: 'van {{count}} door twee mensen afgezien',
  'told-at-registration': '{{count}} bij hun registratie',
  left: '{{count}} vertrokken',
  erased: '{{count}} gewist',
  withdrawn: '{{count}} door de intrekking',
}

export const noticeHow: Same<typeof en.noticeHow> = {
  'told-at-registration': 'ingelicht bij de registratie',
  shown: 'getoond bij het aanmelden, of anders ingelicht',
  letter: 'per brief ingelicht',
  waived: 'van afgezien, niet ingelicht',
  left: 'vertrokken',
  erased: 'gewist',
  withdrawn: 'ingetrokken voor de verzending',
}
