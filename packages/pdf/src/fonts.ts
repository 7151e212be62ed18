import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'
import { type Family, familiesFor, familyOf } from './faces/families.ts'
import { shaped } from './faces/shaped.ts'
import { unpacked } from './faces/woff.ts'

const OWN = {
  regular: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  italic: 'DejaVuSansCondensed-Oblique.ttf',
  'bold-italic': 'DejaVuSansCondensed-BoldOblique.ttf',
  mono: 'DejaVuSansMono.ttf',
} as const

/** One of DejaVu's, or the name of a family for another script, with `-bold` where it is. */
export type Face = string

const from = createRequire(import.meta.url)
const opened = new Map<Face, Font>()

function pathOf(face: Face): string {
  const family = familyOf(face)
  if (!family) return from.resolve(`dejavu-fonts-ttf/ttf/${OWN[face as keyof typeof OWN]}`)
  const file = face.endsWith('-bold') ? (family.bold as string) : family.regular
  return join(dirname(from.resolve(family.package)), file)
}

/** A face, opened once in a process: its tables are read as they are needed, and stay read. */
export function openFont(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const bytes = unpacked(readFileSync(pathOf(face)))
  const plain = create(bytes) as Font
  const font = familyOf(face) ? shaped(plain, bytes) : plain
  opened.set(face, font)
  return font
}

/** What a run's style asks for, without regard to its characters. */
export const faceOf = ({ bold, italic, code }: { bold?: boolean; italic?: boolean; code?: boolean }): Face =>
  code ? 'mono' : bold && italic ? 'bold-italic' : bold ? 'bold' : italic ? 'italic' : 'regular'

/** What shows nothing and needs no sign: joiners, marks of direction, variation selectors, the soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/u
const covered = new Map<string, boolean>()

/** Whether a face has a sign for a character. */
export function covers(face: Face, character: string): boolean {
  const code = character.codePointAt(0) as number
  if (code < 0x180 && code > 0x1f && !familyOf(face)) return true
  const key = `${face} ${character}`
  const known = covered.get(key)
  if (known !== undefined) return known
  const has = UNSEEN.test(character) || openFont(face).hasGlyphForCodePoint(code)
  if (covered.size < 50_000) covered.set(key, has)
  return has
}

export const isUnseen = (character: string): boolean => UNSEEN.test(character)

/** The face for what a reader takes as one character and DejaVu has no sign for; null if there is none. */
export function faceFor(letter: string, bold: boolean, language: string): Face | null {
  const has = ({ name, writes }: Family) =>
    writes.test(letter) && [...letter].every((character) => covers(name, character))
  const family = familiesFor(language).find(has)
  return family ? family.name + (bold && family.bold ? '-bold' : '') : null
}
