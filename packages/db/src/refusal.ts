import type { Blocker } from '@fairnotice/policy'

/** What a trigger of the database refused. Two programs raced, or one tried what no screen offers. */
export class Refusal extends Error {
  readonly code: string
  constructor(code: string, explanation: string) {
    super(explanation)
    this.name = 'Refusal'
    this.code = code
  }
}

/** Reads a trigger's refusal (SQLSTATE FN001, "code: explanation") out of whatever Prisma wraps it in, or null. */
export function asRefusal(error: unknown): Refusal | null {
  const text = error instanceof Error ? `${error.message}\n${JSON.stringify(Object.assign({}, error))}` : String(error)
  if (!text.includes('FN001')) return null
  const found = /([a-z]+(?:-[a-z]+)+): ([^\n"\\`]+)/.exec(text)
  return found
    ? new Refusal(found[1] as string, (found[2] as string).trim())
    : new Refusal('refused', 'The database refused it.')
}

/** A refusal or a unique key's conflict as blockers that a person can read; anything else is thrown on. */
export function refusalBlockers(error: unknown): Blocker[] {
  const refusal = asRefusal(error)
  if (refusal) return [{ code: refusal.code, text: `Refused: ${refusal.message}.` }]
  if (error instanceof Error && 'code' in error && error.code === 'P2002')
    return [{ code: 'changed-meanwhile', text: 'Someone did this at the same moment. Reload to see what it is now.' }]
  throw error
}
