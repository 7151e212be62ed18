import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readTombstones, type Tombstone } from '@fairnotice/db'
import { BackupError, restore } from '@fairnotice/db/backup'
import type { Command } from 'commander'
import { withOwner } from '../database.ts'
import { appSecret } from '../start/secret.ts'
import { Trouble, unreadable } from '../trouble.ts'

interface Options {
  replace?: boolean
  erasures?: string
  otherSecret?: boolean
}

export function configure(command: Command): void {
  command
    .argument('<file>', 'what `fairnotice backup` wrote')
    .option('--replace', 'take away the installation that is in the database; who was erased in it stays erased')
    .option(
      '--erasures <file>',
      'who was erased since, as the worker keeps it; without it the file of this installation',
    )
    .option('--other-secret', 'restore a backup of another secret: ids that were erased before it are not recognised')
    .action(async (name: string, { replace = false, erasures, otherSecret = false }: Options) => {
      const file = resolve(name)
      await readable(file)
      await withOwner(async ({ url, secret, settings }) => {
        const tombstones = await keptErasures(
          erasures ? resolve(erasures) : settings.ERASURES_FILE,
          erasures === undefined,
        )
        const { asOf, rows, erased, migrated } = await restore({
          url,
          secret,
          appSecret: appSecret(secret),
          open: () => unzipped(file),
          replace,
          otherSecret,
          tombstones,
        }).catch((error: unknown) => {
          throw error instanceof BackupError ? new Trouble(error.code, error.message) : error
        })
        console.log(`${rows} rows, as they stood at ${asOf.toISOString()}.`)
        if (erased > 0) console.log(`${erased} who were erased since then were erased again.`)
        for (const one of migrated) console.log(`Applied ${one}.`)
        console.log(
          'Nothing is sent before an administrator has reconciled it with the log of the mail server: in the admin app, or by `fairnotice reconcile`. People sign in again.',
        )
      })
    })
}

async function readable(file: string): Promise<void> {
  try {
    await (await open(file)).close()
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException)
  }
}

/** What is no gzip, or is cut off, is told as any other file that is no whole backup. */
async function* unzipped(file: string): AsyncIterable<Buffer> {
  try {
    yield* pipeline(createReadStream(file), createGunzip(), () => {})
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!code.startsWith('Z_')) throw error
    throw new BackupError(
      'backup-unreadable',
      `${file} is no backup, cut off, or broken (${code}). Nothing was restored.`,
    )
  }
}

export async function keptErasures(file: string, mayBeMissing: boolean): Promise<Tombstone[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && mayBeMissing) return ''
    throw unreadable(file, error)
  })
  const { tombstones, bad } = readTombstones(text)
  // The last line may be half written, when a machine died in the midst of it.
  if (bad.some((line) => line < text.split('\n').length))
    throw new Trouble('erasures-invalid', `${file}: line ${bad[0]} is no erasure as the worker keeps them.`)
  return tombstones
}
