import { describe, expect, it } from 'vitest'
import { editedSections, staleSections } from '../../src/index.ts'

const EN = `Before all.

# Privacy

We say what we do.

## Keeping

We keep it for 180 days.

## Sharing

We share it with nobody.
`
const NL = `Vooraf.

# Privacy

We zeggen wat we doen.

## Bewaren

We bewaren het 180 dagen.

## Delen

We delen het met niemand.
`
const vocabulary = { audiences: [], recipients: [] }
const stale = (source: string, translation = NL) =>
  staleSections({ translated: EN, source, translation }, 'en', vocabulary).map(
    ({ key, heading, source: title, changes }) => [key, heading, title, changes.length],
  )

describe('the sections of a translation that its source left behind', () => {
  it('are none while the source is what it was', () => expect(stale(EN)).toEqual([]))
  it('are those in which the source changed, by their own headings', () => {
    expect(stale(EN.replace('180 days', '2 years'))).toEqual([['1', 'Bewaren', 'Keeping', 1]])
    expect(stale(EN.replace('180 days', '2 years').replace('Before all.', 'First of all.'))).toEqual([
      ['-1', null, null, 1],
      ['1', 'Bewaren', 'Keeping', 1],
    ])
  })
  it('are those that something was added to, taken out of, or added after', () => {
    expect(stale(EN.replace('with nobody.', 'with nobody. We sell nothing.'))).toEqual([['2', 'Delen', 'Sharing', 1]])
    expect(stale(EN.replace('\n## Sharing\n\nWe share it with nobody.\n', ''))).toMatchObject([
      ['2', 'Delen', 'Sharing', 2],
    ])
    expect(stale(`${EN}\n## Rights\n\nYou may ask us.\n`)).toMatchObject([['2', 'Delen', 'Sharing', 2]])
  })
  it('are named by the source where the translation has other headings', () => {
    expect(stale(EN.replace('180 days', '2 years'), '# Alles\n\nOver alles.\n')).toEqual([['1', null, 'Keeping', 1]])
  })
})

describe('the sections that an edit touched', () => {
  it.each([
    ['none', NL, []],
    ['one', NL.replace('180 dagen', '2 jaar'), ['1']],
    ['what stands before the first heading', NL.replace('Vooraf', 'Eerst'), ['-1']],
    ['a heading', NL.replace('## Delen', '## Met wie'), ['2']],
    ['the one that a new section follows', `${NL}\n## Rechten\n\nVraag maar.\n`, ['2']],
    ['the one that was taken out', NL.replace(/## Delen[\s\S]*/, ''), ['2']],
  ] as [string, string, string[]][])('are %s', (_, after, expected) => {
    expect(editedSections(NL, after)).toEqual(expected)
  })
})
