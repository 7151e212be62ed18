import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Database, readTombstones, tombstoneLine, tombstonesAfter } from '@fairnotice/db'

const PAGE = 1000

/**
 * Keeps who was erased in a file outside of the database, so that a restore of an older backup can erase them again. The
 * lines are keyed hashes: they say nothing of anyone. Returns how to bring the file up to date; what another worker of
 * this machine wrote as well stands there twice, which does no harm.
 */
export function erasureKeeper(database: Database, file: string): () => Promise<void> {
  let after = 0n
  let kept: Set<string> | null = null
  return async () => {
    for (;;) {
      const stones = await tombstonesAfter(database, after, PAGE)
      if (stones.length === 0) return
      kept ??= new Set(readTombstones(await before(file)).tombstones.map(tombstoneLine))
      const lines = stones.map(tombstoneLine).filter((line) => !kept?.has(line))
      if (lines.length > 0) {
        await mkdir(dirname(file), { recursive: true })
        await appendFile(file, lines.join(''), { mode: 0o600 })
      }
      for (const line of lines) kept.add(line)
      after = stones.at(-1)?.number as bigint
    }
  }
}

const before = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
