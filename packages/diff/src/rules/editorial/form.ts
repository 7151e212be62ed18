import type { Region } from '../../classify/regions.ts'
import type { Situation } from '../../classify/situation.ts'
import { sameContent } from '../../meaning/content.ts'
import { plain } from '../../meaning/plain.ts'
import { wordsOf } from '../../meaning/words.ts'
import type { LoweringRule } from '../types.ts'
import { listedAt } from './conditions.ts'
import { headingAbove, saidAbove } from './reworded.ts'

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
    'fr: Nous parlons du [-respect-]{+res\u200bpect+} de vos choix.',
    'en: You may seek redress [-through-]{+thr\u200bough+} a court.',
  ],
}

/** What several changes side by side say together, as a list and as prose say the same. */
export const recast: LoweringRule = {
  id: 'recast',
  law: null,
  materiality: 'editorial',
  test: ({ situation }) =>
    situation.region && saysTheSame(situation.region, situation) ? { kind: 'editorial' } : null,
  texts: {
    en: 'The same said in another form, as a list or in other sentences',
    nl: 'Hetzelfde in een andere vorm, als lijst of in andere zinnen',
    fr: 'La même chose sous une autre forme, en liste ou en d’autres phrases',
    de: 'Dasselbe in anderer Form, als Liste oder in anderen Sätzen',
  },
  examples: [
    'en: We ask for [-your name, your town and your shoe size.-]{+the following:\n\n- your name\n- your town\n- your shoe size+}',
    'nl: Wij vragen [-uw naam, uw woonplaats en uw schoenmaat.-]{+het volgende:\n\n- uw naam\n- uw woonplaats\n- uw schoenmaat+}',
    'fr: Nous demandons [-votre nom, votre ville et votre pointure.-]{+les éléments suivants :\n\n- votre nom ;\n- votre ville ;\n- votre pointure.+}',
    'de: Wir erfragen [-Ihren Namen, Ihren Ort und Ihre Schuhgröße.-]{+folgende Angaben:\n\n- Ihren Namen\n- Ihren Ort\n- Ihre Schuhgröße+}',
  ],
}

const judged = new WeakMap<Region, boolean>()

/** Asked once for all changes of a region. */
function saysTheSame(region: Region, situation: Situation): boolean {
  const { grammar } = situation
  const known = judged.get(region)
  if (known !== undefined) return known
  const same = grammar.memory.same.get(['recast', headingAbove(situation), region.old, region.new].join('\0'), () =>
    sameContent(
      wordsOf(plain(region.old), grammar),
      wordsOf(plain(region.new), grammar),
      grammar,
      saidAbove(situation),
    ),
  )
  judged.set(region, same)
  return same
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
    const around = sides.map((side) => known[side].blocks.around(place[side]?.at ?? -1))
    const other = { old: known.new, new: known.old }
    const same = sides.every((side, i) => {
      const { section = '', block = '' } = around[i] ?? {}
      const headings = place[side]?.headings.join(' / ') ?? ''
      // One item like another in the same list, or cell in the same table, is no proof that none went or took its place.
      const alone = listedAt(place[side]) || block.split(' ').length < 12
      return (
        (section !== '' && other[side].blocks.hasSection(section)) ||
        (!alone && block !== '' && other[side].blocks.hasBlock(block, headings))
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
