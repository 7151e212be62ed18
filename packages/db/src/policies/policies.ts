import { isDeepStrictEqual } from 'node:util'
import {
  type Actor,
  type Blocker,
  blocked,
  done,
  isTimeZone,
  type NoticeRule,
  type Outcome,
  ruleFindings,
} from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { toJson } from '../json.ts'
import { audiences } from '../organisation.ts'

export interface PolicySettings {
  title: string
  titles?: Record<string, string>
  sourceLanguage: string
  languages: string[]
  timeZone: string
  audiences: string[]
  membersAreVisitors?: boolean
  /** A translation that is behind its source may be announced, labelled, where no message is owed. */
  allowStale?: boolean
  /** Months after which it is looked at anew even when nothing changes. */
  reviewMonths?: number
  /** Recipients that the rules know by name in its texts, as it writes them. */
  recipients?: string[]
  /** Words that say the same in it, group by group. */
  vocabulary?: string[][]
  noticeRule: NoticeRule
  options?: Record<string, string[]>
  code?: string | null
  classification?: string | null
  owner?: string | null
  example?: boolean
}

/** Everything that is wrong with a policy's settings, at once. */
async function settingsBlockers(rows: Rows, settings: Partial<PolicySettings>): Promise<Blocker[]> {
  const found: Blocker[] = []
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone))
    found.push({
      code: 'time-zone-unknown',
      field: 'timeZone',
      text: `“${settings.timeZone}” is no time zone; write one like Europe/Brussels.`,
    })
  if (settings.languages && settings.sourceLanguage && !settings.languages.includes(settings.sourceLanguage))
    found.push({
      code: 'source-language-missing',
      field: 'languages',
      text: 'The languages must include the source language.',
    })
  const known = (await audiences(rows)).map(({ slug }) => slug)
  for (const slug of settings.audiences ?? [])
    if (!known.includes(slug))
      found.push({
        code: 'audience-unknown',
        field: 'audiences',
        text: `There is no audience “${slug}”; there are ${known.join(', ') || 'none yet'}.`,
      })
  if (settings.noticeRule) found.push(...ruleFindings({ ...settings.noticeRule, clause: null }, ''))
  return found
}

export async function createPolicy(
  rows: Rows,
  actor: Actor,
  slug: string,
  settings: PolicySettings,
): Promise<Outcome<{ id: string; slug: string }>> {
  const found = await settingsBlockers(rows, settings)
  if (!actor.roles.some((role) => role === 'author' || role === 'administrator'))
    found.push({ code: 'role-missing', text: 'Only an author or an administrator may create a policy.' })
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || RESERVED.has(slug))
    found.push({
      code: 'slug-invalid',
      field: 'slug',
      text: 'The address is made of small letters, digits and single hyphens, and is not a language or a reserved word.',
    })
  else if (await rows.policy.findUnique({ where: { slug } }))
    found.push({
      code: 'slug-taken',
      field: 'slug',
      text: `There is a policy at “${slug}” already; choose another address.`,
    })
  if (found.length > 0) return blocked(...found)
  const policy = await rows.policy.create({
    data: {
      ...settings,
      slug,
      titles: toJson(settings.titles ?? {}),
      options: toJson(settings.options ?? {}),
      vocabulary: toJson(settings.vocabulary ?? []),
      noticeRule: toJson(settings.noticeRule),
      createdBy: actor.userId,
    },
  })
  await record(rows, { what: 'policy-created', actorId: actor.userId, policyId: policy.id, detail: { slug } })
  return done({ id: policy.id, slug })
}

/** First path segments that the public site uses itself, and language prefixes. */
const RESERVED = new Set([
  'en',
  'nl',
  'fr',
  'de',
  'api',
  'assets',
  'healthz',
  'readyz',
  'metrics',
  'feed',
  'sitemap',
  'robots',
  'me',
  'n',
  'subscribe',
  'subscription',
])

/**
 * Changes a policy's settings. A weaker notice rule applies to the versions after the next one, which brings it, and
 * whoever set it can't approve that one (life/approve): shortening a lead time takes two people.
 */
export async function changePolicy(
  rows: Rows,
  actor: Actor,
  slug: string,
  change: Partial<PolicySettings>,
  expectedRevision: number | null,
): Promise<Outcome<{ revision: number }>> {
  await rows.$executeRaw`select 1 from policy where slug = ${slug} for update`
  const policy = await rows.policy.findUnique({ where: { slug } })
  if (!policy) return blocked({ code: 'not-found', text: `There is no policy “${slug}”.` })
  const settings = { sourceLanguage: policy.sourceLanguage, languages: policy.languages, ...change }
  const found = await settingsBlockers(rows, settings)
  if (!actor.roles.some((role) => role === 'author' || role === 'administrator'))
    found.push({ code: 'role-missing', text: 'Only an author or an administrator may change a policy’s settings.' })
  if (expectedRevision !== null && expectedRevision !== policy.revision)
    found.push({
      code: 'changed-meanwhile',
      text: 'Someone changed these settings since you opened them. Reload, and make your change again.',
    })
  if (found.length > 0) return blocked(...found)
  const { titles, options, vocabulary, noticeRule: rule, ...plain } = change
  const noticeRule = isDeepStrictEqual(rule, policy.noticeRule) ? undefined : rule
  const { count } = await rows.policy.updateMany({
    where: { id: policy.id, revision: policy.revision },
    data: {
      ...plain,
      ...(titles ? { titles: toJson(titles) } : {}),
      ...(options ? { options: toJson(options) } : {}),
      ...(vocabulary ? { vocabulary: toJson(vocabulary) } : {}),
      ...(noticeRule ? { noticeRule: toJson(noticeRule) } : {}),
      revision: { increment: 1 },
    },
  })
  if (count === 0)
    return blocked({
      code: 'changed-meanwhile',
      text: 'Someone changed these settings at the same moment. Reload, and try again.',
    })
  const visitors = change.membersAreVisitors ?? policy.membersAreVisitors
  if (noticeRule || visitors !== policy.membersAreVisitors) await lapseApprovals(rows, policy.id)
  await record(rows, {
    what: 'policy-changed',
    actorId: actor.userId,
    policyId: policy.id,
    detail: { ...change, noticeRule },
  })
  return done({ revision: policy.revision + 1 })
}

/** An approval binds the notice rule: it lapses with it, and the version waits for a new one. */
async function lapseApprovals(rows: Rows, policyId: string): Promise<void> {
  const waiting = await rows.version.findMany({ where: { policyId, state: 'approved' } })
  for (const version of waiting) {
    await rows.approval.updateMany({
      where: { versionId: version.id, lapsedAt: null },
      data: { lapsedAt: await now(rows) },
    })
    await rows.version.update({
      where: { id: version.id },
      data: { state: 'submitted', approvedAt: null, revision: { increment: 1 } },
    })
    await record(rows, {
      what: 'approval-lapsed',
      actorId: null,
      policyId,
      versionId: version.id,
      detail: { because: 'notice-rule' },
    })
  }
}

export const policyBySlug = (rows: Rows, slug: string) => rows.policy.findUnique({ where: { slug } })

/** Every policy with its versions (newest first, without texts, and without what was discarded) and its last review. */
export const policies = (rows: Rows) =>
  rows.policy.findMany({
    orderBy: { title: 'asc' },
    include: {
      versions: { where: { number: { gt: 0 } }, orderBy: { number: 'desc' } },
      reviews: { orderBy: { at: 'desc' }, take: 1 },
    },
  })
