import { startsLower, startsUpper } from './characters.ts'
import type { Block, Sentence, Tokens } from './types.ts'
import { TOKEN_KINDS } from './types.ts'

const WORD = TOKEN_KINDS.indexOf('word')
const NUMBER = TOKEN_KINDS.indexOf('number')
const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation')
const MARKUP = TOKEN_KINDS.indexOf('markup')

const ABBREVIATIONS = new Set(
  (
    'art artt nr nrs no nos par para sec sect ch fig vol ed eds al cf vs approx inc ltd co corp dept est ext tel fax st mr mrs ms dr prof ing ' +
    'e.g i.e a.k.a u.s u.k n.v b.v v.z.w d.w.z m.b.t o.a o.m i.v.m m.a.w n.a.v t.a.v t.o.v m.n i.h.k.v a.u.b v.w.b blz bijv bv ca dhr mevr mw incl excl evt resp zgn enz jl ' +
    'z.b d.h u.a u.u o.ä o.g i.d.r i.s.d i.v.m m.w v.a s.o s.u bzw ggf ggfs evtl inkl zzgl usw abs bspw lit ziff str ' +
    'p.ex c.-à-d c.à.d m mme mlle mm p pp cie s.a s.r.l s.a.s env'
  ).split(' '),
)
const CLOSERS = '"\'”’»)]*_›'

/**
 * Cuts a block's tokens into sentences, and adds them to `list`. A sentence ends at . ! ? … before white space and a new beginning, at a full stop
 * or question mark run into the next sentence ("…do we use?Your name"), and nowhere else: not after "art.", "P. van".
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  block: Block,
  first: number,
  last: number,
  list: Sentence[],
): void {
  let from = first
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== PUNCTUATION) continue
    const mark = text[tokens.start[i] as number]
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…' && mark !== '。') continue
    let end = i + 1
    while (
      end < last &&
      tokens.start[end] === tokens.end[end - 1] &&
      (CLOSERS.includes(text[tokens.start[end] as number] as string) ||
        '!?.'.includes(text[tokens.start[end] as number] as string)) &&
      tokens.kind[end] !== WORD
    )
      end++
    if (end >= last) break
    if (!begins(text, tokens, i, end, mark)) continue
    list.push(sentenceOf(tokens, block, from, end))
    from = end
    i = end - 1
  }
  if (from < last) list.push(sentenceOf(tokens, block, from, last))
}

/** Tokens `[firstToken, lastToken)` as one sentence. */
export function sentenceOf(tokens: Tokens, block: Block, firstToken: number, lastToken: number): Sentence {
  return {
    block,
    start: tokens.start[firstToken] as number,
    end: tokens.end[lastToken - 1] as number,
    firstToken,
    lastToken,
  }
}

/** Whether a new sentence begins at token `next`, after the mark at token `i`. */
function begins(text: string, tokens: Tokens, i: number, next: number, mark: string): boolean {
  const glued = tokens.start[next] === tokens.end[next - 1]
  let at = next
  while (
    at < tokens.length - 1 &&
    (tokens.kind[at] === MARKUP || '"“„«\'‘([¿¡'.includes(text[tokens.start[at] as number] as string))
  )
    at++
  const start = tokens.start[at] as number
  if (glued) {
    const length = i > 0 ? (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) : 0
    return startsUpper(text, start) && length > 2 && tokens.kind[i - 1] === WORD && next === i + 1
  }
  if (mark === '。') return true
  if (startsLower(text, start)) return false
  if (mark !== '.' || i === 0) return true
  if (tokens.kind[i - 1] !== WORD && tokens.kind[i - 1] !== NUMBER) return true
  const before = text.slice(tokens.start[i - 1], tokens.end[i - 1])
  if (tokens.end[i - 1] !== tokens.start[i]) return true
  // An initial ("P. van Nijen", "A. Vos"); "Plan B. We" pays for it.
  if (before.length <= 2 && /^\p{Lu}$/u.test(before)) return false
  if (ABBREVIATIONS.has(before.toLowerCase())) return false
  // "1. Who we are" within a line: the number belongs to what follows.
  if (
    tokens.kind[i - 1] === NUMBER &&
    /^\d{1,2}$/.test(before) &&
    i >= 2 &&
    tokens.end[i - 2] !== tokens.start[i - 1] &&
    !startsUpper(text, start)
  )
    return false
  return true
}
