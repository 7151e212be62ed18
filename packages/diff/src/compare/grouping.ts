import type { Block } from '../tree/types.ts'
import type { RawChange } from '../types.ts'

/** Sentences of one paragraph that were added, removed or moved together share a group, named after the first of them. */
export function group(changes: RawChange[], blocks: readonly (Block | null)[]): void {
  for (let k = 0; k < changes.length; ) {
    const first = changes[k] as RawChange
    let to = k + 1
    while (to < changes.length && changes[to]?.type === first.type && sameParagraph(blocks[to - 1], blocks[to])) to++
    if (to - k > 1 && first.type !== 'edited') {
      for (const change of changes.slice(k, to)) change.group = `g-${first.id.slice(2)}`
    }
    k = to
  }
}

/** Whether two blocks of one text are the same, or one right after the other in one paragraph. */
function sameParagraph(a: Block | null | undefined, b: Block | null | undefined): boolean {
  if (!a || !b) return a === b
  return a === b || (b.goesOn && a.end < b.start && b.start - a.end <= 2)
}
