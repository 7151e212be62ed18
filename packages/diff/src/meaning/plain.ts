import { decodeString } from 'micromark-util-decode-string'
import { characters } from './characters.ts'
import { Memory } from './memory.ts'
import { TEMPLATE_LINE, TEMPLATE_STEPS } from './templates.ts'

/** Names of HTML elements, as alternatives: "<ask the lawyer>" is no tag. */
export const TAGS =
  'a|abbr|article|aside|b|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|title|tr|tt|u|ul|video'

/**
 * What a reader never sees: in order, because later steps rely on earlier ones having run. Third, what must stand in a text
 * for a step to find anything: most texts have none of it, and to look for it takes next to no time.
 */
const STEPS: [pattern: RegExp, replacement: string | ((found: string) => string), needed?: string][] = [
  // German forms for all genders are read as the shortest.
  [/(?<=\p{Ll})(?:\\?[*:_·]|\/-?)(?:innen|in|[rnms]|er?)(?!\p{L})/gu, ''],
  [/(?<!\p{L})(\p{L}{4,})\/\1in(?:nen)?(?!\p{L})/gu, '$1', '/'],
  [/(?<=\p{Ll}{3})Innen(?!\p{L})/gu, '', 'Innen'],
  [/(?<!\p{L})(\p{Lu}\p{Ll}{2,}?)innen (?:und|oder|sowie|bzw\.) (\1(?:n|en|e)?)(?!\p{L})/gu, '$2', 'innen '],
  [/(?<!\p{L})(\p{Lu}\p{Ll}{2,}?)(n|en|e)? (?:und|oder|sowie|bzw\.) \1innen(?!\p{L})/gu, '$1$2', 'innen'],
  // "B-9000", "D-10115": the country before a postal code.
  [/(?<![\p{L}\p{N}])(?:A|B|CH|D|F|L|NL)-(?=\d{4,5}(?!\d))/gu, '', '-'],
  // French for both: "utilisateurs et utilisatrices", "client·e·s".
  [/(?<!\p{L})(\p{L}{3,})eurs (?:et|ou) \1(?:rices|euses)(?!\p{L})/gu, '$1eurs', 'eurs '],
  [/(?<=\p{Ll})·\p{Ll}{1,5}(?:·(s)|(?<=e)(s))(?!\p{L})/gu, '$1$2', '·'],
  [/(?<=\p{Ll})·\p{Ll}{1,5}(?!\p{L})/gu, '', '·'],
  // The mark of a footnote, and the badge of a build.
  [/\[\^[\w-]{1,20}\]:?/g, ' ', '[^'],
  [
    /\[!\[[^\]\n]{0,80}\]\([^)\n]*(?:badge|shields\.io|travis|codecov|\/actions\/|\/\/ci\.)[^)\n]*\)\](?:\([^)\n]*\))?/gi,
    ' ',
    '[![',
  ],
  // "Obligé(e)", "dictionary(ies)": an ending that may be there.
  [/(?<=\p{Ll}{2})\((?:e|s|es|ies|en|n|r|er|in|innen|te|ne|le|x)\)/gu, '', ')'],
  [/<!--[\s\S]*?(?:-->|$)/g, ' ', '<!--'],
  // Template tags keep the text that they translate, and nothing else.
  [/\{%-?\s*trans(?:late)?\s+"([^"]*)"[^%]*%\}/g, '$1', '{%'],
  [/\{%-?\s*trans(?:late)?\s+'([^']*)'[^%]*%\}/g, '$1', '{%'],
  // Half a tag, where a sentence begins or ends inside one.
  [
    /^\s*\{%-?\s*trans(?:late)?\s+["']|["']?(?:\s*\|\s*\w+)?\s*%\}\s*$(?<!\{%[^%]*%\}\s*)|\{%-?\s*trans(?:late)?\s+["']?\s*$/g,
    ' ',
    '%',
  ],
  // `{{< link slug="rights" text="your rights" >}}`
  [/\{\{[<%]\s*\w+[^{}\n]{0,200}?\btext="([^"\n]{1,200})"[^{}\n]{0,200}[>%]\}\}/g, ' $1 ', 'text='],
  [/\{%[^%]{0,400}%\}|\{\{[^}]{0,400}\}\}|\{:[^}]{0,400}\}/g, ' ', '{'],
  [/\{#[\w-]+\}/g, ' ', '{#'],
  // The browser's tab is no part of the page.
  [/<title\b[^>]*>[^<]{0,300}<\/title>/gi, ' ', '<title'],
  [new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi'), ' ', '<'],
  // A component's tag, which a framework puts in the place of one of HTML's; and what fetches it.
  [/<\/?[A-Z][A-Za-z]*(?:\.[A-Z]\w*)?(?:\s[^<>]*)?\/?>/g, ' ', '<'],
  [/^[ \t]*import\s[^;'"]{1,400}\sfrom\s+["'][^"'\n]+["'];?[ \t]*$/gm, ' ', 'import'],
  ...TEMPLATE_STEPS,
  // A template's tag: "%main#contents.row".
  [/^[ \t]*%[a-z][\w-]*(?:[.#][\w-]+)+(?:\{[^}\n]*\})?[ \t]*$/gm, ' ', '%'],
  // What is struck out is not said.
  [/~~[^~\n]{1,2000}(?:~~|$)/gm, ' ', '~~'],
  // A date that a drafter left to be filled in.
  [
    /\[(?:insert |add |fill in |vul |hier |insérer )?(?:the )?(?:effective )?(?:date|datum|dd[-/.]mm[-/.]yyyy|jj[-/.]mm[-/.]aaaa|tt[-/.]mm[-/.]jjjj)(?: (?:here|invullen|einfügen))?\](?![([])/gi,
    ' ',
    '[',
  ],
  // Mail addresses that a writer hid from crawlers.
  [/(?<=[\w-])\s*[[({<]\s*(?:at|@|arobase|apenstaartje|ät)\s*[\])}>]\s*(?=[\w-])/gi, '@'],
  [/(?<=[\w-])\s*[[({<]\s*(?:dot|punt|point|punkt|\.)\s*[\])}>]\s*(?=\w)/gi, '.'],
  // Mail addresses that a web server hid from crawlers.
  [/\\?\[email(?:\s|&#160;|&nbsp;)*protected\\?\]/gi, ' emailprotected ', '['],
  [/!\[([^\]]{0,400})\]\([^)]{0,2000}\)/g, ' $1 ', '!['],
  [/\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,400})\]\((?:[^()]|\([^()]{0,200}\)){0,2000}\)/g, '$1', ']('],
  [/\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,400})\]\[[^\]]{0,200}\]/g, '$1', ']['],
  [/^\s*\[[^\]]+\]:\s*\S+.*$/gm, ' ', ']:'],
  // Half a link, where a sentence ends inside one.
  [/\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"]*")?\)?/g, ' ', ']('],
  [/<((?:https?:|mailto:)[^<>\s]+)>/g, '$1', '<'],
  [/&(?:lt|gt|amp|#0*(?:38|60|62)|#x0*(?:26|3c|3e));/gi, decodeString, '&'],
  [/^[ \t]*(?:[-=_*~] ?){3,}[ \t]*$/gm, ' '],
  [/^[ \t]*\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)+[ \t]*\|?[ \t]*$/gm, ' ', '|'],
  [/^(?:\s*(?:>|#{1,6}(?=\s|\p{L}|$)|[-*+•·▪◦–](?=\s|\*\*)))+/gmu, ' '],
  [/\\([!-/:-@[-`{-~])/g, '$1', '\\'],
  [/(\*\*|__|~~|``?|\*)/g, ' '],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ' ', '_'],
  [/\|/g, ' ', '|'],
  [/[‘’ʼ´`]/g, '’'],
  [/[“”„«»‹›"]/g, ' '],
  [/[\u2010-\u2015]/g, '-'],
  [/[\s\u00a0\u202f]+/g, ' '],
]

/**
 * A passage as a reader hears it: no markup, tags, template code, link targets or invisible characters, one space for
 * any white space. Lossy on purpose: two passages with the same plain text differ in form only.
 */
export const plain = (text: string): string => (text.length > LONG ? read(text) : PLAIN.get(text, () => read(text)))

/** A longer text is no passage, and not remembered. */
const LONG = 2000
const PLAIN = new Memory<string>(20_000)

function read(text: string): string {
  if (UNMARKED.test(text) && !TEMPLATE_LINE.test(text))
    return text
      .replace(/[‘’]/g, '’')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
  let result = characters(text)
  for (const [pattern, replacement, needed] of STEPS)
    if (!needed || result.includes(needed)) result = result.replace(pattern, replacement as string)
  return result.trim()
}

/** Lower case, no accents: what spelling variants share. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', '’')
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ´`]/g, '’')
}

/** Letters, figures and the signs of a sentence, not beginning as a list, nor with an ending for some readers. */
const UNMARKED =
  /^(?!\s*-)(?!.*[Ii]nnen)(?!.*\([ad]?[tot])(?!.*[A-Z]-\d)(?!.*eurs (?:et|ou) )(?!.*[a-zß-öø-ÿ]\()[A-Za-z0-9À-ÖØ-öø-ÿŒœ ,.;!?()'‘’%€-]*$/

const ASCII = /^[\0-\x7f]*$/
