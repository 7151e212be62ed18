import { speaksOf, topicsOf } from '../../classify/topics.ts'
import { addsGraver, GRAVER, goesOn, limits, turnsRound } from '../graver.ts'
import { phrase } from '../quoted.ts'
import { strangers } from '../strangers.ts'
import type { LoweringRule } from '../types.ts'

/** How data is protected, and nothing else. */
export const security: LoweringRule = {
  id: 'security-statement',
  law: 'GDPR 32',
  materiality: 'notable',
  test(reading) {
    const { situation, removed, added, topics } = reading
    const { grammar, old, new: now, place } = situation
    const [top] = topics
    const headings = (place.new ?? place.old)?.headings.at(-1) ?? ''
    const found = (text: string): boolean => speaksOf('security', text, grammar)
    const sides = [old, now].filter((side) => side.words.length > 0)
    // Under a heading on security, a sentence needs no word of it, as long as it has none of a graver topic.
    const sheltered =
      found(headings) &&
      sides.every(
        (side) =>
          !grammar.patterns.sharing.test(side.folded) &&
          !grammar.patterns.practice.test(side.folded) &&
          ![...topicsOf(side.plain, grammar)].some(([topic, score]) => GRAVER.has(topic) && score >= 2),
      )
    if (!top || (top.topic !== 'security' && !sheltered)) return null
    if (!sides.some((side) => found(side.folded)) && !found(headings)) return null
    const second = topics.find(({ topic }) => GRAVER.has(topic))
    const facts = [...removed, ...added].some(
      (word) => word.type === 'duration' || word.type === 'email' || word.type === 'place',
    )
    const shares = sides.some(
      (side) =>
        [...side.organisations].some((name) => !(old.organisations.has(name) && now.organisations.has(name))) &&
        grammar.patterns.sharing.test(side.folded) &&
        !found(headings),
    )
    // "Elmhost runs our servers" names who gets the data, under whatever heading.
    const named =
      sides.length === 1 &&
      !sides.some((side) => found(side.folded)) &&
      strangers(reading, 'old').length + strangers(reading, 'new').length > 0
    const aims = sides.some((side) => grammar.patterns.aims.test(side.folded))
    return facts ||
      addsGraver(reading) ||
      turnsRound(reading) ||
      limits(reading) ||
      (sides.length === 2 && goesOn(reading, true)) ||
      aims ||
      named ||
      shares ||
      (!sheltered && second && second.score > top.score * (found(headings) ? 0.8 : 0.65))
      ? null
      : { kind: 'security', what: phrase([...removed, ...added]) }
  },
  texts: {
    en: 'How data is protected',
    nl: 'Hoe gegevens beveiligd worden',
    fr: 'La façon dont les données sont protégées',
    de: 'Wie Daten geschützt werden',
  },
  examples: [
    'en: {+All backups are encrypted and protected against unauthorised access.+}',
    'nl: {+Alle back-ups zijn versleuteld en beveiligd tegen onbevoegden.+}',
    'fr: {+Toutes les sauvegardes sont chiffrées et sécurisées.+}',
    'de: {+Alle Backups sind verschlüsselt und gegen Unbefugte gesichert.+}',
  ],
}
