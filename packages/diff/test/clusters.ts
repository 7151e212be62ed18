import fc from 'fast-check'
import type { Range, RawChange } from '../src/types.ts'

/** What one reader sees as one character and a computer as many, and what may stand between. */
export const RICH = fc
  .array(
    fc.constantFrom(
      ...['👩‍👩‍👧', '👋🏽', '👋', '🏽', '🇳🇱', '🇧🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '#️⃣', '*️⃣', '❤️', '❤', 'e\u0301', 'é', 'e', '\u0301'],
      ...[
        '한',
        '\u1112\u1161\u11ab',
        '\u1112',
        '\u1161',
        '\u11ab',
        'क्ष',
        'क',
        'षि',
        'ि',
        'น้ำ',
        'น',
        'ำ',
        'ĳ',
        'ij',
        'ក្ខ',
        'က္က',
      ],
      ...[
        'נתונים',
        'שָׁלוֹם',
        'ًا',
        'م',
        '\u0600',
        '٣',
        '\u200d',
        '\u200c',
        '\u200b',
        '\ufe0f',
        '\u20e3',
        '\u00ad',
        'が',
        'か゛',
        '国',
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\u00a0',
        '.',
        ',',
        '*',
        '|',
        '`',
        '_',
        '[',
        '](',
        ')',
        '#',
        '- ',
        '。',
        '$',
      ],
      ...[
        '3',
        '30 days',
        '€ 5',
        '95%',
        '13(1)(c)',
        '1 May 2024',
        'a@b.c',
        'http://a.b/c',
        'www.a.b',
        "l'",
        'word',
        'the',
        'Not',
        '<b>',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Every place where a reader may cut, by paragraph: a long text takes the segmenter quadratic time. */
function cuts(text: string): Set<number> {
  const places = new Set([0, text.length])
  let from = 0
  for (const paragraph of text.split(/(?<=\n)/)) {
    for (const { index } of segmenter.segment(paragraph)) places.add(from + index)
    from += paragraph.length
  }
  return places
}

/** Where a change begins or ends inside of what is seen as one character. */
export function splits(old: string, now: string, changes: readonly RawChange[]): string[] {
  const faults: string[] = []
  for (const [side, text, sign] of [
    ['old', old, '-'],
    ['new', now, '+'],
  ] as const) {
    const places = cuts(text)
    const check = (at: number) => places.has(at) || faults.push(`a character of the ${side} text is cut at ${at}`)
    for (const change of changes) {
      for (const { start, end } of change[side]) {
        check(start)
        check(end)
      }
      let said = 0
      for (const [own, piece] of change.segments) {
        if (own !== '=' && own !== sign) continue
        said += piece.length
        check(placeOf(change[side], said))
      }
    }
  }
  return faults
}

function placeOf(ranges: readonly Range[], offset: number): number {
  let left = offset
  for (const { start, end } of ranges) {
    if (left <= end - start) return start + left
    left -= end - start
  }
  return -1
}
