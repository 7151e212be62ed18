import type { Language } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { summarise } from '../../src/summary/index.ts'
import { sides } from '../pairs/notation.ts'

const changesOf = (written: string, language: Language) => {
  const { old, new: now } = sides(written)
  return compare(old, now, { language }).changes
}
const texts = (written: string, language: Language = 'en') =>
  changesOf(written, language).flatMap(({ reasons }) => reasons.map(({ text }) => text))

describe('what a reason quotes', () => {
  it.each([
    [
      'en',
      'We share your name [-only -]with our bank in Ghent{+ and with an analytics company+}.',
      'A condition or limit changed: “only” → – and – → “and with an analytics company”',
    ],
    [
      'nl',
      'Wij delen uw naam [-alleen -]met onze bank in Gent{+ en met een analysebedrijf+}.',
      'Een voorwaarde of grens veranderde: “alleen” → – en – → “en met een analysebedrijf”',
    ],
    [
      'fr',
      'Nous partageons votre nom [-uniquement -]avec notre banque à Gand{+ et avec un laboratoire+}.',
      'Une condition ou une limite a changé : “uniquement” → – et – → “et avec un laboratoire”',
    ],
    [
      'de',
      'Wir teilen Ihren Namen [-nur -]mit unserer Bank in Gent{+ und mit einem Analyseunternehmen+}.',
      'Eine Bedingung oder Grenze hat sich geändert: “nur” → – und – → “und mit einem Analyseunternehmen”',
    ],
  ] as const)('%s: is each place apart, where words went in one and came in another', (language, written, told) => {
    expect(texts(written, language)).toContain(told)
  })

  it('is each place apart where many words stand between, also of what only came', () => {
    expect(
      texts('We collect your {+medical +}records from the archive of our office{+ and your photographs+}.'),
    ).toEqual(['New on which data are processed: “medical” and “and your photographs”'])
  })

  it('is one where the places stand close together, or the sentence was written anew', () => {
    expect(texts('Nous [-ne -]vendons [-pas -]vos données.', 'fr')).toContain(
      'Une négation est apparue ou a disparu : “ne pas” → –',
    )
    const [anew = ''] = texts(
      'The [-red-]{+big+} lamp and the [-old-]{+new+} door of our [-blue-]{+wide+} house by the [-calm-]{+wild+} sea have a [-round-]{+flat+} roof.',
    )
    expect(anew.split('→')).toHaveLength(2)
  })

  it('is told again in a reader’s language with that language’s list', () => {
    const changes = changesOf('We [-must -]write to you about your order and your address[- only by post-].', 'en')
    const told = (language: Language) => summarise(changes, { language })[0]?.sentence
    expect(told('en')).toMatch(/“must” → – and “only by post” → –/)
    expect(told('nl')).toMatch(/“must” → – en “only by post” → –/)
    expect(told('de')).toMatch(/“must” → – und “only by post” → –/)
  })

  it('is every word that went and came, in order, however many places there are', () => {
    const word = fc.constantFrom('lamp', 'door', 'roof', 'wall', 'lane', 'pond', 'gate', 'hill')
    const place = fc.record({
      before: fc.array(word, { minLength: 1, maxLength: 5 }),
      went: fc.boolean(),
      came: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const written = places
          .map(
            ({ before, went, came }, at) =>
              `${before.join(' ')}${went ? `[- gone${at}-]` : ''}${came ? `{+ come${at}+}` : ''}`,
          )
          .join(' ')
        for (const text of texts(`The ${written} end.`)) {
          const quoted = text.match(/\b(?:gone|come)\d/g) ?? []
          expect(new Set(quoted).size).toBe(quoted.length)
          for (const side of ['gone', 'come']) {
            const shown = quoted.filter((one) => one.startsWith(side))
            expect(shown).toEqual(shown.toSorted())
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
