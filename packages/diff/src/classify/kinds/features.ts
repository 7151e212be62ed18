import type { Topic } from '../../meaning/languages/index.ts'
import type { Evidence } from './evidence.ts'

type Heard = Evidence['heard']

const yes = (condition: boolean): number => (condition ? 1 : 0)
const differing = (kind: Topic, heard: Heard): number => heard.differing.get(kind) ?? 0
const sentence = (kind: Topic, heard: Heard): number => heard.sentence.get(kind) ?? 0
const leads = (kind: Topic, heard: Heard): number => yes(sentence(kind, heard) === heard.most)
const leadIn = (kind: Topic, heard: Heard): number => heard.leadIn.get(kind) ?? 0
const heading = (kind: Topic, heard: Heard): number => heard.heading.get(kind) ?? 0

/** How much each thing that can speak for a kind does so, in a change; what the model weighs. */
export const FEATURES = {
  'the differing words': differing,
  'the differing words, at all': (kind, heard) => Math.min(2, differing(kind, heard)),
  'the differing words, strongly': (kind, heard) => yes(differing(kind, heard) >= 2),
  'the differing words, of a whole passage': (kind, heard) => differing(kind, heard) * yes(heard.whole),
  'the sentence': sentence,
  'the sentence, at all': (kind, heard) => yes(sentence(kind, heard) > 0),
  'the sentence, strongly': (kind, heard) => yes(sentence(kind, heard) >= 2),
  'the sentence, where its force changed': (kind, heard) => sentence(kind, heard) * yes(heard.force),
  'the sentence, of a whole passage': (kind, heard) => sentence(kind, heard) * yes(heard.whole),
  'the sentence most': leads,
  'the sentence most, of a whole passage': (kind, heard) => leads(kind, heard) * yes(heard.whole),
  'its label': (kind, heard) => heard.label.get(kind) ?? 0,
  'its lead-in': leadIn,
  'its lead-in, strongly': (kind, heard) => yes(leadIn(kind, heard) >= 2),
  'its lead-in, of an entry': (kind, heard) => leadIn(kind, heard) * yes(heard.listed),
  'its heading': heading,
  'its heading, strongly': (kind, heard) => yes(heading(kind, heard) >= 2),
  'its heading, of a whole passage': (kind, heard) => heading(kind, heard) * yes(heard.whole),
  'its heading, of an entry': (kind, heard) => heading(kind, heard) * yes(heard.listed),
  'outer headings': (kind, heard) => heard.outer.get(kind) ?? 0,
  'what stands before': (kind, heard) => heard.before.get(kind) ?? 0,
  'its topics all together': (kind, heard) => Math.log1p(heard.ranking.get(kind) ?? 0),
  'its topics, beside the first': (kind, heard) => (heard.ranking.get(kind) ?? 0) / heard.top,
  'a rule, first': (kind, heard) => yes(heard.named[0] === kind),
  'a rule, beside another': (kind, heard) => yes(heard.named.indexOf(kind, 1) > 0),
  'an organisation': (kind, heard) => yes(kind === 'recipient' && heard.someone),
  'a link to object': (kind, heard) => yes(kind === 'right' && heard.leadsOut),
  'a short entry': (kind, heard) => yes(kind === 'data-category' && heard.listed && heard.brief),
} satisfies Record<string, (kind: Topic, heard: Heard) => number>

export type Feature = keyof typeof FEATURES

/** In the order of their names, in which the model holds its weights. */
export const NAMES = Object.keys(FEATURES) as Feature[]
const READ = Object.values(FEATURES) as ((kind: Topic, heard: Heard) => number)[]

/** The features of a change for a kind, in the order of `NAMES`. */
export const featuresOf = (kind: Topic, { heard }: Evidence): number[] => READ.map((read) => read(kind, heard))
