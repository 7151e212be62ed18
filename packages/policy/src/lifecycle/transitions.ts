import type { Role } from '../words.ts'

export const STATES = [
  'draft',
  'submitted',
  'approved',
  'announced',
  'in-force',
  'superseded',
  'withdrawn',
  'discarded',
] as const
/** Where a version is in its life. */
export type State = (typeof STATES)[number]

export interface Transition {
  from: readonly State[]
  /** Null: it stays where it is. */
  to: State | null
  /** Who may ask for it; empty: no person, only the gate. */
  roles: readonly Role[]
  /** Whether whoever wrote or edited the version is barred from it (four eyes). */
  fourEyes: boolean
}

/**
 * The one table of a version's life. Screens, API, command line and database triggers follow it; a step that is not
 * here does not exist. `supersede` is a consequence of another version's entering into force, never a request.
 */
export const TRANSITIONS = {
  edit: { from: ['draft'], to: 'draft', roles: ['author'], fourEyes: false },
  submit: { from: ['draft'], to: 'submitted', roles: ['author'], fourEyes: false },
  reject: { from: ['submitted', 'approved'], to: 'draft', roles: ['reviewer', 'publisher'], fourEyes: false },
  approve: { from: ['submitted'], to: 'approved', roles: ['reviewer'], fourEyes: true },
  'approve-rendition': { from: ['submitted', 'approved'], to: null, roles: ['reviewer'], fourEyes: false },
  'publish-first': { from: ['approved'], to: 'in-force', roles: ['publisher'], fourEyes: false },
  announce: { from: ['approved'], to: 'announced', roles: ['publisher'], fourEyes: false },
  postpone: { from: ['announced'], to: 'announced', roles: ['publisher'], fourEyes: false },
  withdraw: { from: ['announced'], to: 'withdrawn', roles: ['publisher'], fourEyes: false },
  raise: { from: ['in-force', 'superseded'], to: null, roles: ['reviewer', 'publisher'], fourEyes: false },
  'announce-late': { from: ['in-force', 'superseded'], to: null, roles: ['publisher'], fourEyes: false },
  'enter-into-force': { from: ['announced'], to: 'in-force', roles: [], fourEyes: false },
  // What came from the past is published by a second person as it was; the last of it is in force, the others were.
  'confirm-import': { from: ['submitted'], to: 'superseded', roles: ['reviewer'], fourEyes: true },
  'discard-import': { from: ['submitted'], to: 'discarded', roles: ['author', 'reviewer'], fourEyes: false },
  discard: { from: ['draft'], to: 'discarded', roles: ['author'], fourEyes: false },
  supersede: { from: ['in-force'], to: 'superseded', roles: [], fourEyes: false },
} as const satisfies Record<string, Transition>

export type Step = keyof typeof TRANSITIONS

/** Version states that anyone may read. */
export const PUBLISHED: readonly State[] = ['announced', 'in-force', 'superseded', 'withdrawn']
