/** The files of a zip that was written without compression, by their names. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const files = new Map<string, string>()
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const size = view.getUint32(at + 18, true)
    const name = view.getUint16(at + 26, true)
    const start = at + 30 + name + view.getUint16(at + 28, true)
    files.set(
      decoder.decode(bytes.subarray(at + 30, at + 30 + name)),
      decoder.decode(bytes.subarray(start, start + size)),
    )
    at = start + size
  }
  return files
}
