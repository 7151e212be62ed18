import { inflateSync } from 'node:zlib'

const WOFF = 0x774f4646

/** A font's tables as TrueType or OpenType: unpacked where they come as WOFF 1.0 (W3C), which shapers don't read. */
export function unpacked(file: Buffer): Buffer {
  if (file.readUInt32BE(0) !== WOFF) return file
  const count = file.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(file.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  const parts: Uint8Array[] = [head]
  let at = head.length
  for (let k = 0; k < count; k++) {
    const entry = 44 + 20 * k
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ]
    const bytes = file.subarray(offset, offset + packed)
    const padding = (4 - (length % 4)) % 4
    const to = 12 + 16 * k
    // Tag and checksum, then where the table lies now.
    file.copy(head, to, entry, entry + 4)
    file.copy(head, to + 4, entry + 16, entry + 20)
    head.writeUInt32BE(at, to + 8)
    head.writeUInt32BE(length, to + 12)
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padding))
    at += length + padding
  }
  return Buffer.concat(parts)
}
