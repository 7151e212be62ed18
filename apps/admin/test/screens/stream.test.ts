import { compare } from '@fairnotice/diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines, type Placed, placesInNew, stream } from '../../src/screens/changes/stream.ts'

const sentence = fc.constantFrom(
  'We keep cookie data for 180 days.',
  'We keep cookie data for two years.',
  'We share your address with nobody.',
  'We share your address with our carrier.',
  'You may object at any time.',
  '- your name',
  '- your name and telephone number',
)
const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => `# Policy\n\n${sentences.join('\n\n')}\n`)

const changesOf = (before: string, after: string) =>
  compare(before, after, { language: 'en' }).changes as unknown as Placed[]
const join = (after: string, changes: readonly Placed[], marks: string) =>
  stream(after, changes)
    .filter(({ mark }) => marks.includes(mark))
    .map((piece) => piece.text)
    .join('')

test('what is unchanged or added is the new text, character for character', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(join(after, changesOf(before, after), '=+')).toBe(after)
    }),
  )
})

test('every removed character is shown, once', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesOf(before, after)
      const removed = changes.flatMap(({ segments }) => segments.filter(([mark]) => mark === '-')).map(([, cut]) => cut)
      const shown = stream(after, changes).filter(({ mark }) => mark === '-')
      expect(shown.reduce((sum, piece) => sum + piece.text.length, 0)).toBe(removed.join('').length)
    }),
  )
})

test('a removed sentence stands where it stood', () => {
  const before = 'One stays here. Two goes away from here. Three stays too.\n'
  const after = 'One stays here. Three stays too.\n'
  const changes = changesOf(before, after)
  const pieces = stream(after, changes)
  const at = pieces.findIndex(({ mark }) => mark === '-')
  expect(
    pieces
      .slice(0, at)
      .map((piece) => piece.text)
      .join('')
      .trim(),
  ).toBe('One stays here.')
  expect(placesInNew(changes).get((changes[0] as Placed).id)).toBeLessThanOrEqual(after.indexOf('Three'))
})

test('lines are cut at every kind of line end and lose no other character', () => {
  const pieces = [{ mark: '=' as const, text: 'a\r\nb\nc\rd', change: null }]
  expect(lines(pieces).map((row) => row.map((piece) => piece.text).join(''))).toEqual(['a', 'b', 'c', 'd'])
})
