import type { Block } from '../../tree/types.ts'
import { isRightToLeft, isWhole } from '../shape.ts'
import type { ShownBlock } from '../walk.ts'
import { type Form, NORMAL } from './paragraph.ts'

/** The marks that Word shows as a bullet. */
export const BULLET = /^[-*+•]$/

/** How a block's first paragraph looks. */
export function formOf(block: ShownBlock): Form {
  const rtl = isRightToLeft(block.runs)
  // A bullet that became a number, or the other way about, is told as text.
  const bullet =
    block.kind === 'item' &&
    BULLET.test(block.label) &&
    (isWhole(block) || block.was === null || BULLET.test(block.was.mark))
  if (bullet) return { ...NORMAL, style: 'ListParagraph', bullet: Math.max(1, block.level), rtl }
  if (block.kind === 'item') return { ...NORMAL, style: 'ListParagraph', indent: Math.max(1, block.level), rtl }
  return { ...NORMAL, style: styleOf(block.kind, block.depth, block.mark), rtl }
}

function styleOf(kind: Block['kind'], depth: number, mark: string): string | null {
  if (kind === 'heading') return `Heading${Math.min(6, Math.max(1, depth))}`
  if (kind === 'code') return 'Code'
  return kind === 'paragraph' && mark.includes('>') ? 'Quote' : null
}

/** Of the paragraph after a break within a block. */
export function formOfNext(begins: Block | null, form: Form): Form {
  if (!begins) return form
  if (begins.kind === 'item') return { ...NORMAL, style: 'ListParagraph', bullet: 1, rtl: form.rtl }
  return { ...NORMAL, style: styleOf(begins.kind, begins.depth, ''), rtl: form.rtl }
}

/** What a heading was before, or what was a heading. */
export function formBefore(block: ShownBlock, form: Form): Form | null {
  if (isWhole(block) || !block.was || block.kind === 'cell') return null
  if (block.kind !== 'heading' && block.was.kind !== 'heading') return null
  const style = styleOf(block.was.kind, block.was.depth, block.was.mark)
  return style === form.style ? null : { ...NORMAL, style, rtl: form.rtl }
}
