import type * as en from '../en/restoration.ts'
import type { Same } from '../same.ts'

export const restoration: Same<typeof en.restoration> = {
  title: 'Teruggezet of gekopieerd',
  banner: {
    restored: 'Deze installatie is teruggezet uit een back-up van',
    copied: 'Deze installatie is een kopie, of werd verplaatst; ze weet wat er gebeurde tot',
  },
  paused: 'Er wordt niets verstuurd, aangekondigd of van kracht tot een beheerder ze heeft afgestemd.',
  reconcile: 'Afstemmen',
  none: 'Er valt niets af te stemmen: deze installatie verstuurt.',
  intro:
    'Wat er na dat ogenblik gebeurde, ontbreekt hier. Berichten die al vertrokken zijn, mogen niet nog eens vertrekken, en wie gewist werd, moet gewist blijven. Is dit een kopie om naar te kijken, laat ze dan zo: ze blijft gepauzeerd.',
  unsent_one: '{{number}} kennisgeving zou vertrekken als er niet gepauzeerd was.',
  unsent_other: '{{number}} kennisgevingen zouden vertrekken als er niet gepauzeerd was.',
  other: 'De andere installatie',
  otherStopped: 'De installatie waaruit deze gemaakt is, verstuurt niets meer.',
  left: 'Wat sindsdien vertrokken is',
  leftHelp:
    'Geef de logboeken van je mailserver vanaf dat ogenblik, zoals ze zijn. Enkel de Message-ID’s erin worden gelezen, hier in je browser.',
  choose: 'Logboeken kiezen …',
  logs_one: '{{number}} bericht van ons gevonden in {{files}}.',
  logs_other: '{{number}} berichten van ons gevonden in {{files}}.',
  nothingLeft: 'Er is sindsdien niets verstuurd.',
  erased: 'Wie sindsdien gewist werd',
  erasedHelp: 'Externe id’s, één per regel, zoals je eigen systeem ze kent.',
  erasures: 'Bestand met wissingen kiezen …',
  erasuresHelp: 'Een worker bewaart het in zijn gegevensmap, of waar ERASURES_FILE zegt.',
  erasuresTaken: '{{file}} wordt meegenomen.',
  allErasures: 'Elke wissing sindsdien staat hier, of er was er geen.',
  reason: 'Wat is er gebeurd, en wat heb je nagekeken?',
  reasonHelp: 'Het wordt in het logboek bewaard.',
  look: 'Tonen wat er gevonden zou worden',
  found: {
    sent_one: '{{number}} kennisgeving was vertrokken en gaat niet opnieuw weg.',
    sent_other: '{{number}} kennisgevingen waren vertrokken en gaan niet opnieuw weg.',
    toSend_one: '{{number}} kennisgeving moet nog vertrekken.',
    toSend_other: '{{number}} kennisgevingen moeten nog vertrekken.',
    erased_one: '{{number}} lid werd sindsdien gewist, en wordt ook hier gewist.',
    erased_other: '{{number}} leden werden sindsdien gewist, en worden ook hier gewist.',
    unknown_one:
      '{{number}} Message-ID van ons leidt hier nergens heen: een link, of een aankondiging van na de back-up.',
    unknown_other:
      '{{number}} Message-ID’s van ons leiden hier nergens heen: links, of aankondigingen van na de back-up.',
  },
  now: 'Afstemmen en weer versturen',
  warning: 'Vanaf nu verstuurt deze installatie, en gaan haar poorten open. Dit kan niet ongedaan worden gemaakt.',
  done: 'Afgestemd. Deze installatie verstuurt weer.',
  after: 'Kijk ook mensen en API-sleutels na: wie je sindsdien verwijderde, is terug.',
  last: 'Laatst afgestemd door {{name}}',
}
