import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '@fairnotice/policy'
import { LANGUAGES } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'

/** One thing said in several ways, a line each; a line that begins with "!" is a near miss, and says something else. */
const groups = (language: Language): { alike: string[]; misses: string[] }[] =>
  readFileSync(fileURLToPath(new URL(`./${language}.txt`, import.meta.url)), 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((group) => {
      const lines = group.split('\n')
      return {
        alike: lines.filter((line) => !line.startsWith('! ')),
        misses: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
      }
    })

const material = (old: string, now: string, language: Language): boolean =>
  compare(`${old}\n`, `${now}\n`, { language }).material

/** How many of the ways to say the same were understood when this was written: fewer is a step back. */
const UNDERSTOOD: Record<Language, number> = { en: 92, nl: 69, fr: 65, de: 63 }

describe.each(LANGUAGES)('what is said in several ways (%s)', (language) => {
  it('stays material where a near miss takes its place, either way round', () => {
    const missed = groups(language).flatMap(({ alike, misses }) =>
      misses.flatMap((miss) =>
        alike
          .filter((one) => !material(one, miss, language) || !material(miss, one, language))
          .map((one) => `${one} → ${miss}`),
      ),
    )
    expect(missed).toEqual([])
  }, 120_000)

  it('is understood as often as it was', () => {
    const understood = groups(language).flatMap(({ alike }) =>
      alike.flatMap((one, i) => alike.slice(i + 1).filter((other) => !material(one, other, language))),
    )
    expect(understood.length).toBeGreaterThanOrEqual(UNDERSTOOD[language])
  }, 120_000)
})
