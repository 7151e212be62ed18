import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds before each new try: half a minute in all, in which a database comes back from a restart. */
const WAITS = [500, 1500, 4000, 8000, 16_000]

/**
 * Writes what must not be lost: a server has taken a message, and until that is written down it would be sent again. What
 * fails is tried anew for half a minute, or until the worker stops.
 *
 * @throws what the last try threw
 */
async function persist(
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

/**
 * As `persist`, of several in one statement. One that the database refuses takes the others of its statement with it: in
 * the end each is tried by itself, so that none is sent again for another's sake.
 *
 * @throws what the database says of one that it refused even so; the others are written
 */
export async function persistAll<T>(
  items: readonly T[],
  write: (items: readonly T[]) => Promise<void>,
  signal: AbortSignal,
  waits: readonly number[] = WAITS,
): Promise<void> {
  try {
    await persist(() => write(items), signal, waits)
  } catch (fault) {
    if (items.length < 2) throw fault
    const tried = await Promise.allSettled(items.map((item) => write([item])))
    for (const one of tried) if (one.status === 'rejected') throw one.reason
  }
}
