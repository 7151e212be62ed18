import type { AlertWording } from './wording.ts'

const on = (day: string | null) => (day === null ? '' : ` am ${day}`)

export const de: AlertWording = {
  headline: {
    announced: (policy, day) => `${policy}: Änderungen angekündigt${day === null ? '' : ` zum ${day}`}`,
    postponed: (policy, day) => `${policy}: Änderungen verschoben${day === null ? '' : ` auf den ${day}`}`,
    withdrawn: (policy) => `${policy}: angekündigte Änderungen zurückgezogen`,
    late: (policy, day) => `${policy}: geändert${on(day)}`,
    'in-force': (policy, day) => `${policy}: eine neue Version gilt${day === null ? '' : ` seit dem ${day}`}`,
  },
  lead: {
    announced: (version, moment) =>
      `Version ${version} soll in Kraft treten${moment === null ? '' : `: am ${moment}`}. Es kann später werden: Sie wartet, bis alle Betroffenen unterrichtet sind.`,
    postponed: (version, moment) =>
      `Version ${version} tritt später in Kraft als angekündigt${moment === null ? '.' : `: am ${moment}.`}`,
    withdrawn: (version) =>
      `Version ${version} war angekündigt und wurde zurückgezogen. Die Richtlinie bleibt, wie sie ist.`,
    late: (version, moment) =>
      `Version ${version} trat${on(moment)} in Kraft. Einige Mitglieder wurden verspätet unterrichtet.`,
    'in-force': (version, moment) => `Version ${version} gilt${moment === null ? '' : ` seit dem ${moment}`}.`,
  },
  reason: 'Der Grund:',
  inShort: 'Kurz gesagt',
  compare: 'Was sich ändert, vorher und nachher',
  read: 'Der Text und seine Geschichte',
  why: (organisation) =>
    `Sie erhalten dies, weil Sie ${organisation} darum gebeten und es von dieser Adresse aus bestätigt haben. Sie können es jederzeit beenden.`,
  stop: 'Diese Nachrichten beenden',
  questions: 'Fragen?',
  sentTo: 'Gesendet an',
}
