import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTyped, editedText, storedOffset, typedOffset } from '../../src/screens/draft/keep-line-ends.ts'

const piece = fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', '\r', '# x')
const stored = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

test('opening and saving without editing changes not one byte', () => {
  fc.assert(
    fc.property(stored, (text) => {
      expect(editedText(text, asTyped(text))).toBe(text)
    }),
  )
})

test('what is saved reads back as what was typed', () => {
  fc.assert(
    fc.property(stored, stored.map(asTyped), (text, typed) => {
      expect(asTyped(editedText(text, typed))).toBe(typed)
    }),
  )
})

test('an edit leaves the line ends before and after it alone', () => {
  expect(editedText('one\r\ntwo\nthree\r\n', 'one\nTWO\nthree\n')).toBe('one\r\nTWO\nthree\r\n')
})

test('a new line gets the line ends that the text uses', () => {
  expect(editedText('one\r\ntwo\r\n', 'one\nand\ntwo\n')).toBe('one\r\nand\r\ntwo\r\n')
})

test('a place in the typed text and in the stored one are the same place', () => {
  fc.assert(
    fc.property(stored, fc.nat(40), (text, seed) => {
      const typed = seed % (asTyped(text).length + 1)
      expect(typedOffset(text, storedOffset(text, typed))).toBe(typed)
    }),
  )
})

test('a new line after an old carriage return stays a line of its own', () => {
  expect(asTyped(editedText('\r', '\n\n'))).toBe('\n\n')
})
