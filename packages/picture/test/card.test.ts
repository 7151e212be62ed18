import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type Card, cardPng } from '../src/index.ts'

// Fonts of megabytes are read on whatever machine this is.
vi.setConfig({ testTimeout: 120_000 })

const card = (more: Partial<Card> = {}): Card => ({
  organisation: 'Quiet Oars',
  logo: null,
  colour: '#c8102e',
  title: 'Privacy policy',
  lines: ['In force since 1 March 2027 (version 3).'],
  rightToLeft: false,
  ...more,
})

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a card is 1200 by 630 points, and the same bytes for the same words', async () => {
  const png = await cardPng(card())
  expect(sizeOf(png)).toEqual([1200, 630])
  expect(Buffer.from(png).equals(Buffer.from(await cardPng(card())))).toBe(true)
  expect(Buffer.from(png).equals(Buffer.from(await cardPng(card({ title: 'Cookies' }))))).toBe(false)
})

test('any words are drawn, and none is markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), async (title, rightToLeft) => {
      expect(sizeOf(await cardPng(card({ title, organisation: title, lines: [title], rightToLeft })))).toEqual([
        1200, 630,
      ])
    }),
    {
      numRuns: 25,
      examples: [
        ['</text><image href="file:///etc/passwd"/>', false],
        ['\u0000\ud800', true],
        ['W'.repeat(400), false],
      ],
    },
  )
})

test('a line with letters that its own face lacks is drawn as shapes, if there are any', async () => {
  const asked: string[] = []
  const outlined = (words: string) => {
    asked.push(words)
    return { width: words.length, path: (x: number, y: number, points: number) => `M${x},${y}h${points}v-${points}z` }
  }
  const mixed = card({ title: '隐私政策', lines: ['Since 2027', '自2027年'] })
  const png = Buffer.from(await cardPng(mixed, outlined))
  expect(asked.every((words) => /\p{sc=Han}/u.test(words))).toBe(true)
  expect(asked).toContain('隐私政策')
  expect(png.equals(Buffer.from(await cardPng(mixed)))).toBe(false)
})
