import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

export const FACES = {
  regular: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  italic: 'DejaVuSansCondensed-Oblique.ttf',
  'bold-italic': 'DejaVuSansCondensed-BoldOblique.ttf',
  mono: 'DejaVuSansMono.ttf',
} as const

export type Face = keyof typeof FACES

const from = createRequire(import.meta.url)
const opened = new Map<Face, Font>()

/** Where a face's file lies: other renderers want the file itself. */
export const fontFile = (face: Face): string => from.resolve(`dejavu-fonts-ttf/ttf/${FACES[face]}`)

/** A face, opened once in a process: its tables are read as they are needed, and stay read. */
export function openFont(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const font = create(readFileSync(fontFile(face))) as Font
  opened.set(face, font)
  return font
}

export const faceOf = ({ bold, italic, code }: { bold?: boolean; italic?: boolean; code?: boolean }): Face =>
  code ? 'mono' : bold && italic ? 'bold-italic' : bold ? 'bold' : italic ? 'italic' : 'regular'

/** What shows nothing and needs no sign: joiners, marks of direction, variation selectors, the soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/u
const covered = new Map<string, boolean>()

/** Whether a face has a sign for a character. */
export function covers(face: Face, character: string): boolean {
  const code = character.codePointAt(0) as number
  if (code < 0x180 && code > 0x1f) return true
  const key = `${face} ${character}`
  const known = covered.get(key)
  if (known !== undefined) return known
  const has = UNSEEN.test(character) || openFont(face).hasGlyphForCodePoint(code)
  if (covered.size < 20_000) covered.set(key, has)
  return has
}

export const isUnseen = (character: string): boolean => UNSEEN.test(character)
