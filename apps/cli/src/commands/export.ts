import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exportSite } from '@fairnotice/public'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { Trouble } from '../trouble.ts'

/** What a disk or its rights refuse, in one line; all else is a fault of the program. */
const unwritten = (folder: string) => (error: NodeJS.ErrnoException) => {
  if (error.syscall === undefined) throw error
  const why = error.code === 'ENOSPC' ? 'the disk is full' : error.code
  throw new Trouble('folder-unusable', `${folder} can't be written (${why}): name another folder.`)
}

export function configure(command: Command): void {
  command.argument('<dir>', 'an empty folder, or one that does not exist yet').action(async (folder: string) => {
    const directory = resolve(folder)
    const there = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw new Trouble('folder-unusable', `${folder} can't be used (${error.code}): name an empty folder.`)
    })
    if (there.length > 0)
      throw new Trouble(
        'folder-not-empty',
        `${folder} is not empty: name an empty folder, so that nothing is mixed with old files.`,
      )
    await withDatabase(async (database, { PUBLIC_URL }) => {
      const files = await exportSite(database, directory, { publicUrl: PUBLIC_URL }).catch(unwritten(folder))
      console.log(`${files} files in ${directory}`)
    }, 'public')
  })
}
