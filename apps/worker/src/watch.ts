import { type Database, reportHealth, sendingPaused } from '@fairnotice/db'
import type { Relay } from '@fairnotice/notifier'

const LOOK_MS = 1000

export interface Watch {
  /** The relay, with an eye on how long it takes. */
  relay: Relay
  /** Fires when a person pauses sending. */
  paused: AbortSignal
  /** It was said that the relay says nothing. */
  readonly silent: boolean
  /** Nothing is said after this. */
  end(): Promise<void>
}

/**
 * Watches over a batch under way. A person's pause stops it after the messages that are being sent. A server that takes
 * a message and then says nothing must be given ten minutes (giving up early makes duplicates, RFC 5321 §4.5.3.2.6), but
 * people are told much sooner: from the first message without an answer for `silentMs`. That it takes messages is told
 * within a second, too.
 */
export function watchOver(database: Database, relay: Relay, caught: boolean, silentMs: number): Watch {
  const pause = new AbortController()
  const since = new Set<{ at: number }>()
  let told = false
  /** It took a message; and that was said. */
  let took = false
  let well = false
  const look = async () => {
    if (!pause.signal.aborted && (await sendingPaused(database))) pause.abort()
    const oldest = Math.min(...[...since].map(({ at }) => at))
    const silent = performance.now() - oldest > silentMs
    if (caught) return
    if (silent === told) {
      // A batch may last for minutes: that the relay can be used again is said while it does.
      if (took && !well && !silent) {
        well = true
        await reportHealth(database, 'relay', true, null)
      }
      return
    }
    told = silent
    const seconds = Math.round(silentMs / 1000)
    await reportHealth(database, 'relay', !silent, silent ? `timed-out: no answer for ${seconds} seconds` : null)
  }
  let looking: Promise<void> | null = null
  const timer = setInterval(
    () => {
      looking ??= look()
        .catch((error) => console.error(error))
        .finally(() => {
          looking = null
        })
    },
    Math.min(LOOK_MS, silentMs),
  )
  return {
    relay: {
      ...relay,
      server: relay.server,
      async send(...message) {
        const began = { at: performance.now() }
        since.add(began)
        try {
          const outcome = await relay.send(...message)
          took ||= outcome.result === 'accepted'
          return outcome
        } finally {
          since.delete(began)
        }
      },
    },
    paused: pause.signal,
    get silent() {
      return told
    },
    end() {
      clearInterval(timer)
      return looking ?? Promise.resolve()
    },
  }
}
