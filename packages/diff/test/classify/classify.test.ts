import { AXES, DIRECTIONS, KINDS, LANGUAGES, MATERIALITIES } from '@fairnotice/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { pairs, sides, VOCABULARY } from '../pairs/notation.ts'

const texts = pairs().flatMap((pair) => [pair.old, pair.new])
/** A document of passages from the labelled pairs, in any order. */
const document = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n'))
const language = fc.constantFrom(...LANGUAGES)

describe('whatever two texts say', () => {
  it('each change has kinds, a materiality, an axis, a direction and a reason', () => {
    fc.assert(
      fc.property(document, document, language, (old, now, tongue) => {
        for (const change of compare(old, now, { language: tongue, vocabulary: VOCABULARY }).changes) {
          expect(change.kinds.length).toBeGreaterThan(0)
          expect(change.kinds.every((kind) => KINDS.includes(kind))).toBe(true)
          expect(MATERIALITIES).toContain(change.materiality)
          expect(AXES).toContain(change.axis)
          expect(DIRECTIONS).toContain(change.direction)
          expect(change.reasons.length).toBeGreaterThan(0)
          expect(
            change.reasons.every(({ rule, text }) => rule !== '' && text !== '' && !/\{(old|new|what)\}/.test(text)),
          ).toBe(true)
          expect(change.materiality === 'editorial').toBe(change.kinds.length === 1 && change.kinds[0] === 'editorial')
          expect(
            change.audiences.every((slug) => VOCABULARY.audiences.some((audience) => audience.slug === slug)),
          ).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('the same texts give the same classification', () => {
    fc.assert(
      fc.property(document, document, language, (old, now, tongue) => {
        expect(compare(old, now, { language: tongue }).changes).toEqual(compare(old, now, { language: tongue }).changes)
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('white space and emphasis alone are never more than editorial', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts.filter((text) => /^\p{L}/u.test(text))), language, (text, tongue) => {
        const marked = text.replace(/^(\p{L}+)/u, '**$1**').replace(/ /, '  ')
        expect(
          compare(text, marked, { language: tongue }).changes.every((change) => change.materiality === 'editorial'),
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})

/** The small words that turn a statement, in sentences that are otherwise unchanged: none may ever slip through. */
describe('one word can be all', () => {
  it.each([
    'en: You may[+ not+] see it.',
    'en: We share it [-only -]with our bank.',
    'en: We need a name [-and-]{+or+} number.',
    'en: We must [-always -]ask you first.',
    'en: We keep it for 30[-0-] days.',
    'en: We use it within the [-EEA-]{+US+}.',
    'en: We [-include-]{+exclude+} your address.',
    'en: We ask [-before-]{+after+} we publish your photo.',
    'en: It is done [-with-]{+without+} your consent.',
    'en: We [-can-]{+could+} delete it.',
    'en: Our data [-processor-]{+controller+} sees your name.',
    'en: We pass it to [-our-]{+their+} insurers.',
    'nl: Wij delen [-geen-]{+enkele+} gegevens met partners.',
    'nl: U [-kunt-]{+moet+} uw naam opgeven.',
    'nl: Wij vragen het [-voordat-]{+nadat+} wij uw foto plaatsen.',
    'nl: Dat is [-vrijwillig-]{+verplicht+} bij een bestelling.',
    'nl: De [-verwerker-]{+werkgever+} ziet uw naam.',
    'fr: Nous demandons [-avant-]{+après+} la publication de votre photo.',
    'fr: Vos données sont traitées [-avec-]{+sans+} votre accord.',
    'fr: Cela est [-facultatif-]{+obligatoire+} lors d’une commande.',
    'fr: Nous gardons [-tous-]{+certains+} vos messages.',
    'de: Wir fragen, [-bevor-]{+nachdem+} wir Ihr Foto zeigen.',
    'de: Das ist bei einer Bestellung [-freiwillig-]{+verpflichtend+}.',
    'de: Wir speichern [-keine-]{+alle+} Nachrichten.',
    'de: Sie [-können-]{+müssen+} Ihren Namen angeben.',
  ])('%s', (example) => {
    const [tongue, text] = [example.slice(0, 2), example.slice(4).replace(/\[\+(.*?)\+\]/g, '{+$1+}')]
    const { old, new: now } = sides(text)
    const comparison = compare(`${old}\n`, `${now}\n`, { language: tongue as 'en' })
    expect(comparison.material).toBe(true)
  })
})

describe('a passage carried across a heading', () => {
  const passage = 'We record where you walk and how fast you go.'
  const [conditional, plain] = ['# If you use these features', '# General']

  it.each([
    ['short text around it', 'Nothing else.', 'Hello to all of you.'],
    [
      'long text around it',
      'Nothing else is asked of you before you switch them on in the menu of the app.',
      'The app shows our logo and the time of day wherever you are, and nothing more than that.',
    ],
  ])('is material, whichever side the comparison calls moved: %s', (_, first, second) => {
    const old = [conditional, passage, first, plain, second].join('\n\n')
    const now = [conditional, first, plain, second, passage].join('\n\n')
    expect(compare(old, now, { language: 'en' }).material).toBe(true)
    expect(compare(now, old, { language: 'en' }).material).toBe(true)
  })

  it('is editorial where whole sections change places', () => {
    const [a, b] = [`# Cameras\n\n${passage}`, '# Letters\n\nWe print your name on the letters that we send to you.']
    expect(
      compare(`${a}\n\n${b}\n`, `${b}\n\n${a}\n`, { language: 'en' }).changes.every(
        (change) => change.materiality === 'editorial',
      ),
    ).toBe(true)
  })
})
