import type { Block } from '../tree/types.ts'

/**
 * Where links lead that name a place which is written elsewhere, as in `[our team][team]` and `[team]: https://…`: by that
 * name as Markdown compares names. Null where it is named, and not told where it leads.
 */
export type Definitions = ReadonlyMap<string, string | null>

export const NO_DEFINITIONS: Definitions = new Map()

const DEFINITION =
  /^[ \t]*\[([^[\]^][^[\]]{0,500})\]:[ \t]*(?:<([^<>\n]*)>|(\S+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/

/** As micromark normalises an identifier: case and white space tell no names apart. */
export const nameOf = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()

/** What the lines of a block define, in order; null if one of them is no definition. */
export function definitionsIn(text: string): [name: string, target: string][] | null {
  const found: [string, string][] = []
  for (const line of text.split(/\r?\n/)) {
    const match = DEFINITION.exec(line)
    if (!match) return null
    found.push([nameOf(match[1] as string), (match[2] ?? match[3]) as string])
  }
  return found
}

/** What a block defines; null for any other block. Under the line of a paragraph nothing is defined. */
export function definitionsOf(block: Block, text: string, last: Block | undefined): [string, string][] | null {
  if (block.kind !== 'paragraph' || text[block.content] !== '[') return null
  if (block.goesOn && last?.kind !== 'markup') return null
  return definitionsIn(text.slice(block.content, block.end))
}

/** The names in a passage whose definitions stand elsewhere: `[our team][team]`, `[our team][]`. */
export function namedIn(text: string): Definitions {
  const names = [...text.matchAll(/\[([^[\]]+)\]\[([^[\]]*)\]/g)].map(([, words, name]) => name || (words as string))
  return names.length === 0 ? NO_DEFINITIONS : new Map(names.map((name) => [nameOf(name), null]))
}

/** Whether two texts' links that name their targets lead to the same places. */
export const sameTargets = (old: Definitions, now: Definitions): boolean =>
  old === now || (old.size === now.size && [...old].every(([name, target]) => now.get(name) === target))
