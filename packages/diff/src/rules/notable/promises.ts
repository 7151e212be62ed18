import type { Reading } from '../../classify/reading.ts'
import type { Passage } from '../../classify/situation.ts'
import { speaksOf } from '../../classify/topics.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import type { Grammar } from '../../meaning/grammar.ts'
import { type Word, wordsOf } from '../../meaning/words.ts'
import { saysAbsent } from '../absent.ts'
import { denies } from '../denies.ts'
import { phrase } from '../quoted.ts'
import type { LoweringRule } from '../types.ts'

/** The side of a wholly added passage; null for any other change. */
const addedOnly = ({ situation }: Reading): Passage | null =>
  situation.old.words.length === 0 && situation.new.words.length > 0 ? situation.new : null

/**
 * A new sentence that says that something is *not* done with data. It takes nothing from anyone; its removal would, and
 * a "not" within a sentence is judged elsewhere.
 */
export const notDone: LoweringRule = {
  id: 'promise-not-to',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  test(reading) {
    const { grammar } = reading.situation
    const side = addedOnly(reading)
    if (!side) return null
    const { patterns } = grammar
    const negative = denies(side, grammar)
    // "No face data are kept": by nobody, and so not by us.
    const ours = patterns.organisation.test(side.folded) || grammar.discourse.none.test(side.folded.replace(/^\W+/, ''))
    const absent = saysAbsent(side, grammar) && side.organisations.size === 0
    if (!absent && (!denialFirst(side, grammar) || LEFT_UNDONE.test(side.folded))) return null
    if (!absent && (!negative || !ours || !patterns.practice.test(side.folded) || patterns.exception.test(side.folded)))
      return null
    if (side.words.some((word) => word.type === 'duration' || word.type === 'email' || word.sense.startsWith('modal:')))
      return null
    const { topic = 'data-category' } = reading.topics.find(({ topic }) => DONE.has(topic)) ?? {}
    const [top] = reading.topics
    // What only leans that way, by a heading far above, weighs nothing.
    const near = reading.topics.slice(0, 2).filter(({ score }) => score >= (top?.score ?? 0) * 0.1)
    return near.some(({ topic }) => ELSEWHERE.has(topic))
      ? null
      : { kind: topic, direction: 'narrows', what: phrase(side.words) }
  },
  texts: {
    en: 'A new statement of what is not done with data',
    nl: 'Een nieuwe verklaring over wat niet met gegevens gebeurt',
    fr: 'Une nouvelle affirmation de ce qui n’est pas fait des données',
    de: 'Eine neue Aussage darüber, was mit Daten nicht geschieht',
  },
  examples: [
    'en: {+We do not collect any biometric data.+}',
    'nl: {+Wij verkopen uw gegevens nooit.+}',
    'fr: {+Nous ne vendons jamais vos données.+}',
    'de: {+Wir verkaufen Ihre Daten niemals.+}',
  ],
}

/** Its "not" is no aside, nor said of whoever is named before it: "Your card is charged by Rowan (we do not keep it)". */
function denialFirst({ raw, plain, words, organisations }: Passage, grammar: Grammar): boolean {
  const outside = wordsOf(plain.replace(/\([^()]*\)/g, ' '), grammar)
  if (ITEMS.test(raw) || !outside.some(({ sense }) => sense === '!')) return false
  const first = words.findIndex(({ sense }) => sense === '!')
  const before = ` ${words
    .slice(0, first)
    .map(({ key }) => key)
    .join(' ')} `
  return ![...organisations].some((name) => before.includes(` ${name} `))
}

/** What protects is not done, or something is done "without" it: "We do not ask before we place cookies". */
const LEFT_UNDONE =
  /(?<!\p{L})(?:not|never|n t|no|niet|nooit|geen|pas|jamais|nicht|nie|niemals|keine?) (?:\p{L}+ ){0,2}?(?:limit|restrict|tell|inform|notify|warn|prevent|protect|encrypt|delet|eras|anonymi[sz]e|beperk|informer|waarschuw|versleutel|wissen|verwijder|limit|inform|averti|proteg|chiffr|effac|supprim|begrenz|beschrank|informier|warn|verschlussel|losch|schutz)|(?<!\p{L})(?:not|never|niet|nooit|pas|jamais|nicht|nie) .*(?<!\p{L})(?:before|without|until|voordat|zonder|totdat|avant|sans|jusqu|bevor|ohne|bis)(?!\p{L})/u

/** Several entries in one block of HTML. */
const ITEMS = /<li[\s>][\s\S]*<li[\s>]/i

/** Topics where a "not" binds or takes away, and more is at stake than a practice that stays out. */
const ELSEWHERE = new Set(['automated-decision', 'right', 'legal-basis', 'retention', 'change-notice', 'children'])

const DONE = new Set(['data-category', 'recipient', 'cookie-tracking', 'purpose', 'transfer'])

/** One more item in a list of what is not collected: the sentence stays negative. */
export const notDoneEither: LoweringRule = {
  id: 'promise-extended',
  law: 'WP260 rev.01 ¶29',
  materiality: 'notable',
  test({ situation, residue, added, removed }) {
    const { grammar, old, new: now } = situation
    if (residue.length === 0 || old.words.length === 0 || now.words.length === 0) return null
    const first = (side: Passage): boolean =>
      side.words.slice(0, 4).some((word) => word.sense === '!') && grammar.patterns.practice.test(side.folded)
    const plainItems =
      added.length > 0 &&
      added.every((word) => word.type === 'word' && (!word.critical || word.sense === '/')) &&
      removed.every((word) => word.sense === '/' || word.sense === '&' || word.sense === '') &&
      residue.every((chunk) => chunk.new.length === 0 || enumerated(chunk, now))
    return plainItems && first(old) && first(now) && !grammar.patterns.exception.test(now.folded)
      ? { kind: 'data-category', direction: 'narrows', what: phrase(added) }
      : null
  },
  texts: {
    en: 'Also not done: {what}',
    nl: 'Gebeurt ook niet: {what}',
    fr: 'N’est pas fait non plus : {what}',
    de: 'Geschieht ebenfalls nicht: {what}',
  },
  examples: [
    'en: We do not collect your race, gender [-or religion-]{+, religion or disabilities+}.',
    'nl: Wij verzamelen niet uw afkomst [-of geloof-]{+, geloof of beperkingen+}.',
    'fr: Nous ne collectons pas votre origine [-ou religion-]{+, religion ou handicap+}.',
    'de: Wir erheben nicht Ihre Herkunft [-oder Religion-]{+, Religion oder Behinderung+}.',
  ],
}

/**
 * Beside what is there already: after a comma, an "or", an "and". What is put before it narrows it: "we do not read the
 * content of your letters" leaves open who wrote to whom.
 */
function enumerated({ new: words, newAt }: Chunk, { words: all, plain }: Passage): boolean {
  const joins = (word: Word | undefined): boolean => word !== undefined && (word.sense === '/' || word.sense === '&')
  if ([all[newAt - 1], words[0], words.at(-1), all[newAt + words.length]].some(joins)) return true
  const written = words.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\W+')
  return new RegExp(`,\\W*${written}|${written}\\W*,`, 'u').test(plain)
}

/** Asks before a feature of the device is used; names no new data. */
export const permission: LoweringRule = {
  id: 'device-permission',
  law: null,
  materiality: 'notable',
  test(reading) {
    const { grammar } = reading.situation
    const side = addedOnly(reading)
    const heading = reading.situation.place.new?.headings.at(-1) ?? ''
    if (
      !side ||
      !(
        grammar.patterns.permission.test(side.folded) ||
        (grammar.patterns.permission.test(heading) && !/push/.test(heading))
      )
    )
      return null
    const { sharing, keeping } = grammar.patterns
    // To revoke it is a right, and to be tracked by it another matter.
    if (speaksOf('right', `${side.folded} / ${heading}`, grammar) || speaksOf('cookie-tracking', side.folded, grammar))
      return null
    if (grammar.patterns.article.test(side.folded)) return null
    if (!grammar.patterns.device.test(`${side.folded} ${heading}`)) return null
    if (grammar.patterns.collects.test(side.folded) || keeping.test(side.folded)) return null
    return sharing.test(
      side.folded.replace(/\buses?\b|\busing\b|nutz\w*|gebruik\w*|utilis\w*|\bsend\w*|plat\w+/g, ''),
    ) || side.words.some((word) => word.type === 'email' || word.type === 'duration')
      ? null
      : { kind: 'data-category', what: phrase(side.words) }
  },
  texts: {
    en: 'How permission to use a feature of the device is asked',
    nl: 'Hoe toestemming voor een functie van het toestel wordt gevraagd',
    fr: 'La façon dont l’autorisation d’utiliser une fonction de l’appareil est demandée',
    de: 'Wie um Erlaubnis für eine Funktion des Geräts gebeten wird',
  },
  examples: [
    'en: {+Our app will ask for permission to show push notifications.+}',
    'nl: {+Onze app vraagt toestemming om pushmeldingen te tonen.+}',
    'fr: {+L’application demande votre autorisation avant d’afficher des notifications push.+}',
    'de: {+Die App bittet um Erlaubnis, bevor sie Push-Benachrichtigungen anzeigt.+}',
  ],
}
