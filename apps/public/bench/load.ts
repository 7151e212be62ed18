import { execFileSync, spawnSync } from 'node:child_process'

/** What a server did with 50 connections that ask again as soon as they are answered. */
export interface Load {
  perSecond: number
  /** Milliseconds. */
  p99: number
}

export const installed = (program: string): boolean => spawnSync('which', [program]).status === 0

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** What is asked under load. */
export interface Target {
  url: string
  headers?: Record<string, string>
}

const ROUNDS = 6
const SECONDS = 2

/**
 * wrk's figures for each target, the best of several rounds in turn: other work on the machine only ever takes away, and
 * what comes while one target is asked would else be taken for its own slowness.
 */
export function load<Name extends string>(targets: readonly (Target & { name: Name })[]): Map<Name, Load> {
  const best = new Map<Name, Load>()
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, url, headers = {} } of targets) {
      const { perSecond, p99 } = once(url, headers, SECONDS)
      const before = best.get(name) ?? { perSecond: 0, p99: Number.POSITIVE_INFINITY }
      best.set(name, { perSecond: Math.max(before.perSecond, perSecond), p99: Math.min(before.p99, p99) })
    }
  return best
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
