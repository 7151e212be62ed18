import { readdir, readFile } from 'node:fs/promises'

/** Linux counts processor time in these. */
const TICK_MS = 10

/**
 * Processor time that a process and those that it started have taken, in ms: what holds on a busy machine, where a rate
 * does not. Linux alone tells; elsewhere 0.
 */
export async function processorOf(pid: number): Promise<number> {
  const self = await timesOf(pid)
  if (!self) return 0
  let ticks = self.own + self.gone
  for (const name of await readdir('/proc')) {
    const other = /^\d+$/.test(name) ? await timesOf(Number(name)) : null
    if (other?.parent === pid) ticks += other.own + other.gone
  }
  return ticks * TICK_MS
}

/** The process that started this one. */
export const parentOf = async (pid: number): Promise<number> => (await timesOf(pid))?.parent ?? 0

async function timesOf(pid: number): Promise<{ parent: number; own: number; gone: number } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  if (stat === '') return null
  const field = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const sum = (from: number) => Number(field[from]) + Number(field[from + 1])
  return { parent: Number(field[1]), own: sum(11), gone: sum(13) }
}
