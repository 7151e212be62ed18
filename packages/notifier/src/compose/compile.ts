import { frameOf, hashOf, type MessageFrame, messagePieces, type Room } from '../message/frame.ts'
import { htmlPieces, textPieces } from './blocks.ts'
import { CHANGES_SHEET, showChanges } from './changes.ts'
import type { Filled, NoticeContent, NoticeRecipient, PolicyCarriage } from './content.ts'
import { FRAME_BOTTOM, frameTop, h1, h2 } from './frame.ts'
import { wordingIn } from './language/index.ts'
import { headerDate, headerMailbox, headerText, type Mailbox, wireAddress } from './mime/headers.ts'
import { type AttachedFile, type Encoded, encodeBody } from './mime/parts.ts'
import { quotedPrintablePiece } from './mime/quoted-printable.ts'
import { headline, noticeBlocks, policyBlock, policyFileName, subject } from './notice.ts'
import { POLICY_SHEET } from './policy-text.ts'

/** What the frame around shown changes weighs, at most: it is there once, however many there are. */
const SHOWN_BYTES = 60
const SHEETS = CHANGES_SHEET + POLICY_SHEET
/** Gmail cuts a message at 102 KB; what is cut, the member never sees. Bytes on the wire, files apart. */
const MAX_BYTES = 100_000

/** A message that is the same for many but for their own parts: encoded once, filled for each. */
export interface Compiled<T> {
  envelopeFrom: string
  frame: MessageFrame
  own: ((recipient: T) => string)[]
}

/** A notice as everyone in one language with the same changes gets it. */
export interface CompiledNotice extends Compiled<NoticeRecipient> {
  /** Mandatory notices can't be unsubscribed; alerts are the optional stream. */
  stream: 'mandatory'
  subject: string
  /** How the policy travels: an inline one that would exceed the limit became an attachment. */
  carriage: PolicyCarriage
  /** Bytes of the message without files and without the member's own parts. */
  bytes: number
}

/** The headers that every message of ours has, before and after the member's own. */
export function headerPieces(message: {
  from: Mailbox
  replyTo?: Mailbox
  subject: string
  language: string
}): Encoded<{ name: string | null; address: string; messageId: string; date: Date }>[] {
  const fixed = [
    `From: ${headerMailbox(message.from)}`,
    ...(message.replyTo === undefined ? [] : [`Reply-To: ${headerMailbox(message.replyTo)}`]),
    `Subject: ${headerText(message.subject)}`,
    `Content-Language: ${message.language}`,
    // RFC 3834, and Exchange's own way of saying so: an absence reply must not look like a bounce.
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    'MIME-Version: 1.0',
    '',
  ].join('\r\n')
  return [
    (to) =>
      `To: ${headerMailbox(to)}\r\nDate: ${headerDate(to.date)}\r\nMessage-ID: ${checkedMessageId(to.messageId)}\r\n`,
    Buffer.from(fixed),
  ]
}

function checkedMessageId(messageId: string): string {
  if (!/^<[\x21-\x3b=\x3f-\x7e]{3,200}>$/.test(messageId)) throw new RangeError('A Message-ID is <left@right> in ASCII')
  return messageId
}

/**
 * Compiles what is the same for all members of a language and a set of changes. Costs about a millisecond per 10 KB:
 * do it once per batch, never per member.
 *
 * @throws AddressError when `from`, `replyTo` or `returnPath` is no address
 */
export function compileNotice(content: NoticeContent): CompiledNotice {
  const all = content.changes.length
  const whole = build(content, content.attach, all)
  if (whole.bytes <= MAX_BYTES) return whole
  const carriage = content.attach === 'inline' ? 'attachment' : content.attach
  const lighter = build(content, carriage, all)
  return lighter.bytes <= MAX_BYTES ? lighter : build(content, carriage, fittingCount(content, lighter.bytes))
}

/** How many changes fit, the first (most material) first; the attached file has all of them. */
function fittingCount(content: NoticeContent, bytes: number): number {
  // 2,000: the sentences and the link that count what is left out.
  let over = bytes + 2000 - MAX_BYTES
  let count = content.changes.length
  while (count > 0 && over > 0) {
    const { html, text } = showChanges(content.changes.slice(--count, count + 1), content)
    over -= quotedPrintablePiece(html).length + quotedPrintablePiece(text).length - SHOWN_BYTES
  }
  return count
}

function build(content: NoticeContent, carriage: PolicyCarriage, shownCount: number): CompiledNotice {
  const blocks = noticeBlocks(content, carriage, shownCount)
  const body = {
    text: textPieces(blocks),
    html: [frameTop(content.language, headline(content), SHEETS), ...htmlPieces(blocks), FRAME_BOTTOM],
  }
  const files = carriage === 'attachment' && content.kind !== 'withdrawn' ? [policyFile(content)] : []
  const message = { ...content, subject: subject(content) }
  return {
    stream: 'mandatory',
    subject: message.subject,
    carriage,
    bytes: encodeBody({ ...body, files: [] }).reduce(
      (sum, piece) => sum + (Buffer.isBuffer(piece) ? piece.length : 0),
      0,
    ),
    envelopeFrom: wireAddress(content.returnPath ?? content.from.address),
    ...frameOf([...headerPieces(message), ...encodeBody({ ...body, files })]),
  }
}

/** The revised policy as a file: the changes, then the whole text; readable without a network. */
function policyFile(content: NoticeContent): AttachedFile {
  const name = policyFileName(content)
  if (content.revisedPolicy) return { name, type: 'application/pdf', content: Buffer.from(content.revisedPolicy()) }
  const words = wordingIn(content.language)
  const html = [
    frameTop(content.language, content.policyTitle, SHEETS),
    h1(headline(content)),
    h2(words.changes[content.kind]),
    showChanges(content.changes, content).html,
    h2(words.revisedPolicy(content.versionNumber)),
    policyBlock(content),
    FRAME_BOTTOM,
  ]
  return { name, type: 'text/html; charset=utf-8', content: Buffer.from(html.join('')) }
}

/**
 * One recipient's message: the compiled bytes with their own parts, each escaped and encoded where it stands.
 *
 * @param room where it is written; without one, in memory of its own
 */
export function fill<T extends { address: string; messageId: string }>(
  { frame, own, envelopeFrom: from }: Compiled<T>,
  to: T,
  room?: Room,
): Filled {
  const parts = own.map((write) => write(to))
  const pieces = messagePieces(frame, parts, '', room)
  let raw: Buffer | undefined
  let sha256: string | undefined
  return {
    pieces,
    // Whoever sends needs neither: an attached policy is not copied for each member, nor hashed twice.
    get raw() {
      raw ??= Buffer.concat(pieces)
      return raw
    },
    get sha256() {
      sha256 ??= hashOf(pieces)
      return sha256
    },
    parts,
    envelope: { from, to: wireAddress(to.address), envid: envidOf(to.messageId) },
    messageId: to.messageId,
  }
}

/** The envelope id of a message: the left part of its Message-ID, so that a bounce leads to the notice. */
export function envidOf(messageId: string): string {
  return messageId.slice(1, messageId.lastIndexOf('@'))
}

/**
 * One member's message.
 *
 * @throws AddressError when no server could be asked to deliver to the address
 */
export function fillNotice(compiled: CompiledNotice, recipient: NoticeRecipient, room?: Room): Filled {
  return fill(compiled, recipient, room)
}
