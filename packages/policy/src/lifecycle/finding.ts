import type { Blocker } from './blocker.ts'
import { canonical } from './canonical.ts'

/** What a finding is about; each has its text in every language of the screens. */
export const FINDINGS = [
  'weaker-than-law',
  'clause-may-tell',
  'clause-tries-to-tell',
  'clause-without-notice',
  'clause-other-days',
  'clause-site-only',
  'bounces-not-received',
] as const

/**
 * Something that blocks until people have ruled on it: one accepts it with a reason, another confirms that. Unlike a
 * blocker it may be right as it is; unlike a warning nobody can pass it by.
 */
export interface Finding {
  code: (typeof FINDINGS)[number]
  /** What is wrong, in a lawyer's words. */
  text: string
  /** What the text says it with: a sentence, a number of days. */
  values: Record<string, string | number>
  /** The language of the text that it was found in. */
  language?: string
  /** The facts it was found in. If one of them changes, this is another finding, and nobody has accepted that. */
  evidence: Record<string, unknown>
}

/** A finding with what people have ruled on it. */
export interface RuledFinding extends Finding {
  /** Hash of code, language and evidence; the acceptance is of this. */
  key: string
  acceptance: { by: string; at: Date; reason: string; confirmedBy: string | null; confirmedAt: Date | null } | null
}

/** What identifies a finding, to be hashed by the caller. */
export const findingText = ({ code, language, values, evidence }: Finding): string =>
  canonical({ code, language, values, evidence })

/** What still blocks of these findings. */
export const findingBlockers = (findings: readonly RuledFinding[]): Blocker[] =>
  findings
    .filter(({ acceptance }) => acceptance?.confirmedBy == null)
    .map(({ code, text, key, values, acceptance }) => ({
      code: acceptance ? 'finding-unconfirmed' : code,
      passage: `finding/${key}`,
      text: acceptance ? `Accepted, and waiting for a second person: “${acceptance.reason}”. ${text}` : text,
      values: { ...values, finding: code, ...(acceptance ? { reason: acceptance.reason } : {}) },
    }))
