import { compare } from '@fairnotice/diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Placed, placesInNew } from '../../src/screens/changes/places.ts'

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

test('every change has a place within the new text; what stands there stands at its own', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesOf(before, after)
      const places = placesInNew(changes)
      for (const { id, new: now } of changes) {
        const place = places.get(id) as number
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(after.length)
        if (now[0]) expect(place).toBe(now[0].start)
      }
    }),
  )
})

test('a removed sentence stands where it stood', () => {
  const before = 'One stays here. Two goes away from here. Three stays too.\n'
  const after = 'One stays here. Three stays too.\n'
  const changes = changesOf(before, after)
  const place = placesInNew(changes).get((changes[0] as Placed).id) as number
  expect(after.slice(0, place).trim()).toBe('One stays here.')
})
