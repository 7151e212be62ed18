import type { BadRow } from './mapping.ts'

export const isJson = (text: string): boolean => /^\s*[[{]/.test(text)

/** Members as the API takes them: an array, or one object a line. What they hold is the API's to judge. */
export function jsonRows(text: string): { members: Record<string, unknown>[]; lines: number[]; bad: BadRow[] } {
  if (text.trimStart().startsWith('[')) {
    const values = parsed(text)
    if (!Array.isArray(values)) return { members: [], lines: [], bad: [{ line: 1, code: 'json' }] }
    return { members: values, lines: values.map((_, index) => index + 1), bad: [] }
  }
  const members: Record<string, unknown>[] = []
  const lines: number[] = []
  const bad: BadRow[] = []
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue
    const value = parsed(row)
    if (value === undefined) bad.push({ line: index + 1, code: 'json' })
    else {
      members.push(value as Record<string, unknown>)
      lines.push(index + 1)
    }
  }
  return { members, lines, bad }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
