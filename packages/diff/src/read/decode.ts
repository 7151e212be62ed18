import { note, type ReadNote } from './notes.ts'

/** Bytes as text: by their byte order mark, else UTF-8, else Windows-1252 with a note. Null for what is no text at all. */
export function decode(bytes: Uint8Array): { text: string; notes: ReadNote[] } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be')
  if (bytes.includes(0)) return null
  try {
    // The mark stays: offsets into the text are offsets into the file.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), notes: [] }
  } catch {
    if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return null
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [note('windows-1252')] }
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be') {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), notes: [] }
}
