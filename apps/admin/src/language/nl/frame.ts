import type * as en from '../en/frame.ts'
import type { Same } from '../same.ts'

export const frame: Same<typeof en.frame> = {
  policies: 'Beleid',
  members: 'Leden',
  settings: 'Instellingen',
  main: 'Hoofdmenu',
  skip: 'Naar de inhoud',
  account: '{{name}}: account',
  signOut: 'Afmelden',
  light: 'Licht',
  dark: 'Donker',
  close: 'Sluiten',
  cancel: 'Annuleren',
  edit: 'Bewerken',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  saved: 'Bewaard.',
  loading: 'Wordt geladen',
  goThere: 'Erheen',
  tryAgain: 'Opnieuw proberen',
  previousPage: 'Vorige pagina',
  nextPage: 'Volgende pagina',
  offline: 'Je bent offline. Wat je ziet kan oud zijn; wat je typt blijft staan en wordt bewaard als je terug bent.',
  stays: 'Je bent offline, dus deze pagina blijft staan. Volg de link als je terug bent.',
  slow: 'Het duurt langer dan het zou moeten. Deze pagina blijft vragen; je hoeft niets te doen.',
  old: 'Nu geen antwoord: dit is wat het laatst bekend was.',
  noAnswer: 'Geen antwoord',
  noAnswerText: 'De app is niet te bereiken. Controleer je verbinding en probeer het opnieuw.',
  trouble: 'Hier is iets kapot',
  troubleText: 'Dit ligt niet aan jou. Probeer het opnieuw; blijft het zo, meld het dan aan wie Fair Notice beheert.',
  nowhere: 'Hier is niets',
  nowhereText: 'Misschien is het adres verkeerd getypt, of is weggehaald wat hier stond.',
  toDesk: 'Naar het bureau',
  refused: 'Dit kan nog niet',
}

export const signIn: Same<typeof en.signIn> = {
  title: 'Aanmelden',
  email: 'E-mail',
  password: 'Wachtwoord',
  showPassword: 'Wachtwoord tonen',
  signIn: 'Aanmelden',
  or: 'of',
  sendLink: 'Stuur me een link',
  sent: 'Kijk in je inbox',
  sentText:
    'Is {{email}} hier bekend, dan is er een link onderweg om je aan te melden. Hij werkt één keer, 15 minuten lang.',
  wrong: 'Dit adres en wachtwoord horen niet bij elkaar. Probeer het opnieuw, of laat een link sturen.',
  badAddress: 'Dit is geen e-mailadres.',
  addressFirst: 'Vul eerst je e-mailadres in.',
  tooOften: 'Te veel pogingen. Wacht een kwartier, of laat een link sturen.',
  byLink: 'Met deze link meld je je aan. Hij werkt één keer: druk enkel als jij het bent die zich hier aanmeldt.',
  linkSpent: 'Deze link is al gebruikt of te oud. Laat een nieuwe sturen.',
  invited: 'Hier schrijft niemand zichzelf in: een beheerder nodigt je uit.',
}

export const setUp: Same<typeof en.setUp> = {
  title: 'Stel je organisatie in',
  intro:
    'Beleid wordt in haar naam gepubliceerd en leden worden in haar naam ingelicht. Alles hier kan later nog veranderen.',
  notYou: 'Een beheerder moet eerst de organisatie instellen.',
}

export const desk: Same<typeof en.desk> = {
  title: 'Bureau',
  waiting: 'Wacht op jou',
  nothing: 'Er wacht niets op jou.',
  empty: 'Nog geen beleid. Plak de tekst van je site, of importeer een Word-bestand.',
  newPolicy: 'Nieuw beleid',
  policy: 'Beleid',
  inForce: 'van kracht',
  coming: 'op komst',
  none: 'niets',
  notYet: 'nog niet',
  example: 'voorbeeld',
  behind_one: '{{languages}} loopt achter op de brontekst, of ontbreekt',
  behind_other: '{{languages}} lopen achter op de brontekst, of ontbreken',
  trouble: 'Er is iets mis',
  broken: 'werkt niet',
  since: 'sinds',
  paused: 'Alle verzending staat stil sinds',
  verb: {
    write: 'Schrijf verder',
    review: 'Beoordeel',
    announce: 'Kondig aan',
    confirm: 'Bevestig',
    import: 'Bekijk',
    resolve: 'Los op',
    late: 'Meld alsnog',
  },
}

export const text: Same<typeof en.text> = {
  import: 'Bestand importeren',
  file: 'Bestand met de tekst (.md, .txt, .html, .docx)',
  read: '{{name}} is gelezen.',
  word: 'Word',
  wordText: 'Tekst voor Word',
  wordChanges: 'Wijzigingen sinds v{{number}}, bijgehouden',
  notes: {
    'windows-1252': 'Het is geen UTF-8 en is als Windows-1252 gelezen: kijk de letters met accenten na.',
    nested: 'Het is {{count}} lagen diep genest en is als platte tekst gelezen.',
    elements: 'Weggelaten: {{what}}.',
    contents: 'De inhoudsopgave is weggelaten.',
    looks: 'Het is platte tekst: koppen en lijsten zijn gelezen zoals ze eruitzien. Kijk ze na.',
    tracked: 'Bijgehouden wijzigingen zijn als aanvaard gelezen ({{count}}).',
    comments: 'Opmerkingen zijn weggelaten ({{count}}).',
  },
  problems: {
    'unknown-format': '{{name}}: dit soort bestand wordt niet gelezen. Bewaar het als .docx, .html, .txt of .md.',
    'too-large': '{{name}} is te groot voor een beleid: er wordt hooguit 20 MB gelezen, en 200 MB uitgepakt.',
    'not-text': '{{name}} is geen tekst. Is het een pdf of een oude .doc met een andere uitgang? Bewaar het als .docx.',
    'broken-file':
      '{{name}} is niet als Word-document te lezen. Open het in Word en bewaar het als .docx; een oude .doc heeft dat ook nodig.',
    'no-text': 'Er staat geen tekst in {{name}}. Een gescande pagina is een plaatje.',
  },
}
