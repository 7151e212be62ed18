import { type ClaimedNotice, type Liveness, signOfLife } from '@fairnotice/db'
import type { Actor, Ruling } from '@fairnotice/policy'
import { addDays } from '@fairnotice/policy'
import type { Installation } from '../installation.ts'

export const SLUG = 'privacy'
export const ZONE = 'Europe/Brussels'
export const LEAD_DAYS = 30
export const GRACE_DAYS = 5

/** What one member was told of one announcement, as whoever carries messages saw it: not what the product wrote down. */
export interface Told {
  state: 'accepted' | 'refused' | 'bounced' | 'resolved' | 'waived'
  /** When the last of it happened, and when a server first answered for good, by the product's clock. */
  at: Date
  firstDispatch: Date | null
}

export interface KnownMember {
  id: string
  audiences: string[]
  present: boolean
}

export interface KnownAnnouncement {
  id: string
  versionNumber: number
  audiences: string[]
  urgent: boolean
  /** Ids of the members who were there and affected at that instant. */
  frozen: string[]
  /** Every effective time that anyone was told. */
  promised: Date[]
}

export interface KnownRaising {
  id: string
  number: number
  changeId: string
  by: string
  ruling: Ruling
}

/** What the model knows of a run, kept apart from the product and by other means. */
export interface Model {
  steps: number
  members: Map<string, KnownMember>
  /** Announcement id and member id → what they were told. */
  told: Map<string, Told>
  /** Version number → whoever wrote in it. */
  writers: Map<number, Set<string>>
  announcements: KnownAnnouncement[]
  /** Announcement, member and address, for each message that a server took. */
  taken: Set<string>
  /** Notice id → who proposed to waive it. */
  waivers: Map<string, string>
  /** What was raised and not told yet, oldest first. */
  raised: KnownRaising[]
  /** Versions that were seen in force. */
  inForce: Set<number>
}

export const newModel = (): Model => ({
  steps: 0,
  members: new Map(),
  told: new Map(),
  writers: new Map(),
  announcements: [],
  taken: new Set(),
  waivers: new Map(),
  raised: [],
  inForce: new Set(),
})

/** A worker: a sign of life in the database, and what it has claimed and not recorded yet. */
export interface Worker {
  alive: Liveness
  carrying: ClaimedNotice[]
}

export interface World {
  house: Installation
  workers: Worker[]
  /** What workers that died had handed to a server in that moment. */
  ghosts: ClaimedNotice[]
  /** Row → its hash when it was first seen published. */
  published: Map<string, string>
  shiftHours: number
}

export const startWorker = async (house: Installation): Promise<Worker> => ({
  alive: await signOfLife(house.fresh.urls.app),
  carrying: [],
})

export const key = (announcementId: string, memberId: string): string => `${announcementId}/${memberId}`

/** Members without audiences are in all; `[]` concerns everyone, and so does what concerns visitors. */
const concernsMember = (audiences: readonly string[], member: KnownMember): boolean =>
  audiences.length === 0 ||
  audiences.includes('visitors') ||
  member.audiences.length === 0 ||
  member.audiences.some((audience) => audiences.includes(audience))

export const affectedIds = (model: Model, audiences: readonly string[]): string[] =>
  [...model.members.values()].filter((m) => m.present && concernsMember(audiences, m)).map(({ id }) => id)

export const isPresent = (model: Model, id: string): boolean =>
  [...model.members.values()].some((member) => member.id === id && member.present)

/** Any of the five people, by number; Eva has every role. */
export const personOf = (house: Installation, n: number): Actor =>
  Object.values(house.people)[n % Object.keys(house.people).length] as Actor

/**
 * Whether a version may be in force at an instant, by the promise alone (DESIGN §2, invariant 3): everyone whom it
 * affects and who is there has been told and the grace time is over, and the lead time has run since the last first
 * dispatch to the frozen audience. Says who or what is missing.
 */
export function whyNotInForce(model: Model, announcement: KnownAnnouncement, at: Date): string[] {
  const found: string[] = []
  const grace = announcement.urgent ? 0 : GRACE_DAYS
  const owed = new Set([...affectedIds(model, announcement.audiences)])
  for (const id of announcement.frozen) if (isPresent(model, id)) owed.add(id)
  for (const id of owed) {
    const told = model.told.get(key(announcement.id, id))
    if (!told) found.push(`${id} was never told`)
    else if (told.state === 'refused' || told.state === 'bounced') found.push(`${id} could not be reached`)
    else if (told.state === 'accepted' && addDays(told.at, grace, ZONE).getTime() > at.getTime() + 1000)
      found.push(`the grace time of ${id} still runs`)
    const first = told?.firstDispatch
    if (!announcement.urgent && first && announcement.frozen.includes(id))
      if (addDays(first, LEAD_DAYS, ZONE).getTime() > at.getTime() + 1000)
        found.push(`the lead time of ${id} still runs`)
  }
  for (const promised of announcement.promised)
    if (promised.getTime() > at.getTime() + 1000) found.push(`${promised.toISOString()} was promised`)
  return found
}
