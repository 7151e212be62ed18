import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readableAccents } from '@fairnotice/policy'
import { create, type Font } from 'fontkit'
import { draw, FAMILY } from './render.ts'

/** What the picture of a page says: everything is in it that its bytes follow from. */
export interface Card {
  organisation: string
  /** PNG, if it has a logo. */
  logo: Uint8Array | null
  /** `#rrggbb`, or the product's own. */
  colour: string | null
  title: string
  /** A line or two under the title: what is in force, what changes. */
  lines: string[]
  rightToLeft: boolean
}

export const CARD = { width: 1200, height: 630 }
/** Part of each card's hash: other drawing, other address. */
export const CARD_EDITION = 2

const MARGIN = 80
const OWN_COLOUR = '#1f4f8f'

/** Words as shapes: their width at a size of one, and an SVG path that begins at a point. */
export type Outlined = (
  words: string,
  bold: boolean,
) => { width: number; path(x: number, y: number, points: number): string }

/**
 * The picture that is shown where a page is shared (Open Graph), as PNG. About 100 ms. `outlined` draws the lines with
 * letters that DejaVu lacks: resvg has no other face, and joins those of Indic scripts badly.
 */
export async function cardPng(card: Card, outlined: Outlined | null = null): Promise<Uint8Array> {
  const shapes = (words: string, weight: Weight) =>
    outlined && lacks(words) ? outlined(words, weight === 'bold') : null
  const measure: Measure = (words, points, weight) => (shapes(words, weight)?.width ?? widthOf(words, weight)) * points
  const { light } = readableAccents(card.colour ?? OWN_COLOUR)
  const width = CARD.width - 2 * MARGIN
  const size = [76, 62, 50].find((one) => wrap(card.title, one, width, 'bold', measure).length <= 2) ?? 44
  const title = wrap(card.title, size, width, 'bold', measure).slice(0, 3)
  const lines = card.lines.flatMap((line) => wrap(line, 34, width, 'regular', measure)).slice(0, 4)
  const x = card.rightToLeft ? CARD.width - MARGIN : MARGIN
  const anchor = card.rightToLeft ? 'end' : 'start'
  const text = (words: string, y: number, points: number, colour: string, weight: Weight = 'regular') => {
    const shape = shapes(words, weight)
    if (shape)
      return `<path d="${shape.path(card.rightToLeft ? x - shape.width * points : x, y, points)}" fill="${colour}"/>`
    return `<text x="${x}" y="${y}" font-size="${points}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${colour}" text-anchor="${anchor}">${escaped(words)}</text>`
  }
  const top = 265
  const under = top + (title.length - 1) * size * 1.15 + 75
  const logo = card.logo
    ? `<image x="${card.rightToLeft ? CARD.width - MARGIN - 300 : MARGIN}" y="64" width="300" height="84" preserveAspectRatio="${card.rightToLeft ? 'xMaxYMid' : 'xMinYMid'} meet" href="data:image/png;base64,${Buffer.from(card.logo).toString('base64')}"/>`
    : text(one(card.organisation, 38, width, measure), 122, 38, light.colour, 'bold')
  const { png } = await draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${FAMILY}">
<rect width="100%" height="100%" fill="#ffffff"/>
<rect width="100%" height="18" fill="${light.colour}"/>
${logo}
${title.map((words, index) => text(words, top + index * size * 1.15, size, '#1b2230', 'bold')).join('\n')}
${lines.map((words, index) => text(words, under + index * 48, 34, '#515b6b')).join('\n')}
${card.logo ? text(one(card.organisation, 28, width, measure), CARD.height - 52, 28, '#515b6b') : ''}
</svg>`,
    { width: CARD.width },
  )
  return png
}

// What XML 1.0 can't hold at all would make the drawing unreadable.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (words: string): string =>
  words.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

const from = createRequire(import.meta.url)
const faces = new Map<string, Font>()
const face = (name: 'regular' | 'bold'): Font => {
  const known = faces.get(name)
  if (known) return known
  const file = name === 'bold' ? 'DejaVuSansCondensed-Bold' : 'DejaVuSansCondensed'
  const font = create(readFileSync(from.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`))) as Font
  faces.set(name, font)
  return font
}

const lacks = (words: string): boolean =>
  [...words].some((character) => !face('regular').hasGlyphForCodePoint(character.codePointAt(0) as number))

type Weight = 'regular' | 'bold'
/** Width in points. */
type Measure = (words: string, points: number, weight: Weight) => number

/** At a size of one. */
function widthOf(words: string, weight: Weight): number {
  const font = face(weight)
  let width = 0
  for (const character of words) width += font.glyphForCodePoint(character.codePointAt(0) as number).advanceWidth
  return width / font.unitsPerEm
}

/** What a line ends with whole: a word, or a letter of a script without spaces and the stops after it. */
const UNITS =
  /(\s*)([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][、。，．」』）！？ー]*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+)/gu

/** Words in lines of at most so many points; what is wider than a line is cut. */
function wrap(words: string, points: number, width: number, weight: Weight, measure: Measure): string[] {
  const lines: string[] = []
  for (const [, space = '', word = ''] of words.slice(0, 300).trim().matchAll(UNITS)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last}${space && ' '}${word}`
    if (last !== undefined && measure(longer, points, weight) > width) lines.push(one(word, points, width, measure))
    else lines[Math.max(0, lines.length - 1)] = last === undefined ? one(word, points, width, measure) : longer
  }
  return lines
}

/** As much as fits on one line. */
function one(words: string, points: number, width: number, measure: Measure): string {
  if (measure(words, points, 'bold') <= width) return words
  let cut = ''
  for (const character of words) {
    if (measure(`${cut}${character}…`, points, 'bold') > width) break
    cut += character
  }
  return `${cut}…`
}
