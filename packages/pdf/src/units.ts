/** Words, cut after a hyphen or an Ethiopic word's end; laying out one of thousands of letters at once would take seconds. */
const WORDS = /\S{1,24}?[-፡](?=\p{L})|\S{1,48}\s*|\s+/gu

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** By a dictionary: Thai, Khmer, Burmese and Lao have no spaces between words. */
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** What a reader takes as one character: a letter with its marks, an emoji of several. */
export const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment)

/** A text cut into what stays together on a line. */
export function unitsOf(text: string, breaks: 'letters' | 'words' | undefined): string[] {
  if (breaks === 'letters') return lettersOf(text)
  if (breaks === 'words') return Array.from(words.segment(text), ({ segment }) => segment)
  return Array.from(text.matchAll(WORDS), ([word]) => word)
}

/** A line may end after it. */
export const ENDS_LINE = /[\s\-፡]$/

/** What begins no line, after JIS X 4051: closing brackets, stops, small kana, marks of repetition. */
const BEGINS_NO_LINE =
  /^(?:[,.;:!?%)\]}’”»、。，．・：；？！％」』）】〕］｝〉》〗…‥ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯໆຯ។៕៖ៗ၊။፣።፤፥፦፧]|[+−]\])/
/** What ends none: opening brackets. */
const ENDS_NO_LINE = /(?:[([{‘“«「『（【〔［｛〈《〖]|^\[[+−])$/

/** Whether a line may break between two units of a script without spaces. */
export const mayBreak = (before: string, after: string): boolean =>
  !ENDS_NO_LINE.test(before) && !BEGINS_NO_LINE.test(after)
