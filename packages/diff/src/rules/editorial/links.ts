import type { Situation } from '../../classify/situation.ts'
import type { Chunk } from '../../meaning/chunks.ts'
import type { Word } from '../../meaning/words.ts'
import { leadsOut } from '../opting-out.ts'
import { quoted } from '../quoted.ts'
import type { ChunkRule, LoweringRule } from '../types.ts'

/** Whether there are words, all of one type. */
export const all = (list: readonly Word[], type: Word['type']): boolean =>
  list.length > 0 && list.every((word) => word.type === type)

const host = (address: string): string => address.split('/')[0] ?? ''
/** "www.ggd.nl" and "ggd.nl/contact" are one site. */
export const site = (address: string): string => host(address).split('.').slice(-2).join('.')

/** A visible web address of the same site. */
export const link: ChunkRule = {
  id: 'link-changed',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation }) {
    const differing = [...chunk.old, ...chunk.new]
    if (
      !differing.some((word) => word.type === 'url') ||
      !differing.every((word) => word.type === 'url' || word.sense === '')
    )
      return null
    const sites = (list: readonly Word[]): string[] =>
      [...new Set(list.filter((word) => word.type === 'url').map((word) => site(word.sense)))].sort()
    const [old, now] = [sites(chunk.old), sites(chunk.new)]
    if (old.join(' ') === now.join(' ')) return quoted(chunk)
    if (namesItsOwner(chunk, situation)) return quoted(chunk)
    // Shown on one side, behind a link's text on the other.
    const behind = (list: string[], raw: string): boolean =>
      list.every((address) => raw.toLowerCase().includes(address))
    return behind(old, situation.new.raw) && behind(now, situation.old.raw) ? quoted(chunk) : null
  },
  texts: {
    en: 'Only the address of a link differs: {old} → {new}',
    nl: 'Alleen het adres van een link verschilt: {old} → {new}',
    fr: 'Seule l’adresse d’un lien diffère : {old} → {new}',
    de: 'Nur die Adresse eines Links ist anders: {old} → {new}',
  },
  examples: [
    'en: Read more at [-https://maple.example/privacy-]{+https://maple.example/en/privacy+}.',
    'nl: Lees meer op [-https://esdoorn.example/a-]{+https://esdoorn.example/b+}.',
    'fr: Lisez la suite sur [-http://erable.example/vie-]{+https://www.erable.example/donnees+}.',
    'de: Lesen Sie mehr auf [-https://ahorn.example/a-]{+https://ahorn.example/b+}.',
  ],
}

/** "the CNIL (www.cnil.fr)": the site of whom the sentence names already, on one side only. */
function namesItsOwner({ old, new: now }: Chunk, { old: before, new: after }: Situation): boolean {
  if (old.length > 0 && now.length > 0) return false
  const addresses = [...old, ...now].filter(({ type }) => type === 'url')
  return addresses.every(({ sense }) => {
    const name = site(sense).split('.')[0] ?? ''
    return (
      name.length > 2 &&
      !leadsOut(`https://${sense}`) &&
      [before, after].every(({ words }) => words.some(({ key, text }) => key === name && /^\p{Lu}/u.test(text)))
    )
  })
}

/** A mail address that a web server replaced for crawlers, or shows again. */
export const hiddenMail: ChunkRule = {
  id: 'mail-address-hidden',
  law: null,
  materiality: 'editorial',
  kind: 'editorial',
  explains(chunk, { situation: { old, new: now } }) {
    const replaced =
      all(chunk.old, 'email') &&
      all(chunk.new, 'email') &&
      [...chunk.old, ...chunk.new].some((word) => word.key === 'emailprotected')
    return replaced || elided(chunk.old, now.plain) || elided(chunk.new, old.plain) ? quoted(chunk) : null
  },
  texts: {
    en: 'A mail address hidden from crawlers: {old} → {new}',
    nl: 'Een mailadres verborgen voor crawlers: {old} → {new}',
    fr: 'Une adresse masquée aux robots : {old} → {new}',
    de: 'Eine vor Crawlern verborgene Mailadresse: {old} → {new}',
  },
  examples: [
    'en: Write to [-privacy@maple.example-]{+[email protected]+}.',
    'nl: Schrijf naar [-privacy@esdoorn.example-]{+[email protected]+}.',
    'fr: Écrivez à [-dpo@erable.example-]{+[email protected]+}.',
    'de: Schreiben Sie an [-dsb@ahorn.example-]{+[email protected]+}.',
    'en: E-mail: [-privacy@map.....ample-]{+privacy@maple.example+}',
  ],
}

/** "kontakt@ah....example": an address of which a part was left out, at its beginning and its end as this one is. */
function elided(words: readonly Word[], elsewhere: string): boolean {
  const [address] = words
  if (words.length !== 1 || address?.type !== 'email') return false
  return [...elsewhere.matchAll(/([\w.+-]*@?[\w-]+)(?:\.{3,}|…|\*{2,})([\w-]*@?[\w-]*(?:\.[\w-]+)*)/gu)].some(
    ([, begins = '', ends = '']) =>
      begins.length + ends.length >= 6 &&
      address.key.startsWith(begins.toLowerCase()) &&
      address.key.endsWith(ends.toLowerCase()),
  )
}

/** A link by itself, shown as its own address. */
export const bareLink: LoweringRule = {
  id: 'bare-link',
  law: null,
  materiality: 'editorial',
  test({ situation }) {
    const sides = [situation.old, situation.new].filter((side) => side.words.length > 0)
    return sides.length > 0 &&
      sides.every((side) => side.words.every((word) => word.type === 'url') && !leadsOut(side.raw))
      ? { kind: 'editorial' }
      : null
  },
  texts: {
    en: 'Only a link, without words',
    nl: 'Alleen een link, zonder woorden',
    fr: 'Seulement un lien, sans mots',
    de: 'Nur ein Link, ohne Worte',
  },
  examples: ['en: We sell tents.\n\n{+https://maple.example/privacy+}'],
}

/** A link with no words but those that lead to it: "More information here". */
export const onlyLeads: LoweringRule = {
  id: 'link-with-usual-words',
  law: null,
  materiality: 'editorial',
  test({ situation: { old, new: now, grammar } }) {
    const sides = [old, now].filter((side) => side.words.length > 0)
    const leads = sides.every(
      ({ words, raw }) =>
        words.length <= 12 &&
        /\]\(|https?:/.test(raw) &&
        !leadsOut(raw) &&
        words.every(
          ({ type, key, sense }) =>
            type === 'url' ||
            sense === '' ||
            sense === 'you' ||
            grammar.more.has(key) ||
            key.split(' ').every((part) => grammar.more.has(part) || grammar.light.has(part)),
        ),
    )
    return sides.length > 0 && leads ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'A link, with no words but those that lead to it',
    nl: 'Een link, met alleen de woorden die ernaartoe leiden',
    fr: 'Un lien, sans autres mots que ceux qui y mènent',
    de: 'Ein Link, nur mit den Worten, die zu ihm führen',
  },
  examples: [
    'en: We sell tents.{+\n\n[More information](https://maple.example/tents)+}',
    'nl: Wij verkopen tenten.{+\n\n[Lees hier meer](https://esdoorn.example/tenten)+}',
    'fr: Nous vendons des tentes.{+\n\n[En savoir plus ici](https://erable.example/tentes)+}',
    'de: Wir verkaufen Zelte.{+\n\n[Weitere Informationen](https://ahorn.example/zelte)+}',
  ],
}
