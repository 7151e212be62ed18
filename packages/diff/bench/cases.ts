import type { Pair } from './measure.ts'
import { edited, policy, reordered, sections } from './policies.ts'
import { seeded } from './random.ts'

/** Pairs of versions of a generated policy of so many words, by what was done to it. */
export function cases(
  count: number,
  repeating: boolean,
  seed = 1,
): Record<string, Pair> & { light: Pair; medium: Pair; heavy: Pair } {
  const random = seeded(seed)
  const list = sections(random, { words: count, repeating })
  const old = policy(list)
  const extra = sections(random, { words: 150, repeating })
  const light = edited(random, list, 0.01)
  return {
    light: { old, new: policy([...light.slice(0, 3), ...extra, ...light.slice(3)]) },
    'light, nothing renumbered': { old, new: policy(light) },
    medium: { old, new: policy(edited(random, list, 0.1)) },
    heavy: { old, new: policy(edited(random, list, 0.5)) },
    reordered: { old, new: policy(reordered(random, list, Math.ceil(list.length / 6)).list) },
    unrelated: { old, new: policy(sections(seeded(seed + 1), { words: count, repeating })) },
  }
}
