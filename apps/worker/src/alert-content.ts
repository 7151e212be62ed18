import { domainToASCII } from 'node:url'
import type { OccasionContent } from '@fairnotice/db'
import { type Comparison, summarise } from '@fairnotice/diff'
import type { AlertContent, AlertKind } from '@fairnotice/notifier'
import type { Language } from '@fairnotice/policy'

/** What an alert says of an occasion in a language: what anyone may read on the public site, and nothing of any member. */
export function alertContent(
  { organisation, policy, version, announcement, comparisons }: OccasionContent,
  kind: AlertKind,
  language: Language,
  { publicUrl, alertsFrom }: { publicUrl: string; alertsFrom: string },
): AlertContent {
  const spoken = policy.languages.includes(language) ? language : policy.sourceLanguage
  const prefix = `${publicUrl.replace(/\/$/, '')}/${spoken === policy.sourceLanguage ? '' : `${spoken}/`}${policy.slug}`
  const decided = announcement?.summary[language]?.map(({ text }) => text)
  const comparison = (comparisons.find((one) => one.language === spoken) ?? comparisons[0])?.body as
    | Comparison
    | undefined
  const proposed = () =>
    summarise(
      (comparison?.changes ?? []).filter(({ materiality }) => materiality !== 'editorial'),
      { language },
    ).map(({ sentence }) => sentence)
  return {
    kind,
    organisation,
    from: { name: organisation.name, address: alertsFrom || `policy-alerts@${organisation.domain}` },
    listId: `policy-alerts.${domainToASCII(organisation.domain) || 'localhost'}`,
    policyTitle: policy.titles[language] ?? policy.title,
    versionNumber: version.number,
    language,
    effectiveAt: kind === 'in-force' ? version.inForceAt : kind === 'withdrawn' ? null : version.effectiveAt,
    timeZone: policy.timeZone,
    reason: announcement?.reason ?? null,
    summary: decided && decided.length > 0 ? decided : proposed(),
    comparisonUrl: version.base === null ? null : `${prefix}/compare/${version.base}...${version.number}`,
    policyUrl: `${prefix}/v/${version.number}`,
  }
}
