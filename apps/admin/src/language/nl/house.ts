import type * as en from '../en/house.ts'
import type { Same } from '../same.ts'

export const members: Same<typeof en.members> = {
  member: 'Lid',
  externalId: 'Nummer',
  email: 'E-mail',
  name: 'Naam',
  language: 'Taal',
  audiences: 'Doelgroepen',
  otherEmails: 'Andere adressen',
  timeZone: 'Tijdzone',
  postalAddress: 'Postadres',
  registered: 'Ingeschreven',
  left: 'Vertrokken',
  all: 'alle',
  search: 'Zoek leden',
  searchHelp: 'Op het begin van een naam, adres of nummer.',
  empty: 'Nog geen leden. Importeer ze uit een bestand, of laat je eigen systeem ze met de API sturen.',
  goneLeft_one: '{{number}} is vertrokken.',
  goneLeft_other: '{{number}} zijn vertrokken.',
  goneErased_one: '{{number}} is gewist.',
  goneErased_other: '{{number}} zijn gewist.',
  total_one: '{{number}} lid',
  total_other: '{{number}} leden',
  none: 'Met “{{query}}” is geen lid gevonden.',
  import: 'Importeer leden',
  importHelp:
    'Een CSV-bestand met een kopregel, of JSON-regels zoals de API ze neemt. Een lid waarvan het nummer bekend is, wordt bijgewerkt. Zolang één rij fout is, wordt niets overgenomen.',
  file: 'Bestand met leden',
  choose: 'Kies een bestand',
  paste: 'Of plak hier rijen',
  columns: 'Welke kolom is wat',
  noColumn: 'geen kolom',
  preview_one: '{{count}} goede rij',
  preview_other: '{{count}} goede rijen; de eerste daarvan',
  bad_one: '{{count}} rij kan niet worden overgenomen',
  bad_other: '{{count}} rijen kunnen niet worden overgenomen',
  line: 'Regel {{line}}',
  badBecause: {
    json: 'dit is geen JSON-object',
    externalId: 'het nummer ontbreekt',
    email: 'het e-mailadres ontbreekt of is er geen',
    otherEmails: 'een van de andere e-mailadressen is er geen; zet komma’s tussen meer dan een',
    timeZone: 'deze tijdzone bestaat niet; schrijf haar als Europe/Brussels',
    registeredAt: 'de datum van inschrijving is niet te lezen; schrijf haar als 2026-11-22',
  },
  snapshot: 'Dit is iedereen',
  snapshotHelp: 'Wie niet in het bestand staat, is vertrokken.',
  nothing: 'Er staat niemand in.',
  importCount_one: 'Importeer {{count}} lid',
  importCount_other: 'Importeer {{count}} leden',
  imported: 'Geïmporteerd',
  importedText:
    '{{added}} toegevoegd, {{changed}} gewijzigd, {{left}} vertrokken. Berichten van lopende aankondigingen die zij nog tegoed hebben: {{noticesPlanned}}.',
  leftOut:
    'Weggelaten, omdat ze hier gewist zijn: {{ids}}. Wie zich opnieuw registreerde, heeft een registratiedatum van daarna nodig.',
  told: 'Wat dit lid te horen kreeg',
  notTold: 'Nog niets.',
  event: 'Gemeld',
  kind: {
    announced: 'aankondiging',
    postponed: 'uitstel',
    withdrawn: 'intrekking',
    late: 'laat bericht',
  },
  leaving: 'Vertrek',
  hasLeft: 'Is vertrokken',
  leftDone: 'Genoteerd: het lid is vertrokken.',
  erase: 'Wis',
  eraseSure:
    'Naam, adressen en wat de berichten vulde worden vernietigd; het bewijs dat er iemand is ingelicht blijft. Dit kan niet ongedaan worden gemaakt.',
  eraseNow: 'Wis dit lid',
  erased: 'Gewist.',
}

export const settings: Same<typeof en.settings> = {
  organisation: 'Organisatie',
  audiences: 'Doelgroepen',
  people: 'Mensen',
  tokens: 'API-tokens',
  mail: 'Mail',
  github: 'GitHub',
  retention: 'Bewaartermijnen',
  log: 'Logboek',
  account: 'Je account',
}

export const look: Same<typeof en.look> = {
  legend: 'Logo en kleur',
  help: 'Te zien op de openbare pagina’s, in e-mails, in pdf’s en waar een pagina gedeeld wordt.',
  logo: 'Logo',
  upload: 'Kies een logo',
  replace: 'Kies een ander logo',
  remove: 'Verwijder het logo',
  hasWords:
    'De woorden in deze tekening staan in een ander lettertype dan het jouwe. Zet ze om in contouren om ze te houden zoals ze zijn.',
  colour: 'Kleur',
  colourHelp: 'Als #rrggbb. Leeg: het eigen blauw van het product.',
  onLight: 'Op wit',
  onDark: 'Op donker',
  adjusted: 'Donkerder of lichter gemaakt dan je koos, zo weinig als nodig is opdat iedereen het kan lezen.',
  save: 'Bewaar kleur',
}

export const organisation: Same<typeof en.organisation> = {
  name: 'Naam',
  domain: 'Domein',
  domainHelp: 'Dat van de organisatie zelf, zoals in haar e-mailadressen.',
  postalAddress: 'Postadres',
  postalAddressHelp: 'Staat onder elke e-mail.',
  contact: 'Contact voor privacy',
  contactHelp: 'Waar leden naartoe schrijven: een e-mailadres of een pagina.',
  language: 'Taal van leden die er geen hebben',
  graceDays: 'Wachttijd in dagen',
  graceDaysHelp: 'Hoe lang een verstuurde e-mail nog kan terugkomen voordat zij als afgehandeld geldt.',
  syncLimitDays: 'Leden mogen hoogstens zoveel dagen oud zijn',
  syncLimitDaysHelp: 'Aankondigen kan niet als de leden langer niet zijn bijgewerkt.',
  save: 'Bewaar organisatie',
  begin: 'Stel in',
}

export const audiences: Same<typeof en.audiences> = {
  intro:
    'Groepen mensen die een passage kan betreffen. Een wijziging betreft iedereen, tenzij haar passage met deze woorden iets anders zegt.',
  empty: 'Nog geen doelgroepen.',
  name: 'Naam',
  slug: 'Korte naam',
  slugHelp: 'Kleine letters, cijfers en koppeltekens. Kan later niet veranderen.',
  nameIn: 'Naam in het {{language}}',
  cues: 'Woorden die haar aanwijzen',
  cuesHelp:
    'Woorden in een tekst die tonen dat een passage over deze doelgroep gaat, in elke taal; elk gevolgd door Enter.',
  add: 'Voeg een doelgroep toe',
  change: 'Wijzig de doelgroep',
  edit: 'Bewerk {{name}}',
  save: 'Bewaar doelgroep',
}

export const people: Same<typeof en.people> = {
  intro:
    'Niemand keurt goed wat hij of zij zelf schreef of bewerkte, met welke rollen ook: je hebt minstens twee mensen nodig.',
  person: 'Persoon',
  left: 'vertrokken',
  roleOf: '{{name}}: {{role}}',
  rolesSaved: 'De rollen van {{name}} zijn bewaard.',
  invite: 'Nodig iemand uit',
  email: 'E-mail',
  name: 'Naam',
  roles: 'Rollen',
  inviteNow: 'Nodig uit',
  invited: '{{name}} is uitgenodigd',
  linkText: 'Er is een e-mail onderweg. Deze link meldt hen één keer aan, 72 uur lang; geef hem aan niemand anders:',
}

export const tokens: Same<typeof en.tokens> = {
  intro: 'Een token handelt als jou vanuit je eigen systemen, en doet waarvoor het gemaakt is.',
  openapi: 'Beschrijving van de API (OpenAPI)',
  name: 'Naam',
  nameExample: 'ledenadministratie',
  make: 'Maak een token',
  once: 'Kopieer het nu: het wordt maar één keer getoond',
  empty: 'Nog geen tokens.',
  created: 'Gemaakt',
  lastUsed: 'Laatst gebruikt',
  never: 'nooit',
  revoke: 'Trek in',
  revokeName: 'Trek in: {{name}}',
  revoked: '“{{name}}” is ingetrokken.',
  isRevoked: 'ingetrokken',
}

export const mail: Same<typeof en.mail> = {
  configured: 'Mail gaat uit via de ingestelde mailserver.',
  notConfigured:
    'Er is geen mailserver ingesteld (SMTP_URL): mail gaat alleen naar de inbox van deze installatie, en alleen voorbeeldbeleid kan worden aangekondigd.',
  howToGive:
    'Om er een in te stellen, zet je SMTP_URL waar Fair Notice draait, in de omgeving of in het bestand .env (smtp://gebruiker:wachtwoord@mail.example.org:587), en start je het opnieuw.',
  notUsed:
    'Er is nog geen bericht langs die weg vertrokken: hoe hij het doet, is nog niet bekend. Een test, hieronder, probeert hem.',
  well: 'goed',
  checked: 'bekeken',
  pause: 'Zet alle verzending stil',
  resume: 'Hervat de verzending',
  pausedNow: 'De verzending staat stil.',
  resumed: 'De verzending gaat verder.',
}

export const log: Same<typeof en.log> = {
  policy: 'Beleid',
  all: 'alle',
  when: 'Wanneer',
  who: 'Wie',
  what: 'Wat',
  where: 'Waar',
  byItself: 'vanzelf',
  empty: 'Er is nog niets gebeurd.',
  nothing: 'Zoiets is niet gebeurd.',
  filter: 'Filter het logboek',
  from: 'Van',
  until: 'Tot en met',
  export: 'Download als CSV',
}

export const account: Same<typeof en.account> = {
  look: 'Kleuren',
  auto: 'Zoals het apparaat',
  language: 'Taal van de schermen',
  password: 'Wachtwoord',
  none: 'Je meldt je aan met links. Met een wachtwoord heb je daar geen mail voor nodig.',
  set: 'Stel een wachtwoord in',
  isSet: 'Het wachtwoord is ingesteld.',
  current: 'Huidig wachtwoord',
  next: 'Nieuw wachtwoord',
  nextHelp: 'Minstens 12 tekens: vier woorden die niet bij elkaar horen, onthoud je en raadt niemand.',
  change: 'Wijzig het wachtwoord',
  changed: 'Het wachtwoord is gewijzigd. Je bent overal elders afgemeld.',
}
