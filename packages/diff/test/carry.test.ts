import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carry, compare } from '../src/index.ts'

/** Where the words of a passage stand after an edit. */
function carried(before: string, after: string, words: string): string | null {
  const start = before.indexOf(words)
  const place = carry(compare(before, after).changes, { start, end: start + words.length })
  return place && after.slice(place.start, place.end)
}

const BEFORE = '# Privacy\n\nWe keep your name.\n\nWe keep your orders for 180 days.\n\nWe share nothing.\n'

test.each([
  ['stays where nothing was edited', BEFORE.replace('name', 'name and boat'), '180 days', '180 days'],
  ['grows with what is written within it', BEFORE.replace('180 days', '180 long days'), '180 days', '180 long days'],
  ['keeps what is left of it', BEFORE.replace('orders for 180', 'orders for'), 'for 180 days', 'for days'],
  ['is gone with its words', BEFORE.replace('We share nothing.\n', ''), 'nothing', null],
])('a passage %s', (_, after, words, left) => {
  expect(carried(BEFORE, after, words)).toBe(left)
})

test('a passage follows its section when that moves', () => {
  const parts = [
    '## One\n\nWe keep your name and your boat.',
    '## Two\n\nWe share nothing at all.',
    '## Three\n\nYou may object.',
  ]
  const moved = [parts[1], parts[2], parts[0]].join('\n\n')
  expect(carried(parts.join('\n\n'), moved, 'your boat')).toBe('your boat')
})

test('every character that no change covers is found at its place', () => {
  const text = fc.array(fc.constantFrom('We keep', ' your', ' name', '.', '\n\n', ' 30 days', ' not'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [old, now] = [before.join(''), after.join('')]
      const { changes } = compare(old, now)
      for (let at = 0; at < old.length; at++) {
        const place = carry(changes, { start: at, end: at + 1 })
        if (place) expect(now[place.start]).toBe(old[at])
        else expect(changes.some((change) => change.old.some(({ start, end }) => start <= at && at < end))).toBe(true)
      }
    }),
    { numRuns: 300, verbose: true },
  )
})
