import JSZip from 'jszip'
import mammoth from 'mammoth'
import { htmlToMarkdown } from '../html.ts'
import type { Reading } from '../index.ts'
import { note, type ReadNote } from '../notes.ts'
import { countLists, listTyped, spellFootnotes } from './html.ts'
import { parseXml, writeXml } from './parts.ts'
import { prepare } from './prepare.ts'
import { unpackedSize } from './size.ts'

/** A .docx is a zip: a few kilobytes can unfold to gigabytes. The declared sizes are summed before anything is unpacked. */
const LARGEST_UNPACKED = 200_000_000

const STYLE_MAP = [
  'p.Quote => blockquote > p:fresh',
  "p.Code => pre:separator('\\n')",
  "r[style-name='Code Text'] => code",
  "r[style-name='HTML Code'] => code",
]

/**
 * A Word document as Markdown: headings, lists, tables, links and emphasis stay, clauses keep the numbers that Word shows,
 * tracked changes are read as accepted. mammoth reads the words; what it does not know of is written into them before.
 */
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
    const { file, said } = await prepared(bytes)
    // Pictures are no text; without this they would become data: URLs of megabytes.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value, messages } = await mammoth.convertToHtml(inputOf(file), { convertImage, styleMap: STYLE_MAP })
    const { markdown, notes } = htmlToMarkdown(value, (tree) => {
      listTyped(tree)
      countLists(tree)
      spellFootnotes(tree)
    })
    // Which styles there are was read before; that Word lacks one of its own is no loss to a reader.
    const lost = messages.filter(({ type, message }) => type !== 'warning' || !/paragraph style/i.test(message))
    const unknown = [...new Set(lost.map(({ message }) => message))].map((what) => note('word', { what }))
    return { ok: true, format: 'docx', markdown, notes: [...said, ...unknown, ...notes] }
  } catch (error) {
    return broken(
      `${filename}: the Word document can't be read (${(error as Error).message}). Open it in Word and save it again.`,
    )
  }
}

/** The same document with what is not in its text written into it. Stored, not packed: it is read at once. */
async function prepared(bytes: Uint8Array): Promise<{ file: Uint8Array<ArrayBuffer>; said: ReadNote[] }> {
  const zip = await JSZip.loadAsync(bytes)
  const main = await mainPart(zip)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const read = async (name: string) => {
    const xml = await zip.file(name)?.async('string')
    return xml === undefined ? null : parseXml(xml)
  }
  const document = await read(main)
  if (!document) return { file: new Uint8Array(bytes), said: [] }
  const said = prepare({
    document,
    styles: await read(`${folder}styles.xml`),
    numbering: await read(`${folder}numbering.xml`),
  })
  zip.file(main, writeXml(document))
  const file = await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' })
  return { file: new Uint8Array(file), said }
}

/** What mammoth takes: under Node it reads `buffer` alone, bundled for a browser `arrayBuffer` alone. */
const inputOf = (file: Uint8Array<ArrayBuffer>) => ({ buffer: file as Buffer, arrayBuffer: file.buffer })

/** Where the package says that its document is: Word's own is word/document.xml, others' may not be. */
async function mainPart(zip: JSZip): Promise<string> {
  const relations = (await zip.file('_rels/.rels')?.async('string')) ?? ''
  const [, target] = /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"/.exec(relations) ?? []
  const [, other] = /Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(relations) ?? []
  return target ?? other ?? 'word/document.xml'
}

function broken(message: string): Reading {
  return { ok: false, problems: [{ code: 'broken-file', message }] }
}
