import type { Direction } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { edited } from '../edited.ts'
import { quotedPlaces } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

const negative = (word: Word): boolean => word.sense === '!'

/** A restriction gone lets the organisation do more; one put on what people may do leaves them less. */
function limitDirection({ situation, removed, added, topics }: Reading): Direction {
  const restricts = (list: readonly Word[]): boolean =>
    list.some((word) => situation.grammar.patterns.restricting.test(word.key))
  const theirs = topics[0]?.topic === 'right'
  const { patterns } = situation.grammar
  const [old, now] = [situation.old.folded, situation.new.folded]
  // "At most" → "at least": what was bounded above is not.
  if (patterns.ceiling.test(old) && !patterns.ceiling.test(now) && patterns.floor.test(now)) return 'widens'
  if (patterns.ceiling.test(now) && !patterns.ceiling.test(old) && patterns.floor.test(old)) return 'narrows'
  const [free, forced] = [patterns.voluntary, patterns.mandatory]
  if (free.test(old) && !free.test(now) && forced.test(now)) return 'widens'
  if (free.test(now) && !free.test(old) && forced.test(old)) return 'narrows'
  const conditioned = (list: readonly Word[]): boolean =>
    patterns.exception.test(list.map((word) => word.key).join(' '))
  // "Within Europe, with one exception": an exception to a limit lets more through.
  const excepted = (list: readonly Word[]): boolean => patterns.excepting.test(list.map((word) => word.key).join(' '))
  const limited = patterns.restricting.test(old) && patterns.restricting.test(now)
  if (limited && excepted(added) && !excepted(removed)) return 'widens'
  if (limited && excepted(removed) && !excepted(added)) return 'narrows'
  const [before, after] = [conditioned(removed), conditioned(added)]
  // A condition that came or went as a whole, in a sentence that says "yes".
  const yes = !situation.old.words.some(negative) && !situation.new.words.some(negative)
  if (before !== after && yes && spoken(before ? added : removed).length === 0)
    return before !== theirs ? 'widens' : 'narrows'
  const [gone, come] = [restricts(removed), restricts(added)]
  const rest = (list: readonly Word[]): boolean =>
    spoken(list).some((word) => !situation.grammar.patterns.restricting.test(word.key))
  // "Only with our printer" → "with our printer and our baker": what took its place adds to it, and replaces nothing.
  const replaced = gone ? rest(added) && rest(removed) : spoken(removed).length > 0
  if (gone === come || replaced || situation.new.words.some(negative)) return 'neutral'
  return gone !== theirs ? 'widens' : 'narrows'
}

export const condition: MaterialRule = {
  id: 'condition-changed',
  law: 'WP260 rev.01 ¶29',
  test(reading) {
    if (!edited(reading)) return null
    const limiting = (list: readonly Word[]): string =>
      list
        .filter(
          (word) => word.type === 'word' && word.critical && word.sense !== '!' && !word.sense.startsWith('modal:'),
        )
        .map((word) => word.sense)
        .sort()
        .join(' ')
    if (limiting(reading.removed) === limiting(reading.added)) return null
    return { direction: limitDirection(reading), ...quotedPlaces(reading) }
  },
  texts: {
    en: 'A condition or limit changed: {old} → {new}',
    nl: 'Een voorwaarde of grens veranderde: {old} → {new}',
    fr: 'Une condition ou une limite a changé : {old} → {new}',
    de: 'Eine Bedingung oder Grenze hat sich geändert: {old} → {new}',
  },
  examples: [
    'en: We share your name with partners[- unless you have given no explicit consent-].',
    'en: We ask for data [-including-]{+such as+} your name.',
    'en: We need your name [-and-]{+or+} address.',
    'nl: Wij gebruiken uw adres [-alleen -]voor de levering.',
    'fr: Nous utilisons votre adresse [-uniquement -]pour la livraison.',
    'de: Wir nutzen Ihre Adresse [-nur -]für die Lieferung.',
  ],
}
