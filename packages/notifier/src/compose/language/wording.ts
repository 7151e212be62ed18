import type { NoticeKind } from '../content.ts'
import type { LinkKind } from '../link.ts'

/**
 * Every word that a message adds to what people wrote, in one language. A new language is one more file of this shape.
 * Dates arrive worded (`day`, `moment`); null where the time isn't known.
 */
export interface Wording {
  /** The subject's first half, and the heading. */
  headline: Record<NoticeKind, (policy: string, day: string | null, organisation: string) => string>
  /** Between the subject's halves, with the white space that belongs there. */
  colon: string
  /** `2 changes concern you`; null for none. */
  concern(count: number): string | null
  greeting(name: string | null): string
  /** Why this came, and what it asks. */
  why(organisation: string, count: number): string
  nothingToDo(hasOptions: boolean): string
  /** What happens when. */
  when: Record<NoticeKind, (moment: string | null) => string>
  /** Of what came late: which version has taken its place, and since when. */
  laterVersion(version: number, moment: string): string
  promise: string
  urgent: string
  reason: string
  inShort: string
  changes: Record<NoticeKind, string>
  moreChanges(count: number): string
  /** Before those that fit: so many of all are shown here; where the others stand. */
  partShown(shown: number, all: number, attached: boolean): string
  options(moment: string | null): string
  /** What anyone can do, where the policy has no list of its own. */
  anyone(contact: string): string
  seeMore: string
  comparison: string
  policyOnSite: string
  ownPage: string
  /** Which language's text holds where two differ; the language is named in this one. */
  prevails(language: string): string
  /** Of a translation that is behind its source. */
  olderText(language: string): string
  revisedPolicy(version: number): string
  attached(file: string): string
  linked: string
  changedHere: string
  questions: string
  mandatory(organisation: string): string
  noTracking: string
  sentTo: string
  /** What marks a message that is looked at before anything is announced, and says so. */
  test: { mark: string; me: string; team: string }
  link: Record<LinkKind, LinkWording>
  linkOnce(minutes: number): string
  linkIgnore: string
}

/** A message that carries one link. */
export interface LinkWording {
  subject(organisation: string): string
  body(organisation: string): string
  action: string
}
