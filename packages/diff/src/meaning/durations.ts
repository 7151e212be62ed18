import type { Unit } from './languages/index.ts'

const MINUTES: Record<Unit, number> = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 }

/**
 * A period in its own system: minutes up to weeks, months and years apart, because 30 days are not a month. Equal for
 * "24 hours" and "1 day", "12 months" and "a year".
 */
export function durationSense(amount: number, unit: Unit): string {
  return unit === 'month' || unit === 'year'
    ? `P${amount * (unit === 'year' ? 12 : 1)}M`
    : `P${amount * MINUTES[unit]}m`
}

/** Roughly how long, in minutes, for telling longer from shorter; a month counts 30.4 days. */
export function roughMinutes(sense: string): number {
  const amount = Number.parseFloat(sense.slice(1))
  return sense.endsWith('M') ? amount * MINUTES.month : amount
}
