import { spf } from './libraries.ts'
import type { LookUp } from './look-up.ts'

/** What a receiver finds when a server with this address sends for the domain: `pass`, `fail`, `softfail`, `permerror` … */
export async function checkSpf(ip: string, domain: string, ask: LookUp): Promise<string> {
  const { status } = await spf({
    sender: `notices@${domain}`,
    ip,
    helo: domain,
    mta: domain,
    resolver: ask,
    maxElapsedTime: 20_000,
  })
  return status.result
}
