import { shortens } from './lead.ts'
import type { ChangePromise, NoticeRule } from './rule.ts'

const FROM = ['any', 'notable', 'material'] as const

/** Whether a promise is kept by whoever keeps the other one: its channel, from as light a change on, of all its kinds. */
const keeps = (kept: ChangePromise, promise: ChangePromise): boolean =>
  kept.channel === promise.channel &&
  FROM.indexOf(kept.changes) <= FROM.indexOf(promise.changes) &&
  (kept.kinds === undefined || promise.kinds?.every((kind) => kept.kinds?.includes(kind)) === true) &&
  (promise.policy === 'link' || kept.policy !== 'link')

/** How a rule promises less than the one before it. Empty when it promises as much or more. */
export function weakens(before: NoticeRule, after: NoticeRule): ('leadDays' | 'legalFloor' | 'promises')[] {
  const weaker: ('leadDays' | 'legalFloor' | 'promises')[] = []
  if (shortens(before, after)) weaker.push('leadDays')
  if (before.legalFloor && !after.legalFloor) weaker.push('legalFloor')
  if (before.promises.some((promise) => !after.promises.some((kept) => keeps(kept, promise)))) weaker.push('promises')
  return weaker
}
