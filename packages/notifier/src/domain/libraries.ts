import { createRequire } from 'node:module'
import type { LookUp } from './look-up.ts'

const load = createRequire(import.meta.url)

/** A DMARC record as it was read; `rr` is the record itself. */
export interface DmarcRecord {
  rr: string
  p?: string
  sp?: string
  rua?: string
  /** It stands at a domain above. */
  isOrgRecord: boolean
}

/** RFC 9989's walk up the tree; false where no record applies. Rejects when DNS does not answer. */
export const getDmarcRecord = load('mailauth/lib/dmarc/get-dmarc-record.js') as (
  domain: string,
  resolver: LookUp,
) => Promise<DmarcRecord | false>

/** Whether a server may send for a domain, by RFC 7208. */
export const { spf } = load('mailauth/lib/spf') as {
  spf(asked: {
    sender: string
    ip: string
    helo: string
    mta: string
    resolver: LookUp
    maxElapsedTime: number
  }): Promise<{
    status: { result: string }
  }>
}
