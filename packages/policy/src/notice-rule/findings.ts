import type { Blocker } from '../lifecycle/blocker.ts'
import type { NoticeRule } from './rule.ts'

/** What is wrong with a notice rule, seen beside the text that it is said to come from. */
export function ruleFindings(rule: NoticeRule, text: string): Blocker[] {
  const found: Blocker[] = []
  if (!Number.isInteger(rule.leadDays) || rule.leadDays < 0 || rule.leadDays > 366)
    found.push({
      code: 'lead-days-invalid',
      field: 'noticeRule.leadDays',
      text: 'The lead time is a whole number of days from 0 to 366.',
    })
  ;(rule.leadTimes ?? []).forEach(({ days, audiences, kinds }, index) => {
    const field = `noticeRule.leadTimes.${index}`
    if (!Number.isInteger(days) || days < 0 || days > 366)
      found.push({ code: 'lead-days-invalid', field, text: 'A lead time is a whole number of days from 0 to 366.' })
    if (audiences?.length === 0 || kinds?.length === 0 || (!audiences && !kinds))
      found.push({
        code: 'lead-time-for-nobody',
        field,
        text: `The lead time of ${days} days is for no audience and no kind of change. Say whom or what it is for.`,
      })
  })
  if (rule.clause && !sameWords(text).includes(sameWords(rule.clause.quote)))
    found.push({
      code: 'clause-not-in-text',
      field: 'noticeRule.clause',
      passage: rule.clause.section,
      text: `The clause that the notice rule quotes (“${rule.clause.quote}”) no longer stands in the text. Quote the clause as it is now, or change the text back.`,
      values: { quote: rule.clause.quote },
    })
  return found
}

/** Where the promise is weaker than what the law asks: said, not hidden. */
export const weakerThanLaw = (rule: NoticeRule): boolean =>
  !rule.legalFloor && !rule.promises.some((promise) => promise.channel === 'email' && !promise.kinds)

const sameWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
