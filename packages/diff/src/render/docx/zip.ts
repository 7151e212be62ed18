/** A zip file without compression, the same bytes for the same files: enough for a Word document, and runs anywhere. */
export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, text] of files) {
    const path = encoder.encode(name)
    const bytes = encoder.encode(text)
    const crc = crc32(bytes)
    // 20: version 2.0; flag 0x800: names in UTF-8; 0x21: 1 January 1980, the first date that the format knows.
    const common = [20, 0x800, 0, 0, 0x21] as const
    const local = record(30, [
      [4, 0x04034b50],
      ...common.map((value) => [2, value] as const),
      [4, crc],
      [4, bytes.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ])
    directory.push(
      record(46, [
        [4, 0x02014b50],
        [2, 20],
        ...common.map((value) => [2, value] as const),
        [4, crc],
        [4, bytes.length],
        [4, bytes.length],
        [2, path.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      path,
    )
    parts.push(local, path, bytes)
    offset += local.length + path.length + bytes.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = record(22, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ])
  return joined([...parts, ...directory, end])
}

/** Little-endian fields: [bytes, value]. */
function record(length: number, fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}
