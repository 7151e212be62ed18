import { KINDS, type Language } from '@fairnotice/policy'
import { heard } from '../../src/classify/index.ts'
import { type Evidence, evidenceOf } from '../../src/classify/kinds/evidence.ts'
import { compare } from '../../src/compare/index.ts'
import type { Topic } from '../../src/meaning/languages/index.ts'
import { SENTENCES } from '../../src/rules/material/sentences.ts'
import { parse } from '../../src/tree/parse.ts'
import type { Change, Vocabulary } from '../../src/types.ts'
import { pairs, sides, VOCABULARY } from '../../test/pairs/notation.ts'
import { real } from '../labelled.ts'
import { touching } from '../score.ts'

/** The kinds that a material change can have. */
export const TAUGHT = KINDS.filter((kind): kind is Topic => kind !== 'editorial')

/** A material change, as the model hears it, with what people labelled in it. */
export interface Row {
  folder: string
  /** Whose text it is; several documents of one publisher share its turns of phrase, and its name. */
  publisher: string
  evidence: Evidence
  /** How much of it was labelled with each kind, in the order of `TAUGHT`; nothing where nobody labelled it. */
  labels: number[]
}

/** A labelled passage with the changes that touch it. */
export interface Asked {
  folder: string
  kind: string
  rows: Row[]
}

/** All material changes of the pairs in a folder, and all its material passages. */
export function rowsOf(folder: string): { rows: Row[]; asked: Asked[] } {
  const [rows, asked]: [Row[], Asked[]] = [[], []]
  for (const { pair } of real(folder)) {
    const { changes, own } = read(pair, folder, pair.group.split('-')[0] as string)
    rows.push(...own.values())
    for (const passage of pair.passages) {
      if (passage.materiality !== 'material') continue
      const touched = touching(pair, passage, changes).flatMap((change) => own.get(change) ?? [])
      for (const row of touched) label(row, passage.kind, 1 / touched.length)
      asked.push({ folder, kind: passage.kind, rows: touched })
    }
  }
  return { rows, asked }
}

/** The material changes of the package's own pairs, and of the sentences of each kind; learned from and never asked. */
export function ownRows(): Row[] {
  const labelled = pairs()
    .filter(({ expected }) => expected.materiality === 'material')
    .map((pair) => ({ pair, kind: pair.expected.kind }))
  const sentences = TAUGHT.flatMap((kind) => SENTENCES[kind].map((written) => ({ pair: example(written), kind })))
  return [...labelled, ...sentences].flatMap(({ pair, kind }) => {
    const own = [...read(pair, 'own', 'own', VOCABULARY).own.values()]
    for (const row of own) label(row, kind, 1 / own.length)
    return own
  })
}

/** `en: sentence`, as one that came. */
function example(written: string): { old: string; new: string; language: string } {
  const [language = '', text = ''] = written.split(/: (.*)/s)
  return { language, old: '', new: `${sides(text).new}\n` }
}

function label(row: Row, kind: string, weight: number): void {
  const k = TAUGHT.indexOf(kind as Topic)
  if (k >= 0) row.labels[k] = (row.labels[k] as number) + weight
}

/** A pair compared, and its material changes as the model hears them. */
function read(
  pair: { old: string; new: string; language: string },
  folder: string,
  publisher: string,
  vocabulary: Vocabulary = { audiences: [], recipients: [] },
): { changes: readonly Change[]; own: Map<Change, Row> } {
  const language = pair.language as Language
  const { changes } = compare(pair.old, pair.new, { language, vocabulary })
  const texts = { old: parse(pair.old, language), new: parse(pair.new, language) }
  const own = heard(changes, { ...texts, language, vocabulary }).map(({ at, specific, reading }) => {
    const row: Row = {
      folder,
      publisher,
      evidence: evidenceOf(specific, reading),
      labels: TAUGHT.map(() => 0),
    }
    return [changes[at] as Change, row] as const
  })
  return { changes, own: new Map(own) }
}
