import type { DeliveryOutcome } from '../smtp/index.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const DAY = 24 * HOUR

/** RFC 5321 §4.5.4.1: give up after four or five days. */
export const GIVE_UP_AFTER_MS = 5 * DAY

/** Greylisting servers want a few minutes between attempts; most ask for five. */
const GREYLIST = 5 * MINUTE

/**
 * When to try again; null when not: it is done (accepted, refused), or it was put off for five days, and the notice
 * goes on the ladder. Days decide and not a count of attempts, which an outage of ours could use up in minutes.
 *
 * A relay that is down is asked again soon and for ever: nobody's mail gets through, and what counts is that it goes
 * on by itself when the relay is back.
 *
 * @param attempt the attempt that came to this outcome, from 1
 * @param random from [0, 1): spreads what failed together over the last quarter of the wait
 * @param since when the notice was first attempted; null, unknown: it is tried for ever
 */
export function nextAttemptAt(
  attempt: number,
  outcome: DeliveryOutcome,
  now: Date,
  random: number,
  since: Date | null = null,
): Date | null {
  if (outcome.result !== 'later') return null
  if (outcome.relayDown) return after(now, backOff(attempt, 5 * SECOND, MINUTE), random)
  if (since !== null && now.getTime() - since.getTime() >= GIVE_UP_AFTER_MS) return null
  const wait = backOff(attempt, MINUTE, 4 * HOUR)
  if (outcome.reason === 'greylisted') return new Date(after(now, wait, random).getTime() + GREYLIST)
  return after(now, wait, random)
}

/** Doubles from `first` to `most`. */
const backOff = (attempt: number, first: number, most: number) =>
  Math.min(most, first * 2 ** Math.min(Math.max(attempt, 1) - 1, 30))

const after = (now: Date, wait: number, random: number) =>
  new Date(now.getTime() + Math.round(wait * (0.75 + random / 4)))
