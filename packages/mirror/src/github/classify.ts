import { GraphqlResponseError } from '@octokit/graphql'
import { RequestError } from '@octokit/request-error'
import { Halt } from '../findings.ts'

/**
 * Maps whatever a call threw to the closed list, once. Nothing of the reply goes on: its request holds the token.
 * @param now for how long to wait when GitHub doesn't say
 */
export function classify(error: unknown, now: Date): unknown {
  if (error instanceof GraphqlResponseError || isGraphqlLimited(error))
    return new Halt('rate-limited', [], later(now, 60))
  if (!(error instanceof RequestError)) return error
  const { status, message, response, request } = error
  const headers = response?.headers ?? {}
  // An App or an installation that isn't there is a credential that isn't valid.
  if (status === 401 || (status === 404 && /\/app\/installations\//.test(request.url))) return new Halt('token-refused')
  const limited =
    Number(headers['retry-after']) > 0 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
  if (status === 429 || (status === 403 && limited)) return new Halt('rate-limited', [], waitUntil(headers, now))
  // A conflict is two writes at once inside GitHub: the next try finds out which one won.
  if (status >= 500 || status === 409) return new Halt('unavailable', [], later(now, 60))
  // GitHub has no other sign for it than the words.
  if (status === 403 && /archived/i.test(message)) return new Halt('repository-archived')
  if (status === 403) return new Halt('permission-missing')
  // What a token may not see does not exist for it; what it saw a moment ago and may not write to neither.
  if (status === 404) return new Halt(request.method === 'GET' ? 'repository-not-found' : 'permission-missing')
  return new Halt('request-refused', [`${request.method} ${status}`])
}

/** The status of a refusal, for callers that expect one. */
export function statusOf(error: unknown): number | null {
  return error instanceof RequestError ? error.status : null
}

function waitUntil(headers: Record<string, unknown>, now: Date): Date {
  const seconds = Number(headers['retry-after'])
  if (seconds > 0) return later(now, seconds)
  const reset = Number(headers['x-ratelimit-reset'])
  // One second more: the limit is lifted after its reset.
  return reset > 0 ? new Date(Math.max((reset + 1) * 1000, now.getTime())) : later(now, 60)
}

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)

/** Whether GraphQL answered with errors: a permission, a missing category. Its rate limit is an outage of ours. */
export function isGraphqlRefusal(error: unknown): boolean {
  return error instanceof GraphqlResponseError && !isGraphqlLimit(error)
}

/** The throttling plugin's own error, which has no class. */
const isGraphqlLimited = (error: unknown): boolean =>
  error instanceof Error && error.message === 'GraphQL Rate Limit Exceeded'

const isGraphqlLimit = (error: GraphqlResponseError<unknown>): boolean =>
  error.errors?.some(({ type }) => type === 'RATE_LIMITED') ?? false
