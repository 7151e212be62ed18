import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds before each new try: half a minute in all, in which a database comes back from a restart. */
const WAITS = [500, 1500, 4000, 8000, 16_000]

/**
 * Writes what must not be lost: a server has taken a message, and until that is written down it would be sent again. What
 * fails is tried anew for half a minute, or until the worker stops.
 *
 * @throws what the last try threw
 */
export async function persist(
  write: () => Promise<void>,
  signal: AbortSignal,
  waits: readonly number[] = WAITS,
): Promise<void> {
  for (const pause of waits) {
    try {
      return await write()
    } catch (fault) {
      if (signal.aborted) throw fault
      console.error(`not written down, and tried again in ${pause} ms:`, fault)
      await wait(pause, undefined, { signal }).catch(() => {})
    }
  }
  return write()
}
