import type { Language } from '@fairnotice/policy'
import type { Change, Comparison } from '../types.ts'
import { clauseOf, entriesOf } from './entries.ts'
import { FRAMES } from './frame.ts'
import { readable } from './readable.ts'
import type { Texts } from './walk.ts'

export interface TerminalOptions {
  language?: Language
  names?: { old: string; new: string }
  colour?: boolean
  /** Columns to wrap at; default 80. */
  width?: number
}

const RED = '\u001b[31;9m'
const GREEN = '\u001b[32;4m'
const BOLD = '\u001b[1m'
const DIM = '\u001b[2m'
const OFF = '\u001b[0m'
/** How much unchanged text is kept on either side of a change. */
const CONTEXT = 60

/** The changes for a terminal: `[-removed-]` and `{+added+}`, which colours repeat and never replace. */
export function toTerminal(comparison: Comparison, _texts: Texts, options: TerminalOptions = {}): string {
  const own = comparison.new.language as Language
  const frame = FRAMES[options.language ?? (own in FRAMES ? own : 'en')]
  const paint = (code: string, text: string) => (options.colour ? `${code}${text}${OFF}` : text)
  const entries = entriesOf(comparison.changes)
  if (entries.length === 0) return `${frame.noChanges}\n`
  let inside = ''
  const width = Math.max(40, options.width ?? 80)
  const material = entries.filter((entry) => entry.materiality === 'material').length
  const lines = [
    paint(
      BOLD,
      `${options.names ? `${options.names.old} → ${options.names.new}: ` : ''}${frame.count(entries.length, material)}`,
    ),
  ]
  entries.forEach((entry, index) => {
    const { first } = entry
    const what =
      first.difference === 'words'
        ? frame.type[first.type]
        : `${frame.type[first.type]}, ${frame.difference[first.difference]}`
    const moved = first.type === 'moved' ? `, ${frame.movedFrom(safe(first.section.old.at(-1) ?? frame.untitled))}` : ''
    lines.push(
      '',
      `${index + 1}. ${paint(BOLD, safe(clauseOf(entry, frame)))} (${frame.materiality[entry.materiality]}, ${what}${moved})`,
    )
    lines.push(
      ...wrap(entry.changes.map((change) => marked(change)).join(' '), width - 3).map((line) => `   ${coloured(line)}`),
    )
    for (const reason of first.reasons)
      lines.push(paint(DIM, `   ${safe(reason.text)}${reason.law ? ` (${reason.law})` : ''}`))
  })
  if (comparison.coarse.length > 0) lines.push('', `${frame.coarse} (${comparison.coarse.length}).`)
  return `${lines.join('\n')}\n`

  function coloured(line: string): string {
    if (!options.colour) return line
    // A change may be wrapped over lines: its colour is taken up again on the next one.
    const start = inside
    const painted = line.replace(/\[-|-\]|\{\+|\+\}/g, (mark) => {
      if (mark === '[-' || mark === '{+') {
        inside = mark === '[-' ? RED : GREEN
        return inside + mark
      }
      inside = ''
      return mark + OFF
    })
    return start + painted + (inside ? OFF : '')
  }
}

function marked(change: Change): string {
  const last = change.segments.length - 1
  return change.segments
    .map(([sign, text], index) => {
      const raw = sign !== '=' && (change.difference !== 'words' || readable(text).trim() === '')
      const shown = safe(raw ? text.replace(/\r?\n/g, '↵') : readable(text, index === 0))
      if (sign !== '=') return between(sign, shown, text, change)
      return change.type === 'moved' ? shown : shorten(shown, index === 0, index === last)
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Blanks at the ends of what changed stand outside of its marks; blanks alone are shown where nothing else differs. */
function between(sign: '-' | '+', shown: string, text: string, change: Change): string {
  const [open, close] = sign === '-' ? ['[-', '-]'] : ['{+', '+}']
  if (shown.replace(/↵/g, '').trim() !== '') {
    const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/su.exec(shown) as unknown as [string, string, string, string]
    return `${before}${open}${inner}${close}${after}`
  }
  if (/\n[^\S\n]*\r?\n/.test(text) && change.difference === 'words') return `${open}¶${close} `
  return change.difference === 'words' ? ' ' : `${open}${shown}${close}`
}

function shorten(text: string, atStart: boolean, atEnd: boolean): string {
  const most = CONTEXT * (atStart || atEnd ? 1 : 2)
  if (text.length <= most + 20) return text
  const head = atStart ? '' : text.slice(0, text.lastIndexOf(' ', CONTEXT) + 1)
  const tail = atEnd ? '' : text.slice(text.indexOf(' ', text.length - CONTEXT))
  return `${head}…${tail}`
}

/** A policy must not drive the terminal: control characters, escape sequences among them, become visible. */
function safe(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => (sign === '\t' || sign === '\n' ? ' ' : '\ufffd'))
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines
}
