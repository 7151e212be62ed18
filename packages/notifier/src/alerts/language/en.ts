import type { AlertWording } from './wording.ts'

const on = (day: string | null) => (day === null ? '' : ` on ${day}`)

export const en: AlertWording = {
  headline: {
    announced: (policy, day) => `${policy}: changes announced${day === null ? '' : ` for ${day}`}`,
    postponed: (policy, day) => `${policy}: changes postponed${day === null ? '' : ` to ${day}`}`,
    withdrawn: (policy) => `${policy}: announced changes withdrawn`,
    late: (policy, day) => `${policy}: changed${on(day)}`,
    'in-force': (policy, day) => `${policy}: a new version is in force${day === null ? '' : ` since ${day}`}`,
  },
  lead: {
    announced: (version, moment) =>
      `Version ${version} is to take effect${moment === null ? '' : ` on ${moment}`}. It may be later: it waits until everyone whom it affects has been told.`,
    postponed: (version, moment) =>
      `Version ${version} takes effect later than was announced${moment === null ? '.' : `: on ${moment}.`}`,
    withdrawn: (version) => `Version ${version} was announced and has been withdrawn. The policy stays as it is.`,
    late: (version, moment) => `Version ${version} took effect${on(moment)}. Some members were told of it late.`,
    'in-force': (version, moment) =>
      `Version ${version} has been in force${moment === null ? '' : ` since ${moment}`}.`,
  },
  reason: 'The reason:',
  inShort: 'In short',
  compare: 'What changes, before and after',
  read: 'The text, and its history',
  why: (organisation) =>
    `You get this because you asked ${organisation} for it, and confirmed it from this address. You can stop it at any time.`,
  stop: 'Stop these messages',
  questions: 'Questions?',
  sentTo: 'Sent to',
}
