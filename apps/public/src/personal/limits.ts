/** A bucket that holds so many tries and fills up again over a time. */
export interface Limit {
  tries: number
  /** In which as many are given back. */
  seconds: number
}

/** Keys remembered at once: an attacker with many addresses costs some memory, and no more. */
const KEYS = 20_000

/** Counts tries by key, in this process. What must hold across processes, the database and the worker limit as well. */
export function limiter({ tries, seconds }: Limit): (key: string, now: number) => boolean {
  const left = new Map<string, { tries: number; at: number }>()
  return (key, now) => {
    const before = left.get(key)
    const filled = before ? Math.min(tries, before.tries + ((now - before.at) / 1000 / seconds) * tries) : tries
    left.delete(key)
    if (left.size >= KEYS) left.delete(left.keys().next().value as string)
    left.set(key, { tries: filled >= 1 ? filled - 1 : filled, at: now })
    return filled >= 1
  }
}

/** A network's name for whoever asks: of IPv6 the half that a household has as a whole. */
export function clientOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
