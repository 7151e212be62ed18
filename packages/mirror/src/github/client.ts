import { createAppAuth } from '@octokit/auth-app'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import type { MirrorPorts, MirrorSettings } from '../settings.ts'

const Client = Octokit.plugin(throttling, retry)

/** Statuses that another try doesn't change; 403 and 429 are the throttling plugin's. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451]
const PATIENCE_SECONDS = 20
const ANSWER_SECONDS = 60

/** The one Octokit of a run: throttled, retrying outages, and silent (a log line could quote a header). */
export function connect(settings: MirrorSettings, ports: MirrorPorts): Octokit {
  const patience = ports.patienceSeconds ?? PATIENCE_SECONDS
  const waits = (seconds: number, _request: unknown, _client: unknown, tries: number) =>
    seconds <= patience && tries < 2
  const unit = ports.retryUnitMs ?? 1000
  return new Client({
    ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
    ...('token' in settings.auth
      ? { auth: settings.auth.token }
      : { authStrategy: createAppAuth, auth: { ...settings.auth } }),
    userAgent: 'fair-notice-mirror',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { fetch: whole(ports.fetch ?? fetch, (ports.answerSeconds ?? ANSWER_SECONDS) * 1000) },
    retry: { doNotRetry: FINAL, retryAfterBaseValue: unit },
    throttle: {
      id: `${settings.baseUrl ?? ''} ${settings.owner}/${settings.repo}`,
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      retryAfterBaseValue: unit,
      ...(settings.rateLimits === 'none' && { write: UNPACED as never, notifications: UNPACED as never }),
    },
  })
}

/**
 * A `fetch` that doesn't wait forever, and whose answer is whole: Octokit takes one that broke off as text, and would
 * hand it on. A failure here is an outage, and tried again.
 */
function whole(fetcher: typeof fetch, milliseconds: number): typeof fetch {
  return async (input, init) => {
    const response = await fetcher(input, { ...init, signal: AbortSignal.timeout(milliseconds) })
    const { status, statusText, headers } = response
    const body = await response.arrayBuffer()
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers })
  }
}

/** Stands in for the plugin's gap of one second between writes. */
const UNPACED = {
  key: () => ({
    schedule: (_options: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args),
  }),
}
