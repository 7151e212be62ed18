import type { Language } from '@fairnotice/policy'
import type { Grammar } from './grammar.ts'
import { Memory } from './memory.ts'

/**
 * Endings by which each language makes nouns of verbs, verbs of nouns, and participles; longest first. Those that make
 * the one who does it ("provider", "employer") are left out: that is someone else than what is done.
 */
const DERIVED: Record<Language, readonly string[]> = {
  en: 'izations,isations,ization,isation,ifications,ification,ations,ation,itions,ition,ations,ments,ment,ances,ance,ences,ence,ions,ion,ings,ing,als,al,ures,ure,ities,ity,ising,izing,ised,ized,ises,izes,ise,ize,ified,ifies,ifying,ify,ied,ies,ying,ed,es,s,e,y'.split(
    ',',
  ),
  nl: 'eringen,ering,eerden,eerde,eren,eert,eerd,ingen,ing,baarheid,heden,heid,den,ten,de,te,en,er,t,d,n,e,s'.split(
    ',',
  ),
  fr: 'isations,isation,ifications,ification,ations,ation,itions,ition,tions,tion,sions,sion,ements,ement,ances,ance,ences,ence,ages,age,issons,issent,issez,ons,ent,ez,ees,ee,es,er,ir,re,is,it,ie,i,e,s'.split(
    ',',
  ),
  de: 'ierungen,ierung,ierten,ierter,iertes,ierte,ieren,iert,ungen,ung,barkeit,igkeiten,igkeit,heiten,heit,keiten,keit,enden,ende,end,etes,eten,ete,tes,ten,te,en,es,em,er,et,n,e,t,s'.split(
    ',',
  ),
}

/** A root has this many letters at least. */
const SHORTEST = 4

const ROOTS = new Memory<string>(20_000)

/** What a word shares with the others that are made of it: "deletion", "deleting" → "delet". */
export const rootOf = (key: string, language: Language): string =>
  ROOTS.get(`${language} ${key}`, () => {
    const bare = language === 'nl' || language === 'de' ? key.replace(PARTICIPLE, '') : key
    const ending = DERIVED[language].find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST)
    const root = ending ? bare.slice(0, -ending.length) : bare
    return (language === 'nl' ? root.replace(/([aeou])\1/g, '$1') : root).replace(/(.)\1$/, '$1')
  })

/** "Ge-" and "-ge-", "zu-", "te-" of a participle or infinitive: "gelöscht", "weitergegeben", "zuzustellen". */
const PARTICIPLE =
  /^ge(?=.{4})|(?<=^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weg|weiter|zu|zuruck|zusammen|aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|vast|voor|weer|weg|terug))(?:ge|zu)(?=.{4})/

/** The root of a word; null for one that only looks like others, or is too short to tell. */
export function rootOfWord(key: string, { lexicon: { language }, guarded }: Grammar): string | null {
  if (key.length < SHORTEST || /[\d ]/.test(key)) return null
  return guarded.has(key) || guarded.has(key.replace(/(?:en|s|n)$/, '')) ? null : rootOf(key, language)
}

/** Whether two words are made of one root, as "delete" and "deletion" are. */
export function sharesRoot(a: string, b: string, grammar: Grammar): boolean {
  const root = rootOfWord(a, grammar)
  return root !== null && root === rootOfWord(b, grammar)
}
