import type { RawChange } from '../types.ts'

/** A comparison and a text that don't belong together, or a comparison that was altered. */
export class RebuildError extends Error {
  readonly code = 'comparison-does-not-fit'

  constructor(message: string) {
    super(message)
    this.name = 'RebuildError'
  }
}

/** The new text, from the old one and the changes alone. Throws RebuildError if they don't fit. */
export function rebuildNew(oldText: string, changes: readonly RawChange[]): string {
  return rebuild(oldText, changes, 'old', 'new')
}

/** The old text, from the new one and the changes alone. Throws RebuildError if they don't fit. */
export function rebuildOld(newText: string, changes: readonly RawChange[]): string {
  return rebuild(newText, changes, 'new', 'old')
}

function rebuild(text: string, changes: readonly RawChange[], from: 'old' | 'new', to: 'old' | 'new'): string {
  let unchanged = ''
  let at = 0
  for (const { start, end, text: covered } of changes
    .flatMap((change) => change[from])
    .sort((a, b) => a.start - b.start)) {
    if (start < at || text.slice(start, end) !== covered)
      throw new RebuildError(`The text at ${start} is not what was compared.`)
    unchanged += text.slice(at, start)
    at = end
  }
  unchanged += text.slice(at)
  let result = ''
  let used = 0
  for (const { start, text: covered } of changes.flatMap((change) => change[to]).sort((a, b) => a.start - b.start)) {
    const need = start - result.length
    if (need < 0 || used + need > unchanged.length) throw new RebuildError(`Nothing is left to stand before ${start}.`)
    result += unchanged.slice(used, used + need) + covered
    used += need
  }
  return result + unchanged.slice(used)
}
