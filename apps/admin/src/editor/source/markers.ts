const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/

/** What a list's item begins with, its space included: "- ", "3. ". */
export const markerOf = (text: string): string | undefined => {
  const found = MARKER.exec(text.split('\n', 1)[0] ?? '')?.[0]
  return found && !/\s$/.test(found) ? `${found} ` : found
}

/** Items numbered one after another; a list whose numbers are all the same keeps them so (Markdown counts by itself). */
export function renumbered(texts: readonly string[], start: number): string[] {
  const numbers = texts.map((text) => Number.parseInt(text, 10))
  const constant = texts.length > 1 && new Set(numbers).size === 1
  return texts.map((text, index) => {
    const number = constant ? start : start + index
    if (numbers[index] === number) return text
    const was = /^\d+/.exec(text)?.[0] ?? ''
    const shift = String(number).length - was.length
    const body = String(number) + text.slice(was.length)
    if (shift === 0 || !body.includes('\n')) return body
    // Its further lines stand under its first word.
    return body
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : shift > 0 ? ' '.repeat(shift) + line : line.slice(-shift)))
      .join('\n')
  })
}
