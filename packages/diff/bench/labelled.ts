import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledPair } from './score.ts'

interface Label {
  id: string
  language: string
  group: string
  material: boolean
  confidence: string
  note: string
  passages: {
    kind: string
    materiality: 'material' | 'notable' | 'editorial'
    confidence?: string
    evidence: string
    evidence_in: 'old' | 'new' | 'both'
  }[]
}

/** Real pairs from a folder (`labels.jsonl`, `pairs/ID/{old,new}.md`); those of low confidence are left out. */
export function real(folder: string): { pair: LabelledPair; note: string }[] {
  const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const text = (id: string, side: string): string => readFileSync(join(folder, 'pairs', id, `${side}.md`), 'utf8')
  return labels
    .filter((label) => label.confidence !== 'low')
    .map(({ id, language, group, material, note, passages }) => ({
      note,
      pair: {
        id,
        language,
        group,
        material,
        old: text(id, 'old'),
        new: text(id, 'new'),
        passages: passages
          .filter(({ confidence }) => confidence !== 'low')
          .map(({ evidence_in: side, kind, materiality, evidence }) => ({ kind, materiality, evidence, side })),
      },
    }))
}
