import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { type Fields, fieldGroups, fromXtext, typedValue } from './fields.ts'
import type { ReadReceipts, Receipt } from './receipt.ts'

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/**
 * Reads a delivery status notification (RFC 3464 in RFC 6522) or an abuse report (ARF, RFC 5965).
 * Anyone can send one: who acts on it should ask for the envelope id or Message-ID, which can't be guessed.
 *
 * @returns one receipt per recipient, or everything that keeps this from being a report (an absence reply, say)
 */
export async function readReceipt(raw: Uint8Array | string): Promise<ReadReceipts> {
  let mail: Email
  try {
    mail = await PostalMime.parse(raw, { forceRfc822Attachments: true })
  } catch (fault) {
    return { problems: [`not a message: ${(fault as Error).message}`] }
  }
  const status = partOf(mail, 'message/delivery-status', 'message/global-delivery-status')
  if (status !== null) return bounces(status, mail)
  const feedback = partOf(mail, 'message/feedback-report')
  if (feedback !== null) return complaint(feedback, mail)
  const problems = ['no report in it: neither message/delivery-status nor message/feedback-report']
  const auto = header(mail, 'auto-submitted')
  if (auto !== null && auto !== 'no') problems.push(`an automatic answer (Auto-Submitted: ${auto})`)
  return { problems }
}

function partOf(mail: Email, ...types: string[]): string | null {
  const part = mail.attachments.find((each) => types.includes(each.mimeType))
  return part === undefined ? null : textOf(part)
}

const textOf = ({ content }: Attachment) =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString()

function header(mail: Email, key: string): string | null {
  return mail.headers.find((each) => each.key === key)?.value.trim() ?? null
}

/** Message-ID of what was returned: the whole message, or its headers alone. */
function originalMessageId(mail: Email): string | null {
  const returned = mail.attachments.find(({ mimeType }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(mimeType),
  )
  // Headers alone may come as a part without a disposition, which counts as the report's text.
  const text = returned === undefined ? (mail.text ?? '') : textOf(returned)
  const head = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')
  return /^message-id:\s*(<[^<>\s]+>)/im.exec(head)?.[1] ?? null
}

function bounces(text: string, mail: Email): ReadReceipts {
  const [message, ...recipients] = fieldGroups(text)
  if (message === undefined || recipients.length === 0) return { problems: ['the delivery status names no recipient'] }
  const envid = message.get('original-envelope-id')
  const about = {
    kind: 'bounce' as const,
    envid: envid === undefined ? null : fromXtext(envid),
    originalMessageId: originalMessageId(mail),
    reporter: typedValue(message.get('reporting-mta')),
    arrivedAt: dateOf(message.get('arrival-date')),
  }
  const receipts: Receipt[] = []
  const problems: string[] = []
  for (const [at, fields] of recipients.entries()) {
    const read = recipientOf(fields)
    if (typeof read === 'string') problems.push(`recipient ${at + 1}: ${read}`)
    else receipts.push({ ...about, ...read })
  }
  return problems.length > 0 ? { problems } : { receipts }
}

function recipientOf(fields: Fields): Pick<Receipt, 'recipient' | 'action' | 'status' | 'diagnostic'> | string {
  const said = fields.get('action')?.toLowerCase().split(/[\s(]/)[0]
  const action = ACTIONS.find((each) => each === said)
  if (action === undefined) return `its action is ${said === undefined ? 'missing' : JSON.stringify(said)}`
  return {
    action,
    recipient: typedValue(fields.get('original-recipient')) ?? typedValue(fields.get('final-recipient')),
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
    diagnostic: typedValue(fields.get('diagnostic-code')),
  }
}

function complaint(text: string, mail: Email): ReadReceipts {
  const fields: Fields = new Map(fieldGroups(text).flatMap((group) => [...group]))
  const type = fields.get('feedback-type')
  if (type === undefined) return { problems: ['the feedback report has no Feedback-Type'] }
  const recipient = fields.get('original-rcpt-to')?.replace(/^<|>$/g, '') ?? null
  const envid = fields.get('original-envelope-id')
  return {
    receipts: [
      {
        kind: 'complaint',
        envid: envid === undefined ? null : fromXtext(envid),
        originalMessageId: originalMessageId(mail),
        recipient,
        action: 'complained',
        status: null,
        diagnostic: type,
        reporter: typedValue(fields.get('reporting-mta')) ?? fields.get('user-agent') ?? null,
        arrivedAt: dateOf(fields.get('arrival-date') ?? fields.get('received-date')),
      },
    ],
  }
}

function dateOf(text: string | undefined): Date | null {
  const at = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(at) ? null : new Date(at)
}
