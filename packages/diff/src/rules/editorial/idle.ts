import type { Place } from '../../classify/place.ts'
import type { Passage } from '../../classify/situation.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import type { Word } from '../../meaning/words.ts'
import { leadsOut } from '../opting-out.ts'
import type { LoweringRule } from '../types.ts'
import { listedAt } from './conditions.ts'

/** Words in a passage that greets, cares or leads on. */
const MOST = 24

/**
 * A passage that came or went, or was put in other words, of none but words by which a text greets, cares, leads on and
 * speaks of itself. A closed list: whatever word is not in it may state something.
 */
export const statesNothing: LoweringRule = {
  id: 'states-nothing',
  law: null,
  materiality: 'editorial',
  test({ situation: { change, old, new: now, place, grammar } }) {
    const sides = [old, now].filter(({ words }) => words.length > 0)
    const at = place.new ?? place.old
    // A heading decides what stands below it, wherever it moves.
    if (change.type === 'moved' || at?.kind === 'heading' || (listedAt(at) && !asked(at, grammar))) return null
    return sides.length > 0 && sides.every((side) => idle(side, grammar)) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'It greets, cares or leads on, and states nothing',
    nl: 'Dit begroet, geeft om iets of leidt verder, en zegt niets',
    fr: 'Cela salue, témoigne d’un souci ou renvoie plus loin, sans rien énoncer',
    de: 'Dies begrüßt, nimmt Anteil oder führt weiter und sagt nichts aus',
  },
  examples: [
    'en: {+Transparency matters to us.+}',
    'nl: {+Transparantie vinden wij belangrijk.+}',
    'fr: {+La transparence est importante pour nous.+}',
    'de: {+Nachfolgend finden Sie unsere Datenschutzerklärung.+}',
  ],
}

/** Under a question that states nothing either: "Questions? Contact us." */
const asked = (at: Place | null, grammar: Grammar): boolean =>
  at !== null &&
  at.kind !== 'item' &&
  at.kind !== 'cell' &&
  at.leadIn
    .split(/[^\p{L}\p{N}]+/u)
    .every(
      (word) =>
        word === '' || [grammar.light, grammar.address, grammar.idle, grammar.leading].some((list) => list.has(word)),
    )

const idle = (side: Passage, grammar: Grammar): boolean =>
  side.words.length <= MOST && !leadsOut(side.raw) && !/@|tel:/.test(side.raw) && leadsOnly(side, side.words, grammar)

/** Whether these words of a passage state nothing by themselves: those that are no addresses, say, of where it leads. */
export function leadsOnly({ words: all, folded }: Passage, words: readonly Word[], grammar: Grammar): boolean {
  const leads = !all.some((word, i) => isSubject(word, all[i - 1], all[i + 1]))
  const known = (part: string): boolean =>
    grammar.light.has(part) ||
    grammar.address.has(part) ||
    grammar.and.has(part) ||
    grammar.persons[0].has(part) ||
    grammar.idle.has(part) ||
    (leads && grammar.leading.has(part))
  return (
    words.every(
      ({ key, sense, type }) =>
        type !== 'email' &&
        (sense === '!'
          ? leads && HESITATE.test(folded)
          : (leads && sense === 'modal:can') || key.split(' ').every(known)),
    ) &&
    words.some(({ key }) =>
      key.split(' ').some((part) => !FILLERS.has(part) && (grammar.idle.has(part) || grammar.leading.has(part))),
    )
  )
}

/** Of which alone no sentence is made that leads anywhere: "All of it." answers something. */
const FILLERS = new Set(
  'if when any all have has should would like use also als indien mocht heeft heb hebben dan kunt kun alle u ook nog dus si avez auriez toute toutes tout pour aussi falls wenn haben hast sollten bei sich dich an auch'.split(
    ' ',
  ),
)

/** "Do not hesitate" denies nothing. */
const HESITATE = /hesit|zoger|aarzel/

/** The organisation as who acts: "we", but not "nous" in "écrivez-nous" and "hésitez à nous écrire". */
const isSubject = ({ key }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  SUBJECTS.has(key) && !(key === 'nous' && (before?.key.endsWith('ez') || /(?:er|ir|re)$/.test(after?.key ?? '')))

const SUBJECTS = new Set(['we', 'i', 'wij', 'ik', 'wir', 'ich', 'nous', 'je', 'on', 'men', 'man'])
