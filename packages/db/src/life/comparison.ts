import type { Ruling } from '@fairnotice/policy'

/** A change as it is stored: what the rules proposed, with the passages that the database needs not understand. */
export interface ProposedChange extends Ruling {
  id: string
  reasons: { rule: string; law: string | null; text: string }[]
}

/** The stored JSON `fairnotice.diff/1`, as far as this package looks into it. */
export interface ComparisonBody {
  hash: string
  old: { sha256: string }
  new: { sha256: string }
  material: boolean
  changes: ProposedChange[]
  /** In a comparison of translated texts: its change → the decided changes of the source that it renders. */
  links?: Record<string, string[]>
}

/** A change with what holds of it now. */
export interface RuledChange {
  language: string
  change: ProposedChange
  /** The standing ruling: the decision, if there is one and it is not pending, else the proposal. */
  ruling: Ruling
  decision: {
    id: string
    ruling: Ruling
    reason: string
    lowered: string[]
    decidedBy: string
    decidedAt: Date
    confirmedBy: string | null
    confirmedAt: Date | null
    /** It lowers something, and nobody else has confirmed it. */
    pending: boolean
  } | null
  /** The source's changes that it renders; empty in the source itself, and for one that renders none. */
  renders: string[]
}
