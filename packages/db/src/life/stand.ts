import type { Actor, NoticeRule, State } from '@fairnotice/policy'
import type { Policy, Version } from '../../generated/client.ts'
import type { Rows } from '../client.ts'

/** A version as a step finds it: locked until the transaction ends, with its policy and its editors. */
export interface Standing {
  version: Version & { state: State }
  policy: Policy
  /** What governs this version's own notice: the rule of the version in force that it would change. */
  rule: NoticeRule
  editors: string[]
}

/**
 * Locks a version for a step, so that two people or workers acting at once do one after the other. Null if it isn't
 * there. The policy's row is locked first: announcing looks at its other versions.
 */
export async function lockVersion(rows: Rows, slug: string, number: number): Promise<Standing | null> {
  await rows.$executeRaw`select 1 from policy where slug = ${slug} for update`
  const policy = await rows.policy.findUnique({ where: { slug } })
  if (!policy) return null
  const version = await rows.version.findUnique({ where: { policyId_number: { policyId: policy.id, number } } })
  if (!version) return null
  const editors = await rows.versionEditor.findMany({ where: { versionId: version.id } })
  return {
    version: version as Standing['version'],
    policy,
    rule: await governingRule(rows, policy, version.baseId),
    editors: editors.map(({ userId }) => userId),
  }
}

/**
 * The rule that governs a change to a version: the one that this version's text promised when it was approved. A new
 * version can't weaken by its own rule the promise that covers it.
 */
export async function governingRule(rows: Rows, policy: Policy, baseId: string | null): Promise<NoticeRule> {
  const base = baseId ? await rows.version.findUnique({ where: { id: baseId }, select: { noticeRule: true } }) : null
  return (base?.noticeRule ?? policy.noticeRule) as unknown as NoticeRule
}

/** Who asks for a step, for which version, and which revision of it they were looking at (If-Match), if they say. */
export interface Request {
  actor: Actor
  slug: string
  number: number
  ifRevision?: number | null
}

export const NOT_FOUND = { code: 'not-found', text: 'There is no such version.' } as const
export const CHANGED = {
  code: 'changed-meanwhile',
  text: 'Someone changed this version since you opened it. Reload to see what it is now; nothing of yours was written over.',
} as const
