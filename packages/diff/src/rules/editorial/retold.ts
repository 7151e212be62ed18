import type { Region } from '../../classify/regions.ts'
import type { Situation } from '../../classify/situation.ts'
import { speaksOf } from '../../classify/topics.ts'
import { chunksOf } from '../../meaning/chunks.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { kinship, toldIn } from '../../meaning/kinship.ts'
import { fold, plain } from '../../meaning/plain.ts'
import { type Around, retells } from '../../meaning/retelling.ts'
import { spoken } from '../../meaning/sameness.ts'
import { statementsOf } from '../../meaning/statements.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import type { RawChange } from '../../types.ts'
import type { LoweringRule } from '../types.ts'
import { headingAbove, saidAbove } from './reworded.ts'

/** A sentence, or several side by side, told again in wholly other words. */
export const retold: LoweringRule = {
  id: 'retold',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const { change, old, new: now, region } = situation
    if (change.type === 'moved') return null
    const alone = old.words.length > 0 && now.words.length > 0 && says(old.raw, now.raw, situation)
    return alone || (region && retellings(region, situation).has(change)) ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'Told in other words: the same statements, with the same conditions, periods and names',
    nl: 'In andere woorden verteld: dezelfde uitspraken, met dezelfde voorwaarden, termijnen en namen',
    fr: 'Redit en d’autres mots : les mêmes énoncés, avec les mêmes conditions, délais et noms',
    de: 'Mit anderen Worten erzählt: dieselben Aussagen, mit denselben Bedingungen, Fristen und Namen',
  },
  examples: [
    'en: [-The performance of the contract makes it necessary that payments are processed by the cashier. The cashier is informed of each cancellation.-]{+To perform the contract it is necessary that the cashier processes payments, and we notify the cashier of each cancellation.+}',
    'nl: [-De rechtsgrond voor deze verwerking is uw toestemming (artikel 6 lid 1 onder a AVG).-]{+Wij verwerken deze gegevens op basis van je toestemming (art. 6, eerste lid, onder a, AVG).+}',
    'fr: [-Les enregistrements de la cuisine sont effacés au bout de neuf jours par le gardien.-]{+Au bout de neuf jours, le gardien procède à la suppression des enregistrements de la cuisine.+}',
    'de: [-Rechtsgrundlage für diese Verarbeitung ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).-]{+Wir verarbeiten diese Daten auf Grundlage deiner Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO).+}',
  ],
}

const judged = new WeakMap<Region, ReadonlySet<RawChange>>()

/** The changes of a region that only retell; asked once for all of them. */
function retellings(region: Region, situation: Situation): ReadonlySet<RawChange> {
  const known = judged.get(region)
  if (known) return known
  // What a heading says is asked of it alone.
  const told = { ...region, changes: region.changes.filter((change) => !titles(change)) }
  const whole =
    told.changes.length === region.changes.length
      ? region
      : { old: textOf(told.changes, 'old'), new: textOf(told.changes, 'new') }
  const found = says(whole.old, whole.new, situation, oneSided(told.changes))
    ? new Set(told.changes)
    : new Set(strands(told, situation).flatMap((strand) => (retellsAlone(strand, situation) ? strand : [])))
  judged.set(region, found)
  return found
}

/** A sentence that went, or came, must be told by the others word by word. */
const oneSided = (changes: RawChange[]): boolean =>
  changes.some((change) => change.old.length === 0 || change.new.length === 0)

const titles = (change: RawChange): boolean =>
  [...change.old, ...change.new].every(({ text }) => /^\s*#{1,6}\s/.test(text))

const textOf = (changes: RawChange[], side: 'old' | 'new'): string =>
  changes
    .flatMap((change) => change[side])
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('\n\n')

/** What stands on its own: a sentence that refers back to others is told with them, or not at all. */
function retellsAlone(strand: RawChange[], situation: Situation): boolean {
  const [old, now] = [textOf(strand, 'old'), textOf(strand, 'new')]
  const { anaphor } = situation.grammar.patterns
  const refers = [old, now].some((text) => anaphor.test(fold(plain(text))))
  return old !== '' && now !== '' && !refers && says(old, now, situation, oneSided(strand))
}

/** The changes of a region that speak of the same, strand by strand; a region of many is told as a whole or not at all. */
function strands({ changes }: Region, { grammar }: Situation): RawChange[][] {
  if (changes.length > LARGEST) return []
  const strand = changes.map((_, i) => i)
  const join = (from: number, to: number): void => {
    const [x, y] = [strand[from] as number, strand[to] as number]
    for (const [i, at] of strand.entries()) if (at === y) strand[i] = x
  }
  const sides = changes.map((change) => ({
    old: toldIn(statementsOf(textOf([change], 'old'), grammar)),
    new: toldIn(statementsOf(textOf([change], 'new'), grammar)),
  }))
  for (const [i, { old }] of sides.entries()) {
    for (const [j, { new: now }] of sides.entries()) if (i !== j && kinship(old, now, grammar) >= KIN) join(i, j)
  }
  return [...new Set(strand)].map((at) => changes.filter((_, i) => strand[i] === at))
}

/** A region of more changes than this is not taken apart (some 10 ms). */
const LARGEST = 24
/** Share of the shorter side's words that two passages have in common, where one tells what the other told. */
const KIN = 0.5

/** Asked again at each key of an editor, for passages that are still the same. */
export const says = (old: string, now: string, situation: Situation, strict = false): boolean => {
  const own = ownName(situation)
  const key = ['retold', headingAbove(situation), String(strict), [...own].join(' '), old, now].join('\0')
  return situation.grammar.memory.same.get(key, () => tellsAgain(old, now, situation, strict, own))
}

function tellsAgain(
  old: string,
  now: string,
  situation: Situation,
  strict: boolean,
  own: ReadonlySet<string>,
): boolean {
  const { grammar } = situation
  const texts = [plain(old), plain(now)] as const
  const words = [wordsOf(texts[0], grammar), wordsOf(texts[1], grammar)] as const
  if (otherFacts(...words)) return false
  const few = slight(...words)
  if (few === 'order') return false
  const around: Around = {
    strict: strict || few === 'words',
    exact: few === 'words',
    own,
    said: saidAbove(situation),
    rights: texts.every((text) => asks(fold(text), grammar)),
  }
  return retells(old, now, grammar, around)
}

/** Whether a passage is about what its readers can do, or look up. */
function asks(folded: string, grammar: Grammar): boolean {
  return (
    grammar.patterns.pointer.test(folded) ||
    (['right', 'controller-contact', 'cookie-tracking', 'change-notice'] as const).some((topic) =>
      speaksOf(topic, folded, grammar),
    )
  )
}

/** The organisation's own name, in both texts. */
const ownName = ({ known }: Situation): ReadonlySet<string> => {
  const [old, now] = [known.old.ownName, known.new.ownName]
  return new Set([...old].filter((word) => now.has(word)))
}

/** A period, a number or a mail address that one side alone has ends it, before the passage is read any closer. */
function otherFacts(old: readonly Word[], now: readonly Word[]): boolean {
  const facts = (list: readonly Word[]): string =>
    [...new Set(list.flatMap(({ type, sense }) => (PLAIN_FACTS.has(type) ? [sense] : [])))].sort().join(' ')
  return facts(old) !== facts(now)
}

const PLAIN_FACTS = new Set<Word['type']>(['duration', 'email', 'phone', 'place'])

/**
 * Where only a word or two differ, each must say the same by itself: that is what the rules of words are for. So must the
 * same words in another order.
 */
function slight(a: readonly Word[], b: readonly Word[]): 'order' | 'words' | null {
  const chunks = chunksOf(a, b)
  const keys = (list: readonly Word[]): string =>
    list
      .map(({ key }) => key)
      .sort()
      .join(' ')
  if (keys(a) === keys(b)) return 'order'
  if (chunks.reduce((sum, chunk) => sum + chunk.old.length + chunk.new.length, 0) >= SLIGHT) return null
  // What only comes or only goes takes no other's place.
  return chunks.every((chunk) => spoken(chunk.old).length > 0 && spoken(chunk.new).length > 0) ? 'words' : 'order'
}

const SLIGHT = 4
