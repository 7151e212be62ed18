import type { Ruling } from '../words.ts'
import type { ChangePromise, NoticeRule } from './rule.ts'

/** A change as far as the notice rule looks at it. */
export type RuledChange = Pick<Ruling, 'materiality' | 'axis' | 'kinds' | 'audiences'> & { id: string }

/** Some of the members; `everyone` overrides `audiences`. */
export interface Concerned {
  everyone: boolean
  audiences: string[]
}

/** Who is told by e-mail of a set of changes. */
export interface Affected extends Concerned {
  /** Whom a translation's own changes concern beside them: members served in that language. */
  byLanguage: Record<string, Concerned>
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

/**
 * Who is affected by the decided changes, as the notice rule tells them by e-mail. A change with a `language` is a
 * translation's own: it concerns members served in that language and nobody else.
 */
export function affected(
  rule: NoticeRule,
  changes: readonly (RuledChange & { language?: string })[],
  membersAreVisitors: boolean,
): Affected {
  const owing = changes.filter((change) => owesEmail(rule, change))
  const concerned = (language: string | undefined): Concerned => {
    const own = owing.filter((change) => change.language === language)
    return {
      everyone: own.some((change) => concernsEveryMember(change, membersAreVisitors)),
      audiences: [...new Set(own.flatMap(({ audiences }) => audiences))].sort(),
    }
  }
  const languages = [...new Set(owing.flatMap(({ language }) => language ?? []))]
  return {
    ...concerned(undefined),
    byLanguage: Object.fromEntries(languages.map((language) => [language, concerned(language)])),
    changeIds: owing.map((change) => change.id),
  }
}

/**
 * The changes that owe an e-mail and reach beyond a policy's own audiences: to everyone, as a change does unless someone
 * shows otherwise, or to others that it names. A policy without audiences speaks to all, and so does one that speaks to
 * visitors where members are visitors too.
 */
export function beyondAudiences<C extends RuledChange>(
  rule: NoticeRule,
  changes: readonly C[],
  audiences: readonly string[],
  membersAreVisitors: boolean,
): C[] {
  if (audiences.length === 0 || (membersAreVisitors && audiences.includes('visitors'))) return []
  return changes.filter(
    (change) =>
      owesEmail(rule, change) &&
      (concernsEveryMember(change, membersAreVisitors) || change.audiences.some((slug) => !audiences.includes(slug))),
  )
}

/** Whether the changes that an announcement owes owe it to anyone at all, were there members. */
export const owesSomeone = ({ everyone, audiences, byLanguage }: Affected): boolean =>
  everyone || audiences.length > 0 || Object.keys(byLanguage).length > 0

/** Whether a change concerns all members, whatever their audiences. */
export const concernsEveryMember = (change: RuledChange, membersAreVisitors: boolean): boolean =>
  change.audiences.length === 0 || (membersAreVisitors && change.audiences.includes('visitors'))

/** Whether a change concerns a member of these audiences; a member without audiences is in all. */
export const concerns = (change: RuledChange, audiences: readonly string[], membersAreVisitors: boolean): boolean =>
  audiences.length === 0 ||
  concernsEveryMember(change, membersAreVisitors) ||
  change.audiences.some((audience) => audiences.includes(audience))

/** How the revised policy travels with the e-mail; where one promise says in the message and another attached, attached. */
export function policyTravels(rule: NoticeRule): ChangePromise['policy'] {
  const ways = rule.promises.filter(({ channel }) => channel === 'email').map(({ policy }) => policy)
  return ways.includes('attached') ? 'attached' : ways.includes('enclosed') ? 'enclosed' : 'link'
}
