import PostalMime, { type Address, type Email } from 'postal-mime'
import { type Caught, type CaughtEnvelope, type CaughtFolder, caughtAt } from './folder.ts'

/** A line of the inbox. */
export interface CaughtSummary {
  id: string
  at: Date
  from: string
  /** Whom the envelope names: what the mail server was asked to do, whatever the headers say. */
  to: string
  subject: string
  messageId: string | null
  bytes: number
}

/** A message, opened. */
export interface CaughtMessage extends CaughtSummary {
  envelope: CaughtEnvelope
  headers: { name: string; value: string }[]
  text: string | null
  html: string | null
  attachments: { name: string; type: string; content: Buffer }[]
  raw: Buffer
}

export interface CaughtPage {
  /** How many match in all. */
  total: number
  messages: CaughtSummary[]
}

/** Reads what was caught, newest first. */
export interface CaughtReader {
  /** @param query words that must all occur in sender, recipient or subject, whatever their case */
  listCaught(options?: { offset?: number; limit?: number; query?: string }): Promise<CaughtPage>
  readCaught(id: string): Promise<CaughtMessage | null>
}

/** Summaries kept in memory, at about 300 bytes each. */
const REMEMBERED = 20_000
const AT_ONCE = 50

export function caughtReader(folder: CaughtFolder): CaughtReader {
  const summaries = new Map<string, CaughtSummary>()

  async function summary(id: string): Promise<CaughtSummary | null> {
    const known = summaries.get(id)
    if (known !== undefined) return known
    const file = await folder.readHead(id)
    if (file === null) return null
    const made = summaryOf(id, await parsed(file.raw), file)
    if (summaries.size >= REMEMBERED) summaries.clear()
    summaries.set(id, made)
    return made
  }

  async function summariesOf(ids: string[]): Promise<CaughtSummary[]> {
    const found: (CaughtSummary | null)[] = []
    for (let at = 0; at < ids.length; at += AT_ONCE)
      found.push(...(await Promise.all(ids.slice(at, at + AT_ONCE).map(summary))))
    return found.filter((each) => each !== null)
  }

  async function readCaught(id: string): Promise<CaughtMessage | null> {
    const file = await folder.read(id)
    return file === null ? null : opened(id, file)
  }

  return {
    readCaught,
    async listCaught({ offset = 0, limit = 50, query = '' } = {}) {
      const ids = await folder.ids()
      const terms = query.toLowerCase().split(/\s+/).filter(Boolean)
      if (terms.length === 0)
        return { total: ids.length, messages: await summariesOf(ids.slice(offset, offset + limit)) }
      const matching = (await summariesOf(ids)).filter(({ from, to, subject }) => {
        const line = `${from}\n${to}\n${subject}`.toLowerCase()
        return terms.every((term) => line.includes(term))
      })
      return { total: matching.length, messages: matching.slice(offset, offset + limit) }
    },
  }
}

/** What isn't a message can be sent by SMTP too; it has no headers, and is shown as its source. */
async function parsed(raw: Buffer): Promise<Email> {
  return PostalMime.parse(raw).catch(() => ({ headers: [], headerLines: [], attachments: [] }))
}

function summaryOf(id: string, email: Email, { bytes, envelope }: Caught): CaughtSummary {
  return {
    id,
    at: caughtAt(id),
    from: said(email.from) || envelope.from,
    to: envelope.to.join(', '),
    subject: email.subject ?? '',
    messageId: email.messageId ?? null,
    bytes,
  }
}

async function opened(id: string, caught: Caught): Promise<CaughtMessage> {
  const email = await parsed(caught.raw)
  return {
    ...summaryOf(id, email, caught),
    envelope: caught.envelope,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map((file, at) => ({
      name: file.filename ?? `part-${at + 1}`,
      type: file.mimeType,
      content: typeof file.content === 'string' ? Buffer.from(file.content) : Buffer.from(file.content as Uint8Array),
    })),
    raw: caught.raw,
  }
}

const said = (address: Address | undefined) =>
  address === undefined ? '' : [address.name, address.address && `<${address.address}>`].filter(Boolean).join(' ')
