import { createHash } from 'node:crypto'

/** A message as everyone in one language with the same changes gets it: holes where a member's own parts stand. */
export interface MessageFrame {
  /** Of body and holes, hex: its name. */
  sha256: string
  body: Buffer
  /** Offsets into the body, in order; two may be the same. */
  holes: number[]
}

/** The frame of encoded pieces, and the functions that fill its holes. */
export function frameOf<T>(pieces: readonly (Buffer | ((recipient: T) => string))[]): {
  frame: MessageFrame
  own: ((recipient: T) => string)[]
} {
  const holes: number[] = []
  const own: ((recipient: T) => string)[] = []
  const kept: Buffer[] = []
  let length = 0
  for (const piece of pieces)
    if (Buffer.isBuffer(piece)) {
      kept.push(piece)
      length += piece.length
    } else {
      holes.push(length)
      own.push(piece)
    }
  const body = Buffer.concat(kept)
  const sha256 = createHash('sha256').update(JSON.stringify(holes)).update(body).digest('hex')
  return { frame: { sha256, body, holes }, own }
}

/** From this size on bytes that are the same for everyone are sent from where they are, and not copied for each member. */
const SHARED_FROM = 16_384

/**
 * The bytes of a message in pieces, in order: what stands in front (its signature), and the frame with its holes filled.
 * Messages are sent and shown again by this one function, so that what is shown is what was sent, to the byte.
 *
 * @throws RangeError when there are not as many parts as holes
 */
export function messagePieces(
  { body, holes }: { body: Uint8Array; holes: readonly number[] },
  parts: readonly string[],
  signature = '',
): Buffer[] {
  if (parts.length !== holes.length) throw new RangeError(`${holes.length} holes, ${parts.length} parts`)
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const pieces: Buffer[] = []
  let own: Buffer[] = signature === '' ? [] : [Buffer.from(signature)]
  const share = (piece: Buffer) => {
    if (piece.length < SHARED_FROM) own.push(piece)
    else {
      if (own.length > 0) pieces.push(Buffer.concat(own))
      own = []
      pieces.push(piece)
    }
  }
  let from = 0
  for (const [index, hole] of holes.entries()) {
    share(bytes.subarray(from, hole))
    own.push(Buffer.from(parts[index] as string))
    from = hole
  }
  share(bytes.subarray(from))
  if (own.length > 0) pieces.push(Buffer.concat(own))
  return pieces
}

/** The same as one. */
export function joinMessage(
  frame: { body: Uint8Array; holes: readonly number[] },
  parts: readonly string[],
  signature = '',
): Buffer {
  const pieces = messagePieces(frame, parts, signature)
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
}

/** SHA-256 of a message in pieces, hex. */
export function hashOf(pieces: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
