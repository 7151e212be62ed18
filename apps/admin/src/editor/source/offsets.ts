import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PhrasingContent } from 'mdast'
import type { Words } from './read.ts'

/** For each place of a block's words (a character, a line end, or something shown whole), where it stands in the source. */
export interface Offsets {
  starts: number[]
  ends: number[]
}

/** Where each of a block's words stands in its own text; null where the two can't be walked side by side. */
export function offsetsOf({ nodes, source, at }: Words): Offsets | null {
  const offsets: Offsets = { starts: [], ends: [] }
  if (!nodes.every((node) => collect(node, source, offsets))) return null
  const own = (places: number[]) => (at === 0 ? places : places.map((place) => place - at))
  return { starts: own(offsets.starts), ends: own(offsets.ends) }
}

function collect(node: PhrasingContent, source: string, offsets: Offsets): boolean {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const whole = () => {
    offsets.starts.push(start)
    offsets.ends.push(end)
    return true
  }
  if (node.type === 'text') return walk(node.value, source, start, end, offsets)
  if (node.type === 'inlineCode') {
    const inner = source.slice(start, end)
    const ticks = /^`+/.exec(inner)?.[0].length ?? 0
    const at = inner.indexOf(node.value, ticks)
    return at >= 0 && !node.value.includes('\n') && walk(node.value, source, start + at, end - ticks, offsets, true)
  }
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link')
    return node.children.every((child) => collect(child, source, offsets))
  if (node.type === 'linkReference') return node.children.every((child) => collect(child, source, offsets))
  return whole()
}

/** Walks a text and its source side by side: escapes, character references, and the white space around a line end. */
function walk(value: string, source: string, start: number, end: number, offsets: Offsets, literal = false): boolean {
  let at = start
  const step = (units: number, length: number) => {
    for (let unit = 0; unit < units; unit++) {
      offsets.starts.push(at)
      offsets.ends.push(at + length)
    }
    at += length
  }
  for (let index = 0; index < value.length; ) {
    const char = value[index] as string
    if (!literal && char === '\n') {
      const rest = /^[ \t]*\n[ \t]*/.exec(source.slice(at, end))
      if (!rest) return false
      step(1, rest[0].length)
      index += 1
    } else if (!literal && source[at] === '\\' && source[at + 1] === char && /[!-/:-@[-`{-~]/.test(char)) {
      step(1, 2)
      index += 1
    } else if (!literal && source[at] === '&' && reference(source.slice(at, at + 40), value.slice(index))) {
      const found = reference(source.slice(at, at + 40), value.slice(index)) as { length: number; text: string }
      step(found.text.length, found.length)
      index += found.text.length
    } else if (source[at] === char) {
      step(1, 1)
      index += 1
    } else return false
    if (at > end) return false
  }
  return true
}

function reference(source: string, value: string): { length: number; text: string } | null {
  const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));/i.exec(source)
  if (!found) return null
  const [whole, hex, decimal, name] = found
  const text = name
    ? decodeNamedCharacterReference(name)
    : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal ?? '0', hex ? 16 : 10)))
  return text && value.startsWith(text) ? { length: whole.length, text } : null
}
