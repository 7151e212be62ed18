import type { Topic } from '../../meaning/languages/index.ts'
import type { Evidence } from './evidence.ts'
import { type Feature, featuresOf } from './features.ts'

/** What was learned; the order of `kinds` is that of every list of weights. */
export interface Model {
  kinds: readonly Topic[]
  features: readonly Feature[]
  /** A kind beside the first is named from this probability on. */
  threshold: number
  bias: readonly number[]
  /** For each kind: of the features, in their order, and of its score by words. */
  weights: readonly (readonly number[])[]
  wordWeights: readonly number[]
  /** Language and where it stands (":" in the sentence, "!" among what differs) → beginning of a word → for each kind. */
  words: ReadonlyMap<string, ReadonlyMap<string, ArrayLike<number>>>
}

/** A kind with its probability. */
export interface Weighed {
  kind: Topic
  share: number
}

/** Each kind with its probability, most likely first. A dot product a kind. */
export function weigh(model: Model, evidence: Evidence): Weighed[] {
  const byWords = wordScores(model, evidence)
  const exponents = model.kinds.map((kind, k) => {
    const weights = model.weights[k] as readonly number[]
    const features = featuresOf(kind, evidence)
    let sum = (model.bias[k] as number) + (model.wordWeights[k] as number) * (byWords[k] as number)
    for (let f = 0; f < features.length; f++) sum += (weights[f] as number) * (features[f] as number)
    return sum
  })
  const highest = Math.max(...exponents)
  const raised = exponents.map((exponent) => Math.exp(exponent - highest))
  const total = raised.reduce((a, b) => a + b, 0)
  return model.kinds
    .map((kind, k) => ({ kind, share: (raised[k] as number) / total }))
    .sort((a, b) => b.share - a.share)
}

/** How much the words speak for each kind: the sum of what is known of each, over the root of how many are known. */
export function wordScores(model: Pick<Model, 'kinds' | 'words'>, evidence: Evidence): number[] {
  const scores = model.kinds.map(() => 0)
  let known = 0
  for (const { weights } of knownWords(model.words, evidence)) {
    known++
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (weights[k] as number)
  }
  return known === 0 ? scores : scores.map((score) => score / Math.sqrt(known))
}

function* knownWords(
  words: Model['words'],
  evidence: Evidence,
): Generator<{ word: string; weights: ArrayLike<number> }> {
  const { language, said, differing } = evidence.words
  for (const [place, mark] of [
    [said, ':'],
    [differing, '!'],
  ] as const) {
    const table = words.get(`${language}${mark}`)
    if (!table) continue
    for (const word of place) {
      const weights = table.get(word)
      if (weights) yield { word: `${mark}${word}`, weights }
    }
  }
}

/**
 * What spoke for a kind, and against it, most telling first: features by name, words by their beginning (":word" in the
 * sentence, "!word" among what differs). The weights, with the bias of the kind, add up to what the model compares.
 */
export function because(model: Model, evidence: Evidence, kind: Topic): { what: string; weight: number }[] {
  const k = model.kinds.indexOf(kind)
  const weights = model.weights[k] as readonly number[]
  const found = [...knownWords(model.words, evidence)]
  const share = (model.wordWeights[k] as number) / Math.sqrt(Math.max(1, found.length))
  return [
    ...featuresOf(kind, evidence).map((value, f) => ({
      what: model.features[f] as string,
      weight: value * (weights[f] as number),
    })),
    ...found.map(({ word, weights: told }) => ({ what: word, weight: share * (told[k] as number) })),
  ]
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
