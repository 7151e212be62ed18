import type { Envelope } from '../compose/content.ts'
import { hashOf } from '../message/frame.ts'
import { classifyFault } from './classify.ts'
import { dkimSigner } from './dkim.ts'
import type { DeliveryOutcome } from './outcome.ts'
import { openSession, type Session } from './session.ts'
import { type RelaySettings, readRelayUrl } from './settings.ts'

/** The mail server that takes our messages. */
export interface Relay {
  /** Host and port, for records and screens; never the password. */
  readonly server: string
  /**
   * Hands one message over. Never rejects for what a server or a network does: that is the outcome.
   *
   * @param message its bytes, as one or in pieces
   */
  send(message: Buffer | readonly Buffer[], envelope: Envelope): Promise<DeliveryOutcome>
  /** Ends idle sessions now and the others after their message. */
  close(): Promise<void>
}

/** A message as it goes out, with the signature that it begins with. */
interface Letter {
  pieces: readonly Buffer[]
  envelope: Envelope
  signature: string
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

  async function attempt(letter: Letter): Promise<DeliveryOutcome> {
    const { pieces, envelope, signature } = letter
    const reused = idle.pop()
    if (reused !== undefined && !reused.usable) return attempt(letter)
    const session = reused ?? (await openSession(address, settings))
    if ('fault' in session) return classifyFault(session.fault, false, false)
    const result = await session.send(pieces, envelope)
    giveBack(session)
    if (!('fault' in result)) {
      return {
        result: 'accepted',
        code: result.code,
        response: result.text,
        server,
        sha256: hashOf(pieces),
        signature,
      }
    }
    // A session that died while idle says nothing about this message: none of it had gone out.
    const { fault, begun } = result
    const stale = reused !== undefined && !begun && (fault.responseCode ?? 421) === 421 && !session.usable
    return stale ? attempt(letter) : classifyFault(fault, true, begun)
  }

  return {
    server,
    async send(message, envelope) {
      const pieces = Buffer.isBuffer(message) ? [message] : message
      const signature = sign === null ? '' : await sign(pieces)
      const letter: Letter = {
        pieces: signature === '' ? pieces : [Buffer.from(signature), ...pieces],
        envelope,
        signature,
      }
      await places.take()
      try {
        return await attempt(letter)
      } finally {
        places.leave()
      }
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

/** A number of places; whoever finds none waits in line. */
function placesOf(count: number) {
  let taken = 0
  const line: (() => void)[] = []
  let onEmpty: (() => void)[] = []
  return {
    async take(): Promise<void> {
      if (taken < count) {
        taken++
        return
      }
      await new Promise<void>((resolve) => line.push(resolve))
    },
    leave(): void {
      const next = line.shift()
      if (next !== undefined) {
        next()
        return
      }
      taken--
      if (taken > 0) return
      for (const done of onEmpty) done()
      onEmpty = []
    },
    async empty(): Promise<void> {
      if (taken > 0) await new Promise<void>((resolve) => onEmpty.push(resolve))
    },
  }
}
