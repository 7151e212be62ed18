import { readableAccents } from '@fairnotice/policy'
import { escapeHtml, safeUrl } from './escape.ts'
import { h1, h2, link, list, muted, paragraph, quote } from './frame.ts'
import type { Piece } from './mime/parts.ts'
import { STYLE } from './style.ts'

/**
 * What a message says, block by block. HTML and plain text are both made from this one list, so they say the same.
 * An `own` block is one member's: it is rendered when the message is filled.
 */
export type Block<T = never> =
  | { kind: 'sender'; text: string; colour?: string | null }
  | { kind: 'h1' | 'h2' | 'text' | 'muted' | 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'links'; links: { words: string; url: string }[] }
  | { kind: 'action'; words: string; url: string }
  | { kind: 'shown'; html: string; text: string }
  | { kind: 'foot'; lines: string[] }
  | { kind: 'own'; blocks: (recipient: T) => Block[] }

function blockHtml(block: Exclude<Block, { kind: 'own' }>): string {
  switch (block.kind) {
    case 'sender':
      return `<p class="fn-sender" style="${STYLE.sender}${senderIn(block.colour)}">${escapeHtml(block.text)}</p>\n`
    case 'h1':
      return h1(block.text)
    case 'h2':
      return h2(block.text)
    case 'text':
      return paragraph(block.text)
    case 'muted':
      return muted(block.text)
    case 'quote':
      return quote(block.text)
    case 'list':
      return list(block.items)
    case 'links':
      return block.links.map(({ words, url }) => `<p style="${STYLE.text}">${link(url, words)}</p>\n`).join('')
    case 'action': {
      const url = escapeHtml(safeUrl(block.url) ?? '')
      return `<p style="margin:22px 0"><a class="fn-action" href="${url}" style="${STYLE.action}">${escapeHtml(block.words)}</a></p>
<p class="fn-muted" style="${STYLE.muted}">${link(block.url, block.url)}</p>\n`
    }
    case 'shown':
      return block.html
    case 'foot':
      return `<div class="fn-foot" style="${STYLE.foot}">\n${block.lines.map((line) => muted(line)).join('')}</div>\n`
  }
}

/** The sender's own colour beside its name. */
function senderIn(colour: string | null | undefined): string {
  if (!colour) return ''
  const { light } = readableAccents(colour)
  return `;padding:0 0 0 10px;border-left:4px solid ${light.colour};color:${light.colour};font-weight:600`
}

function blockText(block: Exclude<Block, { kind: 'own' }>): string {
  switch (block.kind) {
    case 'h1':
      return `${block.text}\n${'='.repeat(Math.min(72, block.text.length))}\n\n`
    case 'h2':
      return `\n${block.text}\n${'-'.repeat(Math.min(72, block.text.length))}\n\n`
    case 'sender':
    case 'text':
    case 'muted':
      return `${block.text}\n\n`
    case 'quote':
      return `${block.text.replace(/^/gm, '> ')}\n\n`
    case 'list':
      return `${block.items.map((item) => `* ${item}`).join('\n')}\n\n`
    case 'links':
      return block.links.map(({ words, url }) => `${words}:\n${url}\n\n`).join('')
    case 'action':
      return `${block.words}:\n${block.url}\n\n`
    case 'shown':
      return `${block.text}\n`
    case 'foot':
      // RFC 3676's signature mark: clients fold what follows, and quoting leaves it out.
      return `\n-- \n${block.lines.join('\n\n')}\n\n`
  }
}

function rendered<T>(blocks: Block<T>[], render: (block: Exclude<Block, { kind: 'own' }>) => string): Piece<T>[] {
  return blocks.map((block): Piece<T> => {
    if (block.kind !== 'own') return render(block)
    return (recipient) =>
      block
        .blocks(recipient)
        .map((own) => (own.kind === 'own' ? '' : render(own)))
        .join('')
  })
}

/** The HTML of blocks, in the order given. */
export const htmlPieces = <T>(blocks: Block<T>[]): Piece<T>[] => rendered(blocks, blockHtml)

/** The plain text of the same blocks. */
export const textPieces = <T>(blocks: Block<T>[]): Piece<T>[] => rendered(blocks, blockText)
