import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { bindingWords } from '../../src/meaning/own-words.ts'
import type { Vocabulary } from '../../src/types.ts'

const NONE: Vocabulary = { audiences: [], recipients: [] }

describe('the organisation’s own words', () => {
  it('make a recipient known that nothing else marks as a name', () => {
    const [old, now] = ['Wir senden Ihre Adresse an Amselpost.\n', 'Wir senden Ihre Adresse an Drosselfracht.\n']
    const rules = (vocabulary: Vocabulary): string[] =>
      compare(old, now, { language: 'de', vocabulary }).changes.flatMap(({ reasons }) =>
        reasons.map(({ rule, text }) => `${rule}: ${text}`),
      )
    expect(rules(NONE).join()).not.toContain('recipient-named')
    expect(rules({ audiences: [], recipients: ['Amselpost', 'Drosselfracht'] }).join()).toContain(
      'recipient-named: Zum ersten Mal genannt: Drosselfracht',
    )
  })

  it('make a name in a list a recipient that comes, however it is written', () => {
    const vocabulary: Vocabulary = { audiences: [], recipients: ['elm-bakery'] }
    const [old, now] = ['# Partners\n\n- the printer\n', '# Partners\n\n- the printer\n- the elm bakery\n']
    const [change] = compare(old, now, { language: 'en', vocabulary }).changes
    expect(change?.kinds).toContain('recipient')
    expect(change?.reasons.map(({ text }) => text).join()).toContain('Elm Bakery')
    expect(change?.direction).toBe('widens')
  })

  it.each([
    ['en', 'A buddy shows you the house. Our buddies know your name.', 'buddy', 'volunteer'],
    ['nl', 'Een maatje leidt u rond. Onze maatjes kennen uw naam.', 'maatje', 'wandelgids'],
    ['fr', 'Un parrain vous guide. Nos parrains connaissent votre nom.', 'parrain', 'accompagnateur'],
    ['de', 'Ein Lotse führt Sie. Unser Lotse kennt Ihren Namen.', 'Lotse', 'Wegbegleiter'],
  ] as const)('make a rename editorial that would be material without them (%s)', (language, text, from, to) => {
    const renamed = text.replaceAll('buddies', 'volunteers').replaceAll(from, to)
    const made = (words: string[][]) =>
      compare(`${text}\n`, `${renamed}\n`, { language, vocabulary: { audiences: [], recipients: [], words } })
    expect(made([]).material).toBe(true)
    const known = made([[from, to]])
    expect(known.changes.map(({ materiality }) => materiality)).not.toContain('material')
    expect(known.changes.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain('own-words')
  })

  it('make one thing of a phrase and a word', () => {
    const vocabulary: Vocabulary = { audiences: [], recipients: [], words: [['walking companion', 'buddy']] }
    const { changes } = compare('A walking companion gets your name.\n', 'A buddy gets your name.\n', {
      language: 'en',
      vocabulary,
    })
    expect(changes.map(({ materiality }) => materiality)).toEqual(['editorial'])
  })

  it.each([
    ['en', 'The passage says whom it is for: Swimming pupils'],
    ['nl', 'De passage zegt voor wie zij geldt: Zwemleerlingen'],
    ['fr', 'Le passage dit à qui il s’adresse : Swimming pupils'],
    ['de', 'Die Passage sagt, für wen sie gilt: Swimming pupils'],
  ] as const)(
    'call an audience as people do, in the reader’s language where it has a name in it (%s)',
    (language, said) => {
      const reasons = (names?: Record<string, string>) =>
        compare('# Us\n\n## Pupils\n\nA year.\n', '# Us\n\n## Pupils\n\nTwo years.\n', {
          language,
          vocabulary: {
            recipients: [],
            audiences: [{ slug: 'pool-pupils', cues: ['pupils'], ...(names ? { names } : {}) }],
          },
        }).changes.flatMap((change) => change.reasons.map(({ text }) => text))
      expect(reasons({ en: 'Swimming pupils', nl: 'Zwemleerlingen' })).toContain(said)
      expect(reasons().at(-1)).toContain(': pool-pupils')
    },
  )

  it('say nothing of the other words of a sentence', () => {
    const vocabulary: Vocabulary = { audiences: [], recipients: [], words: [['buddy', 'volunteer']] }
    const { material } = compare('A buddy may see your name.\n', 'A volunteer may see your address.\n', {
      language: 'en',
      vocabulary,
    })
    expect(material).toBe(true)
  })

  it.each([
    ['en', 'We may share it.', 'We must share it.', ['may', 'must']],
    ['en', 'We keep all of it.', 'We keep some of it.', ['all', 'some']],
    ['nl', 'Wij mogen het delen.', 'Wij moeten het delen.', ['mogen', 'moeten']],
    ['fr', 'Nous le gardons 30 jours.', 'Nous le gardons 90 jours.', ['30 jours', '90 jours']],
    ['de', 'Wir teilen es nicht.', 'Wir teilen es gern.', ['nicht', 'gern']],
  ] as const)('never make the same what binds or counts (%s: %s)', (language, old, now, group) => {
    const vocabulary: Vocabulary = { audiences: [], recipients: [], words: [[...group]] }
    expect(bindingWords([[...group]], language).length).toBeGreaterThan(0)
    expect(compare(`${old}\n`, `${now}\n`, { language, vocabulary }).material).toBe(true)
  })

  it('are no other policy’s words', () => {
    const made = (words?: string[][]) =>
      compare('A buddy gets your name.\n', 'A volunteer gets your name.\n', {
        language: 'en',
        vocabulary: { audiences: [], recipients: [], ...(words ? { words } : {}) },
      }).material
    expect([made(), made([['buddy', 'volunteer']]), made(), made([['buddy', 'helper']])]).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('narrow a change to the audiences whose cues its heading holds, and to no other', () => {
    const vocabulary: Vocabulary = {
      audiences: [
        { slug: 'divers', cues: ['divers', 'the diving club'] },
        { slug: 'sailors', cues: ['sailors'] },
      ],
      recipients: [],
    }
    const text = (period: string): string => `# Policy\n\n## For divers\n\nWe keep your log for ${period}.\n`
    const audiences = (own: Vocabulary): string[] =>
      compare(text('one year'), text('two years'), { language: 'en', vocabulary: own }).changes.flatMap(
        (change) => change.audiences,
      )
    expect(audiences(vocabulary)).toEqual(['divers'])
    expect(audiences(NONE)).toEqual([])
  })

  it('narrow nothing where only one side names an audience', () => {
    const vocabulary: Vocabulary = { audiences: [{ slug: 'divers', cues: ['divers'] }], recipients: [] }
    const { changes } = compare('If you dive, we keep it for a year.\n', 'For divers, we keep it for two years.\n', {
      language: 'en',
      vocabulary,
    })
    expect(changes.every((change) => change.audiences.length === 0)).toBe(true)
  })
})
