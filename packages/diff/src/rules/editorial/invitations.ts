import type { Reading } from '../../classify/reading.ts'
import type { Passage, Situation } from '../../classify/situation.ts'
import { speaksOf } from '../../classify/topics.ts'
import { invites } from '../../meaning/frames.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { Topic } from '../../meaning/languages/index.ts'
import type { Word } from '../../meaning/words.ts'
import { addsGraver, saysMore } from '../graver.ts'
import type { LoweringRule } from '../types.ts'
import { both } from './frames.ts'
import { leadsOnly } from './idle.ts'

/** An invitation to ask, in other words, with the same addresses. */
export const invitation: LoweringRule = {
  id: 'invitation-reworded',
  law: null,
  materiality: 'editorial',
  test(reading: Reading) {
    const { situation } = reading
    const { grammar } = situation
    const sides = both(situation)
    if (!sides) return invitesAgain(situation) ? { kind: 'editorial' } : null
    if (!sides.every((side) => invites(side, grammar) || leadsToAddress(side, grammar)) || saysMore(situation))
      return null
    const [before, after] = sides.map((side) => addressed(side, situation)) as [string, string]
    return before === after && !addsGraver(reading, ASKING) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'The same invitation to ask questions, with the same addresses',
    nl: 'Dezelfde uitnodiging om vragen te stellen, met dezelfde adressen',
    fr: 'La même invitation à poser des questions, aux mêmes adresses',
    de: 'Dieselbe Einladung zu Fragen, mit denselben Adressen',
  },
  examples: [
    'en: [-If you have any questions, do not hesitate to contact us at-]{+Should you have questions, then mail+} info@maple.example.',
    'nl: [-Heeft u vragen, neem dan gerust contact op via-]{+Mocht u nog vragen hebben, mail ons dan op+} info@esdoorn.example.',
    'fr: [-Si vous avez des questions, n’hésitez pas à nous contacter à-]{+Pour toute question, écrivez-nous à+} info@erable.example.',
    'de: [-Wenn Sie Fragen haben, kontaktieren Sie uns unter-]{+Bei Fragen schreiben Sie uns gerne eine Mail an+} info@ahorn.example.',
  ],
}

/** An invitation that came or went, to an address that stands in both texts; not one to a function of its own. */
function invitesAgain({ old, new: now, known, grammar }: Situation): boolean {
  const [side, other] = old.words.length > 0 ? [old, known.new] : [now, known.old]
  const { officer, representative, controller } = grammar.patterns
  const addresses = side.words.filter(({ type }) => type !== 'word')
  return (
    addresses.length > 0 &&
    addresses.every(({ type, key }) => (type === 'email' || type === 'phone') && other.holds(key)) &&
    invites(side, grammar) &&
    ![officer, representative, controller].some((role) => role.test(side.folded)) &&
    !speaksOf('right', side.folded, grammar)
  )
}

/** "You can reach us at …": an address, and words that lead to it. */
function leadsToAddress(side: Passage, grammar: Grammar): boolean {
  const others = side.words.filter(({ type }) => type !== 'email' && type !== 'phone')
  return others.length < side.words.length && leadsOnly(side, others, grammar)
}

/** What an invitation is about: how to reach whom, with which questions. */
const ASKING = new Set<Topic>(['controller-contact', 'purpose'])

/** To whom an invitation leads: addresses, numbers, names, and the function of who answers. */
function addressed(side: Passage, { grammar }: Situation): string {
  const facts = side.words.flatMap(({ type, sense }: Word) => (type === 'word' ? [] : [`${type} ${sense}`]))
  const links = [...side.raw.matchAll(/\]\((?:mailto:|tel:)?([^)\s#?]+)/g)].flatMap(([, to = '']) =>
    to.includes('@') ? [`email ${to.toLowerCase()}`] : [],
  )
  const { officer, representative, controller } = grammar.patterns
  const roles = [officer, representative, controller].map((role) => role.test(side.folded))
  return [...new Set([...facts, ...links]), ...side.organisations, ...roles].map(String).sort().join(' ')
}
