import type { Filled } from '../compose/content.ts'
import type { Slot } from '../limits/slots.ts'
import { type Room, twoRooms } from '../message/frame.ts'
import type { DeliveryOutcome, Relay } from '../smtp/index.ts'
import { attempt, prepare, type Ready } from './attempt.ts'
import { breaker } from './breaker.ts'
import { inLine, itsTurn, type PutOff, type Turn } from './turn.ts'

/** A notice that the caller has claimed in the database: nobody else may send it until it is recorded or released. */
export interface ClaimedNotice {
  id: string
  /** Which attempt this is, from 1. */
  attempt: number
  /** When it was first attempted: what is put off for five days is given up. Without it, never. */
  since?: Date
  /**
   * Fills the member's message; called just before sending, so that a batch isn't held in memory. It may be written in
   * this room, which is another message's as soon as this one is recorded. What it throws is this notice's outcome: an
   * `AddressError` refuses it, anything else puts it off.
   */
  fill(room: Room): Filled
}

/** One attempt, and what it came to. */
export interface Delivery {
  id: string
  attempt: number
  outcome: DeliveryOutcome
  /** Of the message as filled; null when it couldn't be. The bytes sent (after signing) are in `outcome.sha256`. */
  sha256: string | null
  messageId: string | null
  /** The recipient's own parts of the message; null when it couldn't be filled. */
  parts: string[] | null
  startedAt: Date
  endedAt: Date
  /** When to try again; null when done, or when it was tried long enough (then `outcome.result` is still `later`). */
  nextAttemptAt: Date | null
}

/** What the stage needs from outside. */
export interface DeliverPorts {
  /** Writes one attempt down, at once: until it is written, a crash repeats the message. */
  record(delivery: Delivery): Promise<void>
  /** Gives notices back that were claimed and for which no session stood. Not an attempt. */
  release(ids: string[], reason: string): Promise<void>
  /** Where limits hold: when each of these may leave. Asked again for one that missed its slot. */
  slots?(ids: string[]): Promise<ReadonlyMap<string, Slot>>
  /** Gives notices back whose turn has not come. Not an attempt, and no fault. */
  putOff?(waiting: readonly PutOff[]): Promise<void>
  now(): Date
  random(): number
}

export interface DeliverOptions {
  /** Messages at once. Default 20; more than the relay's sessions wait in line there. */
  concurrency?: number
  /** Stops after the messages under way, and releases the rest: a shutdown, or a person's pause. */
  signal?: AbortSignal
  /**
   * What follows the batch, asked for while enough of it is left that nobody waits meanwhile; empty: nothing. Where limits
   * hold it is not asked: what they put off is given back with the batch.
   */
  more?(): Promise<readonly ClaimedNotice[]>
}

/** From so many left for each message at once, more is asked for: as long as claiming and composing take, several times. */
const LOW = 5

/** What a batch came to. */
export interface BatchResult {
  accepted: number
  later: number
  refused: number
  released: number
  /** Put off, since limits let no more leave now. */
  waiting: number
  /** Why the batch stopped before its end; null when it did not. */
  stopped: string | null
}

/**
 * Delivers claimed notices, and what follows them: fill, send, record, one by one, several at once, each in its slot.
 * When the relay is down or the signal fires, the rest is released, and so is what found the relay down: that says
 * nothing about the notice. Each is recorded, released or put off exactly once.
 *
 * @throws what a port throws, after the messages under way were recorded: the database is gone; what `more` throws, after
 *   all that was there has left
 */
export async function deliverBatch(
  batch: readonly ClaimedNotice[],
  relay: Relay,
  ports: DeliverPorts,
  { concurrency = 20, signal, more }: DeliverOptions = {},
): Promise<BatchResult> {
  const result: BatchResult = { accepted: 0, later: 0, refused: 0, released: 0, waiting: 0, stopped: null }
  const fuse = breaker()
  const untried: string[] = []
  const waiting: PutOff[] = []
  let broken: { cause: unknown } | null = null
  const stopped = () => fuse.open ?? (signal?.aborted ? 'stopped' : null) ?? (broken === null ? null : 'not recorded')
  const line = await inLine(batch, ports, waiting).catch(async (cause) => {
    await ports.release(
      batch.map(({ id }) => id),
      'no slots',
    )
    throw cause
  })
  let asks = ports.slots ? undefined : more
  let asking: Promise<void> | null = null
  let lacking: { cause: unknown } | null = null

  /** Asks for more in time. What can't be had is said when what is there has left. */
  function lookAhead(): void {
    if (!asks || asking || line.length >= LOW * concurrency || stopped() !== null) return
    asking = asks()
      .then((next) => {
        if (next.length === 0) asks = undefined
        for (const notice of next) line.push({ notice, at: null })
      })
      .catch((cause: unknown) => {
        asks = undefined
        lacking = { cause }
      })
      .finally(() => {
        asking = null
      })
  }

  /** The next that may leave, when its turn comes; null: none is left. */
  async function take(room: Room): Promise<Ready | null> {
    for (;;) {
      lookAhead()
      const turn = line.shift()
      if (turn === undefined) {
        if (asking === null) return null
        await asking
        continue
      }
      const now = stopped() === null ? await whenItsTurn(turn) : 'stopped'
      if (now === 'go') return prepare(turn.notice, ports, room)
      if (now === 'stopped') untried.push(turn.notice.id)
      else waiting.push(now)
    }
  }

  async function whenItsTurn(turn: Turn): Promise<'go' | 'stopped' | PutOff> {
    try {
      return await itsTurn(turn, ports, stopped, signal)
    } catch (cause) {
      broken ??= { cause }
      return 'stopped'
    }
  }

  /** The one after, where its turn is at once. */
  function takeAhead(room: Room): Ready | null {
    lookAhead()
    return stopped() === null && line[0]?.at === null ? prepare((line.shift() as Turn).notice, ports, room) : null
  }

  /**
   * Sends one, with the envelope of the one after; a message's text leaves only when the one before it is recorded.
   * `meanwhile` is done while that is written, when the message's own memory is free.
   */
  async function carry(ready: Ready, following: Ready | null, meanwhile: () => void): Promise<void> {
    const { notice } = ready
    if (stopped() !== null) {
      if (ready.filled) relay.drop(ready.filled.pieces)
      untried.push(notice.id)
      return
    }
    const delivery = await attempt(ready, following, relay, ports)
    fuse.note(delivery.outcome)
    if (delivery.outcome.result === 'later' && delivery.outcome.relayDown) untried.push(notice.id)
    else {
      const recorded = ports.record(delivery)
      try {
        meanwhile()
      } finally {
        await recorded
        result[delivery.outcome.result]++
      }
    }
  }

  async function lane(): Promise<void> {
    const room = twoRooms()
    /** The one whose envelope is said, and the one after it. */
    let ahead: Ready | null = null
    let then: Ready | null = null
    for (;;) {
      try {
        const ready: Ready | null = ahead ?? (await take(room))
        ahead = then
        then = null
        if (ready === null) return
        ahead ??= takeAhead(room)
        await carry(ready, ahead, () => {
          // At the end of a batch the others get what is left.
          if (ahead && line.length > concurrency) then = takeAhead(room)
        })
      } catch (cause) {
        broken ??= { cause }
      }
    }
  }

  await Promise.all(Array.from({ length: asks ? concurrency : Math.min(concurrency, batch.length) }, lane))
  result.stopped = untried.length === 0 ? fuse.open : stopped()
  if (untried.length > 0) {
    await ports.release(untried, result.stopped ?? 'stopped')
    result.released = untried.length
  }
  if (waiting.length > 0) {
    await ports.putOff?.(waiting)
    result.waiting = waiting.length
  }
  for (const fault of [broken, lacking] as ({ cause: unknown } | null)[]) if (fault) throw fault.cause
  return result
}
