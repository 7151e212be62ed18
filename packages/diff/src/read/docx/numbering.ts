import { attribute, child, children, isOn } from './parts.ts'
import type { NumberingReference, ParagraphStyle } from './styles.ts'

/** One level of a list, as Word counts it (ECMA-376 part 1, §17.9). */
interface Level {
  start: number
  /** `decimal`, `lowerLetter`, `bullet` … */
  format: string
  /** "%1.%2" stands for the counts of the first and second level. */
  text: string
  /** The level after which this one starts again; 0: never. */
  restart: number
  /** All counts in Arabic figures, whatever their own format. */
  legal: boolean
  style: string | null
}

interface List {
  definition: string
  levels: Map<number, Level>
  /** With which number levels begin anew where this list first comes to them. */
  overrides: Map<number, number>
}

/** The number that stands before a paragraph, though it is no part of its text. */
export interface Numbered {
  /** As Word shows it: "1.2", "(a)", "3."; empty for a bullet, or a level without a sign. */
  label: string
  count: number
  /** From 0. */
  level: number
  num: string
  /** Lists of one definition count on together. */
  definition: string
  /** A bullet, "1." or "1)": what Markdown's own lists can show. */
  plain: boolean
}

/** Counts paragraphs in document order: each call is one paragraph more. */
export function counting(
  numbering: Document | null,
  styleOf: (id: string | null) => ParagraphStyle,
): (reference: NumberingReference, style: string | null) => Numbered | null {
  const lists = readLists(numbering, styleOf)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (reference, style) => {
    const list = lists.get(reference.num)
    const level = reference.level ?? levelOfStyle(list, style)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const count = counts.get(list.definition) ?? []
    counts.set(list.definition, count)
    const anew = list.overrides.get(level)
    if (anew !== undefined && !begun.has(`${reference.num} ${level}`)) count[level] = anew - 1
    begun.add(`${reference.num} ${level}`)
    // A level that is passed over is counted with the first below it, as word processors do.
    for (const [higher, { start }] of list.levels)
      if (higher < level && !started(count[higher], start)) count[higher] = start
    count[level] = (count[level] ?? own.start - 1) + 1
    for (const [deeper, { restart, start }] of list.levels)
      if (deeper > level && level < restart) count[deeper] = start - 1
    return {
      label: own.format === 'bullet' ? '' : labelOf(list, level, count),
      count: count[level],
      level,
      num: reference.num,
      definition: list.definition,
      plain: isPlain(own, level),
    }
  }
}

const started = (count: number | undefined, start: number): boolean => count !== undefined && count >= start

const levelOfStyle = (list: List | undefined, style: string | null): number => {
  for (const [level, each] of list?.levels ?? []) if (style !== null && each.style === style) return level
  return 0
}

/** "1." or "1)", or a bullet. */
const isPlain = ({ format, text }: Level, level: number): boolean =>
  format === 'bullet' || (format === 'decimal' && new RegExp(`^%${level + 1}[.)]$`).test(text))

function labelOf(list: List, level: number, count: readonly (number | undefined)[]): string {
  const own = list.levels.get(level) as Level
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = list.levels.get(at)
    return written(count[at] || (other?.start ?? 1), own.legal ? 'decimal' : (other?.format ?? 'decimal'))
  })
}

const ROMAN: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
].map(([value, sign]) => [value, sign])

/** A count in a format of §17.18.59; those of other scripts in Arabic figures. */
function written(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'lowerLetter':
    case 'upperLetter': {
      // After z comes aa, then bb.
      const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(1 + Math.floor((count - 1) / 26))
      return format === 'upperLetter' ? letter.toUpperCase() : letter
    }
    case 'lowerRoman':
    case 'upperRoman': {
      let rest = count
      let roman = ''
      for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) roman += sign
      return format === 'upperRoman' ? roman.toUpperCase() : roman
    }
    default:
      return String(count)
  }
}

function readLists(numbering: Document | null, styleOf: (id: string | null) => ParagraphStyle): Map<string, List> {
  const root = numbering?.documentElement
  const definitions = new Map<string, Element>()
  for (const each of children(root, 'abstractNum')) definitions.set(attribute(each, 'abstractNumId') ?? '', each)
  const nums = new Map<string, Element>()
  for (const each of children(root, 'num')) nums.set(attribute(each, 'numId') ?? '', each)
  const definitionOf = (num: string, seen: readonly string[] = []): { id: string; element: Element } | null => {
    const id = attribute(child(nums.get(num), 'abstractNumId')) ?? ''
    const element = definitions.get(id)
    const link = attribute(child(element, 'numStyleLink'))
    const other = link ? styleOf(link).numbering : null
    if (other && !seen.includes(other.num)) return definitionOf(other.num, [...seen, num])
    return element ? { id, element } : null
  }
  const lists = new Map<string, List>()
  for (const [num, element] of nums) {
    const definition = definitionOf(num)
    if (!definition) continue
    const levels = new Map(children(definition.element, 'lvl').map(readLevel))
    const overrides = new Map<number, number>()
    for (const override of children(element, 'lvlOverride')) {
      const level = Number(attribute(override, 'ilvl'))
      const own = child(override, 'lvl')
      if (own) levels.set(...readLevel(own))
      const start = attribute(child(override, 'startOverride'))
      if (start !== null) overrides.set(level, Number(start))
    }
    lists.set(num, { definition: definition.id, levels, overrides })
  }
  return lists
}

function readLevel(element: Element): [number, Level] {
  const level = Number(attribute(element, 'ilvl'))
  const restart = attribute(child(element, 'lvlRestart'))
  return [
    level,
    {
      start: Number(attribute(child(element, 'start')) ?? 0),
      format: attribute(child(element, 'numFmt')) ?? 'decimal',
      text: attribute(child(element, 'lvlText')) ?? '',
      restart: restart === null ? level : Number(restart),
      legal: isOn(child(element, 'isLgl')),
      style: attribute(child(element, 'pStyle')),
    },
  ]
}
