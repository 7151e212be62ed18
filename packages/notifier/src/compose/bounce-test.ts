import { frameOf } from '../message/frame.ts'
import { type Block, htmlPieces, textPieces } from './blocks.ts'
import { fill, headerPieces } from './compile.ts'
import type { Filled } from './content.ts'
import { FRAME_BOTTOM, frameTop } from './frame.ts'
import { type Mailbox, oneLine, wireAddress } from './mime/headers.ts'
import { encodeBody } from './mime/parts.ts'

type Recipient = Mailbox & { messageId: string; date: Date }

const SUBJECT = 'A test that should come back'

/**
 * A message to an address that must not exist, so that its bounce comes back. Nobody should ever read it; it says what it
 * is in case someone does. In English alone, since there is no reader to choose a language for.
 *
 * @throws AddressError for an unusable address
 */
export function composeBounceTest(test: {
  organisation: { name: string }
  from: Mailbox
  to: Mailbox
  /** As `messageIdFor` gives it. */
  messageId: string
  date: Date
}): Filled {
  const blocks: Block<Recipient>[] = [
    { kind: 'sender', text: oneLine(test.organisation.name) },
    { kind: 'h1', text: SUBJECT },
    {
      kind: 'text',
      text: 'This message was sent to an address at which nobody should be, to see whether mail that can’t be delivered comes back. If it reached you, the address exists: please ignore it.',
    },
  ]
  const body = encodeBody<Recipient>({
    text: textPieces(blocks),
    html: [frameTop('en', SUBJECT), ...htmlPieces(blocks), FRAME_BOTTOM],
    files: [],
  })
  const head = headerPieces({ from: test.from, subject: SUBJECT, language: 'en' })
  const envelopeFrom = wireAddress(test.from.address)
  return fill(
    { ...frameOf([...head, ...body]), envelopeFrom },
    { ...test.to, messageId: test.messageId, date: test.date },
  )
}
