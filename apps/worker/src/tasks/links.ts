import {
  type ClaimedLink,
  claimLinks,
  type Database,
  LINK_LASTS,
  type MailedKind,
  makeLinks,
  organisation,
  recordLink,
  releaseLinks,
  tidy,
} from '@fairnotice/db'
import { alertLanguage, composeLink, type Filled, type LinkKind, messageIdFor, type Relay } from '@fairnotice/notifier'
import { carry } from '../carry.ts'
import { linkToken } from '../tokens.ts'

export interface LinkSettings {
  publicUrl: string
  /** The sender; empty: no-reply@ and the organisation's domain. */
  mailFrom: string
  /** The sender of what is optional; empty: policy-alerts@ and the organisation's domain. */
  alertsFrom: string
  secret: string
  worker: string
  signal: AbortSignal
  /** How long a server may say nothing before people are told. */
  silentMs: number
  /** Where links go: the mail server, or the catcher where there is none; of an example, always the catcher. */
  relay: Relay | null
  catcher: Relay
}

const BATCH = 50
/** Who asked for a link waits for it: an hour later it is no use. */
const VISIT_PATIENCE_MS = 3_600_000

const PAGES: Record<MailedKind, string> = {
  visit: 'me/open',
  subscription: 'subscription/confirm',
  'old-address': 'me/address',
  'new-address': 'me/address',
  answer: 'me',
}
const KINDS: Record<MailedKind, LinkKind> = {
  visit: 'visit',
  subscription: 'confirm-subscription',
  'old-address': 'old-address',
  'new-address': 'new-address',
  answer: 'answer',
}

/** Mails the links that forms asked for, to those whom they concern, and removes what has had its time. */
export async function mailLinks(database: Database, settings: LinkSettings): Promise<void> {
  await tidy(database)
  await makeLinks(database, (id) => linkToken(settings.secret, id))
  const house = await organisation(database)
  if (!house) return
  const caught = house.example || settings.relay === null
  while (!settings.signal.aborted) {
    const claimed = await claimLinks(database, settings.worker, BATCH)
    if (claimed.length === 0) return
    const of = new Map(claimed.map((link) => [link.id, link]))
    const stopped = await carry(
      database,
      claimed.map((link) => ({
        id: link.id,
        email: link.email,
        timeZone: null,
        attempt: link.attempt,
        since: link.madeAt,
        fill: (date) => compose(link, house, settings, date),
      })),
      {
        relay: caught ? settings.catcher : (settings.relay as Relay),
        connections: 2,
        silentMs: settings.silentMs,
        caught,
        // Someone waits for it.
        patient: false,
        signal: settings.signal,
        record: ({ id, outcome, nextAttemptAt, endedAt }) => {
          const { kind, madeAt } = of.get(id) as ClaimedLink
          const late = kind === 'visit' && endedAt.getTime() - madeAt.getTime() > VISIT_PATIENCE_MS
          return recordLink(database, id, outcome.result === 'accepted', late ? null : nextAttemptAt)
        },
        release: (ids, dueAt) => releaseLinks(database, ids, dueAt),
      },
    )
    if (stopped !== null) return
  }
}

function compose(
  link: ClaimedLink,
  house: { name: string; domain: string },
  { publicUrl, mailFrom, alertsFrom, secret }: LinkSettings,
  date: Date,
): Filled {
  const language = alertLanguage(link.language)
  const token = link.kind === 'answer' ? '' : `/${linkToken(secret, link.id)}`
  const from =
    link.kind === 'subscription'
      ? alertsFrom || `policy-alerts@${house.domain}`
      : mailFrom || `no-reply@${house.domain}`
  return composeLink({
    kind: KINDS[link.kind],
    language,
    organisation: { name: house.name },
    from: { name: house.name, address: from },
    to: { name: null, address: link.email },
    url: `${publicUrl.replace(/\/$/, '')}/${language}/${PAGES[link.kind]}${token}`,
    minutes: LINK_LASTS[link.kind],
    ...(link.text && link.kind !== 'new-address' ? { quote: link.text } : {}),
    messageId: messageIdFor(link.id, link.email, house.domain, secret),
    date,
  })
}
