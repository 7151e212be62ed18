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

/** Pieces of bodies that are sent from where they are, by where they begin. They never change. */
const shared = new WeakMap<Uint8Array, Map<number, Buffer>>()
const everyones = new WeakSet<Buffer>()

/** Whether a piece is the same for everyone: what was found out about it holds for every message. */
export const isEveryones = (piece: Buffer): boolean => everyones.has(piece)

function sharedPiece(body: Uint8Array, from: number, to: number): Buffer {
  const known = shared.get(body) ?? new Map<number, Buffer>()
  shared.set(body, known)
  const piece = known.get(from) ?? Buffer.from(body.buffer, body.byteOffset + from, to - from)
  known.set(from, piece)
  everyones.add(piece)
  return piece
}

/** Where a message is written: memory of at least so many bytes, which nobody else reads or writes meanwhile. */
export type Room = (bytes: number) => Buffer

/**
 * Memory for messages that are sent one after the other, of which at most two are needed at once: the third is written
 * over the first. What is taken anew for each message must be found again by the collector, which costs as much as
 * filling it.
 */
export function twoRooms(): Room {
  const kept = [Buffer.alloc(0), Buffer.alloc(0)]
  let last = 0
  return (bytes) => {
    last = 1 - last
    if ((kept[last] as Buffer).length < bytes) kept[last] = Buffer.allocUnsafeSlow(Math.max(bytes, SHARED_FROM))
    return kept[last] as Buffer
  }
}

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
  room: Room = Buffer.allocUnsafe,
): Buffer[] {
  if (parts.length !== holes.length) throw new RangeError(`${holes.length} holes, ${parts.length} parts`)
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const own = room(ownBytes(bytes.length, holes, parts, signature))
  const pieces: Buffer[] = []
  let begin = 0
  let end = own.write(signature)
  let from = 0
  for (let index = 0; index <= holes.length; index++) {
    const to = holes[index] ?? bytes.length
    if (to - from < SHARED_FROM) end += bytes.copy(own, end, from, to)
    else {
      if (end > begin) pieces.push(own.subarray(begin, end))
      begin = end
      pieces.push(sharedPiece(body, from, to))
    }
    if (index < holes.length) end += own.write(parts[index] as string, end)
    from = to
  }
  if (end > begin) pieces.push(own.subarray(begin, end))
  return pieces
}

/** How much of a message is copied. */
function ownBytes(length: number, holes: readonly number[], parts: readonly string[], signature: string): number {
  let own = Buffer.byteLength(signature) + length
  for (const part of parts) own += Buffer.byteLength(part)
  for (let index = 0; index <= holes.length; index++) {
    const shared = (holes[index] ?? length) - (holes[index - 1] ?? 0)
    if (shared >= SHARED_FROM) own -= shared
  }
  return own
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
