import { randomUUID } from 'node:crypto'
import { type Database, organisation, userByEmail } from '@fairnotice/db'
import { composeBounceTest, composeLink, messageIdFor, openRelay } from '@fairnotice/notifier'
import { LANGUAGES, type Language } from '@fairnotice/policy'

export interface LinkMailSettings {
  /** The relay, or the embedded catcher where there is none. */
  smtpUrl: string
  mailFrom: string
  secret: string
}

/** Carries what the app writes to its own people; a server that does not take it is an error for the person who asked. */
export function linkMailer(database: Database, { smtpUrl, mailFrom, secret }: LinkMailSettings) {
  const relay = openRelay({ url: smtpUrl, maxConnections: 2 })
  return async (
    email: string,
    url: string,
    kind: 'sign-in' | 'invitation' | 'second-factor-reset',
    minutes: number | null,
  ): Promise<void> => {
    const house = await organisation(database)
    const domain = house?.domain ?? 'localhost'
    const name = house?.name ?? 'Fair Notice'
    const person = await userByEmail(database, email)
    const language =
      LANGUAGES.find((known) => known === (person?.language ?? house?.language)) ?? ('en' satisfies Language)
    const filled = composeLink({
      kind,
      language,
      organisation: { name },
      from: { name, address: mailFrom || `no-reply@${domain}` },
      to: { name: null, address: email },
      url,
      minutes,
      messageId: messageIdFor(randomUUID(), email, domain, secret),
      date: new Date(),
    })
    const outcome = await relay.send(filled.raw, filled.envelope)
    if (outcome.result !== 'accepted') throw new Error(`The mail server did not take the message: ${outcome.response}`)
  }
}

/** Sends the message that must come back. What the server says at once is an answer too: it has no bounce to send then. */
export function bounceTester(database: Database, { smtpUrl, mailFrom }: Omit<LinkMailSettings, 'secret'>) {
  const relay = openRelay({ url: smtpUrl, maxConnections: 1 })
  return async (address: string, messageId: string): Promise<string | null> => {
    const house = await organisation(database)
    const domain = house?.domain ?? 'localhost'
    const name = house?.name ?? 'Fair Notice'
    const filled = composeBounceTest({
      organisation: { name },
      from: { name, address: mailFrom || `notices@${domain}` },
      to: { name: null, address },
      messageId,
      date: new Date(),
    })
    const outcome = await relay.send(filled.raw, filled.envelope)
    return outcome.result === 'accepted' ? null : outcome.response
  }
}
