import { type Comparison, compare, parse } from '@fairnotice/diff'
import { htmlList, htmlText } from '@fairnotice/diff/render'
import type { ComparisonFile, VersionFile } from '@fairnotice/pdf'
import type { Card } from '@fairnotice/picture/card'
import { type Language, type PolicyHtml, policyHtml } from '@fairnotice/policy'

export interface ComparisonTask {
  old: string
  new: string
  /** Language of the texts, as far as the rules speak it. */
  spoken: Language
  /** The stored one; null where none is, and these two are compared now. */
  comparison: Comparison | null
  /** The texts' own. */
  textLanguage: string
  /** Of the words around it. */
  frame: Language
  sideBySide: boolean
}

export interface RenderedComparison {
  comparison: Comparison
  list: string
  text: string
}

/** What one version says in a clause, beside the version before it. */
export type ClauseStanding = { is: 'absent' | 'unchanged' } | { is: 'first' | 'changed'; title: string; html: string }

export type ComparisonPdfTask = Omit<ComparisonFile, 'comparison'> & Pick<ComparisonTask, 'comparison' | 'spoken'>

/** `language`: of the words, which decides how some are drawn. */
export type CardTask = Card & { language: string }

/** Scripts that the card's own face has. */
const PLAIN = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\s\d\p{P}]*$/u

export interface ClauseTask {
  clause: string
  /** Newest first. */
  texts: { markdown: string; spoken: Language }[]
  frame: Language
}

/** The slow and pure part of a page: run beside the server, so that what is finished never waits for what is not. */
export const TASKS = {
  async card({ language, ...card }: CardTask): Promise<Uint8Array> {
    const { cardPng } = await import('@fairnotice/picture/card')
    if (PLAIN.test([card.organisation, card.title, ...card.lines].join(' '))) return cardPng(card)
    // The faces of other scripts are large, and read for them alone.
    const { outlineOf } = await import('@fairnotice/pdf')
    return cardPng(card, (words, bold) => outlineOf(words, bold, language))
  },

  /** Loaded when the first file is asked for: most readers want none. */
  'version-pdf': async (file: VersionFile): Promise<Uint8Array> => (await import('@fairnotice/pdf')).versionPdf(file),

  'comparison-pdf': async ({ comparison, ...file }: ComparisonPdfTask): Promise<Uint8Array> =>
    (await import('@fairnotice/pdf')).comparisonPdf({
      ...file,
      comparison: comparison ?? compare(file.texts.old, file.texts.new, { language: file.spoken }),
    }),

  text: ({ markdown, spoken }: { markdown: string; spoken: Language }): PolicyHtml =>
    policyHtml(markdown, { language: spoken }),

  comparison(task: ComparisonTask): RenderedComparison {
    const made = task.comparison ?? compare(task.old, task.new, { language: task.spoken })
    const comparison = { ...made, new: { ...made.new, language: task.textLanguage } }
    return {
      comparison,
      list: htmlList(comparison, { language: task.frame }),
      text: htmlText(comparison, task, { language: task.frame, view: task.sideBySide ? 'side-by-side' : 'inline' }),
    }
  },

  /** Null for a clause that no version has. Its anchor holds while the heading's words do, wherever it stands. */
  clause({ clause, texts, frame }: ClauseTask): ClauseStanding[] | null {
    const sections = texts.map(({ markdown, spoken }) => {
      const section = parse(markdown, spoken).sections.find(({ id }) => id === clause)
      return section ? { title: section.title, markdown: markdown.slice(section.start, section.end), spoken } : null
    })
    if (sections.every((section) => section === null)) return null
    return sections.map((now, index): ClauseStanding => {
      const old = sections[index + 1] ?? null
      if (now === null) return { is: 'absent' }
      if (old?.markdown === now.markdown) return { is: 'unchanged' }
      const html =
        old === null
          ? clauseText(now.markdown, now.spoken)
          : clauseChanges(old.markdown, now.markdown, now.spoken, frame)
      return { is: old === null ? 'first' : 'changed', title: now.title, html }
    })
  },
}

/** A clause stands many times on one page: without anchors and names, and its headings as what they are there, a line. */
const asQuote = (markup: string): string =>
  markup
    .replace(/<h[1-6]\b/g, '<p')
    .replace(/<\/h[1-6]>/g, '</p>')
    .replace(/<p id="[^"]*">/g, '<p class="clause">')
    .replace(/<section\b[^>]*>/g, (tag) => tag.replace(/ aria-label="[^"]*"/, ''))
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ id="[^"]*"/g, ''))

const clauseText = (markdown: string, spoken: Language): string =>
  asQuote(policyHtml(markdown, { language: spoken }).html)

const clauseChanges = (old: string, now: string, spoken: Language, frame: Language): string =>
  asQuote(htmlText(compare(old, now, { language: spoken }), { old, new: now }, { language: frame }))

export type TaskName = keyof typeof TASKS
export type Input<T extends TaskName> = Parameters<(typeof TASKS)[T]>[0]
export type Output<T extends TaskName> = Awaited<ReturnType<(typeof TASKS)[T]>>
