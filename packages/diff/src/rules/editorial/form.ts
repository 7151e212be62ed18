import type { Reading } from '../../classify/reading.ts'
import type { LoweringRule } from '../types.ts'
import { listedAt } from './conditions.ts'

/** Nothing that a reader sees differs. */
export const formOnly: LoweringRule = {
  id: 'form-only',
  law: null,
  materiality: 'editorial',
  test: ({ situation }) =>
    situation.chunks.length === 0 && situation.change.type !== 'moved' ? { kind: 'editorial' } : null,
  texts: {
    en: 'The words are the same: only markup, links, punctuation or white space differ',
    nl: 'De woorden zijn dezelfde: alleen opmaak, links, leestekens of witruimte verschillen',
    fr: 'Les mots sont les mêmes : seuls la mise en forme, les liens, la ponctuation ou les espaces diffèrent',
    de: 'Die Worte sind dieselben: nur Auszeichnung, Links, Satzzeichen oder Leerraum sind anders',
  },
  examples: [
    'en: Read [-**our promise**-]{+our promise+} to you.',
    'nl: Lees [-[ons beleid](http://a.example)-]{+[ons beleid](https://a.example/nl)+}.',
    'fr: Lisez ceci [-:-]{+ :+} tout y est.',
    'de: Name[-, -]{+; +}Anschrift',
  ],
}

/** Sentences cut elsewhere: the paragraph, or the whole section, has the same words in the same order in both texts. */
export const reflowed: LoweringRule = {
  id: 'reflowed',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, known, place } = situation
    if (change.type === 'moved') return null
    const sides = (['old', 'new'] as const).filter((side) => place[side] !== null)
    const around = sides.map((side) => known[side].wordsAround(place[side]?.at ?? -1))
    const other = { old: known.new, new: known.old }
    const same = sides.every((side, i) => {
      const { section = '', block = '' } = around[i] ?? {}
      const headings = place[side]?.headings.join(' / ') ?? ''
      // One item like another in the same list, or cell in the same table, is no proof that none went.
      const alone = sides.length === 1 && (listedAt(place[side]) || block.split(' ').length < 12)
      return (
        (section !== '' && other[side].hasSection(section)) ||
        (!alone && block !== '' && other[side].hasBlock(block, headings))
      )
    })
    return sides.length > 0 && same ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same words in the same order: only lines or sentences are cut elsewhere',
    nl: 'Dezelfde woorden in dezelfde volgorde: alleen regels of zinnen zijn anders afgebroken',
    fr: 'Les mêmes mots dans le même ordre : seules les lignes ou les phrases sont coupées ailleurs',
    de: 'Dieselben Worte in derselben Reihenfolge: nur Zeilen oder Sätze sind anders getrennt',
  },
  examples: ['en: Our bank sees your name and your payments and your[- -]{+\n\n+}Birthday card.'],
}

/** The same items in another order, where order says nothing. */
export const reordered: LoweringRule = {
  id: 'reordered',
  law: null,
  materiality: 'editorial',
  test({ situation, removed, added, residue }: Reading) {
    if (residue.length < 2 || removed.length === 0) return null
    const bag = (list: typeof removed): string =>
      list
        .filter((word) => word.sense !== '' && word.sense !== '&' && word.sense !== 'you')
        .map((word) => word.sense)
        .sort()
        .join(' ')
    if (bag(removed) === '' || bag(removed) !== bag(added)) return null
    // "We share A but not B" and "B but not A" have the same words.
    const turned =
      situation.new.words.some((word) => word.sense === '!') ||
      [...removed, ...added].some((word) => word.critical && word.type === 'word')
    return turned ? null : { kind: 'editorial' }
  },
  texts: {
    en: 'The same items in another order',
    nl: 'Dezelfde onderdelen in een andere volgorde',
    fr: 'Les mêmes éléments dans un autre ordre',
    de: 'Dieselben Punkte in anderer Reihenfolge',
  },
  examples: [
    'en: We use your address [-to print invoices, -]to calculate taxes and to detect fraud{+ and to print invoices+}.',
    'nl: Wij gebruiken uw adres [-voor facturen, -]voor de btw en voor fraudebestrijding{+ en voor facturen+}.',
    'fr: Votre adresse sert [-à facturer, -]à calculer la taxe et à prévenir la fraude{+ et à facturer+}.',
    'de: Wir nutzen Ihre Adresse [-für Rechnungen, -]für die Steuer und gegen Betrug{+ und für Rechnungen+}.',
  ],
}
