import type { Lexicon } from './languages/index.ts'
import { fold } from './plain.ts'

/** ISO 3166-1 codes of the states a policy may name; spelled in each language by Intl. */
const STATES =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BR BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JP KE KH KR KW KZ LB LI LK LT LU LV LY MA MC MD ME MK MN MT MU MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SM SN SV SY TH TN TR TW TZ UA UG US UY UZ VE VN ZA ZW'.split(
    ' ',
  )

/** Names that are ordinary words in that language; they would be found where no place is meant. */
const ORDINARY = new Set(['man', 'jersey', 'om', 'de', 'me', 'us'])

/** Place code → names, folded. `EU`, `EEA`, `THIRD` and `US-STATE` stand beside the ISO codes. */
export function placeNames(lexicon: Lexicon): Map<string, string[]> {
  const names = new Map<string, string[]>()
  const display = new Intl.DisplayNames(lexicon.language, { type: 'region' })
  for (const code of STATES) names.set(code, [fold(display.of(code) ?? code)])
  for (const entry of lexicon.places.split(';')) {
    const [code = '', list = ''] = entry.split('=')
    // Each state of the US is a place of its own.
    if (code === 'US-STATE') for (const name of list.split('|')) names.set(`US-${name}`, [name])
    else names.set(code, [...(names.get(code) ?? []), ...list.split('|')])
  }
  for (const [code, list] of names)
    names.set(
      code,
      list.filter((name) => !ORDINARY.has(name)),
    )
  return names
}
