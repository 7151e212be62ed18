import type { MemberRecord } from '@fairnotice/db'

const FIRST = [
  'Aline',
  'Bas',
  'Carla',
  'Daan',
  'Eva',
  'Farid',
  'Greet',
  'Hugo',
  'Ilse',
  'Jonas',
  'Kaat',
  'Lode',
  'Mira',
  'Noor',
  'Omar',
  'Pia',
  'Quinten',
  'Rosa',
  'Sven',
  'Tess',
]
const LAST = [
  'Adams',
  'Baeten',
  'Cools',
  'Dupont',
  'Engels',
  'Faure',
  'Geerts',
  'Hendrickx',
  'Ivens',
  'Jacobs',
  'Klein',
  'Lambert',
  'Maes',
  'Nys',
  'Ooms',
  'Peeters',
  'Renard',
  'Smets',
]
/** Half Dutch, a quarter English, the rest French and German. */
const LANGUAGES = ['nl', 'en', 'nl', 'fr', 'nl', 'en', 'nl', 'de']
const AUDIENCES = [
  ['members'],
  ['members', 'customers'],
  ['members', 'newsletter'],
  ['customers', 'newsletter'],
  ['newsletter'],
  ['applicants'],
  ['partners'],
  [],
]

/** So many made-up members, the same every time; their addresses end in .example, where no mail can arrive. */
export function exampleMembers(count: number): MemberRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] as string
    const last = LAST[Math.floor(index / FIRST.length) % LAST.length] as string
    return {
      externalId: `HH-${String(1001 + index)}`,
      email: `${first}.${last}.${index}@members.harbourandheath.example`.toLowerCase(),
      name: `${first} ${last}`,
      language: LANGUAGES[index % LANGUAGES.length] as string,
      audiences: AUDIENCES[(index * 7) % AUDIENCES.length] as string[],
      registeredAt: new Date(Date.UTC(2023, index % 12, 1 + (index % 28))),
    }
  })
}
