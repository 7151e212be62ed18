import type { Block, Document } from '../tree/types.ts'
import { type Definitions, definitionsOf, NO_DEFINITIONS } from './definitions.ts'

/** A text in the paragraphs that its page shows. */
export interface ReadDocument extends Document {
  definitions: Definitions
}

/**
 * Lines that only Markdown's source keeps apart are one block, and what says where links lead is none that is read: the
 * links themselves tell it.
 */
export function asRead(document: Document): ReadDocument {
  const { text } = document
  const blocks: Block[] = []
  const definitions = new Map<string, string>()
  for (const block of document.blocks) {
    const last = blocks.at(-1)
    const defined = definitionsOf(block, text, last)
    // The first of two definitions with one name counts.
    for (const [name, target] of defined ?? []) if (!definitions.has(name)) definitions.set(name, target)
    if (defined) blocks.push({ ...block, kind: 'markup' })
    else if (!last || !block.goesOn || last.kind === 'markup') blocks.push(block)
    else blocks[blocks.length - 1] = { ...last, end: block.end, sentences: [...last.sentences, ...block.sentences] }
  }
  return { ...document, blocks, definitions: definitions.size > 0 ? definitions : NO_DEFINITIONS }
}
