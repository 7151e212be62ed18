import { describe, expect, it } from 'vitest'
import { compareWords } from '../src/compare/words.ts'
import { mark, texts } from './notation.ts'

const compared = (notation: string) => {
  const { old, new: now } = texts(notation)
  return compareWords(old, now).map(mark).join('')
}

describe('words alone', () => {
  it.each([
    ['nothing', ''],
    ['a first text', '{+We keep nothing.+}'],
    ['a reference', 'See Article [-6(1)(a)-]{+6(1)(f)+} of the Regulation.'],
    ['a date', 'It applies from [-1 May 2024-]{+2 May 2024+}.'],
    ['white space', 'We keep[- -]{+\n+}logs.'],
    [
      'one sentence among many that are equal',
      `${'We keep what you send us for a year. '.repeat(40)}We sell [-nothing-]{+everything+}. ${'You may object to all of this. '.repeat(40)}`,
    ],
    [
      'a date beside the end of a sentence',
      'We wrote this on the [-1. May 2024-]{+1. June 2024+} and it holds. It also says more than that here.',
    ],
    ['a tag over two lines', 'Read this [-<a\nhref="one">-]{+<a\nhref="two">+}now</a> and more than once.'],
  ])('%s', (_name, notation) => {
    expect(compared(notation)).toBe(notation)
  })

  it('compares a quarter of a million words with a word changed here and there', () => {
    const words = Array.from({ length: 250_000 }, (_, n) => `word${n % 977}${n % 17 === 0 ? '.' : ''}`)
    const other = words.map((word, n) => (n % 1000 === 500 ? 'other' : word))
    const segments = compareWords(words.join(' '), other.join(' '))
    expect(segments.filter(([sign]) => sign === '-')).toHaveLength(250)
    expect(
      segments
        .filter(([sign]) => sign !== '-')
        .map(([, text]) => text)
        .join(''),
    ).toBe(other.join(' '))
  })
})
