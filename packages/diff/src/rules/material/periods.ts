import type { Direction } from '@fairnotice/policy'
import type { Reading } from '../../classify/reading.ts'
import { speaksOf } from '../../classify/topics.ts'
import { roughMinutes } from '../../meaning/durations.ts'
import type { Word } from '../../meaning/words.ts'
import { readdressed } from '../address.ts'
import { phrase } from '../quoted.ts'
import type { MaterialRule } from '../types.ts'
import { directionOf } from './directions.ts'

const periods = (list: readonly Word[]): Word[] => list.filter((word) => word.type === 'duration')

/** Topics that have periods of their own. */
const OTHERWISE = new Set(['children', 'change-notice'])

/** Whether the passage is about keeping: by its own words, its lead-in or its heading. */
function aboutKeeping({ situation, topics }: Reading): boolean {
  const { grammar, old, new: now, place } = situation
  if (topics.slice(0, 2).some(({ topic }) => OTHERWISE.has(topic))) return topics[0]?.topic === 'retention'
  return [
    old.folded,
    now.folded,
    ...[place.old, place.new].flatMap((at) => (at ? [at.leadIn, at.headings.at(-1) ?? ''] : [])),
  ].some((text) => grammar.patterns.keeping.test(text))
}

/** The one period that took the place of another; null when there are several or none. */
function replaced(reading: Reading): { old: Word; new: Word } | null {
  const [old, now] = [periods(reading.removed), periods(reading.added)]
  const [a, b] = [old[0], now[0]]
  return old.length === 1 && now.length === 1 && a && b && a.sense !== b.sense ? { old: a, new: b } : null
}

const RETENTION_LAW = 'GDPR 13(2)(a)'

export const retentionLengthened: MaterialRule = {
  id: 'retention-lengthened',
  law: RETENTION_LAW,
  test(reading) {
    const pair = replaced(reading)
    return pair && aboutKeeping(reading) && roughMinutes(pair.new.sense) > roughMinutes(pair.old.sense)
      ? { kinds: ['retention'], direction: 'widens', old: pair.old.text, new: pair.new.text }
      : null
  },
  texts: {
    en: 'Kept longer: {old} → {new}',
    nl: 'Langer bewaard: {old} → {new}',
    fr: 'Conservé plus longtemps : {old} → {new}',
    de: 'Länger aufbewahrt: {old} → {new}',
  },
  examples: [
    'en: Recordings are kept for [-180 days-]{+2 years+}.',
    'nl: De beelden worden [-96 uur-]{+14 dagen+} bewaard.',
    'fr: Les enregistrements sont conservés [-trois mois-]{+deux ans+}.',
    'de: Die Aufnahmen werden [-30 Tage-]{+90 Tage+} aufbewahrt.',
  ],
}

export const retentionShortened: MaterialRule = {
  id: 'retention-shortened',
  law: RETENTION_LAW,
  test(reading) {
    const pair = replaced(reading)
    return pair && aboutKeeping(reading) && roughMinutes(pair.new.sense) <= roughMinutes(pair.old.sense)
      ? { kinds: ['retention'], direction: 'narrows', old: pair.old.text, new: pair.new.text }
      : null
  },
  texts: {
    en: 'Kept for a shorter time: {old} → {new}',
    nl: 'Korter bewaard: {old} → {new}',
    fr: 'Conservé moins longtemps : {old} → {new}',
    de: 'Kürzer aufbewahrt: {old} → {new}',
  },
  examples: [
    'en: Log files are deleted after [-one year-]{+6 months+}.',
    'nl: Logbestanden worden na [-een jaar-]{+6 maanden+} gewist.',
    'fr: Les journaux sont supprimés après [-un an-]{+6 mois+}.',
    'de: Protokolle werden nach [-einem Jahr-]{+6 Monaten+} gelöscht.',
  ],
}

/** A sentence with a period, under a heading on keeping. */
export const retentionStated: MaterialRule = {
  id: 'retention-stated',
  law: RETENTION_LAW,
  test(reading) {
    const { old, new: now, place, grammar } = reading.situation
    if (old.words.length > 0 && now.words.length > 0) return null
    const side = now.words.length > 0 ? now : old
    const above = (place.new ?? place.old)?.headings.at(-1) ?? ''
    return side.words.some(({ type }) => type === 'duration') && speaksOf('retention', above, grammar)
      ? {
          kinds: ['retention'],
          direction: directionOf('retention', side === now ? 'added' : 'removed', reading),
          what: phrase(periods([...side.words])),
        }
      : null
  },
  texts: {
    en: 'How long it is kept: {what}',
    nl: 'Hoe lang het wordt bewaard: {what}',
    fr: 'Combien de temps cela est conservé : {what}',
    de: 'Wie lange es aufbewahrt wird: {what}',
  },
  examples: [
    'en: # How long do we keep it?\n\nNot long.{+ The map may lie on your telephone for 30 days.+}',
    'nl: # Hoe lang bewaren wij het?\n\nNiet lang.{+ De kaart kan 30 dagen op uw telefoon staan.+}',
    'fr: # Durée de conservation\n\nPeu de temps.{+ La carte peut rester 30 jours sur votre téléphone.+}',
    'de: # Wie lange bewahren wir es auf?\n\nNicht lange.{+ Die Karte kann 30 Tage auf Ihrem Telefon liegen.+}',
  ],
}

export const keptForever: MaterialRule = {
  id: 'retention-without-end',
  law: 'GDPR 5(1)(e)',
  test({ situation, removed, added }) {
    const { forever } = situation.grammar.patterns
    const has = (list: readonly Word[]): boolean => forever.test(list.map((word) => word.key).join(' '))
    const [before, after] = [has(removed), has(added)]
    if (before === after) return null
    return { kinds: ['retention'], direction: after ? 'widens' : 'narrows', old: phrase(removed), new: phrase(added) }
  },
  texts: {
    en: 'Whether it is kept without end: {old} → {new}',
    nl: 'Of het zonder einde wordt bewaard: {old} → {new}',
    fr: 'Conservation sans limite : {old} → {new}',
    de: 'Ob es ohne Ende aufbewahrt wird: {old} → {new}',
  },
  examples: [
    'en: We keep your user name {+indefinitely+}.',
    'nl: Wij bewaren uw gebruikersnaam {+voor onbepaalde tijd+}.',
    'fr: Nous conservons votre nom [-un an-]{+indéfiniment+}.',
    'de: Wir speichern Ihren Namen {+unbefristet+}.',
  ],
}

/** A period or number that is not about keeping: a time to answer, an age, a threshold. */
export const numberChanged: MaterialRule = {
  id: 'number-changed',
  law: 'WP260 rev.01 ¶29',
  test(reading) {
    const numeric = (list: readonly Word[]): Word[] =>
      list.filter((word) => word.type === 'duration' || word.type === 'number')
    const [old, now] = [numeric(reading.removed), numeric(reading.added)]
    if (
      old.length + now.length === 0 ||
      reading.situation.old.words.length === 0 ||
      reading.situation.new.words.length === 0
    )
      return null
    if (readdressed(reading)) return null
    if ([ageChanged, retentionLengthened, retentionShortened].some((rule) => rule.test(reading))) return null
    const keeping = periods([...old, ...now]).length > 0 && aboutKeeping(reading)
    const direction = deadline(reading)
    const topic = keeping ? 'retention' : direction === 'neutral' ? undefined : reading.topics.find(timed)?.topic
    return { ...(topic ? { kinds: [topic] } : {}), direction, old: phrase(old), new: phrase(now) }
  },
  texts: {
    en: 'A period or number changed: {old} → {new}',
    nl: 'Een termijn of getal veranderde: {old} → {new}',
    fr: 'Une durée ou un nombre a changé : {old} → {new}',
    de: 'Eine Frist oder Zahl hat sich geändert: {old} → {new}',
  },
  examples: [
    'en: We answer your request within [-30-]{+90+} days.',
    'nl: Wij antwoorden binnen [-een maand-]{+drie maanden+}.',
    'fr: Nous répondons dans un délai de [-30-]{+60+} jours.',
    'de: Wir antworten innerhalb von [-einem Monat-]{+drei Monaten+}.',
  ],
}

/** Topics with a deadline: an answer is due, or a notice. */
const timed = ({ topic }: { topic: string }): boolean => topic === 'right' || topic === 'change-notice'

/** A longer time to answer leaves people waiting; a longer notice before a change leaves them more time. */
function deadline(reading: Reading): Direction {
  const pair = replaced(reading)
  const top = reading.topics.slice(0, 2).find(timed)
  if (!pair || !top) return 'neutral'
  const longer = roughMinutes(pair.new.sense) > roughMinutes(pair.old.sense)
  return longer === (top.topic === 'right') ? 'widens' : 'narrows'
}

/** An age from which, or up to which, something holds. */
export const ageChanged: MaterialRule = {
  id: 'age-changed',
  law: 'GDPR 8(1)',
  test(reading) {
    const { situation, removed, added, topics } = reading
    const numeric = (list: readonly Word[]): Word[] =>
      list.filter((word) => word.type === 'duration' || word.type === 'number')
    const [old, now] = [numeric(removed), numeric(added)]
    if (old.length === 0 || now.length === 0 || situation.old.words.length === 0) return null
    const young = topicIn(reading)
    return young || topics[0]?.topic === 'children'
      ? { kinds: ['children'], direction: lower(old, now), old: phrase(old), new: phrase(now) }
      : null
  },
  texts: {
    en: 'An age limit changed: {old} → {new}',
    nl: 'Een leeftijdsgrens veranderde: {old} → {new}',
    fr: 'Une limite d’âge a changé : {old} → {new}',
    de: 'Eine Altersgrenze hat sich geändert: {old} → {new}',
  },
  examples: [
    'en: Children under [-16-]{+13+} need a parent’s permission.',
    'nl: Kinderen jonger dan [-16-]{+13+} jaar hebben toestemming van een ouder nodig.',
    'fr: Les enfants de moins de [-16-]{+13+} ans ont besoin de l’accord d’un parent.',
    'de: Kinder unter [-16-]{+13+} Jahren brauchen die Zustimmung der Eltern.',
  ],
}

/** A lower age lets more children in, or asks fewer parents. */
function lower(old: readonly Word[], now: readonly Word[]): Direction {
  const [before, after] = [old, now].map((list) =>
    Number.parseInt(/\d+/.exec(list.map((word) => word.key).join(' '))?.[0] ?? '', 10),
  )
  if (before === undefined || after === undefined || !(before !== after)) return 'neutral'
  return after < before ? 'widens' : 'narrows'
}

const topicIn = ({ situation }: Reading): boolean => {
  return (
    speaksOf('children', situation.new.folded, situation.grammar) &&
    !situation.grammar.patterns.keeping.test(situation.new.folded)
  )
}
