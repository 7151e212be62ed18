import type { Chunk } from '../meaning/chunks.ts'
import type { Topic } from '../meaning/languages/index.ts'
import type { Word } from '../meaning/words.ts'
import { renamed } from '../rules/editorial/renamed.ts'
import { spelling } from '../rules/editorial/words.ts'
import { CHUNK_RULES, RESIDUE_RULES } from '../rules/index.ts'
import { productRenamed } from '../rules/notable/products.ts'
import type { ChunkRule, ResidueRule, Values } from '../rules/types.ts'
import type { Situation } from './situation.ts'
import { topicRanking } from './topics.ts'

/** A situation after the harmless differences have been explained. */
export interface Reading {
  situation: Situation
  /** Differences that a rule explains. */
  explained: { rule: ChunkRule | ResidueRule; values: Values }[]
  /** The places where those stand. */
  absorbed: Chunk[]
  /** Differences that none explains, and all their words. */
  residue: Chunk[]
  removed: Word[]
  added: Word[]
  /** The unexplained words of both sides, as text. */
  differing: string
  /** What the change is about, most likely first. */
  readonly topics: { topic: Topic; score: number }[]
}

/** Explains what can be explained. What remains is what the other rules judge. */
export function read(situation: Situation): Reading {
  let ranked: Reading['topics'] | null = null
  const reading: Reading = {
    situation,
    explained: readAlike(situation),
    absorbed: [],
    residue: [],
    removed: [],
    added: [],
    differing: '',
    // Only asked for what is not explained.
    get topics() {
      ranked ??= topicRanking(this)
      return ranked
    },
  }
  const { chunks, change } = situation
  // A passage with no counterpart is judged whole: word by word there is nothing to compare it with.
  const whole = change.old.length === 0 || change.new.length === 0
  for (const chunk of chunks) {
    const found = whole ? null : explain(chunk, reading)
    if (found) {
      reading.explained.push(found)
      reading.absorbed.push(chunk)
    } else reading.residue.push(chunk)
  }
  if (!whole && reading.residue.length > 0) {
    for (const rule of RESIDUE_RULES) {
      const values = rule.explainsAll(reading)
      if (!values) continue
      reading.explained.push({ rule, values })
      reading.absorbed.push(...reading.residue)
      reading.residue = []
      break
    }
  }
  reading.removed = reading.residue.flatMap((chunk) => chunk.old)
  reading.added = reading.residue.flatMap((chunk) => chunk.new)
  reading.differing = [...reading.removed, ...reading.added].map((word) => word.key).join(' ')
  return reading
}

/** What was the same before anything was read. */
function readAlike({ slips, renamed: name, place }: Situation): Reading['explained'] {
  const values = ({ old, new: now }: { old: string; new: string }): Values => ({ old: `“${old}”`, new: `“${now}”` })
  const spelled = slips.map((slip) => ({ rule: spelling, values: values(slip) }))
  if (!name) return spelled
  // Told once, by the title.
  return [...spelled, { rule: place.new?.kind === 'heading' ? productRenamed : renamed, values: values(name) }]
}

function explain(chunk: Chunk, reading: Reading): { rule: ChunkRule; values: Values } | null {
  for (const rule of CHUNK_RULES) {
    const values = rule.explains(chunk, reading)
    if (values) return { rule, values }
  }
  return null
}
