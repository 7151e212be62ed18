import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/events/csv.ts'
import { calendarMarks, marks, scale } from '../../src/screens/pictures/scale.ts'
import { placeOfWords } from '../../src/screens/search/letters.ts'

/** What stands between two places of pieces. */
function between(pieces: readonly string[], sought: string): string | null {
  const place = placeOfWords(pieces, sought)
  if (!place) return null
  const { start, end } = place
  return pieces
    .slice(start.piece, end.piece + 1)
    .map((text, index, all) =>
      text.slice(index === 0 ? start.offset : 0, index === all.length - 1 ? end.offset + end.size : text.length),
    )
    .join('')
}

describe('finding a passage in a page by its first words', () => {
  it('goes by letters alone, over the borders of links and marks', () => {
    expect(between(['1. We keep ', 'your data', ' for 180 days.'], 'We keep “your data” for 180')).toBe(
      'We keep your data for 180',
    )
    expect(between(['Wij bewaren het.'], 'We keep it')).toBeNull()
    expect(between(['…'], '—')).toBeNull()
  })

  it('finds by its beginning what changed or was cut further on', () => {
    const text =
      'We keep your reservations and your payments for a period that we say below, and never longer than that.'
    expect(between([text], `${text.slice(0, 80)} something else`)).toContain('We keep your reservations')
  })

  it('finds any words of a page, wherever its pieces end', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-ZàéïßŁ𝐀0-9]{1,9}$/u), { minLength: 3, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.array(fc.nat(), { maxLength: 5 }), (list, from, count, cuts) => {
        const text = list.join(' ')
        const start = from % list.length
        const sought = list.slice(start, start + 1 + (count % (list.length - start))).join(', ')
        const ends = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b)
        const pieces = ends.slice(1).map((end, index) => text.slice(ends[index], end))
        const letters = (said: string | null) =>
          said
            ?.toLowerCase()
            .match(/[\p{L}\p{N}]/gu)
            ?.join('') ?? null
        const found = letters(between(pieces, sought)) ?? ''
        const wanted = letters(sought) ?? ''
        // A cut through a sign of two units leaves halves that no letter is made of.
        const whole = pieces.every((piece) => piece.isWellFormed())
        return !whole || (found !== '' && wanted.startsWith(found))
      }),
    )
  })
})

describe('the axes of pictures', () => {
  it('mark counts by round numbers from zero, and never beyond the most', () => {
    expect(marks(12)).toEqual([0, 5, 10])
    expect(marks(1)).toEqual([0, 1])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (most) => {
        const found = marks(most)
        return found[0] === 0 && (found.at(-1) as number) <= most && found.length >= 2 && found.length <= 6
      }),
    )
  })

  it('mark years of a long span and quarters of a short one', () => {
    const days = (from: string, to: string) =>
      calendarMarks(new Date(from), new Date(to)).map(({ at }) => at.toISOString().slice(0, 10))
    expect(days('2024-03-01', '2027-02-01')).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'])
    expect(days('2026-05-01', '2026-12-31')).toEqual(['2026-07-01', '2026-10-01'])
  })

  it('put a single value in the middle', () => {
    expect(scale(5, 5, 0, 100)(5)).toBe(50)
    expect(scale(0, 10, 0, 100)(5)).toBe(50)
  })
})

describe('a line of CSV', () => {
  it('keeps commas, quotes and line ends within a cell, and no formula', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', '=1+1'])).toBe('a,"b,c","d""e","f\ng",\'=1+1\r\n')
  })
})
