import { clientOf } from './personal/limits.ts'

export interface PageLimitSettings {
  /** Pages that one client may ask for in a minute, all at once if it likes; 0: any number. */
  perMinute: number
  /** Trusted proxies in front, each of which adds to `X-Forwarded-For` whom it was asked by. */
  proxies: number
}

/** What a page that had to be made costs, where one from memory costs one: who asks for every pair waits sooner. */
export const MADE = 10
/** Clients remembered at once; beyond, whoever was silent longest is forgotten. */
const CLIENTS = 20_000

/** Whoever asks, as far as the limit looks at them: a request of node:http is one. */
export interface Caller {
  socket: { remoteAddress?: string | undefined }
  headers: NodeJS.Dict<string | string[]>
}

/** How many tokens a client has left, as far as it is known. */
interface Bucket {
  tokens: number
  at: number
}

/**
 * One bucket of tokens for each client (of IPv6 for each household), in this process. Whoever asks from this machine
 * itself isn't limited unless a proxy is named: behind one that isn't, all readers would be one client.
 */
export class PageLimit {
  readonly #settings: PageLimitSettings
  readonly #buckets = new Map<string, Bucket>()

  constructor(settings: PageLimitSettings) {
    this.#settings = settings
  }

  /** Whom a request comes from; null if it isn't limited. */
  clientOf(caller: Caller): string | null {
    const { perMinute, proxies } = this.#settings
    if (perMinute === 0) return null
    const own = caller.socket.remoteAddress ?? ''
    if (proxies === 0) return /^(?:::1|(?:::ffff:)?127\.)/.test(own) ? null : clientOf(own)
    const forwarded = String(caller.headers['x-forwarded-for'] ?? '').split(',')
    return clientOf(forwarded.at(-proxies)?.trim() || own)
  }

  /** Takes tokens; seconds to wait if there are none left. What was already done is charged all the same. */
  take(client: string, cost: number, now: number): number | null {
    const { perMinute } = this.#settings
    const before = this.#buckets.get(client)
    const tokens = before ? Math.min(perMinute, before.tokens + ((now - before.at) / 60_000) * perMinute) : perMinute
    this.#buckets.delete(client)
    if (this.#buckets.size >= CLIENTS) this.#buckets.delete(this.#buckets.keys().next().value as string)
    const refused = tokens < 1
    this.#buckets.set(client, { tokens: refused ? tokens : tokens - cost, at: now })
    return refused ? Math.max(1, Math.ceil(((1 - tokens) / perMinute) * 60)) : null
  }

  /** Clients remembered. */
  get size(): number {
    return this.#buckets.size
  }
}
