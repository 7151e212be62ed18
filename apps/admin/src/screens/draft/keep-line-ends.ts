/** A text as a browser's text area holds it: every line end is one line feed. */
export const asTyped = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * The stored text after an edit in a text area, which knows line feeds alone: what was not touched keeps its own line
 * ends, byte for byte, and what was typed gets those that the text uses.
 */
export function editedText(stored: string, typed: string): string {
  const before = asTyped(stored)
  if (before === typed) return stored
  const most = Math.min(before.length, typed.length)
  let start = 0
  while (start < most && before[start] === typed[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === typed[typed.length - 1 - end]) end += 1
  const ends = (text: string) => (stored.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text)
  const head = stored.slice(0, storedOffset(stored, start))
  const tail = stored.slice(storedOffset(stored, before.length - end))
  const edited = head + ends(typed.slice(start, typed.length - end)) + tail
  // A lone carriage return (a text of the 1990s) beside a new line feed would make one line end of two.
  return asTyped(edited) === typed ? edited : ends(typed)
}

/** Where a place of the typed text stands in the stored one. */
export function storedOffset(stored: string, typedOffset: number): number {
  if (!stored.includes('\r')) return typedOffset
  let at = 0
  for (let passed = 0; passed < typedOffset; passed++) at += stored[at] === '\r' && stored[at + 1] === '\n' ? 2 : 1
  return at
}

/** Where a place of the stored text stands in the typed one. */
export const typedOffset = (stored: string, offset: number): number => asTyped(stored.slice(0, offset)).length
