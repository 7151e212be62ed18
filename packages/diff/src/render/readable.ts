import { scan } from '../tree/scan.ts'
import { TOKEN_KINDS } from '../tree/types.ts'

const MARKUP = TOKEN_KINDS.indexOf('markup')
const URL = TOKEN_KINDS.indexOf('url')

const MARKS = /^\s*(?:(?:[-*+•◦▪]|#{1,6}|>)[ \t]+)+/u

/**
 * A passage as people read it: without Markdown's signs and link targets, white space in one piece. `atStart`: it begins a
 * block, so that "- " and "## " are marks and not words.
 */
export function readable(markdown: string, atStart = false): string {
  if (atStart) return readable(markdown.replace(MARKS, ''))
  const { length, start, end, kind } = scan(markdown)
  let text = ''
  let at = 0
  for (let i = 0; i < length; i++) {
    const token = markdown.slice(start[i], end[i])
    text += markdown.slice(at, start[i])
    at = end[i] as number
    if (kind[i] !== MARKUP) text += token
    else if (token === '](') {
      const closed = kind[i + 1] === URL && markdown[start[i + 2] as number] === ')'
      // A target cut off by a change stays, in brackets, so that the change to it can be read.
      if (closed) {
        i += 2
        at = end[i] as number
      } else text += ' ('
    }
  }
  return (text + markdown.slice(at)).replace(/\s+/gu, ' ')
}
