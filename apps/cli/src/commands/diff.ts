import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { compare } from '@fairnotice/diff'
import { formatOf, readAs } from '@fairnotice/diff/read'
import { LANGUAGES } from '@fairnotice/policy'
import { type Command, Option } from 'commander'
import { readOwnWords } from '../own-words.ts'
import { Trouble } from '../trouble.ts'

const FORMATS = ['text', 'json', 'html', 'markdown', 'docx'] as const

interface Options {
  format?: (typeof FORMATS)[number]
  language?: (typeof LANGUAGES)[number]
  out?: string
  words?: string
}

export function configure(command: Command): void {
  command
    .argument('<old>', 'the version in force: .md, .txt, .html or .docx')
    .argument('<new>', 'the version to come')
    .addOption(new Option('-f, --format <format>', 'how to print (default: text)').choices(FORMATS))
    .addOption(new Option('-l, --language <language>', "the texts' language (default: found out)").choices(LANGUAGES))
    .option('-w, --words <file>', "the organisation's own words: a JSON file with recipients, words and audiences")
    .option('-o, --out <file>', 'write to a file instead of the screen; its ending says the format')
    .addHelpText('after', '\nExit codes: 0 no change, 1 changes, 2 trouble.')
    .action(run)
}

async function run(oldFile: string, newFile: string, options: Options): Promise<void> {
  const format = options.format ?? formatOfOutput(options.out)
  if (format === 'docx' && !options.out)
    throw new Trouble('out-missing', 'a Word document needs a place: add --out FILE.docx')
  if (options.out && (format === 'docx') !== /\.docx$/i.test(options.out))
    throw new Trouble(
      'out-unfit',
      `${options.out}: what is written is ${format}. Give the file the ending that says so.`,
    )
  const [old, now] = await readBoth(oldFile, newFile)
  const comparison = compare(old, now, {
    ...(options.language ? { language: options.language } : {}),
    ...(options.words ? { vocabulary: await readOwnWords(options.words) } : {}),
  })
  const output = await written(format)
  if (options.out) await save(options.out, output)
  else await print(output)
  process.exitCode = comparison.changes.length > 0 ? 1 : 0

  async function written(as: (typeof FORMATS)[number]): Promise<string | Uint8Array> {
    if (as === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
    const { toTerminal, toMarkdown, toHtmlPage, toDocx } = await import('@fairnotice/diff/render')
    const texts = { old, new: now }
    const names = { old: basename(oldFile), new: basename(newFile) }
    const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    if (as === 'docx') return toDocx(comparison, texts, { date, title: `${names.old} → ${names.new}` })
    if (as === 'html') return toHtmlPage(comparison, texts, { names })
    if (as === 'markdown') return toMarkdown(comparison, texts, { names })
    const colour = !options.out && process.stdout.isTTY === true && process.stdout.hasColors()
    return toTerminal(comparison, texts, { names, colour, width: process.stdout.columns ?? 80 })
  }
}

async function readBoth(...files: [string, string]): Promise<[string, string]> {
  const readings = await Promise.all(files.map(readOne))
  const problems = readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : []))
  if (problems.length > 0) throw new Trouble('unreadable', problems.join('\nfairnotice: '))
  return readings.map((reading) => ('text' in reading ? reading.text : '')) as [string, string]
}

async function readOne(file: string): Promise<{ text: string } | { problem: string }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { problem: `${file}: there is no such file. Check the path.` }
    if (code === 'EISDIR') return { problem: `${file}: this is a folder. Name a file in it.` }
    return { problem: `${file}: can't be read (${code}). Check who may read it.` }
  }
  const reading = await readAs(file, bytes)
  if (!reading.ok) return { problem: reading.problems.map((problem) => problem.message).join(' ') }
  for (const { message } of reading.notes) console.error(`fairnotice: ${file}: ${message}`)
  return { text: reading.markdown }
}

function formatOfOutput(out: string | undefined): (typeof FORMATS)[number] {
  if (!out) return 'text'
  if (/\.json$/i.test(out)) return 'json'
  const format = formatOf(out)
  if (format) return format
  throw new Trouble(
    'format-unknown',
    `${out}: its ending names no format. Use .txt, .md, .html, .json or .docx, or add --format.`,
  )
}

const UNWRITABLE: Record<string, string> = {
  EISDIR: 'this is a folder. Name a file in it.',
  ENOENT: 'there is no such folder. Make it first.',
  EACCES: 'you may not write there. Choose another place.',
  EROFS: 'this disk can only be read. Choose another place.',
  ENOSPC: 'the disk is full. Make room, or choose another place.',
}

async function save(file: string, output: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, output)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Trouble('unwritable', `${file}: ${UNWRITABLE[code] ?? `can't be written (${code}).`}`)
  }
}

/** Waits until everything is out: a pipe takes 64 KB at a time, and a reader like `head` may leave early. */
function print(output: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve())
    process.stdout.write(output, () => resolve())
  })
}
