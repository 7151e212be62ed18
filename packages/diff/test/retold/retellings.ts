import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '@fairnotice/policy'
import { sides } from '../pairs/notation.ts'

/** A passage told twice, and whether the second says the same. `late` where the rules don't see yet that it does. */
export interface Retelling {
  language: Language
  text: string
  old: string
  new: string
  expected: 'editorial' | 'material'
  late: boolean
}

/** All of a folder, in the order of the files. */
export const retellings = (folder = '.'): Retelling[] => LANGUAGES.flatMap((language) => read(folder, language))

function read(folder: string, language: Language): Retelling[] {
  const file = readFileSync(fileURLToPath(new URL(`${folder}/${language}.txt`, import.meta.url)), 'utf8')
  const [, , ...rest] = file.split(/\n{2,}/)
  return rest
    .join('\n\n')
    .split(/(?<=^= .*)\n+/m)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const [, text = '', expected = '', late] = /^([\s\S]*)\n= (\w+)(, seen as material)?\s*$/.exec(paragraph) ?? []
      return { language, text, ...sides(text), expected: expected as Retelling['expected'], late: late !== undefined }
    })
}
