import type * as en from '../en/retention.ts'
import type { Same } from '../same.ts'

export const retention: Same<typeof en.retention> = {
  title: 'Hoe lang we bewaren wat mensen herkenbaar maakt',
  help: 'Eens per uur wordt vergeten wat zijn tijd gehad heeft, en het logboek zegt hoeveel. Het bewijs dat mensen bericht kregen blijft: hashes, tijden, antwoorden van servers en pseudoniemen.',
  days: 'dagen',
  years: 'ongeveer {{years}}',
  departedDays: 'Leden die vertrokken zijn',
  departedDaysHelp:
    'Zo lang na hun vertrek worden ze gewist: naam, adressen en de sleutel van hun berichten. Niet zolang een versie waarvan ze bericht kregen nog moet ingaan. {{least}} tot {{most}} dagen.',
  messageDays: 'Wat een bericht aan één lid zei',
  messageDaysHelp:
    'Adres, aanhef en de woorden van de mailserver, vanaf het moment dat de versie niet meer geldt of ingetrokken is. De pagina van het lid toont dan nog wanneer er bericht kwam, en de hash. {{least}} tot {{most}} dagen.',
  requestDays: 'Wat leden vroegen en wat ze als antwoord kregen',
  requestDaysHelp:
    'Hun woorden en die van jullie, en adressen en talen die ze veranderden, vanaf de dag van het antwoord. Dat ze iets vroegen, wanneer, en wat ervan kwam blijft. {{least}} tot {{most}} dagen.',
  signInDays: 'Aanmeldingen van het team in het logboek',
  signInDaysHelp:
    'Wie zich wanneer en met welke browser aanmeldde, en wie geweigerd werd. {{least}} tot {{most}} dagen.',
  save: 'Zo lang bewaren',
  ranAt: 'Laatst nagekeken',
  neverRan: 'Binnen het uur wordt nagekeken wat zijn tijd gehad heeft.',
  next: 'Bij de volgende ronde verdwijnen: {{what}}.',
  nextThen: 'Als je dit bewaart, verdwijnen bij de volgende ronde: {{what}}. Dat kan niet ongedaan gemaakt worden.',
  nextNothing: 'Niets heeft zijn tijd gehad.',
  nextNothingThen: 'Als je dit bewaart, verdwijnt er niet meteen iets.',
  nextMembers_one: '{{number}} lid dat vertrokken is',
  nextMembers_other: '{{number}} leden die vertrokken zijn',
  nextMessages_one: 'het persoonlijke deel van de berichten van {{number}} aankondiging',
  nextMessages_other: 'het persoonlijke deel van de berichten van {{number}} aankondigingen',
  nextRequests_one: 'de woorden van {{number}} beantwoord verzoek',
  nextRequests_other: 'de woorden van {{number}} beantwoorde verzoeken',
  nextSignIns_one: '{{number}} aanmelding in het logboek',
  nextSignIns_other: '{{number}} aanmeldingen in het logboek',
  fixedTitle: 'Wat hier niet te kiezen valt',
  fixed: {
    proof: {
      what: 'Aankondigingen, berichten, bezorgingen en ontvangstbewijzen',
      long: 'Voorgoed, onder een willekeurig pseudoniem: ze bewijzen dat mensen bericht kregen. Niemand kan ze wijzigen of weghalen.',
    },
    log: {
      what: 'Het logboek, behalve aanmeldingen',
      long: 'Voorgoed: wie van het team wat besliste. Van leden staan er enkel pseudoniemen in.',
    },
    members: { what: 'Leden die niet vertrokken zijn', long: 'Zolang ze lid zijn, of tot ze gewist worden.' },
    subscriptions: { what: 'Abonnementen per e-mail', long: 'Tot ze stoppen; dan blijft er niets van het adres.' },
    unconfirmed: { what: 'Abonnementen die niemand bevestigde', long: '48 uur.' },
    links: {
      what: 'Gemailde links en adreswijzigingen die niet bevestigd werden',
      long: 'Tot een dag nadat ze verlopen zijn.',
    },
    alerts: { what: 'Welke melding naar welk abonnement ging', long: '30 dagen.' },
    sessions: {
      what: 'Waar iemand van het team aangemeld is',
      long: 'Tot die zich afmeldt, hoogstens 12 uur na het laatste bezoek.',
    },
  },
}
