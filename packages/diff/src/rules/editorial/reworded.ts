import type { Reading } from '../../classify/reading.ts'
import type { Situation } from '../../classify/situation.ts'
import { sameContent } from '../../meaning/content.ts'
import { sameItems, turned } from '../../meaning/enumeration.ts'
import { fronted } from '../../meaning/fronted.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { quotedPlaces } from '../quoted.ts'
import type { ResidueRule } from '../types.ts'

/** The heading that a change stands under on both sides; '' if there are two. */
export function headingAbove({ place }: Situation): string {
  const [old, now] = [place.old ?? place.new, place.new ?? place.old].map((at) => at?.headings.at(-1) ?? '')
  return old && old === now ? old : ''
}

/** What the heading says, by sense: a sentence may say it again. */
export function saidAbove(situation: Situation): ReadonlySet<string> {
  return new Set(wordsOf(headingAbove(situation), situation.grammar).map(({ sense }) => sense))
}

/** The same items in another order, where order says nothing. */
export const reordered: ResidueRule = {
  id: 'reordered',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explainsAll({ situation: { old, new: now, grammar } }) {
    const same = grammar.memory.same.get(
      ['reordered', old.plain, now.plain].join('\0'),
      () =>
        turned(old.words, now.words) ||
        fronted(old.words, now.words, grammar) ||
        sameItems(old.plain, now.plain, grammar),
    )
    return same ? {} : null
  },
  texts: {
    en: 'The same items in another order',
    nl: 'Dezelfde onderdelen in een andere volgorde',
    fr: 'Les mêmes éléments dans un autre ordre',
    de: 'Dieselben Punkte in anderer Reihenfolge',
  },
  examples: [
    'en: We use your address [-to print invoices, -]to calculate taxes and to detect fraud{+ and to print invoices+}.',
    'en: We [-collect and use-]{+use and collect+} your shoe size.',
    'en: [-We answer you -]{+After two weeks we answer you+}[-after two weeks-].',
    'fr: Nous [-collectons et utilisons-]{+utilisons et collectons+} votre pointure.',
    'nl: Wij gebruiken uw adres [-voor facturen, -]voor de btw en voor fraudebestrijding{+ en voor facturen+}.',
    'fr: Votre adresse sert [-à facturer, -]à calculer la taxe et à prévenir la fraude{+ et à facturer+}.',
    'de: Wir nutzen Ihre Adresse [-für Rechnungen, -]für die Steuer und gegen Betrug{+ und für Rechnungen+}.',
  ],
}

/** Other words for the same: synonyms, a passive for an active, a phrase that stands elsewhere in the sentence. */
export const reworded: ResidueRule = {
  id: 'reworded',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explainsAll({ situation, absorbed, residue }: Reading) {
    const { old, new: now, grammar } = situation
    const gone = new Set<Word>(absorbed.flatMap((chunk) => [...chunk.old, ...chunk.new]))
    const rest = (list: readonly Word[]): Word[] => list.filter((word) => !gone.has(word))
    return sameContent(rest(old.words), rest(now.words), grammar, saidAbove(situation))
      ? quotedPlaces({ residue })
      : null
  },
  texts: {
    en: 'The same in other words: {old} → {new}',
    nl: 'Hetzelfde in andere woorden: {old} → {new}',
    fr: 'La même chose en d’autres mots : {old} → {new}',
    de: 'Dasselbe in anderen Worten: {old} → {new}',
  },
  examples: [
    'en: [-Your parcels are weighed by the baker.-]{+The baker weighs your parcels.+}',
    'nl: [-Uw pakjes worden door de bakker gewogen.-]{+De bakker heeft uw pakjes gewogen.+}',
    'fr: [-Vos colis sont pesés par le boulanger.-]{+Le boulanger pèse vos colis.+}',
    'de: [-Ihre Pakete werden vom Bäcker abgewogen.-]{+Der Bäcker hat Ihre Pakete abgewogen.+}',
  ],
}
