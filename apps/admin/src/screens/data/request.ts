import type { Blocker } from '@fairnotice/policy'
import { CLOCK_HEADER } from '../../clock-header.ts'
import { setClock } from './clock.ts'

/** A refusal by the API (RFC 9457), or no answer at all. */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  readonly blockers: Blocker[]
  /** What stands there now, when someone else saved in between (412). */
  readonly current: { markdown: string; revision: number } | null

  constructor(status: number, code: string, blockers: Blocker[], current: ApiProblem['current'] = null) {
    super(blockers[0]?.text ?? code)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.blockers = blockers
    this.current = current
  }

  /** Whether asking again may help: no network, or the server in trouble. */
  get retry(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

export interface Asking {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, with its media type. */
  text?: { content: string; type: string }
  /** The revision that is being replaced; 'none' when there must not be one yet. */
  revision?: number | 'none'
}

/** Asks the person to show once more that it is them; resolves with whether they did. */
type AskStepUp = () => Promise<boolean>
let askStepUp: AskStepUp | null = null

/** Says who asks on this page; the answer takes it back. */
export function onStepUp(ask: AskStepUp): () => void {
  askStepUp = ask
  return () => {
    if (askStepUp === ask) askStepUp = null
  }
}

/**
 * One request to the HTTP API of this app. Throws ApiProblem for everything but success. What takes a fresh sign-in is
 * asked for in place, and then the request goes on as it was.
 */
export async function request<T>(path: string, asking: Asking = {}): Promise<T> {
  try {
    return await send<T>(path, asking)
  } catch (error) {
    const again = error instanceof ApiProblem && error.code === 'step-up-required' && (await askStepUp?.())
    if (!again) throw error
    return send<T>(path, asking)
  }
}

async function send<T>(path: string, { method = 'GET', body, text, revision }: Asking): Promise<T> {
  const headers = new Headers({ accept: 'application/json' })
  if (text) headers.set('content-type', text.type)
  else if (body !== undefined) headers.set('content-type', 'application/json')
  if (revision === 'none') headers.set('if-none-match', '*')
  else if (revision !== undefined) headers.set('if-match', `"${revision}"`)
  const content = text ? text.content : body === undefined ? null : JSON.stringify(body)
  const answer = await fetch(`/api/v1${path}`, { method, headers, body: content }).catch(() => null)
  if (!answer) throw new ApiProblem(0, 'no-answer', [])
  const clock = answer.headers.get(CLOCK_HEADER)
  if (clock) setClock(clock)
  const said = answer.status === 204 ? null : await answer.text()
  const value = said ? parsed(said) : null
  if (answer.ok) return value as T
  const problem = (value ?? {}) as {
    code?: string
    title?: string
    blockers?: Blocker[]
    current?: ApiProblem['current']
  }
  const code = problem.code ?? (answer.status === 404 ? 'not-found' : 'server-trouble')
  const blockers = problem.blockers?.length ? problem.blockers : problem.title ? [{ code, text: problem.title }] : []
  throw new ApiProblem(answer.status, code, blockers, problem.current ?? null)
}

export const read = <T>(path: string): Promise<T> => request<T>(path)

function parsed(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return null
  }
}
