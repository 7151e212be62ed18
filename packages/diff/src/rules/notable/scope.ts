import { speaksOf } from '../../classify/topics.ts'
import { LEGAL_FORMS } from '../../meaning/organisations.ts'
import { addsGraver, goesOn, swapsKnown, turnsRound } from '../graver.ts'
import { phrase } from '../quoted.ts'
import type { LoweringRule } from '../types.ts'

/** Which products, sites or places the policy covers. Which people it covers is material. */
export const scope: LoweringRule = {
  id: 'scope-of-products',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  test(reading) {
    const { situation, removed, added, topics } = reading
    const { grammar, old, new: now, change } = situation
    if (addsGraver(reading) || (old.words.length > 0 && now.words.length > 0 && goesOn(reading, true))) return null
    const sides = [old, now].filter((side) => side.words.length > 0)
    if (!sides.every((side) => grammar.patterns.scope.test(side.folded) || urls(side.words) >= 3)) return null
    // A cell says what its column and row are about.
    if ((situation.place.new ?? situation.place.old)?.kind === 'cell') return null
    const whole = change.old.length === 0 || change.new.length === 0
    const differing = [...removed, ...added]
    if (
      !whole &&
      differing.some(
        (word) =>
          word.type === 'word' &&
          (grammar.patterns.people.test(word.key) || word.sense === '!' || word.sense.startsWith('modal:')),
      )
    )
      return null
    if (differing.some((word) => word.type === 'duration' || word.type === 'email')) return null
    if (turnsRound(reading) || swapsKnown(situation)) return null
    if (
      differing.some((word) => LEGAL_FORMS.has(word.key)) ||
      sides.some((side) => grammar.patterns.controller.test(side.folded))
    )
      return null
    // Whom the policy covers is more than what it covers.
    const whom = new RegExp(
      `(?:appl(?:y|ies|icable)|covers?|geldt|gelden|van toepassing|s applique|concerne|gilt)\\b.{0,25}\\b(?:${grammar.lexicon.patterns.people})\\b`,
      'u',
    )
    if (whole && sides.some((side) => whom.test(side.folded) || grammar.patterns.collects.test(side.folded)))
      return null
    // To which cookies, children or periods something applies is more than what the text covers.
    if (whole && sides.some((side) => APPLIED.some((topic) => speaksOf(topic, side.folded, grammar)))) return null
    // A sentence that also says what is done with data is more than scope.
    const says = topics.find(({ topic }) => topic !== 'scope' && topic !== 'effective-date')
    const about = topics.find(({ topic }) => topic === 'scope')
    return whole && says && says.score > (about?.score ?? 0) * 1.5 ? null : { kind: 'scope', what: phrase(differing) }
  },
  texts: {
    en: 'What the policy covers: {what}',
    nl: 'Waarvoor het beleid geldt: {what}',
    fr: 'Ce que couvre la politique : {what}',
    de: 'Wofür die Erklärung gilt: {what}',
  },
  examples: [
    'en: This policy applies to Maple Mail[- and Maple Chat-]{+, Maple Chat and Maple Maps+}.',
    'nl: Deze verklaring is van toepassing op Esdoorn Mail[-.-]{+ en Esdoorn Kaart.+}',
    'fr: La présente politique s’applique à Érable Courrier[-.-]{+ et Érable Cartes.+}',
    'de: Diese Erklärung gilt für Ahorn Post[-.-]{+ und Ahorn Karten.+}',
  ],
}

/** What a sentence of its own decides, whatever it is said to cover. */
const APPLIED = ['cookie-tracking', 'retention', 'automated-decision', 'children', 'transfer'] as const

const urls = (words: readonly { type: string }[]): number => words.filter((word) => word.type === 'url').length

/** More places in a sentence that lists where rights or addenda hold. */
export const residence: LoweringRule = {
  id: 'places-listed',
  law: null,
  materiality: 'notable',
  test({ situation, residue, added, removed }) {
    const { grammar, new: now, old } = situation
    if (residue.length === 0 || removed.length > 0 || old.words.length === 0) return null
    const places = added.every((word) => word.type === 'place' || word.sense === '' || word.sense === '&')
    return places &&
      grammar.patterns.residence.test(now.folded) &&
      /^\W*(?:if|where|als|indien|si|wenn|falls)\b/.test(now.folded)
      ? { kind: 'scope', what: phrase(added) }
      : null
  },
  texts: {
    en: 'More places are listed: {what}',
    nl: 'Er worden meer plaatsen genoemd: {what}',
    fr: 'D’autres lieux sont mentionnés : {what}',
    de: 'Es werden weitere Orte genannt: {what}',
  },
  examples: [
    'en: If you are a resident of {+Iowa, Nebraska, +}Texas or Oregon, you may appeal.',
    'nl: Als u inwoner bent van {+België, +}Frankrijk of Spanje, leest u ook de bijlage.',
    'fr: Si vous résidez en {+Belgique, +}France ou en Espagne, lisez aussi l’annexe.',
    'de: Wenn Sie in {+Belgien, +}Frankreich oder Spanien wohnen, lesen Sie auch den Anhang.',
  ],
}
