import { decode } from './decode.ts'
import { docxToMarkdown } from './docx/index.ts'
import { htmlToMarkdown } from './html.ts'
import { note, type ReadNote } from './notes.ts'
import { isMarkdown, textToMarkdown } from './text.ts'

export { htmlToMarkdown } from './html.ts'
export type { ReadNote } from './notes.ts'

export const FORMATS = ['markdown', 'text', 'html', 'docx'] as const
export type Format = (typeof FORMATS)[number]

/** Something about a file that its owner can put right. `code` is stable; `message` says what and what to do. */
export interface ReadProblem {
  code: 'unknown-format' | 'too-large' | 'not-text' | 'broken-file' | 'no-text'
  message: string
}

export type Reading =
  /** `markdown` is the canonical text: for .md and .txt the file itself, byte order mark included. `notes`: what was lost on the way. */
  { ok: true; format: Format; markdown: string; notes: ReadNote[] } | { ok: false; problems: ReadProblem[] }

/** 20 MB: a hundred times the longest policy. */
const LARGEST_FILE = 20_000_000

/**
 * Reads a file as a policy's text, by the ending of its name: .md, .markdown, .txt, .html, .htm, .docx. Resolves with
 * everything that is wrong, and rejects never.
 */
export async function readAs(filename: string, bytes: Uint8Array): Promise<Reading> {
  const reading = await read(filename, bytes)
  // A page of pictures is no text either.
  if (!reading.ok || /\S/.test(reading.markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, ''))) return reading
  const message = `${filename}: there is no text in it. Name a file with one; a scanned page is a picture.`
  return { ok: false, problems: [{ code: 'no-text', message }] }
}

/**
 * Reads a file to be published, as `readAs` does, but plain text becomes the Markdown that it means: its page shall have its
 * headings and lists. `format` is `markdown` for a .txt that is Markdown already, byte for byte.
 */
export async function readPolicy(filename: string, bytes: Uint8Array): Promise<Reading> {
  const reading = await readAs(filename, bytes)
  if (!reading.ok || reading.format !== 'text') return reading
  if (isMarkdown(reading.markdown)) return { ...reading, format: 'markdown' }
  const { markdown, headings } = textToMarkdown(reading.markdown)
  return { ...reading, markdown, notes: [...reading.notes, note('looks', { count: headings })] }
}

async function read(filename: string, bytes: Uint8Array): Promise<Reading> {
  const format = formatOf(filename)
  const problems: ReadProblem[] = []
  if (!format) {
    const message = `${filename}: this kind of file is not read. Save it as .md, .txt, .html or .docx.`
    problems.push({ code: 'unknown-format', message })
  }
  if (bytes.length > LARGEST_FILE) {
    problems.push({
      code: 'too-large',
      message: `${filename}: ${bytes.length} bytes, and ${LARGEST_FILE} are read at most.`,
    })
  }
  if (!format || problems.length > 0) return { ok: false, problems }
  if (format === 'docx') return docxToMarkdown(filename, bytes)
  const decoded = decode(bytes)
  if (!decoded) {
    const message = `${filename}: not a text file. Is it a PDF or a .doc with another ending?`
    return { ok: false, problems: [{ code: 'not-text', message }] }
  }
  if (format !== 'html') return { ok: true, format, markdown: decoded.text, notes: decoded.notes }
  const { markdown, notes } = htmlToMarkdown(decoded.text)
  return { ok: true, format, markdown, notes: [...decoded.notes, ...notes] }
}

export function formatOf(filename: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'txt' || ending === 'text') return 'text'
  if (ending === 'html' || ending === 'htm') return 'html'
  return ending === 'docx' ? 'docx' : null
}
