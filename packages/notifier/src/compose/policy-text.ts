import type { Change } from '@fairnotice/diff'
import { type Language, policyHtml } from '@fairnotice/policy'
import { escapeHtml, safeUrl } from './escape.ts'

/** Says where a change is while the Markdown becomes HTML: a private-use character, which no policy has. */
const PIN = '\ue0f1'
/** The start of a word that stands in running text: not in a link's target, a footnote's name, a line of a table's head. */
const WORD = /(?<![^\s([“‘"«„'])\p{L}{2}/u

/** One tag with its attributes as the policy's HTML writes them, so that nothing inside an attribute is taken for a tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi

const CELL = 'padding:6px 10px;border:1px solid #c5ccd6;text-align:left;vertical-align:top'
const STYLES: Record<string, string> = {
  h1: 'margin:20px 0 8px;font-size:18px;line-height:1.3;font-weight:650',
  h2: 'margin:22px 0 8px;font-size:17px;line-height:1.35;font-weight:650',
  h3: 'margin:20px 0 6px;font-size:16px;line-height:1.4;font-weight:650',
  p: 'margin:0 0 12px',
  ul: 'margin:0 0 12px;padding:0 0 0 22px',
  ol: 'margin:0 0 12px;padding:0 0 0 26px',
  li: 'margin:0 0 5px',
  blockquote: 'margin:0 0 12px;padding:0 0 0 14px;border-left:3px solid #c5ccd6',
  table: 'margin:0 0 14px;width:100%;border-collapse:collapse;font-size:15px',
  th: CELL,
  td: CELL,
  pre: 'margin:0 0 12px;white-space:pre-wrap;overflow-wrap:anywhere',
  hr: 'margin:20px 0;border:0;border-top:1px solid #c5ccd6',
}
const LINK = 'color:#0b57a4;text-decoration:underline;overflow-wrap:anywhere'
/** A block that holds a change: a bar beside it, and the words, since colour alone says nothing. */
const CHANGED = 'border-left:4px solid #1f7a4a;padding-left:10px'
const LABEL =
  'display:inline-block;margin:0 6px 0 0;padding:0 6px;border-radius:3px;background-color:#dcf3e5;color:#0b3d24;font-size:13px'
const MARKED = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])
/** Heading levels below the message's own `h2`; beyond the sixth there is none. */
const BELOW = 2

export const POLICY_SHEET = `
@media (prefers-color-scheme:dark){
.fn-changed{border-left-color:#5cc48d!important}
.fn-label{background-color:#12301f!important;color:#b8f0cf!important}
.fn-line{border-color:#3a4352!important}
}`

/**
 * The revised policy as HTML for a message, the blocks that hold a change marked.
 *
 * @param changedHere the words of the mark
 */
export function policyInMail(markdown: string, language: Language, changes: Change[], changedHere: string): string {
  const plain = policyHtml(markdown, { language }).html
  const pinned = policyHtml(pin(markdown, changes), { language }).html
  // Where a pin altered what the text means (a word that was part of its markup), better no mark than another text.
  return styled(unpinned(pinned) === unpinned(plain) ? pinned : plain, changedHere)
}

/** Without pins and without the anchors that are made from headings' words: a mail has no use for them. */
const unpinned = (html: string) => html.replaceAll(PIN, '').replace(/ (?:id="|href="#)[^"]*"/g, '')

/** The Markdown with a pin inside the first word of each changed range. */
function pin(markdown: string, changes: Change[]): string {
  const places = changes
    .flatMap((change) => change.new)
    .map(({ start, end }) => ({ start, at: WORD.exec(markdown.slice(start, end))?.index }))
    .filter((place): place is { start: number; at: number } => place.at !== undefined)
    .map(({ start, at }) => start + at + 1)
  let pinned = ''
  let from = 0
  for (const at of [...new Set(places)].sort((a, b) => a - b)) {
    pinned += markdown.slice(from, at) + PIN
    from = at
  }
  return pinned + markdown.slice(from)
}

function styled(html: string, changedHere: string): string {
  const marked = changedBlocks(html)
  const label = `<span class="fn-label" style="${LABEL}">${escapeHtml(changedHere)}</span>`
  return html
    .replace(TAG, (_tag, slash: string, name: string, attributes: string, at: number) =>
      slash === '' ? openTag(name, attributes, marked.has(at)) + (marked.has(at) ? label : '') : `</${outName(name)}>`,
    )
    .replaceAll(PIN, '')
}

/** Offsets of the tags that open the innermost block around each pin. */
function changedBlocks(html: string): Set<number> {
  const marked = new Set<number>()
  const open: { name: string; at: number }[] = []
  let from = 0
  const pinsUntil = (end: number) => {
    if (!html.slice(from, end).includes(PIN)) return
    const block = open.findLast(({ name }) => MARKED.has(name))
    if (block !== undefined) marked.add(block.at)
  }
  for (const tag of html.matchAll(TAG)) {
    const [whole, slash, name = ''] = tag
    pinsUntil(tag.index)
    from = tag.index + whole.length
    if (slash !== '') open.splice(open.findLastIndex((each) => each.name === name))
    else if (!/^(br|hr|input)$/.test(name)) open.push({ name, at: tag.index })
  }
  return marked
}

const outName = (name: string) =>
  /^h[1-6]$/.test(name) ? `h${Math.min(6, Number(name[1]) + BELOW)}` : name === 'section' ? 'div' : name

/** A tag with our style; of its own attributes those that a mail has a use for, already escaped. */
function openTag(name: string, attributes: string, changed: boolean): string {
  if (name === 'input') return ''
  const value = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1]
  if (name === 'a') {
    const href = value('href') ?? ''
    // Anchors within the policy lead nowhere in most mail clients.
    return safeUrl(href) === null ? '<a>' : `<a class="fn-link" href="${href}" style="${LINK}">`
  }
  const style = [STYLES[/^h[4-6]$/.test(name) ? 'h3' : name], changed ? CHANGED : ''].filter(Boolean).join(';')
  const classes = [changed ? 'fn-changed' : '', /^(td|th|blockquote|hr)$/.test(name) ? 'fn-line' : ''].filter(Boolean)
  const kept = ['start', 'scope', 'align'].flatMap((key) =>
    value(key) === undefined ? [] : [` ${key}="${value(key)}"`],
  )
  return `<${outName(name)}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${kept.join('')}${style === '' ? '' : ` style="${style}"`}>`
}
