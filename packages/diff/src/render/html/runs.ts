import { escapeHtml as e } from '../escape.ts'
import type { Frame } from '../frame.ts'
import type { Style } from '../inline.ts'
import type { Run } from '../run.ts'

/** Which side of the comparison is written: both in one text, or one of two columns. */
export type Side = 'both' | 'old' | 'new'

export interface RunsOptions {
  side: Side
  frame: Frame
  /** The frame's language, where the text's own is another. */
  lang: string | null
}

/** Text for those who hear the page, in the frame's language. */
export const said = (text: string, lang: string | null): string =>
  `<span class="fn-sr"${lang === null ? '' : ` lang="${e(lang)}"`}>${e(text)}</span>`

/** Runs as HTML: what was removed and added marked and said, everything else as the policy's own page shows it. */
export function htmlRuns(all: readonly Run[], options: RunsOptions): string {
  const runs = onSide(all, options.side)
  const quiet = new Set(all.filter((run, k) => takesBreaksPlace(run, all[k - 1], all[k + 1])))
  let html = ''
  for (let k = 0; k < runs.length; ) {
    const first = runs[k] as Run
    let to = k + 1
    while (to < runs.length && together(first, runs[to] as Run)) to++
    const group = runs.slice(k, to)
    if (first.kind === 'target' && runs[k - 1]?.kind !== 'target') html += ' ('
    html += first.sign === '=' ? unchanged(group, options) : quiet.has(first) ? ' ' : marked(group, options)
    if (first.kind === 'target' && runs[to]?.kind !== 'target') html += ')'
    k = to
  }
  return html
}

export function onSide(runs: readonly Run[], side: Side): Run[] {
  const other = side === 'old' ? '+' : side === 'new' ? '-' : null
  const shown = runs.filter(({ sign }) => sign !== other)
  return side === 'old' ? shown.map((run) => (run.was ? { ...run, style: run.was } : run)) : shown
}

function together(a: Run, b: Run): boolean {
  const same = a.sign === b.sign && a.change === b.change && (a.kind === 'target') === (b.kind === 'target')
  const apart = (run: Run) => run.kind === 'break' || run.kind === 'space'
  return same && !apart(a) && !apart(b) && (a.sign !== '=' || restyled(a) === restyled(b))
}

/** Whether an unchanged run looks otherwise; where a link leads is told as its target. */
function restyled({ was, style }: Run): boolean {
  if (!was) return false
  return (['strong', 'emphasis', 'code', 'strike'] as const).some((name) => was[name] !== style[name])
}

function unchanged(group: readonly Run[], { frame, lang }: RunsOptions): string {
  const [first] = group as [Run]
  if (first.kind === 'break') return '<br>'
  const text = styled(group)
  if (text.trim() === '') return text
  if (restyled(first))
    return `<span class="fn-format">${said(`[${frame.formatting}: `, lang)}${text}${said(']', lang)}</span>`
  return first.change?.type === 'moved' ? `<span class="fn-moved">${text}</span>` : text
}

function marked(group: readonly Run[], { frame, lang, side }: RunsOptions): string {
  const [first] = group as [Run]
  const tag = first.sign === '-' ? 'del' : 'ins'
  const label = first.sign === '-' ? frame.removed : frame.added
  const wrap = (inner: string) => `<${tag} class="fn-${tag}">${inner}</${tag}>`
  if (first.kind === 'space' || first.kind === 'break') {
    const name = first.kind === 'break' ? frame.paragraph : frame.whiteSpace
    const glyph = `${said(`[${label}: ${name}]`, lang)}<span aria-hidden="true">${blank(first)}</span>`
    return wrap(glyph) + (first.kind === 'break' && (first.sign === '+' || side === 'old') ? '<br>' : '')
  }
  return wrap(`${said(`[${label}: `, lang)}${styled(group)}${said(']', lang)}`)
}

/** A blank that only takes a paragraph's end's place, or gives it up, is not worth a mark of its own. */
function takesBreaksPlace({ kind, sign, text }: Run, before?: Run, after?: Run): boolean {
  const ends = (run?: Run) => run?.kind === 'break' && run.sign !== sign && run.sign !== '='
  return kind === 'space' && text.trim() === '' && (ends(before) || ends(after))
}

function blank({ kind, text }: Run): string {
  if (kind === 'break' || /\n\s*\n/.test(text)) return '¶'
  return text.includes('\n') ? '↵' : '␣'
}

/** Bold, italics, code and links as elements; a link in one piece, whatever is bold within it. */
function styled(group: readonly Run[]): string {
  let html = ''
  for (let k = 0; k < group.length; ) {
    const { href } = (group[k] as Run).style
    let to = k + 1
    while (to < group.length && (group[to] as Run).style.href === href) to++
    const inner = group.slice(k, to).map(element).join('')
    html += href === null ? inner : `<a href="${e(href)}">${inner}</a>`
    k = to
  }
  return html
}

/** A style's elements, the innermost first. */
export const ELEMENTS: [keyof Style, string][] = [
  ['code', 'code'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['strike', 's'],
]

function element({ kind, text, style }: Run): string {
  if (kind === 'line') return '<br>'
  if (kind === 'label') return `${e(text.trim())} `
  return ELEMENTS.reduce((inner, [name, tag]) => (style[name] ? `<${tag}>${inner}</${tag}>` : inner), e(text))
}
