/** A notice of one member, as `GET /members/{externalId}/notices` tells of it. */
export interface Told {
  id: string
  policy: string
  title: string
  version: number
  kind: 'announced' | 'postponed' | 'withdrawn' | 'late'
  state: 'planned' | 'claimed' | 'sent' | 'refused' | 'bounced' | 'resolved' | 'void'
  how: string | null
  language: string | null
  sentAt: string | null
  settledAt: string | null
  problem: string | null
}
