import {
  type ClaimedTeamMessage,
  claimTeamMessages,
  type Database,
  organisation,
  recordTeamMessage,
  releaseTeamMessages,
} from '@fairnotice/db'
import { alertLanguage, composeLink, type Filled, messageIdFor } from '@fairnotice/notifier'
import { sayDay, sayTime } from '@fairnotice/policy'
import { carry } from '../carry.ts'
import type { LinkSettings } from './links.ts'

export interface TeamSettings extends Omit<LinkSettings, 'publicUrl' | 'alertsFrom'> {
  adminUrl: string
}

const BATCH = 50

/** Mails the team what they are told of themselves: that their sign-in changed, that a review is due. */
export async function mailTeam(database: Database, settings: TeamSettings): Promise<void> {
  const house = await organisation(database)
  if (!house) return
  const caught = house.example || settings.relay === null
  while (!settings.signal.aborted) {
    const claimed = await claimTeamMessages(database, settings.worker, BATCH)
    if (claimed.length === 0) return
    const stopped = await carry(
      database,
      claimed.map((message) => ({
        id: message.id,
        email: message.email,
        timeZone: null,
        attempt: message.attempt,
        since: message.madeAt,
        fill: (date) => compose(message, house, settings, date),
      })),
      {
        relay: caught || settings.relay === null ? settings.catcher : settings.relay,
        connections: 2,
        silentMs: settings.silentMs,
        caught,
        patient: false,
        signal: settings.signal,
        record: ({ id, outcome, nextAttemptAt }) =>
          recordTeamMessage(database, id, outcome.result === 'accepted', nextAttemptAt),
        release: (ids, dueAt) => releaseTeamMessages(database, ids, dueAt),
      },
    )
    if (stopped !== null) return
  }
}

function compose(
  message: ClaimedTeamMessage,
  house: { name: string; domain: string; language: string },
  { adminUrl, mailFrom, secret }: TeamSettings,
  date: Date,
): Filled {
  const language = alertLanguage(message.language ?? house.language)
  const { policy } = message.detail
  return composeLink({
    kind: message.kind,
    language,
    organisation: { name: house.name },
    from: { name: house.name, address: mailFrom || `no-reply@${house.domain}` },
    to: { name: message.name, address: message.email },
    url: `${adminUrl.replace(/\/$/, '')}${policy ? `/policies/${policy.slug}` : '/settings/account'}`,
    minutes: null,
    quote: quoteOf(message, language),
    messageId: messageIdFor(message.id, message.email, house.domain, secret),
    date,
  })
}

/** What happened and when, in a line. */
function quoteOf({ detail, madeAt }: ClaimedTeamMessage, language: string): string {
  const { policy, device, name } = detail
  if (policy) return `${policy.title}, ${sayDay(new Date(policy.dueAt), policy.timeZone, language)}`
  return [device ?? name, sayTime(madeAt, 'UTC', language)].filter(Boolean).join(' · ')
}
