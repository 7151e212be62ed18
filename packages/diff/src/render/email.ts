import type { Language } from '@fairnotice/policy'
import type { Change } from '../types.ts'
import { clauseOf, type Entry, entriesOf, sideText } from './entries.ts'
import { escapeHtml as e } from './escape.ts'
import { runsOfChange } from './fragment.ts'
import { FRAMES, type Frame } from './frame.ts'
import { ELEMENTS, onSide, type Side } from './html/runs.ts'
import { readable } from './readable.ts'
import type { Run } from './run.ts'
import { isRightToLeft } from './shape.ts'

export interface EmailOptions {
  language: Language
  /** The text's own language, for screen readers; default: the frame's. */
  textLanguage?: string
  /** Address of a change's place on the public site; without it headings are no links. */
  href?: (change: Change) => string
}

/** A link within the site leads nowhere from a mail. */
const ABSOLUTE = /^(?:https?|mailto):/i

const CELL = 'padding:8px 12px;vertical-align:top;font-size:16px;line-height:1.5;'
const LABEL = 'padding:8px 12px 0;font-size:13px;color:#515b6b;text-align:left;font-weight:600;'
const DEL = 'color:#5c1512;background-color:#fde4e2;text-decoration:line-through;'
const INS = 'color:#0b3d24;background-color:#dcf3e5;text-decoration:underline;'

/**
 * Changes for the body of a mail: a heading per change, before and after in tables with inline styles, since mail
 * programs know neither style sheets nor grids. The caller chooses which changes concern the reader.
 */
export function toEmailHtml(changes: readonly Change[], options: EmailOptions): string {
  const frame = FRAMES[options.language]
  const lang = e(options.textLanguage ?? options.language)
  return entriesOf(changes)
    .map((entry) => {
      const title = e(clauseOf(entry, frame))
      const heading = options.href
        ? `<a href="${e(options.href(entry.first))}" style="color:#0b57a4;">${title}</a>`
        : title
      const rows = shownSides(entry)
        .map((side) => {
          const rtl = isRightToLeft(entry.changes.flatMap((change) => onSide(runsOfChange(change), side)))
          const html = entry.changes.map((change) => written(change, side).trim()).join(' ')
          const border = side === 'old' ? '#9b1c1c' : '#0b3d24'
          return `<tr><th scope="row" style="${LABEL}border-left:3px solid ${border};">${e(label(entry, side, frame))}</th></tr><tr><td lang="${lang}"${rtl ? ' dir="rtl"' : ''} style="${CELL}border-left:3px solid ${border};">${html}</td></tr>`
        })
        .join('')
      return `<h3 style="margin:24px 0 4px;font-size:17px;line-height:1.4;">${heading}</h3><p style="margin:0 0 8px;font-size:14px;color:#515b6b;">${e(summary(entry, frame))}</p><table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse:collapse;">${rows}</table>`
    })
    .join('\n')
}

/** The same as plain text, before and after in full. */
export function toEmailText(changes: readonly Change[], options: EmailOptions): string {
  const frame = FRAMES[options.language]
  return entriesOf(changes)
    .map((entry, index) => {
      const lines = [`${index + 1}. ${clauseOf(entry, frame)}`, `   ${summary(entry, frame)}`]
      for (const side of shownSides(entry))
        lines.push(`   ${label(entry, side, frame)}: ${readable(sideText(entry, side), true).trim()}`)
      if (options.href) lines.push(`   ${options.href(entry.first)}`)
      return lines.join('\n')
    })
    .join('\n\n')
}

function shownSides(entry: Entry): ('old' | 'new')[] {
  const { first } = entry
  const unedited =
    first.type === 'moved' && entry.changes.every((change) => change.segments.every(([sign]) => sign === '='))
  if (unedited) return ['new']
  return (['old', 'new'] as const).filter((side) => first[side].length > 0)
}

function label({ first }: Entry, side: 'old' | 'new', frame: Frame): string {
  if (first.type === 'added' || first.type === 'removed') return capital(frame.type[first.type])
  return side === 'old' ? frame.before : frame.after
}

function summary({ first, materiality }: Entry, frame: Frame): string {
  const moved =
    first.type === 'moved' ? frame.movedFrom(first.section.old.at(-1) ?? frame.untitled) : frame.type[first.type]
  return capital(
    first.difference === 'words'
      ? `${moved}, ${frame.materiality[materiality]}`
      : `${moved}, ${frame.difference[first.difference]}`,
  )
}

/** Bold, italics, code and links as elements; what differs is marked, unless the whole sentence does. */
function written(change: Change, side: Side): string {
  const runs = onSide(runsOfChange(change), side)
  const marked = change.segments.length > 1
  return runs.map((run, k) => element(run, marked, runs[k - 1]?.kind, runs[k + 1]?.kind)).join('')
}

function element({ kind, sign, text, style }: Run, marked: boolean, before?: Run['kind'], after?: Run['kind']): string {
  if (kind === 'line') return '<br>'
  if (kind === 'break' || kind === 'space') return ' '
  const bare = e(text.replace(/\s+/g, ' '))
  const shown = kind === 'target' ? `${before === kind ? '' : ' ('}${bare}${after === kind ? '' : ')'}` : bare
  if (shown.trim() === '') return shown
  const difference = marked && sign !== '='
  const linked = style.href && ABSOLUTE.test(style.href) ? style.href : null
  const colour = difference ? 'inherit' : '#0b57a4'
  const styled = ELEMENTS.reduce((inner, [name, tag]) => (style[name] ? `<${tag}>${inner}</${tag}>` : inner), shown)
  const html = linked ? `<a href="${e(linked)}" style="color:${colour};">${styled}</a>` : styled
  if (!difference) return html
  return sign === '-' ? `<del style="${DEL}">${html}</del>` : `<ins style="${INS}">${html}</ins>`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
