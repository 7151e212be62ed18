import type { Language, Materiality } from '@fairnotice/policy'
import { MATERIALITIES } from '@fairnotice/policy/words'
import type { Change } from '../types.ts'

/** What a list of changes shows as one item: a change, or the sentences of one block that came, went or moved together. */
export interface Entry {
  changes: Change[]
  first: Change
  materiality: Materiality
}

export function entriesOf(changes: readonly Change[]): Entry[] {
  const entries: Entry[] = []
  for (const change of changes) {
    const last = entries.at(-1)
    if (last && change.group !== null && last.first.group === change.group && last.first.type === change.type) {
      last.changes.push(change)
      last.materiality = strongest(last.materiality, change.materiality)
    } else entries.push({ changes: [change], first: change, materiality: change.materiality })
  }
  return entries
}

function strongest(a: Materiality, b: Materiality): Materiality {
  return MATERIALITIES.indexOf(a) <= MATERIALITIES.indexOf(b) ? a : b
}

/** Material first, then notable, then editorial; within each in the order of the text. */
export function byMateriality(entries: readonly Entry[]): Entry[] {
  return MATERIALITIES.flatMap((materiality) => entries.filter((entry) => entry.materiality === materiality))
}

/** The clause that an entry is about: the innermost heading, of the new text if it stands there. */
export function clauseOf(entry: Entry, words: { untitled: string }): string {
  const { section } = entry.first
  const path = entry.first.type === 'removed' || section.new.length === 0 ? section.old : section.new
  return path.at(-1) ?? words.untitled
}

export function sideText(entry: Entry, side: 'old' | 'new'): string {
  return entry.changes.flatMap((change) => change[side].map((range) => range.text)).join(' ')
}

export type { Language }
