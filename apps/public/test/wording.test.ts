import { describe, expect, it } from 'vitest'
import { de } from '../src/wording/de.ts'
import { en } from '../src/wording/en.ts'
import { fill, fillText } from '../src/wording/fill.ts'
import { fr } from '../src/wording/fr.ts'
import { nl } from '../src/wording/nl.ts'

/** `history.held` → its sentence; functions are asked for none, one and many. */
function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value)
    else if (typeof value === 'function')
      for (const count of [null, 1, 1284])
        found.set(`${path}${key}(${count})`, (value as (n: number | null) => string)(count))
    else for (const [inner, sentence] of sentences(value as object, `${path}${key}.`)) found.set(inner, sentence)
  }
  return found
}

const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()

describe.each([
  ['nl', nl],
  ['fr', fr],
  ['de', de],
])('the frame in %s', (_, words) => {
  const own = sentences(words)

  it('has every sentence, with the same places to fill', () => {
    const english = sentences(en)
    expect([...own.keys()]).toEqual([...english.keys()])
    for (const [key, sentence] of english) expect([key, places(own.get(key) ?? '')]).toEqual([key, places(sentence)])
  })

  it('leaves nothing empty or in English', () => {
    const english = sentences(en)
    for (const [key, sentence] of own) {
      expect(sentence.trim(), key).not.toBe('')
      if (/[a-z]{3,} [a-z]{3,}/i.test(english.get(key) ?? '')) expect(sentence, key).not.toBe(english.get(key))
    }
  })
})

describe('filling a sentence', () => {
  it('escapes what is put into a page, and nothing twice', () => {
    expect(String(fill('{a} & {b}', { a: '<b>', b: 'x' }))).toBe('&lt;b&gt; &amp; x')
    expect(fillText('{a} & {a}', { a: '<b>' })).toBe('<b> & <b>')
  })
  it('does not fill what was filled in', () => {
    expect(fillText('{a}', { a: '{b}', b: 'no' })).toBe('{b}')
  })
})
