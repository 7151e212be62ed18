/** One choice among kinds: the features of each kind in turn, and how much each kind was labelled. */
export interface Example {
  features: number[][]
  labels: number[]
}

export interface Weights {
  bias: number[]
  /** For each kind, of each feature. */
  weights: number[][]
}

/** Held back, so that few labels can't bend them far: weights that all kinds share, biases, and what a kind has of its own. */
const HELD = { shared: 5, bias: 1, own: 50 }
const STEPS = 400
const RATE = 0.03

/** Parameters in one list: the shared weights, a bias for each kind, each kind's own weights. */
type Parameters = Float64Array

/** An example with its features on one scale, kind after kind, and its labels as shares. */
interface Scaled {
  features: Float64Array
  shares: number[]
  weight: number
}

/**
 * Multinomial logistic regression, where each feature has one weight for all kinds and each kind a small one beside it.
 * Nothing in it is random: the same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[]): Weights {
  const kinds = examples[0]?.labels.length ?? 0
  const count = examples[0]?.features[0]?.length ?? 0
  const spread = deviations(examples, count)
  const data = examples.map((example) => scaled(example, spread))
  const held = Float64Array.from({ length: count + kinds + kinds * count }, (_, i) => {
    if (i < count) return HELD.shared
    return i < count + kinds ? HELD.bias : HELD.own
  })
  const found = descend(held.length, (at) => slopes(at, data, held, kinds, count))
  return {
    bias: Array.from(found.subarray(count, count + kinds)),
    weights: Array.from({ length: kinds }, (_, k) =>
      spread.map(
        (deviation, f) => ((found[f] as number) + (found[count + kinds + k * count + f] as number)) / deviation,
      ),
    ),
  }
}

/** Adam (D. P. Kingma and J. Ba, 2015), over all examples at once. */
function descend(size: number, slopesAt: (at: Parameters) => Float64Array): Parameters {
  const [at, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopesAt(at)
    const [early, earlier] = [1 - 0.9 ** step, 1 - 0.999 ** step]
    for (let i = 0; i < size; i++) {
      const s = slope[i] as number
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * s
      square[i] = 0.999 * (square[i] as number) + 0.001 * s * s
      const stride = (mean[i] as number) / early / (Math.sqrt((square[i] as number) / earlier) + 1e-8)
      at[i] = (at[i] as number) - RATE * stride
    }
  }
  return at
}

/** Which way the loss rises: what is held back, and for each example the probabilities less the labels. */
function slopes(
  at: Parameters,
  data: readonly Scaled[],
  held: Float64Array,
  kinds: number,
  count: number,
): Float64Array {
  const slope = at.map((value, i) => (held[i] as number) * value)
  const exponents = new Float64Array(kinds)
  for (const { features, shares, weight } of data) {
    for (let k = 0; k < kinds; k++) {
      let sum = at[count + k] as number
      const own = count + kinds + k * count
      for (let f = 0; f < count; f++)
        sum += (features[k * count + f] as number) * ((at[f] as number) + (at[own + f] as number))
      exponents[k] = sum
    }
    const highest = Math.max(...exponents)
    const raised = exponents.map((exponent) => Math.exp(exponent - highest))
    const total = raised.reduce((a, b) => a + b, 0)
    for (let k = 0; k < kinds; k++) {
      const off = ((raised[k] as number) / total - (shares[k] as number)) * weight
      const own = count + kinds + k * count
      slope[count + k] = (slope[count + k] as number) + off
      for (let f = 0; f < count; f++) {
        const s = off * (features[k * count + f] as number)
        slope[f] = (slope[f] as number) + s
        slope[own + f] = (slope[own + f] as number) + s
      }
    }
  }
  return slope
}

function scaled({ features, labels }: Example, spread: readonly number[]): Scaled {
  const sum = labels.reduce((a, b) => a + b, 0)
  return {
    features: Float64Array.from(features.flatMap((row) => row.map((value, f) => value / (spread[f] as number)))),
    shares: labels.map((label) => label / sum),
    weight: Math.min(1, sum),
  }
}

/** The standard deviation of each feature, so that all are held back alike. */
function deviations(examples: readonly Example[], count: number): number[] {
  const all = examples.flatMap(({ features }) => features)
  return Array.from({ length: count }, (_, f) => {
    const mean = all.reduce((sum, row) => sum + (row[f] as number), 0) / all.length
    const square = all.reduce((sum, row) => sum + ((row[f] as number) - mean) ** 2, 0) / all.length
    return Math.sqrt(square) || 1
  })
}
