/** Words that promise less than they seem to, with sentences that they find and sentences that they must not. */
export interface WeakWords {
  /** `may-tell`: it is left open; `tries-to-tell`: only where it suits; `without-notice`: not at all. */
  name: 'may-tell' | 'tries-to-tell' | 'without-notice'
  pattern: RegExp
  finds: readonly string[]
  spares: readonly string[]
}

/** How one language speaks of changes to a policy. */
export interface ClauseWords {
  /** A sentence that is about changes to the policy itself. */
  change: RegExp
  policy: RegExp
  /** Telling people; in the sentence after, it is still about those changes. */
  tell: RegExp
  weak: readonly WeakWords[]
  /** Told by a message of its own. */
  byMessage: RegExp
  /** Told on a site, where people must look for it. */
  onSite: RegExp
  /** Numbers in words, and the names of units in days. */
  numbers: Readonly<Record<string, number>>
  units: readonly [pattern: string, days: number][]
  /** A period in a sentence with these words is one of notice. */
  before: RegExp
}
