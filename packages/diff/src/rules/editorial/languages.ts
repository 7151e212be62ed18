import { fold } from '../../meaning/plain.ts'
import type { LoweringRule } from '../types.ts'

/** Languages by their own names, and by those that the four languages have for one another. */
const NAMES = new Set(
  `english nederlands deutsch français español italiano português brasileiro svenska dansk norsk bokmål nynorsk suomi polski
  čeština slovenčina slovenščina magyar română türkçe ελληνικά русский українська български hrvatski srpski eesti latviešu
  lietuvių íslenska gaeilge cymraeg català galego euskara frysk lëtzebuergesch malti shqip 日本語 한국어 中文 简体中文 繁體中文
  繁体中文 العربية עברית فارسی हिन्दी ไทย tiếng việt bahasa indonesia melayu filipino afrikaans
  dutch french german spanish italian engels frans duits spaans anglais néerlandais allemand espagnol
  englisch niederländisch französisch spanisch`
    .split(/\s+/)
    .map(fold),
)

/** A menu of the page's languages: a passage of languages' names, two at the least, and of nothing else. */
export const languageMenu: LoweringRule = {
  id: 'language-menu',
  law: null,
  materiality: 'editorial',
  test({ situation: { change, old, new: now } }) {
    if (change.type === 'moved') return null
    const sides = [old, now].map(({ plain }) => fold(plain).match(/[\p{L}\p{M}]+/gu) ?? [])
    const menu = sides.every((words) => words.every((word) => NAMES.has(word)))
    return menu && Math.max(...sides.map((words) => words.length)) > 1 ? { kind: 'editorial' } : null
  },
  texts: {
    en: 'A menu of the page’s languages',
    nl: 'Een menu van de talen van de pagina',
    fr: 'Un menu des langues de la page',
    de: 'Ein Menü der Sprachen der Seite',
  },
  examples: [
    'en: <a href="/en">English</a> · <a href="/nl">Nederlands</a>{+ · <a href="/sv">Svenska</a>+}',
    'nl: [English](/en) | [Nederlands](/nl){+ | [日本語](/ja)+}',
    'fr: [Français](/fr) · [Anglais](/en){+ · [Espagnol](/es)+}',
    'de: Deutsch | Englisch{+ | Français+}',
  ],
}
