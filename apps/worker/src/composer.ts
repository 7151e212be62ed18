import { type ClaimedNotice, type Database, keepFrame, sha256 } from '@fairnotice/db'
import {
  type AnnouncedVersion,
  type CompiledNotice,
  compileNotice,
  type Filled,
  fillNotice,
  messageIdFor,
  type NoticeContent,
  type PlannedContent,
  planContent,
} from '@fairnotice/notifier'
import type { Room } from '@fairnotice/notifier/message'
import { readAnnounced } from './announced.ts'
import { revisedPolicy } from './revised-policy.ts'
import { noticeToken } from './tokens.ts'

/** A notice with what its message is made of. */
export interface Composed {
  language: string
  policySha256: string
  /** Name of what is the same for everyone in it; kept in the database already. */
  frameSha256: string
  /** Hash of the token in its link. */
  linkHash: string
  fill(now: Date, room: Room): Filled
}

export interface ComposerSettings {
  publicUrl: string
  /** The sender; empty: notices@ and the organisation's domain. */
  mailFrom: string
  secret: string
}

/**
 * Composes the messages of one batch: an announcement is read once, and a message is compiled once for each language
 * and set of changes. Made anew for each batch, so that a postponed effective time is never said wrongly; what is in a
 * message decides whether one that was compiled before is the same.
 */
export function composer(database: Database, settings: ComposerSettings) {
  const announced = new Map<string, Promise<AnnouncedVersion>>()
  /** By announcement, and what is known of members alike. */
  const planned = new Map<string, PlannedContent>()
  const compiled = new Map<string, Promise<CompiledNotice>>()
  const base = settings.publicUrl.replace(/\/$/, '')
  return async (notice: ClaimedNotice): Promise<Composed> => {
    let reading = announced.get(notice.announcementId)
    if (!reading) {
      reading = readAnnounced(database, notice.announcementId)
      announced.set(notice.announcementId, reading)
    }
    const version = await reading
    const { domain } = version.organisation
    const who = `${notice.announcementId} ${notice.language} ${notice.audiences.join(' ')}`
    let plan = planned.get(who)
    if (!plan) {
      plan = planContent(version, notice, { publicUrl: settings.publicUrl, from: settings.mailFrom })
      planned.set(who, plan)
    }
    const { key, content, textLanguage, policySha256 } = plan
    const name = `${notice.announcementId} ${key}`
    let compiling = compiled.get(name)
    if (!compiling) {
      compiling = compile(content, (language) =>
        revisedPolicy(database, notice.announcementId, language, settings.publicUrl),
      ).then(async (made) => {
        // Before anything is sent: what was sent must be there to be shown.
        await keepFrame(database, made.frame)
        return made
      })
      compiled.set(name, compiling)
    }
    const message = await compiling
    const token = noticeToken(settings.secret, notice.id, notice.email)
    return {
      language: textLanguage,
      policySha256,
      frameSha256: message.frame.sha256,
      linkHash: sha256(token),
      fill: (date, room) =>
        fillNotice(
          message,
          {
            name: notice.name,
            address: notice.email,
            messageId: messageIdFor(notice.id, notice.email, domain, settings.secret),
            noticeUrl: `${base}/${content.language}/n/${token}`,
            date,
          },
          room,
        ),
    }
  }
}

/** Messages compiled last, by all that is in them: an announcement goes out in many batches. */
const kept = new Map<string, { plain: CompiledNotice; file: Uint8Array | null; whole: CompiledNotice }>()
const KEPT = 12

/** Where the policy is attached (by the notice rule, or since the message would weigh too much), it is attached as PDF. */
async function compile(
  content: NoticeContent,
  pdf: (language: string) => Promise<Uint8Array | null>,
): Promise<CompiledNotice> {
  const key = sha256(JSON.stringify(content))
  const known = kept.get(key)
  const plain = known?.plain ?? compileNotice(content)
  const attached = plain.carriage === 'attachment' && content.kind !== 'withdrawn'
  const file = attached ? await pdf(content.textLanguage ?? content.language) : null
  if (known && known.file === file) return known.whole
  const whole = file ? compileNotice({ ...content, revisedPolicy: () => file }) : plain
  kept.delete(key)
  kept.set(key, { plain, file, whole })
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
  return whole
}
