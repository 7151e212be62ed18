import type { Change, Coarse, Comparison, Range, Side } from '@fairnotice/diff'

/**
 * A comparison with what the public may read and nothing else. Fields are named one by one: whatever else is on the
 * object (who decided, what was proposed, why it was overruled) stays behind, also if someone adds to it later.
 */
export function publicComparison(comparison: Comparison): Comparison {
  return {
    schema: comparison.schema,
    hash: comparison.hash,
    engine: comparison.engine,
    rules: comparison.rules,
    old: side(comparison.old),
    new: side(comparison.new),
    material: comparison.material,
    coarse: comparison.coarse.map(coarse),
    changes: comparison.changes.map(change),
  }
}

const side = ({ sha256, words, language }: Side): Side => ({ sha256, words, language })
const range = ({ start, end, text }: Range): Range => ({ start, end, text })

const coarse = (passage: Coarse): Coarse => ({
  old: passage.old && range(passage.old),
  new: passage.new && range(passage.new),
  reason: passage.reason,
})

const change = (one: Change): Change => ({
  id: one.id,
  type: one.type,
  difference: one.difference,
  group: one.group,
  section: { old: [...one.section.old], new: [...one.section.new] },
  old: one.old.map(range),
  new: one.new.map(range),
  segments: one.segments.map(([sign, text]) => [sign, text]),
  kinds: [...one.kinds],
  materiality: one.materiality,
  axis: one.axis,
  direction: one.direction,
  audiences: [...one.audiences],
  reasons: one.reasons.map(({ rule, law, text }) => ({ rule, law, text })),
})
