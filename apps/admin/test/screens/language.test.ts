import { KINDS, MATERIALITIES, ROLES, STATES } from '@fairnotice/policy'
import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/language/choose.ts'
import { en } from '../../src/language/en/index.ts'
import { nl } from '../../src/language/nl/index.ts'
import { speak } from '../../src/language/speak.ts'

type Texts = { [key: string]: string | Texts }
const paths = (texts: Texts, above = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[above + key, text]] : paths(text, `${above}${key}.`),
  )

test('Dutch has every English text, with the same values to fill in', () => {
  const dutch = new Map(paths(nl as unknown as Texts))
  const values = (text: string | undefined) => new Set(text?.match(/\{\{\w+\}\}/g) ?? [])
  for (const [path, text] of paths(en as unknown as Texts))
    expect([path, values(dutch.get(path))]).toEqual([path, values(text)])
})

test('Dutch says je throughout, never u', () => {
  for (const [path, text] of paths(nl as unknown as Texts))
    expect([path, text.match(/(?<![\p{L}\d])(?:u|uw|uwe|uws|uzelf)(?![\p{L}\d])/giu)]).toEqual([path, null])
})

test('every word of the closed vocabularies has its text', () => {
  for (const texts of [en, nl]) {
    expect(Object.keys(texts.kind)).toEqual([...KINDS])
    expect(Object.keys(texts.materiality)).toEqual([...MATERIALITIES])
    expect(Object.keys(texts.role)).toEqual([...ROLES])
    for (const state of STATES) expect(texts.state[state]).toBeTruthy()
  }
})

test('the chosen language goes before the browser’s, and English is the last resort', () => {
  expect(chooseLanguage('nl', 'en-GB,en')).toBe('nl')
  expect(chooseLanguage(undefined, 'fr-BE,nl-BE;q=0.8,en;q=0.5')).toBe('nl')
  expect(chooseLanguage('tlh', 'fr')).toBe('en')
  expect(chooseLanguage(undefined, null)).toBe('en')
})

test('a count is written as the language writes it, and keeps its plural', () => {
  expect(speak('en').t('progress.telling', { count: 20_000 })).toBe('Telling 20,000 members')
  expect(speak('nl').t('gate.undispatched', { count: 18_272 })).toMatch(/^18\.272 leden/)
  expect(speak('en').t('progress.telling', { count: 1 })).toBe('Telling 1 member')
})
