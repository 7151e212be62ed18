import type { NoticeRule } from '@fairnotice/policy'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const blocks = (markdown: string) => markdown.trim().split(/\n\s*\n/)
/** A list item, a heading, a quotation or a table is no sentence to be quoted, nor is what holds marks. */
const MARKED = /^\s*(?:[#>|*+-]|\d+[.)])|[*_`[\]]/

/**
 * The clause that promises the message, in the words of the text that the member reads: the paragraph of the translation
 * that stands where the quoted one stands in the source. Where that can't be told for certain, as it is quoted.
 */
export function promiseIn(
  clause: NoticeRule['clause'],
  source: string | undefined,
  translation: string | undefined,
): string | null {
  if (!clause) return null
  if (source === undefined || translation === undefined || source === translation) return clause.quote
  const [from, to] = [blocks(source), blocks(translation)]
  const at = from.findIndex((block) => plain(block) === plain(clause.quote))
  const told = to[at]
  // As many blocks, each of its kind: else another paragraph may stand there.
  const alike = from.length === to.length && from.every((block, index) => kindOf(block) === kindOf(to[index] ?? ''))
  return alike && told !== undefined && !MARKED.test(told) ? plain(told) : clause.quote
}

const kindOf = (block: string) => /^\s*(#+|>|\||[*+-]\s|\d+[.)]\s)?/.exec(block)?.[1]?.replace(/\d+/, '1') ?? ''
