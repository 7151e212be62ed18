import { asRendered, type Change, type RenditionComparison, summarise } from '@fairnotice/diff'
import {
  concerns,
  LANGUAGES,
  type Language,
  type NoticeRule,
  owesEmail,
  policyTravels,
  type Summary,
  type SummarySentence,
} from '@fairnotice/policy'
import type { NoticeContent, NoticeKind, Organisation } from '../compose/content.ts'
import { promiseIn } from './promise.ts'

/** An announcement with all that its messages are made of: published facts, and nothing on any member. */
export interface AnnouncedVersion {
  organisation: Organisation & { domain: string }
  policy: {
    slug: string
    title: string
    titles: Record<string, string>
    sourceLanguage: string
    timeZone: string
    membersAreVisitors: boolean
    options: Record<string, string[]>
  }
  /** `base`: the number of the version that it was compared with. */
  version: { number: number; base: number | null; effectiveAt: Date | null }
  /** The version that has taken its place since, if any. */
  later?: { number: number; since: Date } | null
  texts: { language: string; markdown: string; sha256: string; sourceSha256?: string }[]
  /** As published: with what was decided. */
  comparisons: { language: string; comparison: RenditionComparison }[]
  announcement: {
    kind: NoticeKind
    noticeRule: NoticeRule
    urgentCitation: string | null
    reason: string | null
    summary: Summary
  }
}

export interface Sending {
  publicUrl: string
  /** The sender's address, the name being the organisation's; empty: notices@ and its domain. */
  from: string
}

/** One message's content, the same for all members whom the same changes concern in the same language. */
export interface PlannedContent {
  /** Equal keys: equal content, compiled once. */
  key: string
  content: NoticeContent
  /** The language of the policy's text in it; the frame may be in another, if there is no such rendition. */
  textLanguage: string
  policySha256: string
}

/** What a member of these audiences is told, in the language that is nearest to theirs. */
export function planContent(
  announced: AnnouncedVersion,
  member: { language: string; audiences: readonly string[] },
  sending: Sending,
): PlannedContent {
  const { organisation, policy, version, announcement } = announced
  const has = (language: string) => announced.texts.some((text) => text.language === language)
  const textLanguage = has(member.language) ? member.language : policy.sourceLanguage
  const language = frameLanguage(member.language, textLanguage)
  const text = announced.texts.find((candidate) => candidate.language === textLanguage)
  const source = relevant(announced, policy.sourceLanguage, member.audiences)
  const translation =
    textLanguage === policy.sourceLanguage
      ? undefined
      : announced.comparisons.find((candidate) => candidate.language === textLanguage)?.comparison
  const { changes, own } = told(announced, textLanguage, source, member.audiences)
  const sourceText = announced.texts.find((candidate) => candidate.language === policy.sourceLanguage)
  const prefix = `${sending.publicUrl.replace(/\/$/, '')}/${textLanguage === policy.sourceLanguage ? '' : `${textLanguage}/`}${policy.slug}`
  return {
    key: `${language} ${textLanguage} ${changes.map(({ id }) => id).join(' ')}`,
    textLanguage,
    policySha256: text?.sha256 ?? '',
    content: {
      kind: announcement.kind,
      organisation,
      from: { name: organisation.name, address: sending.from || `notices@${organisation.domain}` },
      policyTitle: policy.titles[language] ?? policy.title,
      policySlug: policy.slug,
      versionNumber: version.number,
      language,
      textLanguage,
      translationOf:
        textLanguage === policy.sourceLanguage
          ? null
          : {
              language: policy.sourceLanguage,
              stale: text?.sourceSha256 !== undefined && text.sourceSha256 !== sourceText?.sha256,
            },
      effectiveAt: announcement.kind === 'withdrawn' ? null : version.effectiveAt,
      timeZone: policy.timeZone,
      urgent: announcement.urgentCitation === null ? null : { citation: announcement.urgentCitation },
      changes,
      summary: [
        ...summaryOf(announcement.summary[language] ?? [], asRendered(source, translation), language),
        ...summarise(own, { language }).map(({ sentence }) => sentence),
      ],
      options: policy.options[language] ?? policy.options[policy.sourceLanguage] ?? [],
      comparisonUrl:
        version.base === null
          ? `${prefix}/v/${version.number}`
          : `${prefix}/compare/${version.base}...${version.number}`,
      policyUrl: `${prefix}/v/${version.number}`,
      policyMarkdown: text?.markdown ?? '',
      attach: CARRIAGE[policyTravels(announcement.noticeRule)],
      revisedPolicy: null,
      promise: promiseIn(announcement.noticeRule.clause, sourceText?.markdown, text?.markdown),
      later: announced.later ?? null,
      reason: announcement.reason,
    },
  }
}

/**
 * What changes for these members: the legal team's sentences, and where one of them also tells of changes that don't
 * concern these members, a new one about those that do.
 */
function summaryOf(sentences: readonly SummarySentence[], changes: Change[], language: Language): string[] {
  if (sentences.length === 0) return summarise(changes, { language }).map(({ sentence }) => sentence)
  return sentences.flatMap(({ text, changeIds }) => {
    const mine = changes.filter(({ id }) => changeIds.includes(id))
    if (mine.length === changeIds.length) return [text]
    return summarise(mine, { language }).map(({ sentence }) => sentence)
  })
}

const CARRIAGE = { enclosed: 'inline', attached: 'attachment', link: 'link' } as const

/**
 * The changes as a member reads them: those of the text in their language, its own among them, and those of the source
 * that nothing in it renders, so that nothing that concerns them is left out.
 */
function told(
  announced: AnnouncedVersion,
  language: string,
  source: Change[],
  audiences: readonly string[],
): { changes: Change[]; own: Change[] } {
  const comparison = announced.comparisons.find((candidate) => candidate.language === language)?.comparison
  if (language === announced.policy.sourceLanguage || !comparison) return { changes: source, own: [] }
  const shown = relevant(announced, language, audiences)
  const links = comparison.links ?? {}
  const rendered = new Set(Object.values(links).flat())
  const missing = comparison.links ? source.filter(({ id }) => !rendered.has(id)) : shown.length > 0 ? [] : source
  const changes = [...shown, ...missing].sort((a, b) => WEIGHT[a.materiality] - WEIGHT[b.materiality])
  return { changes, own: shown.filter(({ id }) => links[id]?.length === 0) }
}

const WEIGHT = { material: 0, notable: 1, editorial: 2 } as const

/** The changes to show: what the rule owes, and what else is material or notable, as far as it concerns the member. */
function relevant(
  { comparisons, policy, announcement }: AnnouncedVersion,
  language: string,
  audiences: readonly string[],
): Change[] {
  const changes = comparisons.find((candidate) => candidate.language === language)?.comparison.changes ?? []
  return changes
    .filter((change) => concerns(change, audiences, policy.membersAreVisitors))
    .filter((change) => change.materiality !== 'editorial' || owesEmail(announcement.noticeRule, change))
    .sort((a, b) => WEIGHT[a.materiality] - WEIGHT[b.materiality])
}

/** The frame speaks the member's language where it can, else the text's, else English. */
function frameLanguage(wanted: string, text: string): Language {
  const speaks = (language: string): language is Language => (LANGUAGES as readonly string[]).includes(language)
  return speaks(wanted) ? wanted : speaks(text) ? text : 'en'
}
