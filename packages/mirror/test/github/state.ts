import type { BareRepository } from './bare-repository.ts'
import type { Contract } from './contract.ts'

/** What the test server knows beside the git objects. */
export interface State {
  repository: BareRepository
  contract: Contract
  owner: string
  repo: string
  /** What the repository was called before. */
  formerRepo: string | null
  defaultBranch: string
  /** Old branch names, and what they are called now. */
  renamed: Map<string, string>
  isPrivate: boolean
  archived: boolean
  hasIssues: boolean
  hasDiscussions: boolean
  /** `push` of the repository's permissions. */
  canPush: boolean
  /** What `x-oauth-scopes` says: only classic tokens have it. */
  scopes: string | null
  /** Refs that a rule protects: an update is refused as GitHub refuses it. */
  protectedRefs: Set<string>
  installation: Record<string, string>
  discussions: { id: string; title: string; body: string; closed: boolean; url: string; created: number; by: string }[]
  releases: { id: number; tag_name: string; name: string; body: string; make_latest: string }[]
  issues: {
    number: number
    title: string
    body: string
    state: string
    state_reason: string | null
    labels: string[]
    author_association: string
  }[]
}

/** An answer before it is validated and sent. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, validated before it is sent
  body: any
  headers?: Record<string, string>
}

/** A request, after the contract accepted it. */
export interface Asked {
  parameters: Record<string, string>
  query: URLSearchParams
  // biome-ignore lint/suspicious/noExplicitAny: validated against the description before
  body: any
  origin: string
}

export type Handler = (state: State, asked: Asked) => Promise<Answer>

export const notFound: Answer = refusal(404, 'Not Found')
export const emptyRepository: Answer = refusal(409, 'Git Repository is empty.')

export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

/** The part of a list that a page holds, with the link to the next. */
export function page<T>(
  list: T[],
  { query, origin }: Asked,
  path: string,
): { items: T[]; headers: Record<string, string> } {
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const next = new URLSearchParams(query)
  next.set('page', String(number + 1))
  const more = list.length > size * number
  return {
    items: list.slice(size * (number - 1), size * number),
    headers: more ? { link: `<${origin}${path}?${next}>; rel="next"` } : {},
  }
}
