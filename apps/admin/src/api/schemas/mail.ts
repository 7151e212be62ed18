import { z } from '@hono/zod-openapi'
import { SummaryByLanguage } from './announcing.ts'
import { date, language } from './parts.ts'

/** What receivers look at before they trust the sender, and what they find. */
export const MailDomain = z
  .object({
    from: z.string().openapi({ description: 'The sender of notices.' }),
    domain: z.string(),
    relayHost: z.string().nullable(),
    unreadKeys: z
      .array(z.object({ file: z.string(), why: z.enum(['missing', 'forbidden', 'no-key']) }))
      .openapi({ description: 'Files that should hold a key for signing, and don’t as seen by the admin app.' }),
    findings: z.array(
      z.object({
        part: z.enum(['spf', 'dkim', 'dmarc']),
        state: z.enum(['good', 'weak', 'missing', 'wrong', 'unseen', 'no-answer']),
        code: z.string(),
        name: z.string().openapi({ description: 'The name in DNS that was looked at.' }),
        found: z.array(z.string()),
        expected: z.string().nullable(),
      }),
    ),
  })
  .openapi('MailDomain')

export const TestNotice = z
  .object({
    languages: z.array(language).min(1).max(8),
    to: z.enum(['me', 'team']).default('me').openapi({ description: '`team`: everyone of the legal team.' }),
    effectiveAt: date.optional(),
    summary: SummaryByLanguage.optional(),
    citation: z.string().max(4000).optional().openapi({ description: 'Of an urgent announcement.' }),
  })
  .openapi('TestNotice')

export const TestedNotice = z
  .object({
    to: z.array(z.string()),
    sent: z.number().int().openapi({ description: 'Messages that the mail server took.' }),
    refused: z.array(z.string()).openapi({ description: 'To whom it took none.' }),
  })
  .openapi('TestedNotice')
