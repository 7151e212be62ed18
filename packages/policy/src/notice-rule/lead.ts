import type { Kind } from '../words.ts'
import type { LeadTime, NoticeRule } from './rule.ts'
import { concernsEveryMember, owesEmail, type RuledChange } from './who.ts'

/**
 * Days that are owed to one audience for one kind of change. Where further lead times name them the longest of those
 * counts, and it may be shorter than the rule's own; elsewhere the rule's own does. `null`: who is in no audience that
 * the rule names, or a kind that it doesn't name.
 */
export function leadFor(rule: NoticeRule, audience: string | null, kind: Kind | null): number {
  const named = (rule.leadTimes ?? []).filter(
    ({ audiences, kinds }) =>
      (audiences === undefined || (audience !== null && audiences.includes(audience))) &&
      (kinds === undefined || (kind !== null && kinds.includes(kind))),
  )
  return named.length > 0 ? Math.max(...named.map(({ days }) => days)) : rule.leadDays
}

/**
 * A version's lead time: the effective time is one for everybody, so the longest that is owed to any audience for any
 * kind among the decided changes that owe a message. The database computes the same (`owed_by`).
 */
export function leadOwed(rule: NoticeRule, changes: readonly RuledChange[], membersAreVisitors: boolean): number {
  const owed = changes
    .filter((change) => owesEmail(rule, change))
    .flatMap((change) => {
      const audiences = concernsEveryMember(change, membersAreVisitors) ? everybody(rule) : change.audiences
      const kinds = change.kinds.length > 0 ? change.kinds : [null]
      return audiences.flatMap((audience) => kinds.map((kind) => leadFor(rule, audience, kind)))
    })
  return owed.length > 0 ? Math.max(...owed) : rule.leadDays
}

/** Everyone, as far as the rule tells people apart: each audience that it names, and whoever is in none of them. */
const everybody = (rule: NoticeRule): (string | null)[] => [null, ...namedIn(rule.leadTimes ?? [], 'audiences')]

/** Every audience or kind that the lead times name. */
function namedIn(leadTimes: readonly LeadTime[], what: 'audiences'): string[]
function namedIn(leadTimes: readonly LeadTime[], what: 'kinds'): Kind[]
function namedIn(leadTimes: readonly LeadTime[], what: 'audiences' | 'kinds'): string[] {
  return [...new Set(leadTimes.flatMap((lead) => lead[what] ?? []))]
}

/** Whether anyone is owed fewer days under the second rule than under the first. */
export function shortens(before: NoticeRule, after: NoticeRule): boolean {
  const leadTimes = [...(before.leadTimes ?? []), ...(after.leadTimes ?? [])]
  const kinds = [null, ...namedIn(leadTimes, 'kinds')]
  return [null, ...namedIn(leadTimes, 'audiences')].some((audience) =>
    kinds.some((kind) => leadFor(after, audience, kind) < leadFor(before, audience, kind)),
  )
}
