import { useSyncExternalStore } from 'react'

/** An answer is on its way for some time: by so little, clocks do not differ. */
const SAME_MS = 2000

let ahead = 0
const watching = new Set<() => void>()

/** Takes over what time the server says it is. A browser's own clock may be wrong; an installation's may be a test's. */
export function setClock(said: string): void {
  const found = Date.parse(said) - Date.now()
  if (Number.isNaN(found) || Math.abs(found - ahead) < SAME_MS) return
  ahead = Math.abs(found) < SAME_MS ? 0 : found
  for (const told of watching) told()
}

/** The time by the server's clock, in epoch ms. */
export const timeNow = (): number => Date.now() + ahead

function watch(told: () => void): () => void {
  watching.add(told)
  return () => watching.delete(told)
}

/** By how much the server's clock is ahead, in ms: whoever shows a time shows it anew when that becomes known. */
export const useAhead = (): number => useSyncExternalStore(watch, aheadNow, aheadNow)

const aheadNow = () => ahead
