import mammoth from 'mammoth'
import { htmlToMarkdown } from './html.ts'
import type { Reading } from './index.ts'

/** A .docx is a zip: a few kilobytes can unfold to gigabytes. The declared sizes are summed before anything is unpacked. */
const LARGEST_UNPACKED = 200_000_000

/** A Word document as Markdown: headings, lists, tables, links and emphasis stay, tracked changes are read as accepted. */
export async function docxToMarkdown(filename: string, bytes: Uint8Array): Promise<Reading> {
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) {
    return broken(`${filename}: not a Word document (.docx). Is it an old .doc? Open it in Word and save it as .docx.`)
  }
  if (unpacked > LARGEST_UNPACKED) {
    const message = `${filename}: unpacks to ${unpacked} bytes, and ${LARGEST_UNPACKED} are read at most.`
    return { ok: false, problems: [{ code: 'too-large', message }] }
  }
  try {
    // Pictures are no text; without this they would become data: URLs of megabytes.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
    const { markdown, notes } = htmlToMarkdown(value)
    const said = messages.filter(
      (message) => message.type !== 'warning' || !/Unrecognised paragraph style/.test(message.message),
    )
    const unique = [...new Set([...said.map((message) => message.message), ...notes])]
    return { ok: true, format: 'docx', markdown, notes: unique }
  } catch (error) {
    return broken(
      `${filename}: the Word document can't be read (${(error as Error).message}). Open it in Word and save it again.`,
    )
  }
}

function broken(message: string): Reading {
  return { ok: false, problems: [{ code: 'broken-file', message }] }
}

/** The sum of the sizes that a zip's central directory declares; null if there is none. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 0x10000)
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < lowest) return null
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
