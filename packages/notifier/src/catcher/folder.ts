import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Beyond this the oldest message is removed: a catcher left running must not fill the disk. */
const LIMIT = 20_000

/** Where a message was going, as its sender said at the door. */
export interface CaughtEnvelope {
  from: string
  to: string[]
}

export interface Caught {
  raw: Buffer
  bytes: number
  envelope: CaughtEnvelope
}

/** Messages in a directory, one file each, named so that names sort by time. */
export interface CaughtFolder {
  readonly directory: string
  /** Ids, newest first. */
  ids(): Promise<string[]>
  /** Writes a message whole or not at all; removes the oldest beyond the limit. */
  keep(raw: Buffer, envelope: CaughtEnvelope): Promise<string>
  /** The message as it came, with its envelope; null when there is none of that id. */
  read(id: string): Promise<Caught | null>
  /** The same with the headers alone (at most 16 KB of the message), for lists; `bytes` is that of the whole. */
  readHead(id: string): Promise<Caught | null>
}

const NAME = /^\d{13}-[0-9a-f]{12}$/
/** First line of a file: the envelope, as a header of our own, so that the file still opens as a message. */
const ENVELOPE = 'X-Caught-Envelope: '
const HEAD = 16_384

/** Opens a directory, making it when it is missing. Any number of processes may read it while one writes. */
export async function caughtFolder(directory: string, limit = LIMIT): Promise<CaughtFolder> {
  await mkdir(directory, { recursive: true })
  const path = (id: string) => join(directory, `${id}.eml`)
  const listed = async () =>
    (await readdir(directory))
      .map((name) => name.replace(/\.eml$/, ''))
      .filter((name) => NAME.test(name))
      .sort()
  /** Oldest first; the writer's own view, so that keeping a message needs no listing. */
  const kept = await listed()
  let last = 0

  return {
    directory,
    async ids() {
      return (await listed()).reverse()
    },
    async keep(raw, envelope) {
      // Never the same millisecond twice: the name is the order.
      last = Math.max(last + 1, Date.now())
      const id = `${last}-${randomBytes(6).toString('hex')}`
      const head = `${ENVELOPE}${encodeURIComponent(JSON.stringify(envelope))}\r\n`
      await writeFile(`${path(id)}.part`, Buffer.concat([Buffer.from(head), raw]))
      await rename(`${path(id)}.part`, path(id))
      kept.push(id)
      while (kept.length > limit) await unlink(path(kept.shift() as string)).catch(() => undefined)
      return id
    },
    async read(id) {
      const file = NAME.test(id) ? await readFile(path(id)).catch(() => null) : null
      return file === null ? null : parted(file, file.length)
    },
    async readHead(id) {
      const handle = NAME.test(id) ? await open(path(id)).catch(() => null) : null
      if (handle === null) return null
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
        const { raw, ...rest } = parted(buffer.subarray(0, bytesRead), (await handle.stat()).size)
        const end = raw.indexOf('\r\n\r\n')
        return { ...rest, raw: end < 0 ? raw : raw.subarray(0, end + 4) }
      } finally {
        await handle.close()
      }
    },
  }
}

function parted(file: Buffer, size: number): Caught {
  const end = file.indexOf('\r\n')
  const envelope = JSON.parse(decodeURIComponent(file.subarray(ENVELOPE.length, end).toString()))
  return { raw: file.subarray(end + 2), bytes: size - end - 2, envelope }
}

/** When a message was caught, from its id. */
export const caughtAt = (id: string): Date => new Date(Number(id.slice(0, 13)))
