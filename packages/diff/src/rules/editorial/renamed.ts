import type { Situation } from '../../classify/situation.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import { processes } from '../../meaning/organisations.ts'
import { spoken } from '../../meaning/sameness.ts'
import type { Word } from '../../meaning/words.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule } from '../types.ts'

/**
 * The same term renamed wherever it stood. Not for names of others, places, periods or words that grant or limit: to
 * replace those everywhere is no less of a change.
 */
export const renamed: ChunkRule = {
  id: 'term-renamed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const [from, to] = [spoken(chunk.old), spoken(chunk.new)]
    if (from.length === 0 || to.length === 0 || from.length > 3 || to.length > 3) return null
    if (
      [...from, ...to].some((word) => word.critical || word.type !== 'word' || situation.grammar.guarded.has(word.key))
    )
      return null
    const [a, b] = [from.map((w) => w.key).join(' '), to.map((w) => w.key).join(' ')]
    const { old: before, new: after } = situation.known
    const foreign = (name: string): boolean =>
      situation.old.organisations.has(name) || situation.new.organisations.has(name)
    if (PROTECTED.test(`${a} ${b}`)) return null
    const [x, y] = foreign(a) || foreign(b) ? headed(chunk, situation) : stems(a, b)
    // A name that the old text hardly knew is someone new, wherever it stands.
    if (x === '' || (foreign(b) && before.occurrences(b) < 3)) return null
    // The old text is asked first: it is the same at every key of an editor, and known by then.
    const gone = before.occurrences(x)
    if (gone < 3 || before.occurrences(y) > gone / 4) return null
    if (after.occurrences(x) > 0 || after.occurrences(y) < gone - 1) return null
    return quoted(chunk)
  },
  texts: {
    en: 'A term renamed wherever it stood: {old} → {new}',
    nl: 'Een term die overal hernoemd is: {old} → {new}',
    fr: 'Un terme renommé partout : {old} → {new}',
    de: 'Ein Begriff, der überall umbenannt wurde: {old} → {new}',
  },
  examples: [
    'en: [-Supporters-]{+Benefactors+} receive our magazine. We write to [-supporters-]{+benefactors+} once a year. The names of [-supporters-]{+benefactors+} are printed in it.',
    'nl: [-Donateurs-]{+Weldoeners+} krijgen ons blad. Wij schrijven [-donateurs-]{+weldoeners+} eens per jaar. De namen van [-donateurs-]{+weldoeners+} staan erin.',
    'fr: Les [-adhérents-]{+sociétaires+} reçoivent la revue. Nous écrivons aux [-adhérents-]{+sociétaires+} chaque année. Le nom des [-adhérents-]{+sociétaires+} y figure.',
    'de: [-Förderer-]{+Gönner+} erhalten unser Magazin. Wir schreiben jedem der [-Förderer-]{+Gönner+} im Januar. Die Namen der [-Förderer-]{+Gönner+} stehen darin.',
  ],
}

/** The text's own name, where a site's template fills it in now: "{{ site.name }}". */
export const templated: ChunkRule = {
  id: 'name-by-template',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now, known } }) {
    // "%{name}s": what the template's name is inflected by.
    if (
      [...chunk.old, ...chunk.new].every(({ key }) => key === 's') &&
      [old.raw, now.raw].every((raw) => PLACE.test(raw))
    )
      return quoted(chunk)
    const filled = chunk.new.length === 0
    if (filled === (chunk.old.length === 0)) return null
    const [name, raw, elsewhere] = filled ? [chunk.old, now.raw, known.new] : [chunk.new, old.raw, known.old]
    const written = name.map(({ key }) => key).join(' ')
    const isName = name.length <= 6 && name.every(({ type, text }) => type === 'word' && /^[\p{Lu}\p{N}]/u.test(text))
    return isName && NAME_TAG.test(raw) && !processes(written) && elsewhere.occurrences(written) === 0
      ? quoted(chunk)
      : null
  },
  texts: {
    en: 'The name is filled in by a template: {old} → {new}',
    nl: 'De naam wordt door een sjabloon ingevuld: {old} → {new}',
    fr: 'Le nom est rempli par un modèle : {old} → {new}',
    de: 'Der Name wird von einer Vorlage eingesetzt: {old} → {new}',
  },
  examples: [
    'en: Your privacy is important to [-Quiet Oars-]{+{{ site.application_name }}+}.',
    'nl: Uw privacy is belangrijk voor [-Stille Riemen-]{+{{ site.title }}+}.',
    'fr: Votre vie privée est importante pour [-{{ site.name }}-]{+Avirons Calmes+}.',
    'de: Ihre Privatsphäre ist wichtig für [-Stille Ruder-]{+{{ company.name }}+}.',
    'en: This is how [-%{club}s collects-]{+%{club} collects+} your letters.',
  ],
}

/** Where a template fills something in. */
const PLACE = /%\{\w+\}|\{\{[^{}]+\}\}|<%=.*?%>/
const NAME_TAG = /\{\{[^{}]*(?:name|title|site|app|brand|company|organi[sz]ation)[^{}]*\}\}/i

/** A name that took another's place, where the text itself says that it did: "Rowan (formerly Alder)". */
export const formerName: ChunkRule = {
  id: 'former-name',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const { known, new: now, old } = situation
    const name = (list: readonly Word[]): string =>
      spoken(list)
        .map(({ key }) => key)
        .join(' ')
    const former = (later: string, earlier: string, text: Situation['known']['new']): boolean =>
      later !== '' && earlier !== '' && FORMERLY.some((word) => text.occurrences(`${later} ${word} ${earlier}`) > 0)
    const [a, b] = [name(chunk.old), name(chunk.new)]
    const plainNames = [...chunk.old, ...chunk.new].every(({ critical, type }) => !critical && type === 'word')
    if (plainNames && (former(b, a, known.new) || former(a, b, known.old))) return quoted(chunk)
    // Where it says so: "{+Rowan (formerly +}Alder{+)+}".
    const told = (
      list: readonly Word[],
      words: readonly Word[],
      at: number,
      text: Situation['known']['new'],
    ): boolean => {
      const last = list.findLastIndex(({ key }) => FIRST_OF_FORMERLY.has(key))
      const next = words[at + list.length]
      return last > 0 && list.length <= 8 && next !== undefined && former(name(list.slice(0, last)), next.key, text)
    }
    return (chunk.old.length === 0 && told(chunk.new, now.words, chunk.newAt, known.new)) ||
      (chunk.new.length === 0 && told(chunk.old, old.words, chunk.oldAt, known.old))
      ? quoted(chunk)
      : null
  },
  texts: {
    en: 'Another name of the same, as the text says: {old} → {new}',
    nl: 'Een andere naam voor hetzelfde, zoals de tekst zegt: {old} → {new}',
    fr: 'Un autre nom du même, comme le dit le texte : {old} → {new}',
    de: 'Ein anderer Name desselben, wie der Text sagt: {old} → {new}',
  },
  examples: [
    'en: We print with Rowanpress (formerly Alderpress). [-Alderpress-]{+Rowanpress+} folds your letters.',
    'nl: Wij drukken met Lijsterpers (voorheen Elspers). [-Elspers-]{+Lijsterpers+} vouwt uw brieven.',
    'fr: Nous imprimons avec Sorbier (anciennement Aulne). [-Aulne-]{+Sorbier+} plie vos lettres.',
    'de: Wir drucken mit Eberesche (ehemals Erle). [-Erle-]{+Eberesche+} faltet Ihre Briefe.',
  ],
}

const FORMERLY =
  'formerly|formerly known as|previously|previously known as|until recently|voorheen|voorheen bekend als|vroeger|eerder bekend als|anciennement|anciennement connu sous le nom de|ex|ehemals|ehemals bekannt als|vormals|fruher|fruher bekannt als'.split(
    '|',
  )
const FIRST_OF_FORMERLY = new Set(FORMERLY.map((phrase) => phrase.split(' ')[0]))

/** Two names without the ending that they share: "supporters" and "benefactors" are found in "benefactorship". */
function stems(a: string, b: string): [string, string] {
  let shared = 0
  while (shared < Math.min(a.length, b.length) - 5 && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return [a.slice(0, a.length - shared), b.slice(0, b.length - shared)]
}

/** A name with the noun behind it, where both sides go on with the same: "Aspen account" → "Birch account". */
function headed({ old, new: now, oldAt, newAt }: Chunk, situation: Situation): [string, string] {
  const [next, after] = [situation.old.words[oldAt + old.length], situation.new.words[newAt + now.length]]
  if (!next || next.key !== after?.key || next.critical || next.sense === '') return ['', '']
  const phrase = (list: readonly Word[]): string => [...list, next].map((word) => word.key).join(' ')
  return [phrase(old), phrase(now)]
}

/** Terms whose renaming is never only a name. */
const PROTECTED =
  /anonym|pseudonym|aggreg|encrypt|chiffr|versleutel|verschlussel|persoon|person|sensi|consent|toestemming|einwillig|controller|processor|verwerk|traitant|responsab|verantwort|verarbeit|partner|affiliat|third|derde|tiers|dritt|member|child|kind|enfant|market|advert/
