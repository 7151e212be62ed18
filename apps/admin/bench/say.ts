import { availableParallelism, loadavg } from 'node:os'

const missed: string[] = []

/** One line: what was measured, how much it is, and the most that it may be. */
export function say(name: string, value: number, most?: number, unit = 'ms'): void {
  const ok = most === undefined || value <= most
  if (!ok) missed.push(name)
  const said = `${value.toFixed(0).padStart(8)} ${unit.padEnd(3)}`
  console.log(
    `${ok ? (most === undefined ? '      ' : 'ok    ') : 'MISSED'}  ${name.padEnd(72)} ${said} ${most === undefined ? '' : `≤ ${most}`}`,
  )
}

/** What was missed, and under which load: figures of a busy machine tell of the machine. */
export function report(): void {
  const [load = 0] = loadavg()
  console.log(`\n${availableParallelism()} processors, load ${load.toFixed(1)} at the end.`)
  console.log(missed.length === 0 ? 'Every bound was met.' : `Missed: ${missed.join('; ')}`)
  if (missed.length > 0) process.exitCode = 1
}

/** The value that so much of the sample does not exceed. */
export function percentile(sample: readonly number[], part: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
