/**
 * What stands in the way of a step, as a value: a person can read it and do something about it. All of them are
 * returned at once. (What is broken, and no user can mend, is thrown instead.)
 */
export interface Blocker {
  /** Stable, for programs: `four-eyes`, `undecided-changes`, `effective-too-early` … */
  code: string
  /** What to do about it, in a lawyer's words. */
  text: string
  /** The field of the request, if one is at fault. */
  field?: string
  /** The change, language or member that it is about. */
  passage?: string
  /** What the text fills in: numbers, names, days. Screens say the code in their own language with them. */
  values?: Record<string, string | number>
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; blockers: Blocker[] }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const blocked = (...blockers: Blocker[]): { ok: false; blockers: Blocker[] } => ({ ok: false, blockers })
