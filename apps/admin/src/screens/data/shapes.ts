import type { z } from 'zod'
import type * as comments from '../../api/routes/comments.ts'
import type * as schemas from '../../api/schemas.ts'

/** The API's shapes, as the screens read them: types alone, no schema reaches the browser. */
export type Desk = z.infer<typeof schemas.Desk>
export type Waiting = z.infer<typeof schemas.Waiting>
export type Policy = z.infer<typeof schemas.Policy>
export type PolicySettings = z.infer<typeof schemas.PolicySettings>
export type NewPolicy = z.infer<typeof schemas.NewPolicy>
export type NoticeRule = z.infer<typeof schemas.NoticeRule>
export type VersionSummary = z.infer<typeof schemas.VersionSummary>
export type Version = z.infer<typeof schemas.Version>
export type Rendition = z.infer<typeof schemas.Rendition>
export type Finding = z.infer<typeof schemas.Finding>
export type BounceIntake = z.infer<typeof schemas.BounceIntake>
export type Comment = z.infer<typeof comments.Comment>
export type Revision = z.infer<typeof comments.Revision>
export type PastImport = z.infer<typeof schemas.PastImport>
export type PastLine = PastImport['lines'][number]
export type Behind = z.infer<typeof schemas.Behind>
export type Ruling = z.infer<typeof schemas.Ruling>
export type Decision = z.infer<typeof schemas.Decision>
export type Comparison = z.infer<typeof schemas.Comparison>
export type DecidedChange = Comparison['changes'][number]
export type Rehearsal = z.infer<typeof schemas.Rehearsal>
export type PublicPage = z.infer<typeof schemas.PublicPage>
export type Announcement = z.infer<typeof schemas.Announcement>
export type Gate = z.infer<typeof schemas.Gate>
export type GateReason = z.infer<typeof schemas.GateReason>
export type Sending = z.infer<typeof schemas.Sending>
export type SendingLimits = z.infer<typeof schemas.SendingLimits>
export type SendingProgress = z.infer<typeof schemas.SendingProgress>
export type Forecast = z.infer<typeof schemas.Forecast>
export type Notice = z.infer<typeof schemas.Notice>
export type SentMessage = z.infer<typeof schemas.SentMessage>
export type Late = z.infer<typeof schemas.Late>
export type Raising = z.infer<typeof schemas.Raising>
export type UnreachableNotice = z.infer<typeof schemas.Unreachable>
export type Member = z.infer<typeof schemas.KnownMember>
export type User = z.infer<typeof schemas.User>
export type Organisation = z.infer<typeof schemas.Organisation>
export type Audience = z.infer<typeof schemas.Audience>
export type Health = z.infer<typeof schemas.Health>
export type Mirror = z.infer<typeof schemas.Mirror>
export type MirrorAccess = z.infer<typeof schemas.MirrorAccess>
export type MirrorFinding = z.infer<typeof schemas.MirrorFinding>
export type NewMirror = z.infer<typeof schemas.MirrorSettings>
export type SearchPage = z.infer<typeof schemas.SearchPage>
export type SearchHit = z.infer<typeof schemas.SearchHit>
export type Retention = z.infer<typeof schemas.Retention>
export type Forgettable = z.infer<typeof schemas.Forgettable>
export type Reviews = z.infer<typeof schemas.Reviews>
export type Timeline = z.infer<typeof schemas.Timeline>
export type DeliveryCurve = z.infer<typeof schemas.DeliveryCurve>
export type MailDomain = z.infer<typeof schemas.MailDomain>
export type EventRow = z.infer<typeof schemas.EventRow>

export type Session = z.infer<typeof schemas.Session>
export type Token = z.infer<typeof schemas.Token>

export interface Me {
  user: User
  language: string | null
  hasPassword: boolean
  signIn: { secondFactor: boolean; secondFactorRequired: boolean; fresh: boolean } | null
  organisation: Organisation | null
  audiences: Audience[]
  mailConfigured: boolean
}
