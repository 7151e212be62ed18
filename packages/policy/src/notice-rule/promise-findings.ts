import { sayLanguage } from '../calendar/say.ts'
import type { Finding } from '../lifecycle/finding.ts'
import { readClause } from './clause/read.ts'
import { weakerThanLaw } from './findings.ts'
import type { NoticeRule } from './rule.ts'

/** A version's text in one language; the hash binds what people accept to these very words. */
export interface FoundIn {
  language: string
  markdown: string
  sha256: string
}

const WEAK = {
  'may-tell': 'leaves it open whether anyone is told',
  'tries-to-tell': 'tells people only where it suits',
  'without-notice': 'lets the policy change without notice',
} as const

/**
 * Where a promise is weaker than the law, and where the words of a text no longer say what the configured rule
 * promises. The rule is the one that this version brings: its texts must say it, in every language.
 */
export function promiseFindings(rule: NoticeRule, texts: readonly FoundIn[], sourceLanguage: string): Finding[] {
  const found: Finding[] = []
  const source = texts.find(({ language }) => language === sourceLanguage)
  if (weakerThanLaw(rule))
    found.push({
      code: 'weaker-than-law',
      values: {},
      text: 'This rule promises less than the law asks: a material change in what is done with data, in who is responsible or in rights is to be told by a message of its own (GDPR 13(3), 14(4); WP260 rev.01 ¶29-31). Keep to the legal floor, or accept this with your reason.',
      evidence: { rule, text: source?.sha256 ?? null },
    })
  return [...found, ...texts.flatMap((text) => clauseFindings(rule, text, text.language === sourceLanguage))]
}

function clauseFindings(rule: NoticeRule, { language, markdown, sha256 }: FoundIn, isSource: boolean): Finding[] {
  const read = readClause(markdown, language, isSource ? (rule.clause?.quote ?? null) : null)
  const name = sayLanguage(language, 'en')
  const mails = rule.promises.some(({ channel }) => channel === 'email')
  if (!read || rule.promises.length === 0) return []
  const finding = (code: Finding['code'], values: Finding['values'], text: string): Finding => ({
    code,
    language,
    values: { ...values, language },
    text,
    evidence: { rule, text: sha256 },
  })
  const owed = [rule.leadDays, ...(rule.leadTimes ?? []).map(({ days }) => days)]
  const weak = read.weak
    .filter((clause) => mails || clause.name === 'without-notice')
    .map((clause) =>
      finding(
        `clause-${clause.name}`,
        { quote: clause.quote },
        `The text in ${name} ${WEAK[clause.name]} (“${clause.quote}”), and the rule promises to tell them. Mend the text or the rule, or accept this with your reason.`,
      ),
    )
  const days = read.periods
    .filter((period) => !owed.includes(period.days))
    .map((period) =>
      finding(
        'clause-other-days',
        { quote: period.quote, days: period.days, leadDays: rule.leadDays },
        `The text in ${name} speaks of ${period.days} days (“${period.quote}”), and the rule’s lead time is ${rule.leadDays} days. Mend the one or the other, or accept this with your reason.`,
      ),
    )
  const site =
    mails && read.siteOnly !== null
      ? [
          finding(
            'clause-site-only',
            { quote: read.siteOnly },
            `The text in ${name} speaks of the site alone (“${read.siteOnly}”), and the rule promises an e-mail. Mend the one or the other, or accept this with your reason.`,
          ),
        ]
      : []
  return [...weak, ...days, ...site]
}
