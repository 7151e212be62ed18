/// <reference path="./bidi-js.d.ts" />
import bidi from 'bidi-js'
import type { Run } from './content.ts'
import { breaksOf, familyOf } from './faces/families.ts'
import type { Face } from './fonts.ts'
import { faceIn } from './stand-ins.ts'
import { ENDS_LINE, lettersOf, mayBreak, unitsOf } from './units.ts'

/** A piece of a line: text in one style and one direction. `x` is from the line's left end. */
export interface Placed {
  text: string
  run: Run
  face: Face
  x: number
  width: number
}

export interface Line {
  /** In the order of the text, whatever their places. */
  pieces: Placed[]
  width: number
}

/** Width of a text in a face, at a size of one. */
export type Measure = (face: Face, text: string) => number

interface Atom {
  text: string
  run: Run
  face: Face
  width: number
  level: number
  /** Whether a line may end after it. */
  ends: boolean
  /** Of a text without spaces: a line may end between it and most others. */
  free: boolean
}

export const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const { getEmbeddingLevels, getMirroredCharacter } = bidi()

/** Breaks runs into lines of at most `width`; a word that is wider is broken within. */
export function linesOf(
  runs: readonly Run[],
  size: number,
  width: number,
  measure: Measure,
  rightToLeft: boolean,
): Line[] {
  const atoms = atomsOf(runs, size, measure, rightToLeft)
  const lines: Line[] = []
  let line: Atom[] = []
  let used = 0
  const push = () => {
    lines.push(placed(line, size, width, measure, rightToLeft))
    line = []
    used = 0
  }
  for (let k = 0; k < atoms.length; ) {
    let to = k
    let needed = 0
    // What no space ends stays together: a marker and its word, a word and its comma.
    do needed += (atoms[to] as Atom).width
    while (!(atoms[to++] as Atom).ends && to < atoms.length)
    const space = /\s$/.test((atoms[to - 1] as Atom).text) ? measure('regular', ' ') * size : 0
    if (used > 0 && used + needed - space > width) push()
    if (needed - space > width) {
      for (const atom of atoms.slice(k, to))
        for (const part of partsOf(atom, size, width, measure)) {
          if (used > 0 && used + part.width > width) push()
          line.push(part)
          used += part.width
        }
    } else {
      line.push(...atoms.slice(k, to))
      used += needed
    }
    k = to
  }
  if (line.length > 0) push()
  return lines
}

function atomsOf(runs: readonly Run[], size: number, measure: Measure, rightToLeft: boolean): Atom[] {
  const whole = runs.map(({ text }) => text).join('')
  const mixed = rightToLeft || RIGHT_TO_LEFT.test(whole)
  const levels = mixed ? getEmbeddingLevels(whole, rightToLeft ? 'rtl' : 'ltr').levels : null
  const atoms: Atom[] = []
  let at = 0
  for (const run of runs) {
    const face = faceIn(run)
    const breaks = breaksOf(face, run.text)
    for (const word of unitsOf(run.text, breaks)) {
      for (const [text, level] of levels ? byLevel(word, levels, at) : [[word, 0] as const]) {
        const width = measure(face, text) * size
        atoms.push({ text, run, face, level, width, ends: ENDS_LINE.test(text), free: breaks !== undefined })
      }
      at += word.length
    }
  }
  atoms.forEach((atom, k) => {
    const next = atoms[k + 1]
    if (next && (atom.free || next.free)) atom.ends ||= mayBreak(atom.text, next.text)
  })
  return atoms
}

/** A word cut where its direction changes; what runs from right to left is mirrored, as its brackets are. */
function byLevel(word: string, levels: Uint8Array, at: number): [string, number][] {
  const parts: [string, number][] = []
  for (let k = 0; k < word.length; k++) {
    const level = levels[at + k] as number
    const letter = word[k] as string
    const shown = level % 2 === 1 ? (getMirroredCharacter(letter) ?? letter) : letter
    const last = parts.at(-1)
    // Persian digits run from left to right in a script that doesn't: laid out together, they would be turned round.
    if (last?.[1] === level && !/[\u06f0-\u06f9]/.test(shown)) last[0] += shown
    else parts.push([shown, level])
  }
  // What runs from right to left and holds no letter would be laid out as if it didn't: a bracket after its space.
  return parts.flatMap(([text, level]) =>
    level % 2 === 1 && !RIGHT_TO_LEFT.test(text)
      ? [...text].map((one): [string, number] => [one, level])
      : [[text, level]],
  )
}

/** A word cut into parts that fit a line. */
function partsOf(atom: Atom, size: number, width: number, measure: Measure): Atom[] {
  if (atom.width <= width) return [atom]
  const parts: Atom[] = []
  let text = ''
  let used = 0
  // By single characters: measuring ever longer beginnings would take the square of the word's length.
  for (const character of familyOf(atom.face) || atom.free ? lettersOf(atom.text) : atom.text) {
    const wide = measure(atom.face, character) * size
    if (text !== '' && used + wide > width) {
      parts.push({ ...atom, text, width: used })
      text = ''
      used = 0
    }
    text += character
    used += wide
  }
  return [...parts, { ...atom, text, width: used }]
}

/** Gives each atom its place, joining neighbours of one run; in mixed lines by rule L2 of the bidirectional algorithm. */
function placed(atoms: Atom[], size: number, width: number, measure: Measure, rightToLeft: boolean): Line {
  const total = atoms.reduce((sum, atom) => sum + atom.width, 0)
  const trailing = /\s$/.test(atoms.at(-1)?.text ?? '') ? measure('regular', ' ') * size : 0
  const pieces: Placed[] = []
  if (atoms.every(({ level }) => level === 0)) {
    let x = 0
    for (const { text, run, face, width: wide } of atoms) {
      const last = pieces.at(-1)
      if (last?.run === run) {
        last.text += text
        last.width += wide
      } else pieces.push({ text, run, face, x, width: wide })
      x += wide
    }
    return { pieces, width: total - trailing }
  }
  // From right to left, the space that ends the line hangs out at its left.
  let x = rightToLeft ? width - total : 0
  const places = new Map<Atom, number>()
  for (const atom of visualOrder(atoms)) {
    places.set(atom, x)
    x += atom.width
  }
  for (const atom of atoms)
    pieces.push({ text: atom.text, run: atom.run, face: atom.face, x: places.get(atom) as number, width: atom.width })
  return { pieces, width: total - trailing }
}

function visualOrder(atoms: readonly Atom[]): Atom[] {
  const order = [...atoms]
  const highest = Math.max(...order.map(({ level }) => level))
  for (let level = highest; level >= 1; level--)
    for (let k = 0; k < order.length; k++) {
      let to = k
      while (to < order.length && (order[to] as Atom).level >= level) to++
      if (to > k) order.splice(k, to - k, ...order.slice(k, to).reverse())
      k = Math.max(k, to)
    }
  return order
}
