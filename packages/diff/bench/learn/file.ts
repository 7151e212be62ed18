import type { Model } from '../../src/classify/kinds/model.ts'
import { pack } from '../../src/classify/kinds/packed.ts'

/** What was learned as the source of `learned.ts`: rounded, in a fixed order, the same for the same model. */
export function source(model: Model, labels: number): string {
  const list = (numbers: readonly number[]): string => `numbers('${numbers.map(rounded).join(' ')}')`
  const names = (all: readonly string[]): string => `[${all.map((name) => `'${name}'`).join(', ')}]`
  const words = Object.entries(pack(model.words)).map(([key, table]) => `    '${key}': '${table}',`)
  return `import type { Model } from './model.ts'
import { numbers, unpack } from './packed.ts'

/** Made by \`npm run learn:kinds\` from ${labels} labelled passages; only beginnings of words that several publishers use. */
// biome-ignore format: generated
export const LEARNED: Model = {
  kinds: ${names(model.kinds)},
  features: ${names(model.features)},
  threshold: ${rounded(model.threshold)},
  bias: ${list(model.bias)},
  weights: [
${model.weights.map((weights) => `    ${list(weights)},`).join('\n')}
  ],
  wordWeights: ${list(model.wordWeights)},
  words: unpack({
${words.join('\n')}
  }),
}
`
}

/** Enough digits for what so few labels can tell; -0 is 0. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0
