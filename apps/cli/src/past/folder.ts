import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPolicy } from '@fairnotice/diff/read'
import { type PastVersion, readPastName } from '@fairnotice/policy'
import { Trouble, unreadable } from '../trouble.ts'

/** One file and what is known of it. */
interface Entry {
  file: string
  date: string
  language: string
  note?: string
}

interface PolicyLanguages {
  sourceLanguage: string
  languages: readonly string[]
}

const INDEXES = ['versions.json', 'versions.csv']
const TEXTS = /\.(?:md|markdown|txt|text|html?|docx)$/i

/**
 * The versions in a folder: those that `versions.json` or `versions.csv` lists (file, date, language, note), or every text
 * with a date in its name. Files of one date are one version's texts. `problems`: everything that can't be read.
 */
export async function readFolder(
  folder: string,
  policy: PolicyLanguages,
): Promise<{ versions: PastVersion[]; files: string[][]; problems: string[] }> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, error)
  })
  const index = INDEXES.find((name) => names.includes(name))
  const problems: string[] = []
  const entries = index
    ? await readIndex(join(folder, index), policy, problems)
    : names.filter((name) => TEXTS.test(name)).flatMap((file) => named(file, policy, problems))
  const groups = new Map<string, PastVersion & { files: string[] }>()
  for (const { file, date, language, note } of entries) {
    const bytes = await readFile(join(folder, file)).catch(() => null)
    if (!bytes) {
      problems.push(`${file}: there is no such file in ${folder}.`)
      continue
    }
    const reading = await readPolicy(file, bytes)
    if (!reading.ok) {
      problems.push(...reading.problems.map(({ message }) => message))
      continue
    }
    const group = groups.get(date) ?? { date, renditions: {}, files: [] }
    if (group.renditions[language] !== undefined)
      problems.push(`${file}: ${group.files.join(', ')} has a text in ${language} of ${date} already.`)
    group.renditions[language] = reading.markdown
    group.files.push(file)
    if (note) group.note = note
    groups.set(date, group)
  }
  const versions = [...groups.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  return {
    versions: versions.map(({ files: _, ...version }) => version),
    files: versions.map(({ files }) => files),
    problems,
  }
}

function named(file: string, policy: PolicyLanguages, problems: string[]): Entry[] {
  const { date, language } = readPastName(file, policy)
  if (date) return [{ file, date, language }]
  problems.push(`${file}: there is no date in its name. Call it 2019-05-01.md, or list it in versions.csv.`)
  return []
}

async function readIndex(path: string, policy: PolicyLanguages, problems: string[]): Promise<Entry[]> {
  const text = await readFile(path, 'utf8')
  const rows = path.endsWith('.json') ? jsonRows(path, text) : csvRows(text)
  return rows.flatMap((row, at) => {
    const { file, date, language = policy.sourceLanguage, note } = row
    if (file && date) return [{ file, date, language: language || policy.sourceLanguage, ...(note ? { note } : {}) }]
    problems.push(`${path}, row ${at + 1}: it needs a file and a date.`)
    return []
  })
}

function jsonRows(path: string, text: string): Record<string, string>[] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value as Record<string, string>[]
  } catch {
    // Said below: what it is, is no list.
  }
  throw new Trouble('index-invalid', `${path} is no JSON list of {"file", "date", "language", "note"}.`)
}

/** Rows under a heading row; a cell in quotes may hold commas. */
function csvRows(text: string): Record<string, string>[] {
  const [heads = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|[,;])(?:"((?:[^"]|"")*)"|([^,;]*))/g)].map(([, quoted, bare]) =>
        (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
      ),
    )
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head.toLowerCase(), cells[at] ?? ''])))
}
