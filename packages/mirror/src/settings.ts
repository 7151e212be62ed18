/** How the mirror signs in: a fine-grained token, or a GitHub App's installation. */
export type Auth = { token: string } | { appId: number | string; privateKey: string; installationId: number | string }

/** Where the mirror is and how it gets there. Holds secrets: the package never logs, returns or throws them. */
export interface MirrorSettings {
  /** The REST API's address on GitHub Enterprise, as in `https://github.example.org/api/v3`; github.com if absent. */
  baseUrl?: string | undefined
  owner: string
  repo: string
  branch: string
  auth: Auth
  /** The organisation, as author of every commit and tag. Nobody's own name. */
  author: { name: string; email: string }
  /** An Ed25519 private key (PKCS #8 PEM or OpenSSH, without a passphrase): commits and tags are then signed. */
  signing?: { privateKey: string } | undefined
  /** Where the public may comment on an announced version until it takes effect; nowhere if absent. */
  publicComment?: 'issue' | 'discussion' | null | undefined
  /** The slug of the discussions' category; `general` if absent. */
  discussionCategory?: string | undefined
  /** Labels of issues for comment. */
  labels?: string[] | undefined
  /** The public site's address, for links; no links to it if absent. */
  publicUrl?: string | undefined
  /** `none` for a GitHub Enterprise Server without rate limits: calls then follow each other at once. */
  rateLimits?: 'github.com' | 'none' | undefined
}

/** What the mirror needs from whoever runs it. */
export interface MirrorPorts {
  now(): Date
  /** The head that the last run returned, or null: with it, a rewritten history is noticed. */
  lastHead: string | null
  /** Told after each thing that is now on GitHub, so that progress can be shown. */
  onStep?(step: MirrorStep): void | Promise<void>
  /** Ends the run between two calls; the outcome is then `delayed`. */
  signal?: AbortSignal | undefined
  /** Another `fetch`, for a proxy or a test. */
  fetch?: typeof globalThis.fetch | undefined
  /** A wait asked by GitHub of up to so many seconds is sat out; for a longer one the run returns. 20 if absent. */
  patienceSeconds?: number | undefined
  /** How long one answer may take; 60 if absent. */
  answerSeconds?: number | undefined
  /** The unit of waits between tries, in milliseconds; 1000 if absent. */
  retryUnitMs?: number | undefined
}

/** What is now on GitHub for one event. `ref` is a commit, a tag's name, or a page's address. */
export interface MirrorStep {
  what: 'commit' | 'tag' | 'release' | 'comment-opened' | 'comment-updated' | 'comment-closed'
  publication: string
  ref: string
}
