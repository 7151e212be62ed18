import type { Comparison } from '../../types.ts'
import { escapeHtml as e } from '../escape.ts'
import type { Frame } from '../frame.ts'
import { type Grid, gridsIn, type Row } from '../grid.ts'
import type { Run } from '../run.ts'
import { isRightToLeft, isWhole, lead } from '../shape.ts'
import type { ShownBlock } from '../walk.ts'
import { Marks } from './marks.ts'
import { htmlRuns, onSide, type Side } from './runs.ts'

const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/

export interface TextOptions {
  frame: Frame
  /** The frame's language, where the text's own is another. */
  lang: string | null
  view: 'inline' | 'side-by-side'
  /** Of the headings around it. */
  level: number
}

/** The text of a comparison as HTML, block by block: in one column, or in two. */
export class TextWriter {
  readonly #options: TextOptions
  readonly #sideBySide: boolean
  readonly #marks: Marks
  #highest = 1

  constructor(comparison: Pick<Comparison, 'changes'>, options: TextOptions) {
    this.#options = options
    this.#sideBySide = options.view === 'side-by-side'
    this.#marks = new Marks(comparison, options.frame, options.lang)
  }

  write(blocks: readonly ShownBlock[]): string {
    const depths = blocks.filter(({ kind }) => kind === 'heading').map(({ depth }) => depth)
    this.#highest = depths.length > 0 ? depths.reduce((least, depth) => Math.min(least, depth)) : 1
    const parts = gridsIn(blocks.filter(isShown))
    let html = ''
    parts.forEach((part, k) => {
      const listed = this.#isListed(part)
      if (listed && !this.#isListed(parts[k - 1])) html += '<ul class="fn-items" role="list">'
      html += 'rows' in part ? this.#grid(part) : this.#block(part)
      if (listed && !this.#isListed(parts[k + 1])) html += '</ul>'
    })
    return html
  }

  #isListed(part: ShownBlock | Grid | undefined): boolean {
    return !this.#sideBySide && part !== undefined && !('rows' in part) && part.kind === 'item'
  }

  #block(block: ShownBlock): string {
    const changed = block.changes.length > 0
    const id = block.anchor ? ` id="${e(block.anchor)}"` : ''
    if (!this.#sideBySide) {
      const item = block.kind === 'item'
      const [tag, classes] = item ? ['li', ` fn-level-${Math.min(block.level, 9)}`] : ['div', '']
      const level = item && block.level > 1 ? ` aria-level="${block.level}"` : ''
      return `<${tag} class="fn-block fn-of-${block.kind}${classes}${changed ? ' fn-changed' : ''}"${level}>${this.#beside([block], this.#element(block, 'both', id))}</${tag}>`
    }
    const side = (which: Side, anchor: string) => (standsOn(block, which) ? this.#element(block, which, anchor) : '')
    return this.#row([block], side('old', ''), side('new', id))
  }

  /** A block with its marks in the margin. */
  #beside(blocks: readonly ShownBlock[], html: string): string {
    const from = this.#marks.from(blocks)
    if (!blocks.some((block) => block.changes.length > 0)) return html
    return `<div class="fn-marks">${this.#marks.of(blocks)}</div><div class="fn-body">${from}${html}</div>`
  }

  #row(blocks: readonly ShownBlock[], old: string, now: string): string {
    const changed = blocks.some((block) => block.changes.length > 0)
    const from = this.#marks.from(blocks)
    if (!changed) return `<div class="fn-row"><div class="fn-old">${old}</div><div class="fn-new">${now}</div></div>`
    const { frame, lang } = this.#options
    const attribute = lang === null ? '' : ` lang="${e(lang)}"`
    const column = (name: string, label: string, html: string) =>
      `<div class="fn-${name}">${html === '' ? '' : `<p class="fn-side"${attribute}>${e(label)}</p>${html}`}</div>`
    return `<div class="fn-row fn-changed"><div class="fn-marks">${this.#marks.of(blocks)}${from}</div>${column('old', frame.before, old)}${column('new', frame.after, now)}</div>`
  }

  #element(block: ShownBlock, side: Side, id: string): string {
    if (block.kind === 'markup' && block.changes.length === 0) return '<hr>'
    const level = Math.min(6, this.#options.level + 1 + block.depth - this.#highest)
    const tag = block.kind === 'heading' ? `h${level}` : 'p'
    const words = wordsOf(block)
    const rtl = isRightToLeft(words) ? ' dir="rtl"' : ''
    const deep = block.level > 1 ? ` fn-level-${Math.min(block.level, 9)}` : ''
    const written = this.#runs(words, side)
    const inner = block.kind === 'item' ? `<span>${written}</span>` : written
    const html = `<${tag} class="fn-${block.kind}${deep}"${id}${rtl}>${this.#label(block, side)}${inner}</${tag}>`
    return block.mark.includes('>') && block.kind === 'paragraph'
      ? `<blockquote class="fn-quote">${html}</blockquote>`
      : html
  }

  #runs(runs: readonly Run[], side: Side): string {
    return htmlRuns(runs, { side, frame: this.#options.frame, lang: this.#options.lang })
  }

  /** A list item's mark or number; another block's mark where it is what changed. */
  #label(block: ShownBlock, side: Side): string {
    const labels = labelsOf(block)
    if (block.kind !== 'item') return labels.length > 0 && !isWhole(block) ? `${this.#runs(labels, side)} ` : ''
    const text = (run: Run) => (run.sign === '+' ? block.label : run.mark.replace(/^[-*+]$/, '•'))
    // One number changed in two digits is one label all the same.
    const whole = labels.filter((run, k) => labels.findIndex(({ sign }) => sign === run.sign) === k)
    const html =
      whole.length > 0
        ? this.#runs(
            whole.map((run) => ({ ...run, text: text(run) })),
            side,
          )
        : e(block.label)
    return `<span class="fn-label">${html}</span> `
  }

  #grid(grid: Grid): string {
    const cells = [...grid.rows.flatMap((row) => row.cells), ...grid.rules]
    if (!this.#sideBySide)
      return `<div class="fn-block fn-of-table">${this.#marks.of(grid.rules)}${this.#table(grid, 'both')}</div>`
    return this.#row(cells, this.#table(grid, 'old'), this.#table(grid, 'new'))
  }

  #table({ rows }: Grid, side: Side): string {
    const shown = rows.filter((row) => row.cells.some((cell) => standsOn(cell, side)))
    if (shown.length === 0) return ''
    const part = (name: string, list: readonly Row[]) =>
      list.length === 0 ? '' : `<${name}>${list.map((row) => this.#cells(row, side)).join('')}</${name}>`
    const head = part(
      'thead',
      shown.filter((row) => row.header),
    )
    const body = part(
      'tbody',
      shown.filter((row) => !row.header),
    )
    return `<div class="fn-scroll" role="group" tabindex="0" aria-label="${e(this.#options.frame.table)}"><table class="fn-table">${head}${body}</table></div>`
  }

  #cells({ cells, header }: Row, side: Side): string {
    const [open, close] = header ? ['th scope="col"', 'th'] : ['td', 'td']
    const inside = cells.filter((cell) => standsOn(cell, side))
    const html = inside.map((cell) => {
      const marks = side === 'both' ? `${this.#marks.of([cell])}${this.#marks.from([cell])}` : ''
      return `<${open}>${marks}${this.#label(cell, side)}${this.#runs(wordsOf(cell), side)}</${close}>`
    })
    return `<tr>${html.join('')}</tr>`
  }
}

/** Marks that show nothing are left out, if they didn't change: front matter, fences, the line under a table's head. */
function isShown(block: ShownBlock): boolean {
  if (block.changes.length > 0 || block.row !== null) return true
  if (block.kind !== 'markup') return block.runs.some(({ kind, text }) => kind === 'text' && text.trim() !== '')
  return (
    RULE.test(block.pieces.map(({ text }) => text.trim()).join('')) ||
    block.pieces.some(({ text }) => text.includes('|'))
  )
}

const labelsOf = ({ runs }: ShownBlock): Run[] => runs.slice(0, lead(runs)).filter(({ kind }) => kind === 'label')

/**
 * A block's runs without its mark, and without the paragraph's ends that a wholly added or removed block brings along:
 * it shows them by being a block.
 */
function wordsOf(block: ShownBlock): Run[] {
  const { runs } = block
  const from = lead(runs)
  const whole = isWhole(block)
  const breaks = whole ? [] : runs.slice(0, from).filter(({ kind }) => kind === 'break')
  const words = runs.slice(from)
  const last = words.findLastIndex(({ kind, text }) => kind !== 'break' && kind !== 'space' && text.trim() !== '')
  return [...breaks, ...(whole && last >= 0 ? words.slice(0, last + 1) : words)]
}

/** Whether anything of a block stands on that side. */
function standsOn(block: ShownBlock, side: Side): boolean {
  if (side === 'both' || block.changes.length === 0) return true
  return onSide(block.runs, side).some(
    ({ sign, change, text }) => text.trim() !== '' && (sign !== '=' || change === null || change[side].length > 0),
  )
}
