import type { Caller } from './caller.ts'
import { isGraphqlRefusal } from './classify.ts'

export interface Issue {
  number: number
  title: string
  body: string
  open: boolean
  url: string
}

/** Whose issues and discussions can be the mirror's: a stranger may write its mark into one, too. */
export const INSIDE = ['OWNER', 'MEMBER', 'COLLABORATOR']

/** What people see beside the files: releases, issues, and by GraphQL discussions. */
export class PageCalls {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** The tags that have a release. */
  async releasedTags(): Promise<Set<string>> {
    const list = await this.#caller.must(async (rest, octokit) => ({
      data: await octokit.paginate(rest.repos.listReleases, { ...this.#caller.name, per_page: 100 }),
    }))
    return new Set(list.map(({ tag_name }) => tag_name))
  }

  /** Publishes a release of an existing tag; null if GitHub refuses it. */
  async createRelease(release: { tag: string; name: string; body: string; latest: boolean }): Promise<string | null> {
    const { tag, name, body, latest } = release
    const make_latest = latest ? ('true' as const) : ('false' as const)
    const data = await this.#caller.call(
      (rest) => rest.repos.createRelease({ ...this.#caller.name, tag_name: tag, name, body, make_latest }),
      [422],
    )
    return data?.html_url ?? null
  }

  /** The house's own issues that are open, and those changed since an instant if one is given. Null: switched off. */
  async issues(since: Date | null): Promise<Issue[] | null> {
    const list = (filter: { state: 'open' } | { state: 'all'; since: string }) =>
      this.#caller.call(
        async (rest, octokit) => ({
          data: await octokit.paginate(rest.issues.listForRepo, { ...this.#caller.name, ...filter, per_page: 100 }),
        }),
        [404, 410],
      )
    const open = await list({ state: 'open' })
    const recent = since && (await list({ state: 'all', since: since.toISOString() }))
    if (open === null) return null
    const found = [...open, ...(recent ?? [])].filter(
      ({ pull_request, author_association, user }) =>
        pull_request === undefined && (INSIDE.includes(author_association ?? '') || user?.type === 'Bot'),
    )
    return [...new Map(found.map((issue) => [issue.number, issue])).values()].map(
      ({ number, title, body, state, html_url }) => ({
        number,
        title,
        body: body ?? '',
        open: state === 'open',
        url: html_url,
      }),
    )
  }

  /** Opens an issue; null if issues are switched off. Tried once: a second try could open a second one. */
  async createIssue(issue: { title: string; body: string; labels: string[] }): Promise<string | null> {
    const request = { retries: 0 }
    return (
      (
        await this.#caller.call(
          (rest) => rest.issues.create({ ...this.#caller.name, ...issue, request }),
          [403, 404, 410],
        )
      )?.html_url ?? null
    )
  }

  async updateIssue(number: number, change: { title: string; body: string; close: boolean }): Promise<void> {
    const { title, body, close } = change
    await this.#caller.must((rest) =>
      rest.issues.update({
        ...this.#caller.name,
        issue_number: number,
        title,
        body,
        ...(close && { state: 'closed' as const, state_reason: 'completed' as const }),
      }),
    )
  }

  /** The repository's name as it is now. */
  get name(): { owner: string; repo: string } {
    return this.#caller.name
  }

  /** A GraphQL question, for what REST doesn't offer; null if GitHub refuses it. */
  async graphql<T>(query: string, variables: Record<string, unknown>, tries: 'once' | 'retried'): Promise<T | null> {
    const request = tries === 'once' ? { request: { retries: 0 } } : {}
    return this.#caller.call(async (_rest, octokit) => {
      try {
        return { data: await octokit.graphql<T | null>(query, { ...variables, ...request }) }
      } catch (error) {
        if (isGraphqlRefusal(error)) return { data: null }
        throw error
      }
    })
  }
}
