import { compare } from '../../src/index.ts'
import { walk } from '../../src/render/index.ts'

const tidy = (line: string) =>
  line
    .replace(/^\s*[•◦▪]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a Word document of a text alone would show: its paragraphs, items' numbers and cells on lines of their own. */
export function linesOf(text: string): string[] {
  const readable = text.replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : '\ufffd'))
  return walk(compare(readable, readable), { old: readable, new: readable })
    .filter(({ kind }) => kind !== 'markup')
    .flatMap(({ kind, label, runs }) => [
      ...(kind === 'item' ? [label] : []),
      ...runs
        .map((run) => (run.kind === 'line' ? '\n' : run.text.replace(/\n/g, ' ')))
        .join('')
        .split('\n'),
    ])
    .map(tidy)
    .filter(Boolean)
}

/** The same of a document that was written as text. */
export const linesIn = (written: string): string[] =>
  written
    .split(/[\n\t]/)
    .map(tidy)
    .filter(Boolean)
