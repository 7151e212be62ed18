import { htmlPieces, textPieces } from '../compose/blocks.ts'
import type { NoticeContent, NoticeRecipient } from '../compose/content.ts'
import type { Piece } from '../compose/mime/parts.ts'
import { noticeBlocks, subject } from '../compose/notice.ts'
import type { Preview } from './preview.ts'

/**
 * What an e-mail would have said, for those whom none can reach: shown on the organisation's own site, or printed as a
 * letter. The HTML is a part to be put on a page, with its styles inline; it comes with every change, and with the
 * revised policy where that is promised.
 */
export function noticeFragment(content: NoticeContent, name: string | null): Preview {
  const carriage = content.attach === 'attachment' ? 'inline' : content.attach
  const blocks = noticeBlocks(content, carriage, content.changes.length)
  const recipient: NoticeRecipient = { name, address: '', messageId: '', noticeUrl: null, date: new Date(0) }
  const filled = (pieces: Piece<NoticeRecipient>[]) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(recipient))).join('')
  return { subject: subject(content), html: filled(htmlPieces(blocks)), text: filled(textPieces(blocks)) }
}
