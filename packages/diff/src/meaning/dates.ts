import { LANGUAGES } from '@fairnotice/policy/words'
import { LEXICONS } from './languages/index.ts'
import { words } from './lists.ts'

/** Months as they are written short in our languages, folded; January first. */
const SHORT = 'jan janv jän,feb febr fev fevr,mar mrt mär mrz,avr apr,,jun,jul juil,aug,sep sept,oct okt,nov,dec dez'

/** The month that a short name means. Only beside a year: "sept jours", and Jan, who is a person. */
export const shortMonths: ReadonlyMap<string, number> = new Map(
  SHORT.split(',').flatMap((names, at) =>
    words(names.normalize('NFKD').replace(/\p{M}/gu, '')).map((name) => [name, at + 1]),
  ),
)

const MONTH = `(?:${[
  ...new Set([
    ...LANGUAGES.flatMap((language) => words(LEXICONS[language].months)),
    ...shortMonths.keys(),
    'janner',
    'feber',
  ]),
]
  .sort((a, b) => b.length - a.length)
  .join('|')})\\b\\.?`
const SEASON =
  '(?:spring|summer|autumn|fall|winter|lente|voorjaar|zomer|herfst|najaar|printemps|ete|automne|hiver|fruhjahr|fruhling|sommer|herbst|q[1-4]|[1-4]\\. ?quartal|[1-4]e kwartaal)'
const YEAR = `(?:(?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)`
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|e|ste|de)?\\b\\.?(?: (?:of|de))?'
const CLOCK = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?'

/** Dates as writers write them, the longest first; with the time of day and its zone behind them. */
const DATES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
    '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}',
    `${DAY}[ \\-/.]*${MONTH}[ ,\\-/.]*(?:${YEAR})?`,
    `${MONTH}[ \\-]*${DAY},?(?: ${YEAR})?`,
    `(?:${MONTH}|${SEASON})[ ,.\\-/]*(?:of |de )?${YEAR}`,
    '\\d{4}[-/]\\d{1,2}',
    '\\d{1,2}[-/.]\\d{4}',
    '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d',
    YEAR,
  ].join(
    '|',
  )})(?:[t,]? ?(?:(?:at|um|om|a) )?${CLOCK})?(?: ?(?:uhr|uur|h|am|pm))?(?: ?(?:z|cet|cest|utc|gmt|[+-]\\d\\d:?\\d\\d))?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Where a drafter left the date to be filled in. */
const LEFT_OPEN =
  /\[[^\]]{0,30}(?:date|datum|insert|invullen|●|•|xx|tbd|mise en ligne|veroffentlich|publi|launch|livegang)[^\]]{0,30}\]|(?<![\p{L}\p{N}])(?:(?:dd|jj|tt|xx|mm)[-/. ](?:mm|dd|xx)[-/. ](?:yyyy|aaaa|jjjj|xxxx|xx|\d{4})|tb[dc])(?![\p{L}\p{N}])/gu

/** A version's number: "v2", "version 1.3", "rev. 4". */
const VERSIONS =
  /(?<![\p{L}\p{N}])(?:(?:v|ver|vers|version|versie|fassung|rev|revision|edition|no|nr|n°)\.? ?)?\d+(?:\.\d+)*[a-z]?(?![\p{L}\p{N}])/gu

/** A version that is told by its number, where a writer gives no date. */
const NUMBERED = /(?<![\p{L}\p{N}])(?:v|version|versie|fassung|rev|revision)\.? ?\d+(?:\.\d+)*(?![\p{L}\p{N}])/u

/** A folded text without its dates, places for one and numbers of versions; whether it held a date or a place for one. */
export function withoutDates(folded: string): { rest: string; dated: boolean } {
  const rest = folded.replace(LEFT_OPEN, ' ').replace(DATES, ' ')
  return { rest: rest.replace(VERSIONS, ' '), dated: rest !== folded || NUMBERED.test(rest) }
}
