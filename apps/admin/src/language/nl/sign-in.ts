import type * as en from '../en/sign-in.ts'
import type { Same } from '../same.ts'

export const code: Same<typeof en.code> = {
  title: 'De code van je app',
  help: 'Open je authenticator-app en typ de zes cijfers die ze voor Fair Notice toont. Een reservecode mag ook.',
  code: 'Code',
  next: 'Aanmelden',
  other: 'Als iemand anders aanmelden',
  lost: 'Geen telefoon en geen reservecode? Een beheerder kan de app van je aanmelding loskoppelen.',
}

export const stepUp: Same<typeof en.stepUp> = {
  title: 'Ben je het nog?',
  why: 'Je meldde je een tijd geleden aan, en deze stap is enkel aan jou. Wat je typte, blijft staan.',
  password: 'Je wachtwoord',
  proceed: 'Ga verder',
  mail: 'Stuur me een link',
  mailOnly:
    'Je meldt je aan met links. Laat er een sturen en open hem in deze browser: deze pagina gaat vanzelf verder.',
  mailInstead: 'Of laat een link sturen, en open hem in deze browser.',
  mailSent: 'Er is een link onderweg naar {{email}}. Open hem in deze browser: deze pagina gaat vanzelf verder.',
  done: 'Je bent opnieuw aangemeld',
  doneText: 'Ga terug naar de pagina waar je was: ze gaat vanzelf verder. Deze mag dicht.',
  toDesk: 'Naar het bureau',
}

export const secondFactor: Same<typeof en.secondFactor> = {
  title: 'Authenticator-app',
  none: 'Met een app op je telefoon volstaat een gestolen wachtwoord of mailbox niet om zich als jou aan te melden.',
  required: 'Je organisatie vraagt dit van iedereen. Stel de app één keer in, en ga verder.',
  begin: 'Stel ze in',
  scan: 'Scan dit met je authenticator-app.',
  qr: 'QR-code voor je authenticator-app',
  byHand: 'Of typ er deze sleutel in:',
  confirm: 'Typ dan de code die de app toont',
  confirmNow: 'Het werkt',
  on: 'Bij het aanmelden wordt de code van je app gevraagd.',
  codes: 'Je reservecodes',
  codesText:
    'Schrijf ze op, of bewaar ze als bestand, en niet op of bij je telefoon. Met elk meld je je één keer aan zonder de app. Ze worden nu getoond en nooit meer.',
  copyAll: 'Kopieer alle',
  save: 'Bewaar als bestand',
  kept: 'Ik heb ze bewaard',
  newCodes: 'Nieuwe reservecodes',
  newCodesSure: 'De codes die je hebt, werken dan niet meer.',
  remove: 'Koppel de app los',
  removeSure: 'Vanaf dan volstaat een wachtwoord of een link om je aan te melden.',
  removed: 'De app is losgekoppeld van je aanmelding.',
}

export const sessions: Same<typeof en.sessions> = {
  title: 'Waar je aangemeld bent',
  device: 'Browser',
  unknown: 'een onbekende browser',
  on: '{{browser}} op {{system}}',
  here: 'deze browser',
  address: 'Adres',
  since: 'Aangemeld',
  used: 'Laatst gebruikt',
  end: 'Meld af',
  endOne: 'Meld af: {{device}}',
  ended: 'Daar ben je afgemeld.',
  endOthers: 'Meld overal elders af',
  endedOthers_one: 'Op {{count}} andere plaats afgemeld.',
  endedOthers_other: 'Op {{count}} andere plaatsen afgemeld.',
}

export const strength: Same<typeof en.strength> = {
  label: 'Hoe moeilijk te raden',
  0: 'meteen te raden',
  1: 'meteen te raden',
  2: 'in enkele dagen te raden',
  3: 'houdt stand',
  4: 'houdt goed stand',
}

export const scopes: Same<typeof en.scopes> = {
  title: 'Wat het mag',
  help: 'Nooit meer dan je zelf mag. Geef wat je systeem nodig heeft, en niet meer.',
  expires: 'Werkt tot',
  expiresHelp: 'Leeg: tot je het intrekt.',
  over: 'verlopen',
  everything: 'alles wat je mag (gemaakt zonder bereik)',
  may: 'Mag',
  name: {
    read: 'lezen',
    draft: 'schrijven',
    decide: 'beslissen',
    approve: 'goedkeuren',
    announce: 'aankondigen',
    resolve: 'afhandelen',
    waive: 'vrijstellen',
    members: 'leden',
    receipts: 'ontvangstberichten',
    settings: 'instellingen',
    people: 'mensen',
  },
  does: {
    read: 'beleid, versies, vergelijkingen, het bureau en het logboek lezen; geen leden',
    draft: 'ontwerpen en opmerkingen schrijven, indienen, oude versies importeren',
    decide: 'over wijzigingen beslissen, beslissingen bevestigen en verhogen',
    approve: 'versies en vertalingen goedkeuren, terugsturen; zonder het je nog eens te vragen',
    announce: 'publiceren, aankondigen, uitstellen, intrekken, verzenden pauzeren; zonder het je nog eens te vragen',
    resolve: 'berichten afhandelen, brieven afdrukken en noteren',
    waive: 'leden vrijstellen en bevindingen aanvaarden; zonder het je nog eens te vragen',
    members: 'leden lezen, importeren en wissen, hun vragen beantwoorden',
    receipts: 'teruggekomen berichten en klachten melden',
    settings: 'de organisatie, doelgroepen, instellingen van beleid en GitHub wijzigen',
    people: 'mensen uitnodigen, rollen wijzigen, deactiveren; zonder het je nog eens te vragen',
  },
}

export const personSignIn: Same<typeof en.personSignIn> = {
  app: 'App',
  hasApp: 'ja',
  lacksApp: 'nee',
  places: 'Aangemeld',
  more: 'Meer over {{name}}',
  endSessions: 'Meld overal af',
  endedSessions: '{{name}} is overal afgemeld.',
  reset: 'Koppel de verloren app los',
  resetSure:
    'Wees zeker dat het echt {{name}} is die het vraagt. De app en haar reservecodes werken niet meer, {{name}} wordt overal afgemeld en krijgt een e-mail, en tot er een nieuwe is, volstaat een wachtwoord of een link.',
  wasReset: 'De app is losgekoppeld van de aanmelding van {{name}}.',
  deactivate: 'Deactiveer',
  deactivateSure:
    '{{name}} wordt overal afgemeld, kan zich niet aanmelden, en de tokens werken niet meer. Wat {{name}} deed, blijft op diens naam, en activeren kan later opnieuw.',
  deactivated: '{{name}} is gedeactiveerd.',
  reactivate: 'Maak weer actief',
  reactivated: '{{name}} is weer actief.',
  rules: 'Wat het aanmelden vraagt',
  required: 'Iedereen moet een authenticator-app gebruiken',
  requiredHelp: 'Wie er geen heeft, stelt ze bij de volgende stap in, voor al het andere.',
  lacking_one: '{{names}} heeft er nog geen.',
  lacking_other: '{{names}} hebben er nog geen.',
  allHave: 'Iedereen heeft er een.',
  minutes: 'Na hoeveel minuten opnieuw vragen',
  minutesHelp: 'Voor goedkeuren, aankondigen en vrijstellen, en voor wijzigingen in wie zich mag aanmelden.',
  save: 'Bewaar',
}
