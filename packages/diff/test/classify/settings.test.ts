import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
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
