import { EVERYTHING } from '@fairnotice/db'
import { type Blocker, ROLES } from '@fairnotice/policy'
import type { Caller } from '../auth/actor.ts'
import { PERMISSIONS, type Rule } from './permissions.ts'

/** Why this caller may not make this call; null when nothing of who they are stands in the way. */
export function refusalOf(rule: Rule, caller: Caller): Blocker | null {
  if (caller.by === 'token') {
    if (rule.scope === null)
      return { code: 'session-only', text: 'A person does this by screen, signed in; no token may.' }
    if (!caller.scopes.includes(EVERYTHING) && !caller.scopes.includes(rule.scope))
      return { code: 'scope-missing', text: `This token was not made for it: it needs the scope “${rule.scope}”.` }
  } else {
    const { hasSecondFactor, secondFactorRequired } = caller.standing
    if (secondFactorRequired && !hasSecondFactor && !rule.bare)
      return {
        code: 'second-factor-missing',
        text: 'Your organisation requires an authenticator app. Set one up first, under Your account.',
      }
  }
  const { roles } = rule
  if (roles && !roles.some((role) => caller.actor.roles.includes(role)))
    return {
      code: 'role-missing',
      text:
        roles.length === ROLES.length
          ? 'You have no role here yet. Ask an administrator for one.'
          : `Only ${roles.map((role) => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`).join(' or ')} may do this.`,
    }
  if (rule.stepUp && caller.by === 'session' && !caller.standing.fresh)
    return {
      code: 'step-up-required',
      text: 'Show once more that it is you: your last sign-in was a while ago.',
    }
  return null
}

/** A rule as the description of the API tells it: who may, what a token must be made for, and what takes a fresh sign-in. */
export const described = ({ roles, scope, stepUp }: Rule) => ({
  security: scope === null ? [{ session: [] }] : [{ bearer: [] }, { session: [] }],
  'x-roles': roles,
  'x-scope': scope,
  'x-step-up': stepUp ?? false,
})

/**
 * The rules by what the router calls a route (`GET /api/v1/policies/:slug`).
 *
 * @param routes those that the router serves, but the description of the API
 * @throws Error when routes and table differ: then nothing is served
 */
export function rulesFor(routes: readonly { method: string; path: string }[], base: string): Map<string, Rule> {
  const rules = new Map(
    Object.entries(PERMISSIONS).map(([call, rule]) => {
      const [method, path] = call.split(' ') as [string, string]
      return [`${method} ${base}${path.replace(/\{(\w+)\}/g, ':$1')}`, rule]
    }),
  )
  const served = new Set(routes.map(({ method, path }) => `${method} ${path}`))
  const wrong = [
    ...[...served].filter((call) => !rules.has(call)).map((call) => `${call} has no rule`),
    ...[...rules.keys()].filter((call) => !served.has(call)).map((call) => `${call} is no route`),
  ]
  if (wrong.length > 0) throw new Error(`src/api/permissions.ts must name every route: ${wrong.join('; ')}`)
  return rules
}
