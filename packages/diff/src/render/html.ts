import type { Language } from '@fairnotice/policy'
import type { Change, Comparison } from '../types.ts'
import { COMPARISON_CSS } from './css.ts'
import { byMateriality, clauseOf, type Entry, entriesOf } from './entries.ts'
import { escapeHtml as e } from './escape.ts'
import { FRAMES, type Frame } from './frame.ts'
import { readable } from './readable.ts'
import { type Piece, type ShownBlock, type Texts, walk } from './walk.ts'

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
export function htmlText(comparison: Comparison, texts: Texts, options: HtmlOptions = {}): string {
  const { frame, language, level } = settings(comparison, options)
  const writer = new TextWriter(comparison, frame, options.view ?? 'inline', level)
  const body = writer.write(walk(comparison, texts))
  const columns =
    options.view === 'side-by-side'
      ? `<div class="fn-row fn-head" lang="${language}"><div>${e(frame.before)}</div><div>${e(frame.after)}</div></div>`
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

function settings(comparison: Comparison, options: HtmlOptions): { frame: Frame; language: Language; level: number } {
  const own = comparison.new.language as Language
  const language = options.language ?? (own in FRAMES ? own : 'en')
  return { frame: FRAMES[language], language, level: options.headingLevel ?? 2 }
}

/** Entries with their numbers in the order of the text: the number in the list is the one in the margin. */
function numbered(comparison: Comparison): Map<Entry, number> {
  return new Map(entriesOf(comparison.changes).map((entry, index) => [entry, index + 1]))
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

class TextWriter {
  readonly #frame: Frame
  readonly #sideBySide: boolean
  readonly #level: number
  readonly #numbers = new Map<Change, number>()
  readonly #anchored = new Set<string>()

  constructor(comparison: Comparison, frame: Frame, view: 'inline' | 'side-by-side', level: number) {
    this.#frame = frame
    this.#sideBySide = view === 'side-by-side'
    this.#level = level
    for (const [entry, number] of numbered(comparison))
      for (const change of entry.changes) this.#numbers.set(change, number)
  }

  write(blocks: readonly ShownBlock[]): string {
    let html = ''
    for (let k = 0; k < blocks.length; k++) {
      const block = blocks[k] as ShownBlock
      if (block.kind === 'markup' && block.changes.length === 0) continue
      if (block.row === null) {
        html += this.#block(block)
        continue
      }
      let to = k
      while (to < blocks.length && (blocks[to] as ShownBlock).row !== null) to++
      html += this.#table(blocks.slice(k, to))
      k = to - 1
    }
    return html
  }

  #block(block: ShownBlock): string {
    const level = Math.min(6, this.#level + Math.max(1, block.depth))
    const tag = block.kind === 'heading' ? `h${level}` : 'p'
    const classes = [`fn-${block.kind}`, block.changes.length > 0 ? 'fn-changed' : ''].filter(Boolean).join(' ')
    const anchor = block.anchor ? ` id="${e(block.anchor)}"` : ''
    const bullet = block.kind === 'item' ? '<span class="fn-bullet" aria-hidden="true">•</span> ' : ''
    const margin = this.#margin(block)
    const indent =
      block.kind === 'item' && block.depth > 0 ? ` style="margin-inline-start:${Math.min(block.depth, 8) * 1.2}em"` : ''
    const element = (pieces: readonly Piece[], id: string) =>
      `<${tag} class="${classes}"${id}${indent}>${bullet}${this.#pieces(pieces)}</${tag}>`
    if (!this.#sideBySide) return `<div class="fn-block">${margin}${element(block.pieces, anchor)}</div>`
    const side = (sign: '-' | '+', id: string) => {
      const pieces = block.pieces.filter((piece) => piece.sign === '=' || piece.sign === sign)
      const shown = pieces.some(
        (piece) => piece.text.trim() !== '' && (piece.sign !== '=' || belongs(piece, block, sign)),
      )
      return `<div>${shown ? element(pieces, id) : ''}</div>`
    }
    return `<div class="fn-row">${margin}${side('-', '')}${side('+', anchor)}</div>`
  }

  #table(cells: readonly ShownBlock[]): string {
    const rows = new Map<string, ShownBlock[]>()
    for (const cell of cells) {
      const row = rows.get(cell.row as string)
      if (row) row.push(cell)
      else rows.set(cell.row as string, [cell])
    }
    const body = [...rows.values()].map(
      (row) => `<tr>${row.map((cell) => `<td>${this.#margin(cell)}${this.#pieces(cell.pieces)}</td>`).join('')}</tr>`,
    )
    return `<table class="fn-table"><tbody>${body.join('')}</tbody></table>`
  }

  /** The marks in the margin: where the list's links lead. */
  #margin(block: ShownBlock): string {
    return block.changes
      .map((change) => {
        const number = this.#numbers.get(change) as number
        const id = this.#anchored.has(change.id) ? '' : ` id="${change.id}"`
        this.#anchored.add(change.id)
        const sign = { edited: '±', added: '+', removed: '−', moved: '↕', split: '⑂', merged: '⑃' }[change.type]
        const moved =
          change.type === 'moved'
            ? ` ${e(this.#frame.movedFrom(change.section.old.at(-1) ?? this.#frame.untitled))}`
            : ''
        return `<span class="fn-margin fn-${change.materiality}"${id}><span aria-hidden="true">${sign} ${number}</span><span class="fn-sr">${e(this.#frame.toChange(number))}, ${e(this.#frame.type[change.type])}, ${e(this.#frame.materiality[change.materiality])}:</span><span class="fn-moved-from">${moved}</span></span>`
      })
      .join('')
  }

  #pieces(pieces: readonly Piece[]): string {
    return pieces.map((piece, index) => this.#piece(piece, index === 0)).join('')
  }

  #piece({ sign, text, change }: Piece, atStart: boolean): string {
    const formatting = change !== null && change.difference !== 'words'
    const shown = sign === '=' || !formatting ? readable(text, atStart) : text
    if (sign === '=') {
      const moved = change?.type === 'moved' && shown.trim() !== ''
      return moved ? `<span class="fn-moved">${e(shown)}</span>` : e(shown)
    }
    const label = sign === '-' ? this.#frame.removed : this.#frame.added
    const tag = sign === '-' ? 'del' : 'ins'
    const visible = shown.trim() !== '' ? e(shown) : e(text.trim() !== '' ? text : this.#blank(text))
    return `<${tag} class="fn-${tag}"><span class="fn-sr">[${e(label)}: </span>${visible}<span class="fn-sr">]</span></${tag}>`
  }

  #blank(text: string): string {
    return /\n\s*\n/.test(text) ? '¶' : text.includes('\n') ? '↵' : '␣'
  }
}

/** Whether an unchanged piece stands in that side's text: a removed block has none of its own in the new one. */
function belongs(piece: Piece, block: ShownBlock, sign: '-' | '+'): boolean {
  if (piece.change === null) return true
  return block.changes.some((change) => change[sign === '-' ? 'old' : 'new'].length > 0)
}
