import { featuresOf, NAMES } from '../../src/classify/kinds/features.ts'
import { chosen } from '../../src/classify/kinds/index.ts'
import { type Model, type Weighed, weigh, wordScores } from '../../src/classify/kinds/model.ts'
import { type Row, TAUGHT } from './rows.ts'
import { learnWeights } from './softmax.ts'
import { learnWords } from './words.ts'

/** Kinds that a material change bears in the mean: as many as rules named before, so that more buys nothing. */
const KINDS_A_CHANGE = 1.74

/**
 * Learns from all rows. Words are weighed where they were not learned: each folder's by those of the other folders, since
 * a word that was seen with its label always speaks for it.
 */
export function learn(rows: readonly Row[]): Omit<Model, 'threshold'> {
  const labelled = rows.filter(({ labels }) => labels.some((label) => label > 0))
  const examples = by(labelled, (row) => row.folder).flatMap(([folder, own]) => {
    const words = learnWords(labelled.filter((row) => row.folder !== folder))
    return own.map(({ evidence, labels }) => {
      const scores = wordScores({ kinds: TAUGHT, words }, evidence)
      return { features: TAUGHT.map((kind, k) => [...featuresOf(kind, evidence), scores[k] as number]), labels }
    })
  })
  const { bias, weights } = learnWeights(examples)
  return {
    kinds: TAUGHT,
    features: NAMES,
    bias,
    weights: weights.map((list) => list.slice(0, -1)),
    wordWeights: weights.map((list) => list.at(-1) as number),
    words: learnWords(labelled),
  }
}

/** The probability from which on a kind beside the first is named, so that a change bears as many kinds as it should. */
export function thresholdFor(weighed: readonly (readonly [Row, Weighed[]])[]): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2
    const kinds = weighed.reduce((sum, [row, shares]) => sum + chosen(row.evidence, shares, middle).length, 0)
    if (kinds / weighed.length > KINDS_A_CHANGE) low = middle
    else high = middle
  }
  return high
}

/** Each row of the folders as a model weighs it that has not seen its folder; `own` rows are learned from every time. */
export const weighedUnseen = (rows: readonly Row[], own: readonly Row[]): (readonly [Row, Weighed[]])[] =>
  by(rows, (row) => row.folder).flatMap(([folder, theirs]) => {
    const model = { ...learn([...rows.filter((row) => row.folder !== folder), ...own]), threshold: 0 }
    return theirs.map((row) => [row, weigh(model, row.evidence)] as const)
  })

const by = <T>(all: readonly T[], key: (one: T) => string): [string, T[]][] => [...Map.groupBy(all, key)]
