import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { quotedPrintablePiece } from '../src/compose/mime/quoted-printable.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', '=', ' ', '\t', '\n', '\r\n', 'é', '€', '😀', '.', '-'), maxLength: 300 }),
  )
  .map((each) => each.toWellFormed())

const decoded = async (encoded: string) =>
  (
    await PostalMime.parse(
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}`,
    )
  ).text ?? ''

describe('quoted-printable', () => {
  it('gives the text back, whichever way it was cut into pieces', () =>
    fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (pieces) => {
        // A carriage return at one piece's end and a line feed at the next one's start are two characters here.
        const expected = pieces.map((piece) => piece.replace(/\r?\n/g, '\n')).join('')
        const got = await decoded(pieces.map(quotedPrintablePiece).join(''))
        expect(got.replace(/\n$/, '')).toBe(expected.replace(/\n$/, ''))
      }),
    ))

  it('has lines of at most 76 printable characters, none ending in white space', () =>
    fc.assert(
      fc.property(text, (piece) => {
        const lines = quotedPrintablePiece(piece).split('\r\n')
        expect(lines.at(-1)).toBe('')
        for (const line of lines) expect(line).toMatch(/^(?:[\t\x20-\x7e]{0,75}[\x21-\x7e])?$/)
      }),
    ))
})
