import type { Model } from './model.ts'

/** One letter a weight: eighths, from -3¼ to 3⅛. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = LETTERS.indexOf('a')
const STEPS = 8

/** What words say, as text: `beginning=letters`, a letter for each kind, one space between words. */
export function pack(words: Model['words']): Record<string, string> {
  const letter = (weight: number): string =>
    LETTERS[Math.max(0, Math.min(LETTERS.length - 1, ZERO + Math.round(weight * STEPS)))] as string
  const tables = [...words].sort(byKey).map(([key, table]) => {
    const entries = [...table].sort(byKey).map(([word, weights]) => `${word}=${Array.from(weights, letter).join('')}`)
    return [key, entries.join(' ')]
  })
  return Object.fromEntries(tables)
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

export const unpack = (packed: Readonly<Record<string, string>>): Model['words'] =>
  new Map(Object.entries(packed).map(([key, table]) => [key, new Map(table.split(' ').map(entry))]))

function entry(written: string): [string, Float32Array] {
  const [word = '', letters = ''] = written.split('=')
  return [word, Float32Array.from(letters, (letter) => (LETTERS.indexOf(letter) - ZERO) / STEPS)]
}

/** Numbers with spaces between them. */
export const numbers = (written: string): number[] => written.split(' ').map(Number)
