import type { Language } from '@fairnotice/policy'
import { frameOf } from '../message/frame.ts'
import { type Block, htmlPieces, textPieces } from './blocks.ts'
import { fill, headerPieces } from './compile.ts'
import type { Filled } from './content.ts'
import { FRAME_BOTTOM, frameTop } from './frame.ts'
import { wordingIn } from './language/index.ts'
import { type Mailbox, oneLine, wireAddress } from './mime/headers.ts'
import { encodeBody } from './mime/parts.ts'

export type LinkKind =
  | 'sign-in'
  | 'invitation'
  | 'second-factor-reset'
  | 'confirm-subscription'
  | 'visit'
  | 'old-address'
  | 'new-address'
  | 'answer'
  | 'new-device'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'password-changed'
  | 'token-made'
  | 'review-due'

/** A message that carries one link: asked for by someone, or to what they should look at. */
export interface LinkContent {
  kind: LinkKind
  language: Language
  organisation: { name: string }
  from: Mailbox
  /** Where bounces go; without it, to `from`. */
  returnPath?: string
  to: Mailbox
  url: string
  /** How long the link works, once; null for one that stays. */
  minutes: number | null
  /** What is to be confirmed, what was answered, or what happened when; word for word. */
  quote?: string
  /** As `messageIdFor` gives it. */
  messageId: string
  date: Date
}

type LinkRecipient = Mailbox & { messageId: string; date: Date }

/**
 * Composes a message that carries one link: to sign in, to accept an invitation, to confirm a subscription.
 *
 * @throws AddressError for an unusable address; RangeError when the URL is neither http nor https
 */
export function composeLink(content: LinkContent): Filled {
  if (!/^https?:\/\//i.test(content.url)) throw new RangeError('A link in a message is an http or https URL')
  const words = wordingIn(content.language)
  const organisation = oneLine(content.organisation.name)
  const link = words.link[content.kind]
  const subject = link.subject(organisation)
  const blocks: Block<LinkRecipient>[] = [
    { kind: 'sender', text: organisation },
    { kind: 'h1', text: subject },
    { kind: 'text', text: link.body(organisation) },
    ...(content.quote ? ([{ kind: 'quote', text: content.quote }] as const) : []),
    { kind: 'action', words: link.action, url: content.url },
    ...(content.minutes === null ? [] : ([{ kind: 'text', text: words.linkOnce(content.minutes) }] as const)),
    {
      kind: 'foot',
      lines: [
        ...(content.minutes === null ? [] : [words.linkIgnore]),
        `${words.sentTo} ${oneLine(content.to.address)}`,
      ],
    },
  ]
  const body = encodeBody<LinkRecipient>({
    text: textPieces(blocks),
    html: [frameTop(content.language, subject), ...htmlPieces(blocks), FRAME_BOTTOM],
    files: [],
  })
  const recipient: LinkRecipient = { ...content.to, messageId: content.messageId, date: content.date }
  const head = headerPieces({ from: content.from, subject, language: content.language })
  const envelopeFrom = wireAddress(content.returnPath ?? content.from.address)
  return fill({ ...frameOf([...head, ...body]), envelopeFrom }, recipient)
}
