import type { AlertWording } from './wording.ts'

const on = (day: string | null) => (day === null ? '' : ` le ${day}`)

export const fr: AlertWording = {
  headline: {
    announced: (policy, day) => `${policy} : modifications annoncées${day === null ? '' : ` pour le ${day}`}`,
    postponed: (policy, day) => `${policy} : modifications reportées${day === null ? '' : ` au ${day}`}`,
    withdrawn: (policy) => `${policy} : modifications annoncées retirées`,
    late: (policy, day) => `${policy} : modifiée${on(day)}`,
    'in-force': (policy, day) =>
      `${policy} : une nouvelle version est en vigueur${day === null ? '' : ` depuis le ${day}`}`,
  },
  lead: {
    announced: (version, moment) =>
      `La version ${version} doit prendre effet${moment === null ? '' : ` le ${moment}`}. Ce peut être plus tard : elle attend que toutes les personnes concernées aient été informées.`,
    postponed: (version, moment) =>
      `La version ${version} prend effet plus tard qu’annoncé${moment === null ? '.' : ` : le ${moment}.`}`,
    withdrawn: (version) =>
      `La version ${version} avait été annoncée et a été retirée. La politique reste telle quelle.`,
    late: (version, moment) =>
      `La version ${version} a pris effet${on(moment)}. Certains membres ont été informés en retard.`,
    'in-force': (version, moment) =>
      `La version ${version} est en vigueur${moment === null ? '' : ` depuis le ${moment}`}.`,
  },
  reason: 'La raison :',
  inShort: 'En bref',
  compare: 'Ce qui change, avant et après',
  read: 'Le texte et son historique',
  why: (organisation) =>
    `Vous recevez ce message parce que vous l’avez demandé à ${organisation} et confirmé depuis cette adresse. Vous pouvez l’arrêter à tout moment.`,
  stop: 'Arrêter ces messages',
  questions: 'Des questions ?',
  sentTo: 'Envoyé à',
}
