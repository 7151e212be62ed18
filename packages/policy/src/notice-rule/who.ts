import type { Ruling } from '../words.ts'
import type { ChangePromise, NoticeRule } from './rule.ts'

/** A change as far as the notice rule looks at it. */
export type RuledChange = Pick<Ruling, 'materiality' | 'axis' | 'kinds' | 'audiences'> & { id: string }

/** Who is told by e-mail of a set of changes. `everyone` overrides `audiences`. */
export interface Affected {
  everyone: boolean
  audiences: string[]
  /** The changes that owe an e-mail to someone. */
  changeIds: string[]
}

/**
 * Whether the law itself wants this change told by a message of its own: material, and in what is done with data, in
 * who the controller is or in how rights are used (GDPR 13(3), 14(4); WP260 rev.01 ¶29).
 */
export const overLegalFloor = (change: RuledChange): boolean =>
  change.materiality === 'material' &&
  (change.axis === 'processing' || change.kinds.includes('controller-contact') || change.kinds.includes('right'))

const covers = (promise: ChangePromise, change: RuledChange): boolean => {
  const heavy =
    promise.changes === 'any' ||
    change.materiality === 'material' ||
    (promise.changes === 'notable' && change.materiality === 'notable')
  return heavy && (promise.kinds === undefined || promise.kinds.some((kind) => change.kinds.includes(kind)))
}

/** Whether this change must be told by e-mail. */
export const owesEmail = (rule: NoticeRule, change: RuledChange): boolean =>
  (rule.legalFloor && overLegalFloor(change)) ||
  rule.promises.some((promise) => promise.channel === 'email' && covers(promise, change))

/** Whether this change must be told on the organisation's own site. */
export const owesSite = (rule: NoticeRule, change: RuledChange): boolean =>
  rule.promises.some((promise) => promise.channel === 'site' && covers(promise, change))

/** Who is affected by the decided changes, as the notice rule tells them by e-mail. */
export function affected(rule: NoticeRule, changes: readonly RuledChange[], membersAreVisitors: boolean): Affected {
  const owing = changes.filter((change) => owesEmail(rule, change))
  const everyone = owing.some((change) => concernsEveryMember(change, membersAreVisitors))
  return {
    everyone,
    audiences: [...new Set(owing.flatMap((change) => change.audiences))].sort(),
    changeIds: owing.map((change) => change.id),
  }
}

const concernsEveryMember = (change: RuledChange, membersAreVisitors: boolean): boolean =>
  change.audiences.length === 0 || (membersAreVisitors && change.audiences.includes('visitors'))

/** Whether a change concerns a member of these audiences; a member without audiences is in all. */
export const concerns = (change: RuledChange, audiences: readonly string[], membersAreVisitors: boolean): boolean =>
  audiences.length === 0 ||
  concernsEveryMember(change, membersAreVisitors) ||
  change.audiences.some((audience) => audiences.includes(audience))

/** Whether the revised policy itself must travel with the e-mail. */
export const enclosesPolicy = (rule: NoticeRule): boolean =>
  rule.promises.some((promise) => promise.channel === 'email' && promise.policy === 'enclosed')
