import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FINDINGS } from '@fairnotice/policy'
import { describe, expect, test } from 'vitest'
import { blocker } from '../../src/language/nl/blockers.ts'
import { sayBlocker } from '../../src/screens/frame/say-blocker.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
/** Said by programs to programs: no screen shows them. */
const MACHINES = new Set(['effective-time', 'raised', 'cross-site', 'scope-missing', 'session-only'])

const find = (key: string) => blocker[key.replace('blocker.', '')] ?? null
const dutch = (found: Parameters<typeof sayBlocker>[0]) => sayBlocker(found, { find, language: 'nl', locale: 'nl-BE' })

test('whatever stands in the way has its text in Dutch', () => {
  const sources = ['packages/policy/src', 'packages/db/src', 'apps/admin/src/api'].flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root }),
  )
  const codes = sources.flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code as string),
  )
  expect(codes.length).toBeGreaterThan(100)
  const missing = [...new Set([...codes, ...FINDINGS])].filter((code) => !MACHINES.has(code) && !blocker[code])
  expect(missing).toEqual([])
})

describe('a blocker on a Dutch screen', () => {
  test('names languages and times in Dutch', () => {
    expect(dutch({ code: 'rendition-stale', text: 'x', passage: 'fr' })).toBe(
      'De tekst in het Frans vertaalt een oudere brontekst. Werk hem bij.',
    )
    const values = { days: 30, at: '2027-03-01T23:00:00.000Z', zone: 'Europe/Brussels' }
    expect(dutch({ code: 'effective-too-early', text: 'x', values })).toBe(
      'Met 30 dagen aanlooptijd kan ze op zijn vroegst ingaan op 2 maart 2027, 00:00 Brussels.',
    )
  })
  test('stays in English where its values are not all there, or nobody has said it in Dutch', () => {
    expect(dutch({ code: 'another-announced', text: 'Version 3 is announced.' })).toBe('Version 3 is announced.')
    expect(dutch({ code: 'brand-new', text: 'Something new.' })).toBe('Something new.')
  })
  test('fills in what people wrote as it is', () => {
    const values = { quote: 'a {{days}} b $& c', language: 'en', days: 14, leadDays: 30 }
    expect(dutch({ code: 'clause-other-days', text: 'x', values })).toContain('(“a {{days}} b $& c”)')
  })
})

test('on an English screen it is as the API says it', () => {
  const english = { find, language: 'en' as const, locale: 'en-GB' }
  expect(sayBlocker({ code: 'rendition-stale', text: 'As said.', passage: 'fr' }, english)).toBe('As said.')
})
