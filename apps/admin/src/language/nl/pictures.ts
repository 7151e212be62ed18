import type * as en from '../en/pictures.ts'
import type { Same } from '../same.ts'

export const pictures: Same<typeof en.pictures> = {
  timeline: 'Tijdlijn van {{count}} versies; de tabel eronder zegt hetzelfde.',
  version: 'Versie',
  since: 'Van kracht vanaf',
  state: 'Toestand',
  firstText: 'met niets vergeleken',
  asTable: 'Toon als tabel',
  hideTable: 'Verberg de tabel',
  delivery: '{{sent}} verzonden en {{settled}} afgehandeld van {{planned}}; de tabel eronder zegt wanneer.',
  span: 'Getoonde tijd',
  whileSending: 'Tijdens het verzenden',
  untilEffect: 'Tot het ingaat',
  takesEffect: 'gaat in',
  planned: 'gepland',
  sent: 'verstuurd',
  settled: 'afgehandeld',
  ahead: 'wordt afgehandeld als niets terugkomt',
  at: 'Tegen',
}
