import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { sides } from '../pairs/notation.ts'

const told = (notation: string, language: 'en' | 'nl' | 'fr' | 'de' = 'en') => {
  const { old, new: now } = sides(notation)
  const { changes } = compare(`${old}\n`, `${now}\n`, { language })
  return changes.map(({ materiality, kinds, direction, reasons }) => ({
    materiality,
    kind: kinds[0],
    direction,
    text: reasons[0]?.text,
  }))
}

describe('a register is compared cell by cell', () => {
  it.each([
    [
      'en',
      '| Purpose | Kept |\n|---|---|\n| Newsletter | [-180 days-]{+2 years+} |',
      'Register: Newsletter · Kept: 180 days → 2 years',
    ],
    [
      'nl',
      '| Doel | Bewaartermijn |\n|---|---|\n| Nieuwsbrief | [-180 dagen-]{+2 jaar+} |',
      'Register: Nieuwsbrief · Bewaartermijn: 180 dagen → 2 jaar',
    ],
    [
      'fr',
      '| Finalité | Durée de conservation |\n|---|---|\n| Lettre | [-180 jours-]{+2 ans+} |',
      'Registre : Lettre · Durée de conservation: 180 jours → 2 ans',
    ],
    [
      'de',
      '| Zweck | Speicherdauer |\n|---|---|\n| Newsletter | [-180 Tage-]{+2 Jahre+} |',
      'Verzeichnis: Newsletter · Speicherdauer: 180 Tage → 2 Jahre',
    ],
  ] as const)('%s: a period, with the entry that it belongs to', (language, notation, text) => {
    expect(told(notation, language)).toContainEqual({
      materiality: 'material',
      kind: 'retention',
      direction: 'widens',
      text,
    })
  })

  it('names who came and who went, as a set', () => {
    const table = '| Purpose | Recipients |\n|---|---|\n| Newsletter | Alder Mail, [-Beta BV-]{+Acme Analytics Inc.+} |'
    expect(told(table)).toEqual([
      {
        materiality: 'material',
        kind: 'recipient',
        direction: 'widens',
        text: 'Register: Newsletter · Recipients: + Acme Analytics Inc., − Beta BV',
      },
    ])
  })

  it('finds the entry of a labelled block, and compares with the list as it was', () => {
    const block =
      'Visits\nLegitimate interest - We let you in.\n-\nWhich third parties may receive your data?\nOur insurer\n{+The police\n+}-\nHow did we obtain this data?From you'
    expect(told(block)[0]?.text).toBe('Register: Visits · Which third parties may receive your data: + The police')
  })

  it('takes another order for no change', () => {
    const list = (names: string[]): string => `# Processors\n\n${names.map((name) => `- ${name}`).join('\n')}\n`
    const names = ['Alder Mail', 'Birch Pay', 'Rowan Cloud', 'Thistledown Help']
    const { changes } = compare(list(names), list(names.toReversed()), { language: 'en' })
    expect(changes.map((change) => change.materiality)).toEqual(changes.map(() => 'editorial'))
    const row = '| Purpose | Recipients |\n|---|---|\n| Post | [-Alder Mail, Birch Pay-]{+Birch Pay, Alder Mail+} |'
    expect(told(row).every(({ materiality }) => materiality === 'editorial')).toBe(true)
  })
})
