import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Axis, Direction, Kind, Language, Materiality } from '@fairnotice/policy'
import { LANGUAGES } from '@fairnotice/policy'
import type { Vocabulary } from '../../src/types.ts'

/** A small change with what a lawyer expects of it. */
export interface Pair {
  language: Language
  /** The file that it stands in: `en`, or `en-hard`. */
  file: string
  /** As written, for the name of a test. */
  text: string
  old: string
  new: string
  expected: { materiality: Materiality; kind: Kind; axis: Axis; direction: Direction; audiences: string[] }
}

/** The audiences that the pairs speak of. */
export const VOCABULARY: Vocabulary = {
  audiences: [
    {
      slug: 'applicants',
      cues: ['apply for a job', 'applicants', 'solliciteert', 'sollicitanten', 'candidats', 'bewerber'],
    },
    { slug: 'customers', cues: ['customers', 'klanten', 'clients', 'kunden'] },
  ],
  recipients: [],
}

/** `kept for [-180 days-]{+2 years+}` as the two texts that it stands for. */
export function sides(notation: string): { old: string; new: string } {
  return {
    old: notation.replace(/\{\+([\s\S]*?)\+\}/g, '').replace(/\[-([\s\S]*?)-\](?!\()/g, '$1'),
    new: notation.replace(/\[-([\s\S]*?)-\](?!\()/g, '').replace(/\{\+([\s\S]*?)\+\}/g, '$1'),
  }
}

/** What stands behind a language in the names of the files: nothing, or what sets the pairs apart. */
const SETS = ['', '-hard']

/** All pairs of the package, in the order of the files. */
export function pairs(): Pair[] {
  return LANGUAGES.flatMap((language) => SETS.flatMap((set) => read(`${language}${set}`, language)))
}

function read(name: string, language: Language): Pair[] {
  const file = readFileSync(fileURLToPath(new URL(`./${name}.txt`, import.meta.url)), 'utf8')
  const [, , ...rest] = file.split(/\n{2,}/)
  return rest
    .join('\n\n')
    .split(/(?<=^= .*)\n+/m)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => pair(paragraph, name, language))
}

function pair(paragraph: string, file: string, language: Language): Pair {
  const [, heading = '', text = '', verdict = ''] = /^(?:under: (.*)\n)?([\s\S]*)\n= (.*)\s*$/.exec(paragraph) ?? []
  const [ruling = '', audiences = ''] = verdict.split(' · ')
  const [materiality, kind, axis, direction] = ruling.trim().split(' ') as [Materiality, Kind, Axis, Direction]
  const { old, new: now } = sides(text)
  const above = heading ? `# ${heading}\n\n` : ''
  return {
    language,
    file,
    text: heading ? `${heading} » ${text}` : text,
    old: `${above}${old}\n`,
    new: `${above}${now}\n`,
    expected: { materiality, kind, axis, direction, audiences: audiences ? audiences.trim().split(', ') : [] },
  }
}
