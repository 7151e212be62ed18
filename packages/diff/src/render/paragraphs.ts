import type { Block, Document } from '../tree/types.ts'

/** A text in the paragraphs that its page shows: lines that only Markdown's source keeps apart are one block. */
export function asRead(document: Document): Document {
  if (!document.blocks.some(({ goesOn }) => goesOn)) return document
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const last = blocks.at(-1)
    if (!last || !block.goesOn) blocks.push(block)
    else blocks[blocks.length - 1] = { ...last, end: block.end, sentences: [...last.sentences, ...block.sentences] }
  }
  return { ...document, blocks }
}
