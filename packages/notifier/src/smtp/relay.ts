import type { Envelope } from '../compose/content.ts'
import { hashOf } from '../message/frame.ts'
import { classifyFault } from './classify.ts'
import { dkimSigner } from './dkim.ts'
import type { DeliveryOutcome } from './outcome.ts'
import { placesOf } from './places.ts'
import { openSession, type Session } from './session.ts'
import { type RelaySettings, readRelayUrl } from './settings.ts'
import type { Letter } from './transaction.ts'

/** The mail server that takes our messages. */
export interface Relay {
  /** Host and port, for records and screens; never the password. */
  readonly server: string
  /**
   * Hands one message over. Never rejects for what a server or a network does: that is the outcome. Its bytes may be
   * changed when this resolves.
   *
   * @param message its bytes, as one or in pieces
   * @param next the message that the caller hands over after this one: where the server allows, its envelope goes out with
   *   this one's text, which spares a round trip. None of its text leaves before it is sent itself.
   */
  send(message: Message, envelope: Envelope, next?: { message: Message; envelope: Envelope }): Promise<DeliveryOutcome>
  /** The message that was named as the next will not be sent: whoever names one sends it, or says so. */
  drop(message: Message): void
  /** Ends idle sessions now and the others after their message. */
  close(): Promise<void>
}

export type Message = Buffer | readonly Buffer[]

/** A message as it goes out, with the signature that it begins with. */
interface Signed extends Letter {
  signature: string
}

/** What came of a message, and the session that has said the next one's envelope and waits for its text. */
interface Tried {
  outcome: DeliveryOutcome
  kept: Session | null
}

/** Idle sessions are ended after this; servers cut them off soon after. */
const IDLE_MS = 5000

/**
 * Opens a pool of sessions, each made when first needed.
 *
 * @throws RelaySettingsError (`relay-settings`), DkimKeyError (`dkim-key-unsupported`)
 */
export function openRelay(settings: RelaySettings): Relay {
  const address = readRelayUrl(settings.url)
  const server = `${address.host}:${address.port}`
  const sign = settings.dkim === undefined || settings.dkim.length === 0 ? null : dkimSigner(settings.dkim)
  const maxMessages = settings.maxMessages ?? 500
  const places = placesOf(settings.maxConnections ?? 10)
  const idle: Session[] = []
  /** By message: the session that has said its envelope already, and keeps its place. */
  const ahead = new Map<Message, { session: Session; letter: Signed }>()
  let idleTimer: NodeJS.Timeout | undefined

  function endIdle(): void {
    for (const session of idle.splice(0)) session.close()
  }

  function giveBack(session: Session): void {
    if (!session.usable) return
    if (session.sent >= maxMessages) {
      session.close()
      return
    }
    idle.push(session)
    clearTimeout(idleTimer)
    idleTimer = setTimeout(endIdle, IDLE_MS).unref()
  }

  async function signed(message: Message, envelope: Envelope): Promise<Signed> {
    const pieces = Buffer.isBuffer(message) ? [message] : message
    const signature = sign === null ? '' : await sign(pieces)
    return { pieces: signature === '' ? pieces : [Buffer.from(signature), ...pieces], envelope, signature }
  }

  async function attempt(letter: Signed, own: Session | null, next: Signed | null): Promise<Tried> {
    const reused = own ?? idle.pop()
    if (reused !== undefined && !reused.usable) return attempt(letter, null, next)
    const session = reused ?? (await openSession(address, settings))
    if ('fault' in session) return { outcome: classifyFault(session.fault, false, false), kept: null }
    const last = session.sent + 1 >= maxMessages
    const sending = session.send(letter, last ? null : next)
    // While it is under way.
    const sha256 = hashOf(letter.pieces)
    const result = await sending
    const kept = session.awaits === null ? null : session
    if (!kept) giveBack(session)
    if (!('fault' in result)) {
      const { code, text } = result
      const { signature } = letter
      return { outcome: { result: 'accepted', code, response: text, server, sha256, signature }, kept }
    }
    // A session that died while idle says nothing about this message: none of it had gone out.
    const { fault, begun } = result
    const stale = reused !== undefined && !begun && (fault.responseCode ?? 421) === 421 && !session.usable
    return stale ? attempt(letter, null, next) : { outcome: classifyFault(fault, true, begun), kept }
  }

  return {
    server,
    async send(message, envelope, next) {
      const begun = ahead.get(message)
      ahead.delete(message)
      let kept: Session | null = null
      if (!begun) await places.take()
      try {
        const letter = begun?.letter ?? (await signed(message, envelope))
        // Whoever waits in line for a place comes first.
        const following = next && !places.awaited ? await signed(next.message, next.envelope) : null
        const tried = await attempt(letter, begun?.session ?? null, following)
        kept = tried.kept
        if (kept && next && following) ahead.set(next.message, { session: kept, letter: following })
        return tried.outcome
      } finally {
        if (!kept) places.leave()
      }
    },
    drop(message) {
      const begun = ahead.get(message)
      if (!begun) return
      ahead.delete(message)
      begun.session.close()
      places.leave()
    },
    async close() {
      clearTimeout(idleTimer)
      endIdle()
      await places.empty()
      clearTimeout(idleTimer)
      endIdle()
    },
  }
}
