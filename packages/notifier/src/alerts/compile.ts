import { LANGUAGES, type Language } from '@fairnotice/policy'
import { type Block, htmlPieces, textPieces } from '../compose/blocks.ts'
import { type Compiled, fill, headerPieces } from '../compose/compile.ts'
import type { Filled } from '../compose/content.ts'
import { FRAME_BOTTOM, frameTop } from '../compose/frame.ts'
import { sayDay, sayMoment } from '../compose/language/index.ts'
import { oneLine, wireAddress } from '../compose/mime/headers.ts'
import { type Encoded, encodeBody } from '../compose/mime/parts.ts'
import { frameOf } from '../message/frame.ts'
import type { AlertContent, AlertRecipient } from './content.ts'
import { de } from './language/de.ts'
import { en } from './language/en.ts'
import { fr } from './language/fr.ts'
import { nl } from './language/nl.ts'
import type { AlertWording } from './language/wording.ts'

const WORDINGS: Record<Language, AlertWording> = { en, nl, fr, de }

/** The language that an alert can be written in, nearest to the one asked for. */
export const alertLanguage = (wanted: string): Language =>
  LANGUAGES.find((language) => language === wanted.toLowerCase().split('-')[0]) ?? 'en'

/** A subscriber gave an address and no name. */
type Addressee = AlertRecipient & { name: null }

export interface CompiledAlert extends Compiled<Addressee> {
  stream: 'optional'
  subject: string
}

/**
 * Compiles what is the same for all subscribers of a language; do it once per batch.
 *
 * @throws AddressError when `from` is no address
 */
export function compileAlert(content: AlertContent): CompiledAlert {
  const { language, from, effectiveAt, timeZone, policyTitle } = content
  const day = effectiveAt && sayDay(effectiveAt, language, timeZone)
  const subject = WORDINGS[language].headline[content.kind](oneLine(policyTitle), day)
  const blocks = alertBlocks(content, subject)
  const body = encodeBody<Addressee>({
    text: textPieces(blocks),
    html: [frameTop(language, subject), ...htmlPieces(blocks), FRAME_BOTTOM],
    files: [],
  })
  const head = headerPieces({ from, subject, language })
  return {
    stream: 'optional',
    subject,
    envelopeFrom: wireAddress(from.address),
    ...frameOf([...head, listHeaders(content.listId), ...body]),
  }
}

/** One subscriber's message. @throws AddressError for an address that no server could be asked to deliver to */
export const fillAlert = (compiled: CompiledAlert, to: AlertRecipient): Filled => fill(compiled, { ...to, name: null })

/** RFC 2369, RFC 8058: mail programs offer a button that stops it, by a POST that needs no page and no cookie. */
const listHeaders =
  (listId: string): Encoded<Addressee> =>
  ({ stopUrl }) =>
    `List-Id: <${listId}>\r\nList-Unsubscribe: <${new URL(stopUrl).href}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`

function alertBlocks(content: AlertContent, headline: string): Block<Addressee>[] {
  const { kind, organisation, language, versionNumber, effectiveAt, timeZone, reason, summary } = content
  const words = WORDINGS[language]
  const name = oneLine(organisation.name)
  const moment = effectiveAt && sayMoment(effectiveAt, language, timeZone)
  const postal = organisation.postalAddress.split('\n').map(oneLine).filter(Boolean).join(', ')
  return [
    { kind: 'sender', text: name, colour: organisation.colour ?? null },
    { kind: 'h1', text: headline },
    { kind: 'text', text: words.lead[kind](versionNumber, moment) },
    ...(reason === null ? [] : [{ kind: 'text', text: `${words.reason} ${reason}` } as const]),
    // Of what was withdrawn a summary would say the opposite of the truth.
    ...(summary.length === 0 || kind === 'withdrawn'
      ? []
      : ([
          { kind: 'h2', text: words.inShort },
          { kind: 'list', items: summary },
        ] as const)),
    {
      kind: 'links',
      links: [
        ...(content.comparisonUrl === null ? [] : [{ words: words.compare, url: content.comparisonUrl }]),
        { words: words.read, url: content.policyUrl },
      ],
    },
    {
      kind: 'foot',
      lines: [
        [name, postal].filter(Boolean).join(', '),
        `${words.questions} ${oneLine(organisation.contact)}`,
        words.why(name),
      ],
    },
    {
      kind: 'own',
      blocks: ({ address, stopUrl }) => [
        { kind: 'links', links: [{ words: words.stop, url: stopUrl }] },
        { kind: 'muted', text: `${words.sentTo} ${oneLine(address)}` },
      ],
    },
  ]
}
