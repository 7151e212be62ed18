import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { sides } from '../pairs/notation.ts'

const table = (rows: [string, string][]): string =>
  `# Settings\n\n| A | B |\n| --- | --- |\n${rows.map(([name, cell]) => `| ${name} | ${cell} |`).join('\n')}\n`

describe('a cell says what it says, though others in its table say the same', () => {
  it.each([
    ['en', '[-Enabled-]{+Disabled+}', 'Enabled', 'Disabled'],
    ['en', '[-On-]{+Off+}', 'On', 'Off'],
    ['en', '[-No-]{+Yes+}', 'No', 'Yes'],
    ['nl', '[-Aan-]{+Uit+}', 'Aan', 'Uit'],
    ['fr', '[-Oui-]{+Non+}', 'Oui', 'Non'],
    ['de', '[-Aus-]{+An+}', 'Aus', 'An'],
  ] as const)('%s: %s', (language, cell, first, second) => {
    const { old, new: now } = sides(
      table([
        ['Update', cell],
        ['Backup', first],
        ['Report', second],
      ]),
    )
    expect(compare(old, now, { language: language as Language }).material).toBe(true)
  })
})
