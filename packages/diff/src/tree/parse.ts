import { headingIds } from '@fairnotice/policy/slug'
import { blocksOf } from './blocks.ts'
import { coarseBlocks } from './passages.ts'
import { scan } from './scan.ts'
import { sentenceOf, splitSentences } from './sentences.ts'
import type { Block, Document, Section, Sentence, Tokens } from './types.ts'
import { TOKEN_KINDS } from './types.ts'

const MARKUP = TOKEN_KINDS.indexOf('markup')
const NUMBER = TOKEN_KINDS.indexOf('number')
const WORD = TOKEN_KINDS.indexOf('word')

const RULES = /^(?:[-=_*~]{2,}|:?-+:?|:)$/

const NONE: Sentence[] = []

/** Reads a canonical text (Markdown, or plain text as it is) into its tree. Pure and linear; never fails. */
export function parse(text: string, language = 'en'): Document {
  const tokens = scan(text)
  const root = newSection(0, '', null)
  root.end = text.length
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const sections = [root]
  let section = root
  let token = 0
  const passages = coarseBlocks(text)
  for (const raw of passages ?? blocksOf(text)) {
    const first = token
    while (token < tokens.length && (tokens.start[token] as number) < raw.content) token++
    const marked = token
    while (token < tokens.length && (tokens.start[token] as number) < raw.end) token++
    if (token === first) continue
    markAsMarkup(tokens, first, marked)
    if (raw.kind === 'markup') rulesAsMarkup(text, tokens, marked, token)
    else if (raw.kind === 'heading' && isUnderlined(text, tokens, token - 1))
      rulesAsMarkup(text, tokens, token - 1, token)
    const { kind, start, end, content, depth, row, goesOn } = raw
    const block: Block = { kind, start, end, content, depth, row, goesOn, section, sentences: NONE }
    if (kind === 'heading') {
      section = openSection(sections, block, titleOf(text, tokens, marked, token))
      block.section = section
    }
    const from = sentences.length
    if (marked === token || (kind !== 'paragraph' && kind !== 'item' && kind !== 'cell'))
      sentences.push(sentenceOf(tokens, block, marked === token ? first : marked, token))
    else splitSentences(text, tokens, block, marked, token, sentences)
    block.sentences = sentences.slice(from)
    section.blocks.push(block)
    blocks.push(block)
  }
  closeSections(sections, text.length)
  return { text, language, root, sections, blocks, sentences, tokens, coarse: passages !== null }
}

/** A list's bullet and brackets are markup, an item's own number stays a number and its own letter becomes one. */
function markAsMarkup(tokens: Tokens, first: number, last: number): void {
  for (let i = first; i < last; i++)
    tokens.kind[i] = tokens.kind[i] === NUMBER || tokens.kind[i] === WORD ? NUMBER : MARKUP
}

/** A rule, a table's second row, the line below a heading: nobody reads their signs. Words in front matter stay words. */
function rulesAsMarkup(text: string, tokens: Tokens, first: number, last: number): void {
  for (let i = first; i < last; i++) if (RULES.test(text.slice(tokens.start[i], tokens.end[i]))) tokens.kind[i] = MARKUP
}

/** Whether token `last` of a heading is the line below it. */
function isUnderlined(text: string, tokens: Tokens, last: number): boolean {
  return last > 0 && text.slice(tokens.end[last - 1], tokens.start[last]).includes('\n')
}

function newSection(start: number, title: string, heading: Block | null): Section {
  return { id: '', depth: 0, title, heading, parent: null, path: [], blocks: [], sections: [], start, end: 0 }
}

function openSection(sections: Section[], heading: Block, title: string): Section {
  let parent = sections.at(-1) as Section
  while (parent.depth >= heading.depth && parent.parent) parent = parent.parent
  const section = newSection(heading.start, title, heading)
  section.depth = heading.depth
  section.parent = parent
  section.path = [...parent.path, title]
  parent.sections.push(section)
  sections.push(section)
  return section
}

function titleOf(text: string, tokens: Tokens, first: number, last: number): string {
  // "](", the target, ")".
  const isTarget = (i: number) =>
    text.startsWith('](', tokens.start[i - 1]) ||
    (i > first + 1 && text.startsWith('](', tokens.start[i - 2]) && text[tokens.start[i] as number] === ')')
  let title = ''
  let end = -1
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === MARKUP || isTarget(i)) continue
    if (end >= 0 && text.slice(end, tokens.start[i]).match(/\s/)) title += ' '
    title += text.slice(tokens.start[i], tokens.end[i])
    end = tokens.end[i] as number
  }
  return title
}

/** A section ends where the next one of its depth or above begins; ids need all headings. */
function closeSections(sections: Section[], end: number): void {
  const headed = sections.slice(1)
  const ids = headingIds(headed)
  headed.forEach((section, index) => {
    section.id = ids[index] as string
  })
  const open: Section[] = []
  for (const section of headed) {
    while (open.length > 0 && (open.at(-1) as Section).depth >= section.depth)
      (open.pop() as Section).end = section.start
    open.push(section)
  }
  for (const section of open) section.end = end
}
