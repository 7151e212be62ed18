import { LANGUAGES } from '@fairnotice/policy/words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { grammarOf } from '../../src/meaning/grammar.ts'
import { mend } from '../../src/meaning/misspelt.ts'

const SENTENCES = {
  en: 'We do not share your address with anyone unless you have asked us for that, and you may always object.',
  nl: 'Wij delen uw adres niet met anderen tenzij u daar zelf om vraagt, en u mag altijd bezwaar maken.',
  fr: 'Nous ne transmettons jamais votre adresse sans votre accord, et vous pouvez toujours vous y opposer.',
  de: 'Wir geben Ihre Adresse niemals ohne Ihre Einwilligung weiter, und Sie können jederzeit widersprechen.',
}

const changes = (old: string, now: string, language: (typeof LANGUAGES)[number]) =>
  compare(old, now, { language }).changes

describe('a word misspelt', () => {
  // Each letter of each word in turn, left out, doubled or swapped with the next.
  const slips = (word: string): string[] =>
    Array.from({ length: word.length - 1 }, (_, at) => [
      word.slice(0, at + 1) + word.slice(at + 2),
      word.slice(0, at + 1) + word.slice(at),
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    ]).flat()

  it.each(LANGUAGES)('is mended without a word to anyone, whatever the word says (%s)', (language) => {
    const sentence = SENTENCES[language]
    const { known, lookalikes } = grammarOf(language).spelled
    const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const cases = (sentence.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? [])
      .filter((word) => known.has(fold(word)))
      .flatMap((word) => slips(word).map((slip) => ({ word, slip })))
      .filter(({ slip }) => !known.has(fold(slip)) && !lookalikes.has(fold(slip)))
    expect(cases.length).toBeGreaterThan(100)
    const missed = cases.filter(({ word, slip }) =>
      changes(sentence.replace(word, slip), sentence, language).some(({ materiality }) => materiality !== 'editorial'),
    )
    expect(missed).toEqual([])
  })

  it('is no other word: what is a word on both sides is a change', () => {
    const pairs = [
      ['en', 'insured', 'injured'],
      ['en', 'content', 'consent'],
      ['en', 'may', 'my'],
      ['en', 'form', 'from'],
      ['en', 'patient', 'patent'],
      ['nl', 'geen', 'een'],
      ['nl', 'leden', 'reden'],
      ['nl', 'mag', 'maag'],
      ['fr', 'leur', 'lueur'],
      ['fr', 'données', 'donnons'],
      ['fr', 'conservé', 'converse'],
      ['de', 'keine', 'deine'],
      ['de', 'nicht', 'nichte'],
      ['de', 'darf', 'dorf'],
    ] as const
    for (const [language, a, b] of pairs) {
      expect(mend(`x ${a} y`, `x ${b} y`, grammarOf(language)).slips, `${a} ${b}`).toEqual([])
      expect(mend(`x ${b} y`, `x ${a} y`, grammarOf(language)).slips, `${b} ${a}`).toEqual([])
    }
  })

  it('is material where it is another word', () => {
    const [change] = changes('We ask a patient for this.', 'We ask a patent for this.', 'en')
    expect(change?.materiality).toBe('material')
  })

  it('is no name, abbreviation or number', () => {
    const pairs = [
      ['We ask Strype to collect payments.', 'We ask stripe to collect payments.'],
      ['Cards are charged by Strype.', 'Cards are charged by Stripe.'],
      ['Our DPO answers.', 'Our DPI answers.'],
      ['We keep it for 30 days.', 'We keep it for 3O days.'],
    ] as const
    for (const [old, now] of pairs) expect(mend(old, now, grammarOf('en')).slips, old).toEqual([])
  })

  it('hides nothing else that changed beside it', () => {
    const [change] = changes('We keep yuor name for 30 days.', 'We keep your name for 90 days.', 'en')
    expect(change).toMatchObject({ materiality: 'material', kinds: ['retention'] })
  })

  it('is read alike, whichever side misspells it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.constantFrom(...Object.values(SENTENCES).flatMap((s) => s.split(' '))), { maxLength: 12 }),
        fc.array(fc.constantFrom(...Object.values(SENTENCES).flatMap((s) => s.split(' '))), { maxLength: 12 }),
        (language, a, b) => {
          const there = mend(a.join(' '), b.join(' '), grammarOf(language))
          const back = mend(b.join(' '), a.join(' '), grammarOf(language))
          expect([back.new, back.old]).toEqual([there.old, there.new])
        },
      ),
    )
  })
})

describe('letters that a program broke', () => {
  it.each([
    [
      'fr',
      'Nous avons dÃ©signÃ© un dÃ©lÃ©guÃ© Ã\u00a0 la protection des donnÃ©es.',
      'Nous avons désigné un délégué à la protection des données.',
    ],
    ['en', 'Weâ€™re glad to tell you whatâ\u0080\u0099s kept.', 'We’re glad to tell you what’s kept.'],
    ['de', 'Wir k&ouml;nnen Ihre Daten f&#252;r den Versand nutzen.', 'Wir können Ihre Daten für den Versand nutzen.'],
    [
      'nl',
      'Ge&#239;nteresseerden vinden dit &ldquo;privacybeleid&rdquo; hier.',
      'Geïnteresseerden vinden dit “privacybeleid” hier.',
    ],
  ] as const)('are the same letters when mended (%s)', (language, old, now) => {
    expect(changes(old, now, language).map(({ materiality }) => materiality)).toEqual(['editorial'])
    expect(changes(now, old, language).map(({ materiality }) => materiality)).toEqual(['editorial'])
  })

  it('are letters where they only stand beside each other', () => {
    const [change] = changes('Ââ delivers in Ã and Å.', 'Ââ delivers in Ã.', 'fr')
    expect(change?.materiality).toBe('material')
  })
})
