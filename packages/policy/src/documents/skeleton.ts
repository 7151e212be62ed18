/**
 * Words that mean nothing to Markdown: they begin after white space with a letter, hold nothing but words and what stands
 * between words, and end before white space or a sentence's sign.
 */
const WORDS =
  /(?<=^|\s)\p{L}(?:[\p{L}\p{N}\p{M} ,;–—%]|[.:&](?= )|-(?=\p{L})|['’](?=\p{L})){18,}[\p{L}\p{N}](?=[\s,;!?)]|[.:](?:\s|$)|$)/gmu
/** Tags, definitions and addresses reach over words, or are made of them: such a text is read as it is. */
const REACHING = /<[a-z/!?]|^[ >\t*+\-\d.)]*\[[^\]]*\]:|[\ue000\ue100-\ue1ff]/imu
const MARK = '\ue000'
const FIRST_DIGIT = 0xe100
const DIGITS = /\ue000([\ue100-\ue1ff])([\ue100-\ue1ff])([\ue100-\ue1ff])/g

export interface Skeleton {
  markdown: string
  /** The text that stands in a node of the tree, with its words back in it. */
  restored(text: string): string
}

/**
 * A text with its plain words taken out, for a reader that looks at each character several times (micromark: 250 ms for
 * 25,000 words, two thirds of which are words alone). Each run of words is kept under a mark that Markdown reads as a
 * letter, so that the tree is the same but for the words.
 */
export function skeletonOf(markdown: string): Skeleton {
  if (REACHING.test(markdown)) return { markdown, restored: (text) => text }
  const runs: string[] = []
  const marks = new Map<string, string>()
  const bare = markdown.replace(WORDS, (run) => {
    const known = marks.get(run)
    if (known !== undefined) return known
    const at = runs.push(run) - 1
    const mark =
      MARK + String.fromCharCode(FIRST_DIGIT + (at >> 16), FIRST_DIGIT + ((at >> 8) & 255), FIRST_DIGIT + (at & 255))
    marks.set(run, mark)
    return mark
  })
  const restored = (text: string) =>
    text.includes(MARK)
      ? text.replace(DIGITS, (_, ...digits: string[]) => {
          const [high = 0, middle = 0, low = 0] = digits.slice(0, 3).map((digit) => digit.charCodeAt(0) - FIRST_DIGIT)
          return runs[(high << 16) + (middle << 8) + low] ?? ''
        })
      : text
  return { markdown: bare, restored }
}
