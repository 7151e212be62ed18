import { createHash, createHmac } from 'node:crypto'
import { BackupError } from './error.ts'

/**
 * A backup is a gzipped text, as PostgreSQL's own plain dumps are: a line of JSON that says what it is; for each table a
 * line that names it, its rows as COPY writes them, and a line `\.` (which no row can be); and a line of JSON with counts and
 * the SHA-256 of all before it, without which it counts as cut off.
 */
export interface Head {
  schema: 'fairnotice.backup/1'
  /** The database's clock when its one snapshot was taken. */
  asOf: string
  /** Names of the applied migrations, oldest first. */
  migrations: string[]
  /** Whether a secret is the one of this installation; says nothing of the secret. */
  secret: string
}

export interface Tail {
  rows: Record<string, number>
  /** Where each sequence was. */
  sequences: Record<string, string>
  sha256: string
}

export interface TableName {
  table: string
  columns: string[]
}

export const END_OF_TABLE = '\\.\n'

/** Tells secrets apart without telling anything of them. */
export const secretMark = (secret: string): string =>
  createHmac('sha256', secret).update('fairnotice/backup/1').digest('hex')

export const headLine = (head: Head): string => `${JSON.stringify(head)}\n`
export const tableLine = (table: TableName): string => `${JSON.stringify(table)}\n`
export const tailLine = (tail: Tail): string => `${JSON.stringify(tail)}\n`

/** What happens while a backup is read; each call is waited for. */
export interface Reader {
  head(head: Head): Promise<void>
  table(table: TableName): Promise<void>
  /** Whole rows, as COPY wrote them. */
  data(rows: Buffer): Promise<void>
  endOfTable(): Promise<void>
}

const NEWLINE = 10
const broken = (what: string) =>
  new BackupError('backup-unreadable', `${what} Nothing was restored. Take another backup, or copy this one again.`)

/** Reads an unzipped backup from end to end. Throws `BackupError` if it is none, cut off or changed. */
export async function readBackup(chunks: AsyncIterable<Buffer>, reader: Reader): Promise<Tail> {
  const hash = createHash('sha256')
  let state = 'head' as 'head' | 'between' | 'rows' | 'over'
  let tail: Tail | null = null
  let rest: Buffer = Buffer.alloc(0)

  const line = async (text: string): Promise<void> => {
    if (state === 'over') throw broken('The file goes on after its end.')
    const said = parsed(text)
    if (state === 'head') {
      if (said.schema !== 'fairnotice.backup/1') throw broken('This is no backup of Fair Notice.')
      await reader.head(said as unknown as Head)
      state = 'between'
    } else if ('table' in said) {
      await reader.table(said as unknown as TableName)
      state = 'rows'
    } else if ('sha256' in said) {
      tail = said as unknown as Tail
      if (hash.copy().digest('hex') !== tail.sha256) throw broken('The file is not what was written: its hash differs.')
      state = 'over'
    } else throw broken('The file is not what was written.')
  }

  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    let rows = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const next = end + 1
      const isEnd =
        state === 'rows' &&
        next - start === END_OF_TABLE.length &&
        bytes.toString('latin1', start, next) === END_OF_TABLE
      if (state === 'rows' && !isEnd) {
        start = next
        continue
      }
      if (start > rows) {
        await reader.data(bytes.subarray(rows, start))
        hash.update(bytes.subarray(rows, start))
      }
      if (isEnd) {
        await reader.endOfTable()
        state = 'between'
      } else await line(bytes.toString('utf8', start, end))
      hash.update(bytes.subarray(start, next))
      start = next
      rows = next
    }
    if (start > rows) {
      await reader.data(bytes.subarray(rows, start))
      hash.update(bytes.subarray(rows, start))
    }
    rest = Buffer.from(bytes.subarray(start))
  }
  if (tail === null || rest.length > 0) throw broken('The file is cut off.')
  return tail
}

function parsed(text: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text)
    if (said !== null && typeof said === 'object') return said as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw broken('This is no backup of Fair Notice, or it was changed.')
}
