import type { Model } from '../../src/classify/kinds/model.ts'
import { type Row, TAUGHT } from './rows.ts'

/** A beginning counts from so many publishers on: what fewer use may be a name of one of them. */
const PUBLISHERS = 3
/** As many changes as would have to speak otherwise before a beginning says something. */
const DOUBT = 5
/** A log-odds below this says nothing. */
const LEAST = 0.3
/** A beginning is kept where it speaks this much for some kind. */
const TELLING = 0.6

/** What each beginning of a word says of each kind: naive Bayes, log-odds against how frequent the kind is. */
export function learnWords(rows: readonly Row[]): Model['words'] {
  const total = TAUGHT.map(() => 0)
  const seen = new Map<string, Map<string, { count: number[]; publishers: Set<string> }>>()
  for (const { labels, evidence, publisher } of rows) {
    const sum = labels.reduce((a, b) => a + b, 0)
    if (sum === 0) continue
    const { language, said, differing } = evidence.words
    const share = labels.map((label) => label / sum)
    add(total, share)
    for (const [mark, words] of [
      [':', said],
      ['!', differing],
    ] as const) {
      const table = seen.get(`${language}${mark}`) ?? new Map()
      seen.set(`${language}${mark}`, table)
      for (const word of words) {
        const one = table.get(word) ?? { count: TAUGHT.map(() => 0), publishers: new Set() }
        table.set(word, one)
        add(one.count, share)
        one.publishers.add(publisher)
      }
    }
  }
  const all = total.reduce((a, b) => a + b, 0)
  const frequent = total.map((n) => n / all + 1e-3)
  const kept = [...seen].map(([key, table]) => {
    const telling = [...table]
      .filter(([, { publishers }]) => publishers.size >= PUBLISHERS)
      .map(([word, { count }]) => [word, logOdds(count, frequent)] as const)
      .filter(([, odds]) => odds.some((one) => one >= TELLING))
    return [key, new Map(telling)] as const
  })
  return new Map(kept)
}

function logOdds(count: readonly number[], frequent: readonly number[]): number[] {
  const n = count.reduce((a, b) => a + b, 0)
  return count.map((c, k) => {
    const q = frequent[k] as number
    const odds = Math.log((c + DOUBT * q) / (n + DOUBT)) - Math.log(q)
    return Math.abs(odds) < LEAST ? 0 : odds
  })
}

function add(to: number[], more: readonly number[]): void {
  for (let k = 0; k < to.length; k++) to[k] = (to[k] as number) + (more[k] as number)
}
