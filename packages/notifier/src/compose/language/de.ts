import type { Wording } from './wording.ts'

const on = (day: string | null, otherwise = '') => (day === null ? otherwise : ` am ${day}`)

export const de: Wording = {
  headline: {
    announced: (policy, day) => `„${policy}“ ändert sich${on(day, ' demnächst')}`,
    postponed: (policy, day) => `„${policy}“: Änderungen verschoben${day === null ? '' : ` auf den ${day}`}`,
    withdrawn: (policy) => `„${policy}“: Die angekündigten Änderungen treten nicht in Kraft`,
    late: (policy, day) => `„${policy}“ hat sich${on(day)} geändert`,
  },
  colon: ': ',
  concern: (count) =>
    count === 0 ? null : count === 1 ? '1 Änderung betrifft Sie' : `${count} Änderungen betreffen Sie`,
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  why: (organisation, count) =>
    `Sie erhalten diese Nachricht, weil Sie bei ${organisation} registriert sind${
      count === 0 ? '.' : count === 1 ? ' und eine Änderung Sie betrifft.' : ` und ${count} Änderungen Sie betreffen.`
    }`,
  nothingToDo: (hasOptions) => `Sie müssen nichts tun.${hasOptions ? ' Was Sie tun können, steht weiter unten.' : ''}`,
  when: {
    announced: (moment) =>
      moment === null
        ? 'Wann die Änderungen in Kraft treten, teilen wir Ihnen noch mit. Bis dahin ändert sich für Sie nichts.'
        : `Die Änderungen treten am ${moment} in Kraft. Bis dahin ändert sich für Sie nichts.`,
    postponed: (moment) =>
      moment === null
        ? 'Wir haben Ihnen Änderungen angekündigt. Sie treten später in Kraft als angekündigt; wann, teilen wir Ihnen noch mit. Bis dahin ändert sich für Sie nichts.'
        : `Wir haben Ihnen Änderungen angekündigt. Sie treten später in Kraft als angekündigt: am ${moment}. Bis dahin ändert sich für Sie nichts.`,
    withdrawn: () =>
      'Wir haben Ihnen Änderungen angekündigt. Wir haben sie zurückgezogen: Es bleibt alles, wie es ist.',
    late: (moment) =>
      `Die Änderungen sind${on(moment)} in Kraft getreten. Sie hätten diese Nachricht vorher bekommen müssen; es tut uns leid, dass sie verspätet kommt.`,
  },
  laterVersion: (version, moment) => `Seit dem ${moment} gilt Fassung ${version} der Richtlinie.`,
  promise: 'In unserer Erklärung versprechen wir:',
  urgent: 'Dies tritt früher in Kraft als üblich:',
  reason: 'Der Grund:',
  inShort: 'Kurz gesagt',
  changes: {
    announced: 'Was sich ändert',
    postponed: 'Was sich später ändert',
    withdrawn: 'Was sich nicht ändert',
    late: 'Was sich geändert hat',
  },
  partShown: (shown, all, attached) => {
    const where = `im vollständigen Vergleich${attached ? ' und in der angehängten Datei' : ''}`
    return shown === 0
      ? `Die Änderungen sind zu lang für eine Nachricht: Alle ${all} stehen ${where}.`
      : `Diese Nachricht zeigt ${shown} von ${all} Änderungen, die wichtigsten zuerst; die übrigen stehen ${where}.`
  },
  moreChanges: (count) =>
    count === 1
      ? 'Eine weitere Änderung steht im vollständigen Vergleich:'
      : `${count} weitere Änderungen stehen im vollständigen Vergleich:`,
  options: (moment) => (moment === null ? 'Was Sie tun können' : `Was Sie bis ${moment} tun können`),
  anyone: (contact) =>
    `Fragen Sie uns, widersprechen Sie einer Änderung oder verlangen Sie die Löschung Ihrer Daten: ${contact}`,
  seeMore: 'Mehr dazu',
  comparison: 'Alle Änderungen, bisher und neu',
  policyOnSite: 'Der Text und seine Geschichte',
  ownPage: 'Diese Mitteilung als Webseite',
  prevails: (language) => `Dies ist eine Übersetzung: Maßgeblich ist der Text auf ${language}.`,
  olderText: (language) =>
    `Sie übersetzt einen älteren Text auf ${language}: Wo die beiden abweichen, lesen Sie jenen.`,
  revisedPolicy: (version) => `Der überarbeitete Text (Version ${version})`,
  attached: (file) => `Der überarbeitete Text liegt dieser Nachricht als Datei ${file} bei.`,
  linked: 'Sie können ihn hier lesen:',
  changedHere: 'hier geändert',
  questions: 'Fragen?',
  mandatory: (organisation) =>
    `Dies ist keine Werbung. ${organisation} muss Ihnen mitteilen, wenn sich die Verwendung Ihrer personenbezogenen Daten ändert; deshalb gibt es nichts abzubestellen.`,
  noTracking: 'Diese Nachricht enthält weder Bilder noch Zählpixel, und ihre Links führen dorthin, wo sie es sagen.',
  sentTo: 'Gesendet an',
  test: {
    mark: 'Probe',
    me: 'Diese Nachricht ging nur an Sie, damit Sie sie so sehen, wie die Mitglieder sie sehen werden. Sonst wurde niemand benachrichtigt, und nichts wird damit angekündigt.',
    team: 'Diese Nachricht ging nur an die, die an der Erklärung arbeiten, damit sie sie so sehen, wie die Mitglieder sie sehen werden. Kein Mitglied wurde benachrichtigt, und nichts wird damit angekündigt.',
  },
  link: {
    'sign-in': {
      subject: (organisation) => `Anmeldung bei ${organisation}`,
      body: (organisation) => `Mit diesem Link melden Sie sich bei ${organisation} an.`,
      action: 'Anmelden',
    },
    invitation: {
      subject: (organisation) => `${organisation} lädt Sie zur Arbeit an seinen Richtlinien ein`,
      body: (organisation) =>
        `${organisation} lädt Sie zur Arbeit an den Richtlinien ein. Dieser Link öffnet Ihr Konto.`,
      action: 'Einladung annehmen',
    },
    'second-factor-reset': {
      subject: (organisation) => `Ihre Authenticator-App wurde von Ihrer Anmeldung bei ${organisation} entfernt`,
      body: (organisation) =>
        `Eine Administratorin oder ein Administrator von ${organisation} hat die Authenticator-App von Ihrer Anmeldung entfernt, weil sie verloren gegangen sein soll, und Sie überall abgemeldet. Richten Sie eine neue ein. Haben Sie das nicht verlangt, sagen Sie es sofort Ihren Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'confirm-subscription': {
      subject: (organisation) => `Bestätigen Sie, dass Sie von Änderungen bei ${organisation} hören möchten`,
      body: (organisation) =>
        `Jemand hat darum gebeten, diese Adresse über Änderungen der Richtlinien von ${organisation} zu unterrichten.`,
      action: 'Bestätigen',
    },
    visit: {
      subject: (organisation) => `Ihre Seite bei ${organisation}`,
      body: (organisation) =>
        `Mit diesem Link öffnen Sie Ihre Seite bei ${organisation}: die Mitteilungen, die Sie erhielten, Ihre Einstellungen und die Daten, die über Sie gespeichert sind.`,
      action: 'Meine Seite öffnen',
    },
    'old-address': {
      subject: (organisation) => `Ihre neue Adresse bei ${organisation}`,
      body: (organisation) =>
        `Jemand auf Ihrer Seite bei ${organisation} bittet darum, Ihre Nachrichten an eine andere Adresse zu senden. Das geschieht, wenn Sie es aus diesem Postfach und aus dem neuen bestätigen. Die neue Adresse:`,
      action: 'Die neue Adresse bestätigen',
    },
    'new-address': {
      subject: (organisation) => `Bestätigen Sie Ihre Adresse bei ${organisation}`,
      body: (organisation) =>
        `Ein Mitglied von ${organisation} bittet darum, Nachrichten an diese Adresse zu senden. Das geschieht, wenn Sie es hier bestätigen und die bisherige Adresse es ebenfalls bestätigt.`,
      action: 'Diese Adresse bestätigen',
    },
    answer: {
      subject: (organisation) => `${organisation} hat Ihre Anfrage beantwortet`,
      body: (organisation) => `Das antwortet ${organisation} auf Ihre Anfrage:`,
      action: 'Meine Seite öffnen',
    },
    'new-device': {
      subject: (organisation) => `Neue Anmeldung bei Ihrem Konto bei ${organisation}`,
      body: (organisation) =>
        `Jemand hat sich bei Ihrem Konto bei ${organisation} mit einem Browser angemeldet, der dafür noch nicht benutzt worden war. Waren Sie es, ist nichts zu tun. Wenn nicht, melden Sie sich überall ab, ändern Sie Ihr Passwort und verständigen Sie Ihre Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'second-factor-set': {
      subject: (organisation) => `Eine Authenticator-App wurde mit Ihrer Anmeldung bei ${organisation} verbunden`,
      body: (organisation) =>
        `Von nun an verlangt die Anmeldung bei ${organisation} einen Code dieser App. Waren Sie es nicht, verständigen Sie sofort Ihre Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'second-factor-removed': {
      subject: (organisation) => `Die Authenticator-App wurde von Ihrer Anmeldung bei ${organisation} getrennt`,
      body: (organisation) =>
        `Die Anmeldung bei ${organisation} verlangt von Ihnen keinen Code mehr. Waren Sie es nicht, ändern Sie Ihr Passwort und verständigen Sie sofort Ihre Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'password-changed': {
      subject: (organisation) => `Ihr Passwort bei ${organisation} wurde geändert`,
      body: (organisation) =>
        `Das Passwort Ihres Kontos bei ${organisation} wurde geändert, und Sie wurden überall sonst abgemeldet. Waren Sie es nicht, verständigen Sie sofort Ihre Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'token-made': {
      subject: (organisation) => `Ein neues API-Token für Ihr Konto bei ${organisation}`,
      body: (organisation) =>
        `Es wurde ein Token erstellt, das bei ${organisation} in Ihrem Namen handelt, soweit es dafür gemacht ist. Waren Sie es nicht, widerrufen Sie es, ändern Sie Ihr Passwort und verständigen Sie Ihre Administratoren.`,
      action: 'Zu Ihrem Konto',
    },
    'review-due': {
      subject: (organisation) => `Eine Richtlinie von ${organisation} ist zu überprüfen`,
      body: (organisation) =>
        `${organisation} sieht jede Richtlinie von Zeit zu Zeit durch, auch wenn sich nichts ändert. Bei dieser ist es so weit. Lesen Sie sie und vermerken Sie, dass sich nichts ändern muss, oder beginnen Sie eine neue Fassung.`,
      action: 'Die Richtlinie öffnen',
    },
  },
  linkOnce: (minutes) =>
    minutes < 120
      ? `Der Link funktioniert einmal, ${minutes} Minuten lang.`
      : `Der Link funktioniert einmal, ${minutes / 60} Stunden lang.`,
  linkIgnore: 'Wenn Sie nicht darum gebeten haben, tun Sie nichts: Es geschieht nichts.',
}
