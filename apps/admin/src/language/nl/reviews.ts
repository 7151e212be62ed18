import type * as en from '../en/reviews.ts'
import type { Same } from '../same.ts'

export const reviews: Same<typeof en.reviews> = {
  title: 'Nazicht',
  deskTitle: 'Na te zien',
  verb: 'Bekijk het',
  due: 'Na te zien',
  overdue: 'Na te zien sinds',
  every_one: 'elke maand, ook als er niets verandert',
  every_other: 'om de {{count}} maanden, ook als er niets verandert',
  chosen: 'een gekozen dag',
  nothingInForce: 'Er is nog niets van kracht, dus er is niets na te zien.',
  reviewed: 'Nagezien, niets te wijzigen',
  done: 'Genoteerd: nagezien, niets te wijzigen.',
  note: 'Wat je bekeek, en waarom er niets hoeft te veranderen',
  noteHelp: 'Blijft met je naam in het logboek staan.',
  another: 'Nazicht op een andere dag',
  day: 'Dag van het volgende nazicht',
  reason: 'Waarom een andere dag',
  reasonHelp: 'Blijft met je naam in het logboek staan.',
  back: 'Terug naar de berekende dag',
  moved: 'Het nazicht is nu op een andere dag.',
  past: '{{name}} zag versie {{version}} na, niets te wijzigen:',
  months: 'Maanden tussen twee nazichten',
  monthsHelp: 'Zo vaak wordt het beleid bekeken, ook als er niets verandert. 12 is gebruikelijk.',
}
