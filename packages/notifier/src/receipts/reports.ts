import type { ReadReceipts, Receipt } from './receipt.ts'

/** What a mail reports of failures, and what it counts as when it reports none. */
export interface Reported {
  reports: { messageIds: string[]; result: 'bounced' | 'complaint'; response: string }[]
  otherwise: 'delayed' | 'delivered' | 'unknown' | 'no-report'
}

/**
 * Failures and complaints among what was read. A message is named by its own Message-ID where the report returned it,
 * else by the envelope id, which is the left part of it.
 *
 * @param domain the right part of Message-IDs
 */
export function reported(read: ReadReceipts, domain: string): Reported {
  if ('problems' in read) return { reports: [], otherwise: 'no-report' }
  const failures = read.receipts.filter(({ kind, action }) => kind === 'complaint' || action === 'failed')
  return {
    reports: failures.map((receipt) => ({
      messageIds: namesOf(receipt, domain),
      result: receipt.kind === 'complaint' ? 'complaint' : 'bounced',
      response: receipt.diagnostic ?? receipt.status ?? '',
    })),
    otherwise: read.receipts.some(({ action }) => action === 'delayed') ? 'delayed' : 'delivered',
  }
}

const namesOf = ({ originalMessageId, envid }: Receipt, domain: string): string[] => [
  ...new Set([...(originalMessageId ? [originalMessageId] : []), ...(envid ? [`<${envid}@${domain}>`] : [])]),
]
