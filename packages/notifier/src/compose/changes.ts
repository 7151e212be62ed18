import type { Change, Segment } from '@fairnotice/diff'
import { escapeHtml } from './escape.ts'
import type { Wording } from './language/wording.ts'

/** Before and after of changes in a message. */
const BOX = 'margin:0 0 22px'
const SIDE = 'margin:6px 0 0;padding:9px 12px;border-radius:4px;overflow-wrap:anywhere'
const REMOVED = 'background-color:#fde4e2;color:#5c1512'
const ADDED = 'background-color:#dcf3e5;color:#0b3d24'

export const CHANGES_SHEET = `
@media (prefers-color-scheme:dark){
.fn-old{background-color:#3b1513!important;color:#ffc9c4!important}
.fn-new{background-color:#12301f!important;color:#b8f0cf!important}
}`

function heading(change: Change): string {
  const section = change.section.new.length > 0 ? change.section.new : change.section.old
  return change.reasons[0]?.text ?? section.at(-1) ?? ''
}

function place(change: Change): string {
  return (change.section.new.length > 0 ? change.section.new : change.section.old).join(' › ')
}

const marked = (segments: Segment[], side: '-' | '+', tag: 'del' | 'ins') =>
  segments
    .filter(([mark]) => mark === '=' || mark === side)
    .map(([mark, text]) => (mark === '=' ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`))
    .join('')

function changeHtml(change: Change, words: Wording): string {
  const before = change.old.length === 0 ? '' : marked(change.segments, '-', 'del')
  const after = change.new.length === 0 ? '' : marked(change.segments, '+', 'ins')
  const side = (label: string, name: string, style: string, html: string) =>
    html === ''
      ? ''
      : `<p class="${name}" style="${SIDE};${style}"><strong>${escapeHtml(label)}:</strong> ${html}</p>\n`
  return `<div style="${BOX}">
<h3 class="fn-h3" style="margin:0 0 2px;font-size:16px">${escapeHtml(heading(change))}</h3>
<p class="fn-muted" style="margin:0;font-size:14px;color:#515b6b">${escapeHtml([place(change), words.materiality[change.materiality], words.type[change.type]].filter(Boolean).join(' · '))}</p>
${side(words.before, 'fn-old', REMOVED, before)}${side(words.after, 'fn-new', ADDED, after)}</div>
`
}

const sideText = (change: Change, side: '-' | '+') =>
  change.segments
    .filter(([mark]) => mark === '=' || mark === side)
    .map(([, text]) => text)
    .join('')

function changeText(change: Change, words: Wording): string {
  const lines = [`* ${heading(change)}`]
  const where = [place(change), words.materiality[change.materiality], words.type[change.type]]
    .filter(Boolean)
    .join(' · ')
  lines.push(`  (${where})`)
  if (change.old.length > 0) lines.push(`  ${words.before}: ${sideText(change, '-')}`)
  if (change.new.length > 0) lines.push(`  ${words.after}: ${sideText(change, '+')}`)
  return `${lines.join('\n')}\n`
}

export interface ShownChange {
  html: string
  text: string
}

/** Each change as its HTML block and its plain text, in the order given. */
export function showChanges(changes: Change[], words: Wording): ShownChange[] {
  return changes.map((change) => ({ html: changeHtml(change, words), text: changeText(change, words) }))
}
