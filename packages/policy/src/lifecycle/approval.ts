import { canonical } from './canonical.ts'

/**
 * What an approval binds: the base version, the comparison's hash, the decisions and the notice rule. If any of them
 * changes afterwards the approval lapses, since the reviewer approved something else.
 */
export interface Bound {
  baseVersionId: string | null
  /** Source language first; language → hash of the comparison or, for a first version, of the text. */
  hashes: Record<string, string>
  /** Ids of the standing decisions and whether each is confirmed. */
  decisions: { id: string; confirmed: boolean }[]
  noticeRule: unknown
}

/** The bound facts as one canonical string (keys sorted, as RFC 8785 does), to be hashed by the caller. */
export function boundText(bound: Bound): string {
  return canonical({ ...bound, decisions: [...bound.decisions].sort((a, b) => (a.id < b.id ? -1 : 1)) })
}
