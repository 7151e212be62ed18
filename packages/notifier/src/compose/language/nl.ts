import type { Wording } from './wording.ts'

const on = (day: string | null, otherwise = '') => (day === null ? otherwise : ` op ${day}`)

/** The title stands without an article: its gender isn't known (“ons beleid”, “onze verklaring”). */
export const nl: Wording = {
  headline: {
    announced: (policy, day) => `${policy} verandert${on(day, ' binnenkort')}`,
    postponed: (policy, day) => `${policy}: wijzigingen uitgesteld${day === null ? '' : ` tot ${day}`}`,
    withdrawn: (policy) => `${policy}: de aangekondigde wijzigingen gaan niet door`,
    late: (policy, day) => `${policy} is veranderd${on(day)}`,
  },
  colon: ': ',
  concern: (count) => (count === 0 ? null : count === 1 ? '1 wijziging betreft u' : `${count} wijzigingen betreffen u`),
  greeting: (name) => (name === null ? 'Goedendag,' : `Beste ${name},`),
  why: (organisation, count) =>
    `U krijgt dit bericht omdat u bij ${organisation} geregistreerd bent${
      count === 0 ? '.' : count === 1 ? ' en één wijziging u betreft.' : ` en ${count} wijzigingen u betreffen.`
    }`,
  nothingToDo: (hasOptions) => `U hoeft niets te doen.${hasOptions ? ' Wat u kunt doen, staat hieronder.' : ''}`,
  when: {
    announced: (moment) =>
      `De wijzigingen gaan in${on(moment, ' op een moment dat wij u nog laten weten')}. Tot dan verandert er voor u niets.`,
    postponed: (moment) =>
      `Wij schreven u eerder over wijzigingen. Ze gaan later in dan wij zeiden: ${moment === null ? 'wij laten u weten wanneer' : `op ${moment}`}. Tot dan verandert er voor u niets.`,
    withdrawn: () => 'Wij schreven u eerder over wijzigingen. Wij hebben ze ingetrokken: alles blijft zoals het is.',
    late: (moment) =>
      `De wijzigingen zijn ingegaan${on(moment)}. U had dit bericht eerder moeten krijgen; het spijt ons dat het te laat komt.`,
  },
  laterVersion: (version, moment) => `Sinds ${moment} geldt versie ${version} van het beleid.`,
  promise: 'In ons beleid beloven wij:',
  urgent: 'Dit gaat sneller in dan gewoonlijk:',
  reason: 'De reden:',
  inShort: 'In het kort',
  changes: {
    announced: 'Wat er verandert',
    postponed: 'Wat er later verandert',
    withdrawn: 'Wat er niet verandert',
    late: 'Wat er veranderd is',
  },
  partShown: (shown, all, attached) => {
    const where = `in de volledige vergelijking${attached ? ' en in het bijgevoegde bestand' : ''}`
    return shown === 0
      ? `De wijzigingen zijn te lang voor een bericht: alle ${all} staan ${where}.`
      : `Dit bericht toont ${shown} van ${all} wijzigingen, de zwaarste eerst; de andere staan ${where}.`
  },
  moreChanges: (count) =>
    count === 1
      ? 'Nog één wijziging staat in de volledige vergelijking:'
      : `Nog ${count} wijzigingen staan in de volledige vergelijking:`,
  options: (moment) => (moment === null ? 'Wat u kunt doen' : `Wat u kunt doen tot ${moment}`),
  anyone: (contact) =>
    `Vraag ons wat u wilt weten, maak bezwaar tegen een wijziging of vraag ons uw gegevens te wissen: ${contact}`,
  seeMore: 'Meer lezen',
  comparison: 'Alle wijzigingen, voor en na',
  policyOnSite: 'De tekst en zijn geschiedenis',
  ownPage: 'Dit bericht als webpagina',
  prevails: (language) => `Dit is een vertaling: de tekst in het ${language} is doorslaggevend.`,
  olderText: (language) => `Ze vertaalt een oudere tekst in het ${language}: waar de twee verschillen, leest u die.`,
  revisedPolicy: (version) => `De herziene tekst (versie ${version})`,
  attached: (file) => `De herziene tekst is bij dit bericht gevoegd, als het bestand ${file}.`,
  linked: 'U leest hem hier:',
  changedHere: 'hier gewijzigd',
  questions: 'Vragen?',
  mandatory: (organisation) =>
    `Dit is geen reclame. ${organisation} moet u laten weten dat het gebruik van uw persoonsgegevens verandert; er is dus niets om u voor uit te schrijven.`,
  noTracking: 'Dit bericht bevat geen afbeeldingen en volgt u niet, en de links leiden waarheen ze zeggen.',
  sentTo: 'Verzonden aan',
  test: {
    mark: 'Proef',
    me: 'Dit bericht ging naar u alleen, zodat u het ziet zoals leden het zullen zien. Niemand anders kreeg bericht, en er wordt niets mee aangekondigd.',
    team: 'Dit bericht ging alleen naar wie aan het beleid werkt, om het te zien zoals leden het zullen zien. Geen enkel lid kreeg bericht, en er wordt niets mee aangekondigd.',
  },
  link: {
    'sign-in': {
      subject: (organisation) => `Aanmelden bij ${organisation}`,
      body: (organisation) => `Met deze link meldt u zich aan bij ${organisation}.`,
      action: 'Aanmelden',
    },
    invitation: {
      subject: (organisation) => `${organisation} nodigt u uit om aan het beleid mee te werken`,
      body: (organisation) =>
        `${organisation} nodigt u uit om aan het beleid mee te werken. Deze link opent uw account.`,
      action: 'Uitnodiging aannemen',
    },
    'second-factor-reset': {
      subject: (organisation) => `Uw authenticator-app is losgekoppeld van uw aanmelding bij ${organisation}`,
      body: (organisation) =>
        `Een beheerder van ${organisation} heeft de authenticator-app van uw aanmelding losgekoppeld, omdat die verloren zou zijn, en heeft u overal afgemeld. Stel een nieuwe in. Hebt u dit niet gevraagd, verwittig dan meteen uw beheerders.`,
      action: 'Naar uw account',
    },
    'confirm-subscription': {
      subject: (organisation) => `Bevestig dat u wijzigingen bij ${organisation} wilt vernemen`,
      body: (organisation) =>
        `Iemand vroeg om dit adres op de hoogte te houden van wijzigingen in het beleid van ${organisation}.`,
      action: 'Bevestigen',
    },
    visit: {
      subject: (organisation) => `Uw pagina bij ${organisation}`,
      body: (organisation) =>
        `Met deze link opent u uw pagina bij ${organisation}: de berichten die u kreeg, uw instellingen, en de gegevens die over u bewaard worden.`,
      action: 'Mijn pagina openen',
    },
    'old-address': {
      subject: (organisation) => `Uw nieuwe adres bij ${organisation}`,
      body: (organisation) =>
        `Iemand op uw pagina bij ${organisation} vraagt om uw berichten naar een ander adres te sturen. Dat gebeurt als u het bevestigt vanuit deze mailbox én vanuit de nieuwe. Het nieuwe adres:`,
      action: 'Het nieuwe adres bevestigen',
    },
    'new-address': {
      subject: (organisation) => `Bevestig uw adres bij ${organisation}`,
      body: (organisation) =>
        `Een lid van ${organisation} vraagt om berichten naar dit adres te sturen. Dat gebeurt als u het hier bevestigt, en het adres van tot nu toe het ook bevestigt.`,
      action: 'Dit adres bevestigen',
    },
    answer: {
      subject: (organisation) => `${organisation} heeft uw vraag beantwoord`,
      body: (organisation) => `Dit antwoordt ${organisation} op uw vraag:`,
      action: 'Mijn pagina openen',
    },
    'new-device': {
      subject: (organisation) => `Nieuwe aanmelding op uw account bij ${organisation}`,
      body: (organisation) =>
        `Iemand meldde zich aan op uw account bij ${organisation} met een browser waarmee dat nog niet gebeurd was. Was u het, dan hoeft u niets te doen. Zo niet, meld u dan overal af, wijzig uw wachtwoord en verwittig uw beheerders.`,
      action: 'Naar uw account',
    },
    'second-factor-set': {
      subject: (organisation) => `Er is een authenticator-app gekoppeld aan uw aanmelding bij ${organisation}`,
      body: (organisation) =>
        `Voortaan vraagt aanmelden bij ${organisation} een code van die app. Was u het niet, verwittig dan meteen uw beheerders.`,
      action: 'Naar uw account',
    },
    'second-factor-removed': {
      subject: (organisation) => `De authenticator-app is losgekoppeld van uw aanmelding bij ${organisation}`,
      body: (organisation) =>
        `Aanmelden bij ${organisation} vraagt u geen code meer. Was u het niet, wijzig dan uw wachtwoord en verwittig meteen uw beheerders.`,
      action: 'Naar uw account',
    },
    'password-changed': {
      subject: (organisation) => `Uw wachtwoord bij ${organisation} is gewijzigd`,
      body: (organisation) =>
        `Het wachtwoord van uw account bij ${organisation} is gewijzigd, en u bent overal elders afgemeld. Was u het niet, verwittig dan meteen uw beheerders.`,
      action: 'Naar uw account',
    },
    'token-made': {
      subject: (organisation) => `Een nieuw API-token voor uw account bij ${organisation}`,
      body: (organisation) =>
        `Er is een token gemaakt dat bij ${organisation} in uw naam handelt, voor zover het daarvoor gemaakt is. Was u het niet, trek het dan in, wijzig uw wachtwoord en verwittig uw beheerders.`,
      action: 'Naar uw account',
    },
    'review-due': {
      subject: (organisation) => `Een beleid van ${organisation} is aan nazicht toe`,
      body: (organisation) =>
        `${organisation} kijkt elk beleid van tijd tot tijd na, ook als er niets wijzigt. Dit is eraan toe. Lees het, en noteer dat er niets hoeft te veranderen of begin een nieuwe versie.`,
      action: 'Het beleid openen',
    },
  },
  linkOnce: (minutes) =>
    minutes < 120
      ? `De link werkt één keer, ${minutes} minuten lang.`
      : `De link werkt één keer, ${minutes / 60} uur lang.`,
  linkIgnore: 'Hebt u hier niet om gevraagd? Doe dan niets: er gebeurt niets.',
}
