import type { Language } from '@fairnotice/policy'
import type { Comparison, Difference } from '../types.ts'
import { clauseOf, entriesOf } from './entries.ts'
import { FRAMES } from './frame.ts'
import { readable } from './readable.ts'
import type { Texts } from './walk.ts'

export interface MarkdownOptions {
  language?: Language
  names?: { old: string; new: string }
}

/** What words would not show. */
const RAW = new Set<Difference>(['formatting', 'encoding', 'space'])

/** The changes as Markdown, for pull requests and archives: ~~removed~~ and **added**, a heading per change. */
export function toMarkdown(comparison: Comparison, _texts: Texts, options: MarkdownOptions = {}): string {
  const own = comparison.new.language as Language
  const frame = FRAMES[options.language ?? (own in FRAMES ? own : 'en')]
  const entries = entriesOf(comparison.changes)
  const title = options.names ? `${options.names.old} → ${options.names.new}` : frame.changes
  const material = entries.filter((entry) => entry.materiality === 'material').length
  const parts = [`# ${escaped(title)}`, entries.length > 0 ? frame.count(entries.length, material) : frame.noChanges]
  if (comparison.coarse.length > 0) parts.push(`${frame.coarse} (${comparison.coarse.length}).`)
  entries.forEach((entry, index) => {
    const { first } = entry
    const what =
      first.difference === 'words'
        ? frame.type[first.type]
        : `${frame.type[first.type]}, ${frame.difference[first.difference]}`
    const moved =
      first.type === 'moved' ? `, ${frame.movedFrom(escaped(first.section.old.at(-1) ?? frame.untitled))}` : ''
    parts.push(`## ${index + 1}. ${escaped(clauseOf(entry, frame))}`)
    parts.push(`_${frame.materiality[entry.materiality]}, ${what}${moved}_`)
    const quote = entry.changes
      .map((change) =>
        change.segments.map(([sign, text], n) => written(sign, text, RAW.has(change.difference), n === 0)).join(''),
      )
      .join(' ')
      .replace(/ {2,}/g, ' ')
    parts.push(`> ${quote.trim()}`)
    for (const reason of first.reasons)
      parts.push(`${escaped(reason.text)}${reason.law ? ` (${escaped(reason.law)})` : ''}`)
  })
  return `${parts.join('\n\n')}\n`
}

/** Emphasis must touch its words: white space at the ends goes outside. What can't be seen is shown as code. */
function written(sign: '=' | '-' | '+', text: string, raw: boolean, atStart: boolean): string {
  const shown = readable(text, atStart)
  if (sign === '=') return escaped(shown)
  const mark = sign === '-' ? '~~' : '**'
  if (raw || shown.trim() === '')
    return ` ${mark}\`${text.replace(/`/g, 'ˋ').replace(/\r?\n/g, '↵').replace(/ /g, '␣')}\`${mark} `
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(shown) as unknown as [string, string, string, string]
  return `${before}${mark}${escaped(inner)}${mark}${after}`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#]/g, '\\$&').replace(/\s+/gu, ' ')
}
