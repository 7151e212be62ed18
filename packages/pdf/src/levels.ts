import type { Block } from './content.ts'

/** Heading levels without gaps below a heading of level `above`: readers of the structure count on it (PDF/UA-1 7.4.2). */
export function withoutGaps(blocks: readonly Block[], above: number): Block[] {
  let last = above
  const shallowest = Math.min(6, ...blocks.map((block) => (block.kind === 'heading' ? block.depth : 6)))
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    last = Math.min(6, Math.max(above + 1, Math.min(block.depth - shallowest + above + 1, last + 1)))
    return { ...block, depth: last }
  })
}
