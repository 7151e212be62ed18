import type { AlertWording } from './wording.ts'

const on = (day: string | null) => (day === null ? '' : ` op ${day}`)

export const nl: AlertWording = {
  headline: {
    announced: (policy, day) => `${policy}: wijzigingen aangekondigd${day === null ? '' : ` voor ${day}`}`,
    postponed: (policy, day) => `${policy}: wijzigingen uitgesteld${day === null ? '' : ` tot ${day}`}`,
    withdrawn: (policy) => `${policy}: aangekondigde wijzigingen ingetrokken`,
    late: (policy, day) => `${policy}: gewijzigd${on(day)}`,
    'in-force': (policy, day) => `${policy}: een nieuwe versie geldt${day === null ? '' : ` sinds ${day}`}`,
  },
  lead: {
    announced: (version, moment) =>
      `Versie ${version} gaat in${moment === null ? '' : ` op ${moment}`}. Het kan later worden: ze wacht tot iedereen die ze aangaat, is ingelicht.`,
    postponed: (version, moment) =>
      `Versie ${version} gaat later in dan aangekondigd${moment === null ? '.' : `: op ${moment}.`}`,
    withdrawn: (version) => `Versie ${version} was aangekondigd en is ingetrokken. Het beleid blijft zoals het is.`,
    late: (version, moment) => `Versie ${version} ging in${on(moment)}. Sommige leden zijn te laat ingelicht.`,
    'in-force': (version, moment) => `Versie ${version} geldt${moment === null ? '' : ` sinds ${moment}`}.`,
  },
  reason: 'De reden:',
  inShort: 'In het kort',
  compare: 'Wat er verandert, voor en na',
  read: 'De tekst en zijn geschiedenis',
  why: (organisation) =>
    `U krijgt dit omdat u er ${organisation} om vroeg en het vanaf dit adres bevestigde. U kunt het op elk moment stoppen.`,
  stop: 'Deze berichten stoppen',
  questions: 'Vragen?',
  sentTo: 'Verzonden aan',
}
