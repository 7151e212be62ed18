import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { dump } from '@fairnotice/db/backup'
import type { Command } from 'commander'
import { withOwner } from '../database.ts'
import { Trouble } from '../trouble.ts'

export function configure(command: Command): void {
  command
    .argument(
      '<file-or-dir>',
      'the file to write (with an ending), or a folder, made if need be, that gets one named by the time',
    )
    .action(async (target: string) => {
      const file = await nameOf(target)
      const begun = `${file}.part`
      await withOwner(async ({ url, secret }) => {
        const zip = createGzip()
        // Whoever can read it has every member's address.
        const written = pipeline(zip, createWriteStream(begun, { flags: 'wx', mode: 0o600 }))
        try {
          const [{ asOf, rows, tables }] = await Promise.all([dump(url, secret, zip).then(ended(zip)), written])
          await rename(begun, file)
          console.log(`${rows} rows of ${tables} tables, as they stood at ${asOf.toISOString()}, in ${file}`)
          console.log('Keep the secret (FAIRNOTICE_SECRET, or the file “secret” in DATA_DIR) too, and not beside it.')
        } catch (error) {
          zip.destroy()
          await written.catch(() => {})
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(begun, { force: true })
          throw unwritable(file, error)
        }
      })
    })
}

const ended =
  (zip: { end(): void }) =>
  <T>(value: T): T => {
    zip.end()
    return value
  }

/** A folder gets a file of the time's name: one that is there, or one yet to be made, whose name has no ending. */
async function nameOf(given: string): Promise<string> {
  const target = resolve(given)
  const found = await stat(target).catch(() => null)
  if (found?.isFile()) throw new Trouble('file-exists', `${target} is there already: name a file that is not.`)
  if (!found && !/[\\/]$/.test(given) && basename(target).includes('.')) return target
  if (!found)
    await mkdir(target, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw unwritable(target, error)
    })
  return join(target, `fairnotice-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}.backup.gz`)
}

function unwritable(file: string, error: unknown): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  const why = code === 'ENOSPC' ? 'the disk is full' : code === 'EEXIST' ? `${file}.part is there already` : code
  return new Trouble('file-unwritable', `${file} can't be written (${why}): name another place.`)
}
