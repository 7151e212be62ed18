import type { Blocker } from '@fairnotice/policy'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** HTTP status of a blocker's code; what isn't here is 422: understood, and refused for the reasons given. */
const STATUS: Record<string, number> = {
  'not-signed-in': 401,
  'code-required': 401,
  'role-missing': 403,
  'scope-missing': 403,
  'session-only': 403,
  'step-up-required': 403,
  'second-factor-missing': 403,
  'four-eyes': 403,
  'cross-site': 403,
  'not-found': 404,
  'wrong-state': 409,
  'slug-taken': 409,
  'another-announced': 409,
  'changed-meanwhile': 412,
  'revision-missing': 428,
  'too-often': 429,
}

/**
 * RFC 9457: one problem with all its blockers; `code` is the first one's and stable. Typed as never, so that a route's
 * type is that of its success alone (the router's types know no default answer).
 */
export function problem(c: Context, blockers: readonly Blocker[], extra: Record<string, unknown> = {}): never {
  const first = blockers[0] ?? { code: 'refused', text: 'Refused.' }
  const status = STATUS[first.code] ?? 422
  return c.body(
    JSON.stringify({ type: 'about:blank', title: first.text, status, code: first.code, blockers, ...extra }),
    status as 422,
    {
      'content-type': 'application/problem+json',
    },
  ) as never
}

/** Thrown where a value can't be returned: in middleware. */
export class Problem extends HTTPException {
  readonly blocker: Blocker
  constructor(code: string, text: string) {
    super((STATUS[code] ?? 422) as 422, { message: text })
    this.blocker = { code, text }
  }
}
