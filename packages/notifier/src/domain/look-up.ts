import { promises as dns } from 'node:dns'

/** Thrown when DNS gave no answer at all: no network, or its servers are down. */
export class NoDnsAnswer extends Error {
  readonly code = 'no-dns-answer'
}

export type LookUp = (name: string, type: string) => Promise<unknown>

/** There is no such record: an answer too. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

/** Asks these servers (`192.0.2.53` or `192.0.2.53:5353`), or with none those of this machine. */
export function lookUp(servers: readonly string[], timeout = 2500): LookUp {
  const resolver = new dns.Resolver({ timeout, tries: 2 })
  if (servers.length > 0) resolver.setServers(servers)
  return (name, type) => resolver.resolve(name, type)
}

/** TXT records, each joined; none where there are none. @throws NoDnsAnswer */
export async function texts(ask: LookUp, name: string): Promise<string[]> {
  try {
    return ((await ask(name, 'TXT')) as string[][]).map((parts) => parts.join(''))
  } catch (error) {
    if (NOTHING.has((error as { code?: string }).code ?? '')) return []
    throw new NoDnsAnswer(`DNS gave no answer about ${name}: ${(error as Error).message}`, { cause: error })
  }
}

/** Addresses of a host, of both kinds; itself if it is one. @throws NoDnsAnswer */
export async function addresses(ask: LookUp, host: string): Promise<string[]> {
  if (/^[\d.]+$|:/.test(host)) return [host]
  const found: string[] = []
  for (const type of ['A', 'AAAA'])
    try {
      found.push(...((await ask(host, type)) as string[]))
    } catch (error) {
      if (!NOTHING.has((error as { code?: string }).code ?? ''))
        throw new NoDnsAnswer(`DNS gave no answer about ${host}: ${(error as Error).message}`, { cause: error })
    }
  return found
}
