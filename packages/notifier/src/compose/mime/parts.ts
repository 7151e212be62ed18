import { createHash } from 'node:crypto'
import { quotedPrintablePiece } from './quoted-printable.ts'

/** A body in pieces: text that is the same for everyone, and functions that write what is one member's own. */
export type Piece<T> = string | ((recipient: T) => string)

/** A message in encoded pieces. Joined, with the functions' results (ASCII or, in the To header, UTF-8), they are its bytes. */
export type Encoded<T> = Buffer | ((recipient: T) => string)

export interface AttachedFile {
  name: string
  type: string
  content: Buffer
}

/** What a message consists of below its headers; `text` and `html` say the same. */
export interface Body<T> {
  text: Piece<T>[]
  html: Piece<T>[]
  files: AttachedFile[]
}

function encodePiece<T>(piece: Piece<T>): Encoded<T> {
  if (typeof piece === 'string') return Buffer.from(quotedPrintablePiece(piece), 'latin1')
  return (recipient) => quotedPrintablePiece(piece(recipient))
}

const ascii = (text: string) => Buffer.from(text, 'latin1')

function textPart<T>(type: string, pieces: Piece<T>[]): Encoded<T>[] {
  const headers = `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  return [ascii(headers), ...pieces.map(encodePiece), ascii('\r\n')]
}

function filePart<T>(file: AttachedFile): Encoded<T>[] {
  const lines = file.content.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n')
  const name = file.name.replace(/[^\w.-]+/g, '-')
  return [
    ascii(
      `Content-Type: ${file.type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n` +
        `Content-Disposition: attachment; filename="${name}"\r\n\r\n${lines}\r\n`,
    ),
  ]
}

function multipart<T>(kind: string, boundary: string, parts: Encoded<T>[][]): Encoded<T>[] {
  const head = ascii(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`)
  const open = ascii(`--${boundary}\r\n`)
  return [head, ...parts.flatMap((part) => [open, ...part]), ascii(`--${boundary}--\r\n`)]
}

/**
 * Content-Type and body of a message. Boundaries are derived from the content, so the same content gives the same
 * bytes; they hold `=_`, which quoted-printable and base64 never produce, so no content can contain one.
 */
export function encodeBody<T>({ text, html, files }: Body<T>): Encoded<T>[] {
  const hash = createHash('sha256')
  for (const piece of [...text, ...html]) hash.update(typeof piece === 'string' ? piece : '\0')
  const seed = hash.digest('base64url').slice(0, 24)
  const alternative = multipart('alternative', `=_a_${seed}`, [
    textPart('text/plain', text),
    textPart('text/html', html),
  ])
  if (files.length === 0) return alternative
  return multipart('mixed', `=_m_${seed}`, [alternative, ...files.map((file) => filePart<T>(file))])
}
