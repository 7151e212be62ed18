import type { Language } from '@fairnotice/policy'
import type { Comparison } from '../../types.ts'
import { byMateriality, clauseOf, type Entry } from '../entries.ts'
import { escapeHtml as e } from '../escape.ts'
import { FRAMES, type Frame } from '../frame.ts'
import { type Texts, walk } from '../walk.ts'
import { COMPARISON_CSS } from './css.ts'
import { numbered } from './marks.ts'
import { TextWriter } from './text.ts'

/** What of a comparison its text needs. */
export type Compared = Pick<Comparison, 'changes'> & { new: Pick<Comparison['new'], 'language'> }

export { readable } from '../readable.ts'
export { htmlChange } from './change.ts'
export { COMPARISON_CSS } from './css.ts'

export interface HtmlOptions {
  /** Of the frame; the text's own language is the comparison's. Default: the text's if we speak it, else English. */
  language?: Language
  view?: 'inline' | 'side-by-side'
  /** Level of the fragment's top headings; default 2. */
  headingLevel?: 2 | 3 | 4
}

/**
 * The comparison as a fragment of HTML that works without script: the list of changes, material first, each linked to its
 * place in the text below. Added and removed words carry text for screen readers, so that neither colour nor
 * `ins`/`del` is the only sign. Style it with COMPARISON_CSS.
 */
export function toHtml(comparison: Comparison, texts: Texts, options: HtmlOptions = {}): string {
  return `<div class="fn-comparison">${htmlList(comparison, options)}${htmlText(comparison, texts, options)}</div>`
}

/** Only the numbered list of changes. */
export function htmlList(comparison: Comparison, options: HtmlOptions = {}): string {
  const { frame, language, level } = settings(comparison, options)
  const entries = numbered(comparison)
  const material = [...entries.keys()].filter((entry) => entry.materiality === 'material').length
  const items = byMateriality([...entries.keys()]).map((entry) => item(entry, entries.get(entry) as number, frame))
  const coarse =
    comparison.coarse.length > 0 ? `<p class="fn-coarse">${e(frame.coarse)} (${comparison.coarse.length}).</p>` : ''
  const list = items.length > 0 ? `<ol class="fn-list">${items.join('')}</ol>` : ''
  const count = items.length > 0 ? frame.count(items.length, material) : frame.noChanges
  return `<nav class="fn-changes" lang="${language}" aria-label="${e(frame.changes)}"><h${level}>${e(frame.changes)}</h${level}><p class="fn-count">${e(count)}</p>${coarse}${list}</nav>`
}

/** Only the text with its changes marked, inline or side by side. */
export function htmlText(comparison: Compared, texts: Texts, options: HtmlOptions = {}): string {
  const { frame, language, level } = settings(comparison, options)
  const writer = new TextWriter(comparison, {
    frame,
    lang: language === comparison.new.language ? null : language,
    view: options.view ?? 'inline',
    level,
  })
  const body = writer.write(walk(comparison, texts))
  const columns =
    options.view === 'side-by-side'
      ? `<div class="fn-row fn-head" lang="${language}" aria-hidden="true"><div>${e(frame.before)}</div><div>${e(frame.after)}</div></div>`
      : ''
  return `<section class="fn-text fn-${options.view ?? 'inline'}" aria-label="${e(frame.text)}">${columns}<div lang="${e(comparison.new.language)}">${body}</div></section>`
}

/** A page of its own, with its styles inside: what `fairnotice diff --format html` writes. */
export function toHtmlPage(
  comparison: Comparison,
  texts: Texts,
  options: HtmlOptions & { names?: { old: string; new: string } } = {},
): string {
  const { frame, language } = settings(comparison, options)
  const names = options.names ? `${options.names.old} → ${options.names.new}` : frame.changes
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${e(names)}</title>
<style>${COMPARISON_CSS}</style></head>
<body class="fn-page"><main><h1>${e(names)}</h1>
${toHtml(comparison, texts, options)}
</main></body></html>
`
}

function settings(comparison: Compared, options: HtmlOptions): { frame: Frame; language: Language; level: number } {
  const own = comparison.new.language as Language
  const language = options.language ?? (own in FRAMES ? own : 'en')
  return { frame: FRAMES[language], language, level: options.headingLevel ?? 2 }
}

function item(entry: Entry, number: number, frame: Frame): string {
  const { first } = entry
  const said = first.reasons.map((reason) => reason.text).filter((text, n, all) => all.indexOf(text) === n)
  const what =
    first.difference === 'words'
      ? frame.type[first.type]
      : `${frame.type[first.type]}, ${frame.difference[first.difference]}`
  const law = first.reasons.find((reason) => reason.law)?.law
  return `<li value="${number}"><a href="#${first.id}">${e(clauseOf(entry, frame))}</a> <span class="fn-badge fn-${entry.materiality}">${e(frame.materiality[entry.materiality])}</span> <span class="fn-type">${e(what)}</span>${said.length > 0 ? `<span class="fn-reason">${e(said.join(' · '))}${law ? ` <span class="fn-law">${e(law)}</span>` : ''}</span>` : ''}</li>`
}
