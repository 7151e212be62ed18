import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './env.ts'

/**
 * What tells this installation from a copy of it, besides what PostgreSQL says of itself (ADR 0022): `PLACE`, else where
 * the embedded server's data lie and their number in the file system, which a copied folder does not share. Empty with a
 * server of one's own.
 */
export async function placeOf({ PLACE, DATABASE_URL, DATA_DIR }: Settings): Promise<string> {
  if (PLACE) return PLACE
  if (DATABASE_URL) return ''
  const cluster = await realpath(join(DATA_DIR, 'postgres', 'cluster'))
  const { ino } = await stat(cluster, { bigint: true })
  return `${cluster}#${ino}`
}
