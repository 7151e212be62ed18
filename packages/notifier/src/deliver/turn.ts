import type { Wait } from '../limits/limits.ts'
import { SLOT_LASTS_MS } from '../limits/slots.ts'
import type { ClaimedNotice, DeliverPorts } from './deliver.ts'

/** A notice whose turn comes later, and why. */
export interface PutOff {
  id: string
  waits: Wait
  until: Date
}

/** A notice and its slot; null: at once. */
export interface Turn {
  notice: ClaimedNotice
  at: Date | null
}

/** Those that may leave, in the order of their slots; the others go into `waiting`. */
export async function inLine(batch: readonly ClaimedNotice[], ports: DeliverPorts, waiting: PutOff[]): Promise<Turn[]> {
  if (!ports.slots) return batch.map((notice) => ({ notice, at: null }))
  const slots = await ports.slots(batch.map(({ id }) => id))
  const turns: Turn[] = []
  for (const notice of batch) {
    const slot = slots.get(notice.id)
    if (slot && 'until' in slot) waiting.push({ id: notice.id, ...slot })
    else turns.push({ notice, at: slot?.at ?? null })
  }
  return turns.sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0))
}

/** Waits for a notice's slot; one that slept through it asks for another, so that nobody catches up in a crowd. */
export async function itsTurn(
  { notice, at }: Turn,
  ports: DeliverPorts,
  stopped: () => string | null,
  signal: AbortSignal | undefined,
): Promise<'go' | 'stopped' | PutOff> {
  for (let slot = at; slot !== null; ) {
    await pause(slot.getTime() - ports.now().getTime(), signal)
    if (stopped() !== null) return 'stopped'
    if (ports.now().getTime() - slot.getTime() <= SLOT_LASTS_MS) return 'go'
    const next = (await ports.slots?.([notice.id]))?.get(notice.id)
    if (next && 'until' in next) return { id: notice.id, ...next }
    slot = next?.at ?? null
  }
  return 'go'
}

/** So many milliseconds, or less when the signal fires. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
  })
}
