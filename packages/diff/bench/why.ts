import type { Kind, Language } from '@fairnotice/policy'
import { heard } from '../src/classify/index.ts'
import { whyOf } from '../src/classify/kinds/index.ts'
import { parse } from '../src/tree/parse.ts'
import type { Change } from '../src/types.ts'
import { type LabelledPair, type Scored, touching } from './score.ts'

/** Of each material passage with another kind than labelled: what spoke for the label, and for what was named instead. */
export const wrongKinds = ({ pair, result, passages }: Scored): string[] =>
  passages
    .filter((one) => one.materiality === 'material' && one.called.includes('material') && !one.kinds.includes(one.kind))
    .flatMap((passage) => {
      const change = touching(pair, passage, result.changes).find((one) => one.materiality === 'material') as Change
      const [named] = change.kinds
      return [
        `KIND ${pair.id} [${pair.language}] ${passage.kind}, called ${change.kinds.join(', ')}: “${passage.evidence.slice(0, 80)}”`,
        ...[passage.kind as Kind, named as Kind].map(
          (kind) => `  ${kind}: ${said(pair, result.changes, change, kind)}`,
        ),
      ]
    })

function said(
  { old, new: now, language: written }: LabelledPair,
  changes: Change[],
  change: Change,
  kind: Kind,
): string {
  const language = written as Language
  const context = { old: parse(old, language), new: parse(now, language), language }
  const all = heard(changes, { ...context, vocabulary: { audiences: [], recipients: [] } })
  const one = all.find(({ at }) => changes[at] === change)
  if (!one || kind === 'editorial') return ''
  return whyOf(one.specific, one.reading, kind)
    .slice(0, 6)
    .map(({ what, weight }) => `${what} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`)
    .join(', ')
}
