import { execFileSync, spawnSync } from 'node:child_process'

/** What a server did with 50 connections that ask again as soon as they are answered. */
export interface Load {
  perSecond: number
  /** Milliseconds. */
  p99: number
}

export const installed = (program: string): boolean => spawnSync('which', [program]).status === 0

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** wrk's figures, the best of three runs: other work on the machine only ever takes away. */
export function load(url: string, headers: Record<string, string> = {}, seconds = 4): Load {
  const runs = [1, 2, 3].map(() => once(url, headers, seconds))
  return {
    perSecond: Math.max(...runs.map(({ perSecond }) => perSecond)),
    p99: Math.min(...runs.map(({ p99 }) => p99)),
  }
}

function once(url: string, headers: Record<string, string>, seconds: number): Load {
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const said = execFileSync('wrk', [
    '-t1',
    '-c50',
    `-d${seconds}s`,
    '--latency',
    '--timeout',
    '30s',
    ...flags,
    url,
  ]).toString()
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said)
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(p99) * (UNITS[unit ?? ''] ?? 1) }
}
