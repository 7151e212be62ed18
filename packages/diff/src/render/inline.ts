import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { decodeString } from 'micromark-util-decode-string'
import { type Definitions, NO_DEFINITIONS, nameOf } from './definitions.ts'

/** How a run of text looks, and where it leads: null for nowhere that is safe. */
export interface Style {
  strong: boolean
  emphasis: boolean
  code: boolean
  strike: boolean
  href: string | null
}

/**
 * One stretch of a block's source. `text` is read; `mark` (signs such as ** or a link's brackets), `target` (where a link
 * leads) and `tag` (HTML, which a published policy leaves out) are not; `line` is a line break.
 */
export interface Atom {
  kind: 'text' | 'mark' | 'target' | 'tag' | 'line'
  start: number
  end: number
  /** What a reader sees of it where that is not the source itself: "&" for "&amp;". */
  shown: string | null
  style: Style
  /** Where the link begins that it belongs to; -1 for none. */
  link: number
}

export const PLAIN: Style = { strong: false, emphasis: false, code: false, strike: false, href: null }

/** What no block without it needs parsing for. */
const SIGNS = /[*_`[\]<&\\~]|:\/\/|www\.|@/i
/** A block with more of them is no prose, and shown as its source: some cost the parser the square of their number. */
const MOST_SIGNS = 300
const EACH_SIGN = /[*_`[\]<&\\~@]/g

const parser = parse({ extensions: [gfm()] })
const STYLES = { strong: 'strong', emphasis: 'emphasis', codeText: 'code', strikethrough: 'strike' } as const
const MARKS = new Set([
  'strongSequence',
  'emphasisSequence',
  'strikethroughSequence',
  'codeTextSequence',
  'codeTextPadding',
  'escapeMarker',
  'labelMarker',
  'labelImageMarker',
  'autolinkMarker',
])
const LINKS = new Set<string>(['link', 'image', 'autolink', 'literalAutolink'])
/** What holds a link's target, and what its text leaves out. */
const PREFIXES: Record<string, string> = {
  resourceDestinationString: '',
  autolinkProtocol: '',
  autolinkEmail: 'mailto:',
  literalAutolinkHttp: '',
  literalAutolinkWww: 'http://',
  literalAutolinkEmail: 'mailto:',
}

type Events = ReturnType<typeof postprocess>
type Token = Events[number][1]

/** A block's text as it reads, offset by offset: every offset belongs to exactly one atom, in order. Linear for policies. */
export function inline(text: string, definitions: Definitions = NO_DEFINITIONS): Atom[] {
  if (!SIGNS.test(text) || (text.match(EACH_SIGN)?.length ?? 0) > MOST_SIGNS) return [whole(text)]
  const events = eventsOf(text, definitions)
  const targets = targetsOf(events, text, definitions)
  const atoms: Atom[] = []
  const styles: Style[] = [PLAIN]
  const links: number[] = [-1]
  let at = 0
  let silent: Token | null = null

  for (const [step, token] of events) {
    const style = STYLES[token.type as keyof typeof STYLES]
    if (style || LINKS.has(token.type)) {
      add('text', token[step === 'enter' ? 'start' : 'end'].offset)
      if (step === 'exit') {
        styles.pop()
        links.pop()
      } else {
        const current = styles.at(-1) as Style
        styles.push(style ? { ...current, [style]: true } : { ...current, href: targets.get(token) ?? current.href })
        links.push(token.type === 'link' ? token.start.offset : (links.at(-1) as number))
      }
      continue
    }
    if (silent) {
      if (step === 'exit' && token === silent) silent = null
      continue
    }
    if (step === 'exit') continue
    const kind = kindOf(token, text)
    if (kind === null) continue
    add('text', token.start.offset)
    if (kind === 'text') add('text', token.end.offset, decodeString(text.slice(token.start.offset, token.end.offset)))
    else add(kind, token.end.offset)
    silent = token
  }
  add('text', text.length)
  return atoms

  function add(kind: Atom['kind'], end: number, shown: string | null = null): void {
    if (end <= at) return
    atoms.push({ kind, start: at, end, shown, style: styles.at(-1) as Style, link: links.at(-1) as number })
    at = end
  }
}

function whole(text: string): Atom {
  return { kind: 'text', start: 0, end: text.length, shown: null, style: PLAIN, link: -1 }
}

function eventsOf(text: string, definitions: Definitions): Events {
  parser.defined = [...definitions.keys()]
  const start = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 }
  return postprocess(parser.text(start).write(preprocess()(text, undefined, true)))
}

/** What a token is, as far as it is not text read as it stands. */
function kindOf(token: Token, text: string): Atom['kind'] | null {
  if (MARKS.has(token.type)) return 'mark'
  if (token.type === 'resource' || token.type === 'reference') return 'target'
  if (token.type === 'characterReference') return 'text'
  if (token.type === 'hardBreakEscape' || token.type === 'hardBreakTrailing') return 'line'
  if (token.type !== 'htmlText') return null
  return /^<br\s*\/?>$/i.test(text.slice(token.start.offset, token.end.offset)) ? 'line' : 'tag'
}

/** Where each link leads, by its token. */
function targetsOf(events: Events, text: string, definitions: Definitions): Map<Token, string | null> {
  const targets = new Map<Token, string | null>()
  const names = new Map<Token, string>()
  const open: Token[] = []
  for (const [step, token] of events) {
    if (LINKS.has(token.type)) {
      if (step === 'enter') open.push(token)
      else {
        open.pop()
        const name = names.get(token)
        if (name !== undefined && !targets.has(token)) targets.set(token, targetOf(name, definitions))
      }
    }
    const link = open.at(-1)
    if (step === 'exit' || !link || link.type === 'image') continue
    const value = text.slice(token.start.offset, token.end.offset)
    const prefix = PREFIXES[token.type]
    if (prefix !== undefined) targets.set(link, safeHref(prefix + decodeString(value)))
    // A link without a target names one: by the name behind its words, else by its words.
    if (token.type === 'referenceString' || (token.type === 'labelText' && !names.has(link)))
      names.set(link, nameOf(value))
  }
  return targets
}

function targetOf(name: string, definitions: Definitions): string | null {
  const target = definitions.get(name)
  return target ? safeHref(decodeString(target)) : null
}

/** Where a link may lead: http, https, mailto, or within the site that shows it; null for all else. */
function safeHref(url: string): string | null {
  // Browsers leave white space and control characters out before they look at the scheme.
  const bare = url.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([^/?#:]*):/u.exec(bare)?.[1]
  if (bare === '' || (scheme !== undefined && !/^(?:https?|mailto)$/i.test(scheme))) return null
  return bare
}
