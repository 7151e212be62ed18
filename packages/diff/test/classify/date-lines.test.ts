import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { VOCABULARY } from '../pairs/notation.ts'

/** How lines on a policy's own date begin, and how dates are written: each with each. */
const LINES: Record<Language, { lines: string; dates: string }> = {
  en: {
    lines:
      'Last updated: D|Updated D|Effective as of D.|Revised: D|**Effective Date:** D|Version 2.1, D|Privacy Policy (D)|Published D|This notice was published on D and was last updated on D.|Last reviewed: D|<p class="body-l">Last updated: D</p>|D',
    dates:
      '25 September 2024~26 September 2024|25 Sep 2024~26 Sep 2024|25-Sep-2024~26-Sep-2024|Sept. 25, 2024~Oct. 2, 2024|25th September 2024~2nd October 2024|9/25/2024~10/2/2024|Sep 2024~Oct 2024|2024-09~2024-10|20240925~20241002|2024-09-25T10:00:00Z~2024-10-02T11:30:00Z|Q3 2024~Q4 2024|2024~2025',
  },
  nl: {
    lines:
      'Laatst bijgewerkt: D|Versie van D|Ingangsdatum: D|Deze privacyverklaring is van kracht sinds D.|Vastgesteld op D|Laatst herzien: D|D',
    dates:
      '25 september 2024~2 oktober 2024|25-9-2024~2-10-2024|25 sept. 2024~2 okt. 2024|25 mrt 2024~2 mei 2024|09-2024~10-2024|2024~2025|woensdag 25 september 2024~donderdag 2 oktober 2024',
  },
  fr: {
    lines:
      'Dernière mise à jour : D|Version en date du D|Entrée en vigueur le D|Fait à Paris, le D|Politique de confidentialité (D)|D',
    dates:
      '25 septembre 2024~2 octobre 2024|25 déc. 2024~2 févr. 2025|1er septembre 2024~1er octobre 2024|09/2024~10/2024|25/09/24~02/10/24|2024~2025',
  },
  de: {
    lines: 'Stand: D|Zuletzt geändert am D|Fassung vom D|(Stand: D)|In Kraft seit D|Letzte Überarbeitung: D|D',
    dates:
      '25. September 2024~2. Oktober 2024|25. Sept. 2024~2. Okt. 2024|25.9.24~2.10.24|09/2024~10/2024|Jänner 2024~März 2024|2024~2025',
  },
}

/** What has a date and is not the policy's own. */
const OTHERS: Record<Language, string[]> = {
  en: [
    'We delete your data on [31 December 2024|31 January 2026].',
    '## Storage period\n\n[31 December 2024|31 December 2029]',
    '| Data | Kept until |\n| --- | --- |\n| Orders | [31-12-2024|31-12-2030] |',
    '| Data | Until |\n| --- | --- |\n| Orders | until [2025|2030] |',
    'Cookies: valid until [25 Sep 2024|25 Sep 2026]',
    'Retention:\n\n- [2024|2030]',
    'You can object until [25 Sep 2024|2 Sep 2024].',
    'Not for anyone born after [25 Sep 2008|25 Sep 2012].',
  ],
  nl: [
    'Wij bewaren de gegevens tot [31 december 2024|31 december 2030].',
    '## Bewaartermijn\n\n[31-12-2024|31-12-2030]',
    '| Gegevens | Tot |\n| --- | --- |\n| Bestellingen | [2024|2030] |',
    'U kunt bezwaar maken tot [25 sept. 2024|2 sept. 2024].',
  ],
  fr: [
    'Nous conservons les données jusqu’au [31 décembre 2024|31 décembre 2030].',
    '## Durée de conservation\n\n[31/12/2024|31/12/2030]',
    'Données personnelles : jusqu’au [25/09/2024|25/09/2030]',
    'Nous gardons cela sept [jours|mois].',
  ],
  de: [
    'Wir speichern die Daten bis [31. Dezember 2024|31. Dezember 2030].',
    '## Speicherdauer\n\n[31.12.2024|31.12.2030]',
    '## Löschung\n\nbis [31.12.2024|31.12.2030]',
  ],
}

const policy = (line: string): string => `# Privacy\n\n${line}\n\n## Boats\n\nWe hire out boats.\n`

const called = (old: string, now: string, language: Language): string[] =>
  compare(policy(old), policy(now), { language, ...VOCABULARY }).changes.map(({ materiality }) => materiality)

describe('the date of the policy itself is notable, however it is written', () => {
  for (const [language, { lines, dates }] of Object.entries(LINES) as [Language, { lines: string; dates: string }][])
    it.each(lines.split('|'))(`${language}: %s`, (line) => {
      for (const [before = '', after = ''] of dates.split('|').map((pair) => pair.split('~'))) {
        const [old, now] = [before, after].map((date) => line.replace(/\bD\b/g, date)) as [string, string]
        expect.soft(called(old, now, language), `${old} → ${now}`).toEqual(['notable'])
        for (const [one, other] of [
          [old, ''],
          ['', now],
        ] as const)
          expect.soft(called(one, other, language), `${one} → ${other}`).not.toContain('material')
      }
    })
})

describe('a date that says something else is material', () => {
  for (const [language, lines] of Object.entries(OTHERS) as [Language, string[]][])
    it.each(lines)(`${language}: %s`, (line) => {
      const [old, now] = [1, 2].map((side) => line.replace(/\[([^|\]]*)\|([^\]]*)\]/g, `$${side}`)) as [string, string]
      expect(called(old, now, language)).toContain('material')
    })
})
