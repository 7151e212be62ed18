import type { Reading } from '../../classify/reading.ts'
import { speaksOf } from '../../classify/topics.ts'
import type { Word } from '../../meaning/words.ts'
import { phrase } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'

export const placeChanged: MaterialRule = {
  id: 'place-changed',
  law: 'GDPR 13(1)(f), 44-49',
  test(reading) {
    const places = (list: readonly Word[]): Word[] => list.filter((word) => word.type === 'place')
    const [old, now] = [places(reading.removed), places(reading.added)]
    const codes = (list: readonly Word[]): string => [...new Set(list.map((word) => word.sense))].sort().join(' ')
    if (codes(old) === codes(now)) return null
    const { old: before, new: after } = reading.situation
    const whole = before.words.length === 0 || after.words.length === 0
    if (
      whole &&
      ([...old, ...now].every((word) => EUROPE.has(word.sense)) ||
        (reading.topics[0]?.topic === 'controller-contact' && !ofRecipients(reading)) ||
        !(carried(reading) || ofRecipients(reading)))
    )
      return null
    const inside = (list: readonly Word[]): boolean => list.length > 0 && list.every((word) => EUROPE.has(word.sense))
    const direction = whole
      ? now.length > 0
        ? 'widens'
        : 'narrows'
      : inside(old) && !inside(now)
        ? 'widens'
        : inside(now) && old.length > 0 && !inside(old)
          ? 'narrows'
          : 'neutral'
    return {
      ...(carried(reading) || ofRecipients(reading) ? { kinds: ['transfer' as const] } : {}),
      direction,
      old: phrase(old),
      new: phrase(now),
    }
  },
  texts: {
    en: 'Another place: {old} → {new}',
    nl: 'Een andere plaats: {old} → {new}',
    fr: 'Un autre lieu : {old} → {new}',
    de: 'Ein anderer Ort: {old} → {new}',
  },
  examples: [
    'en: Our servers are in the [-EU-]{+US+}.',
    'nl: Onze servers staan in [-Nederland-]{+de Verenigde Staten+}.',
    'fr: Nos serveurs se trouvent en [-France-]{+Inde+}.',
    'de: Unsere Server stehen in [-Deutschland-]{+den USA+}.',
  ],
}

/** Whether the passage says where data go or lie, beside naming a place. */
function carried({ situation, removed, added }: Reading): boolean {
  const swapped = [removed, added].every((list) => list.some((word) => word.type === 'place'))
  const text = [
    situation.new.folded || situation.old.folded,
    (situation.place.new ?? situation.place.old)?.leadIn ?? '',
    (situation.place.new ?? situation.place.old)?.headings.at(-1) ?? '',
  ].join(' / ')
  return (
    situation.grammar.patterns.servers.test(text) ||
    (swapped && situation.grammar.patterns.keeping.test(situation.new.folded)) ||
    speaksOf('transfer', text, situation.grammar)
  )
}

/** "Rowan is established in India", where those are listed who get data: there they go. */
function ofRecipients({ situation: { place, grammar } }: Reading): boolean {
  const at = place.new ?? place.old
  return [at?.leadIn ?? '', at?.headings.at(-1) ?? ''].some(
    (text) => speaksOf('recipient', text, grammar) || grammar.patterns.sharing.test(text),
  )
}

const EUROPE = new Set(
  'EU EEA AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)
