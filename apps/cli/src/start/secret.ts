import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import type { Settings } from './env.ts'

/**
 * The installation's secret: `FAIRNOTICE_SECRET`, else a random one that is made once and kept in the data folder.
 * The passwords of the database's roles follow from it.
 */
export async function installationSecret({ FAIRNOTICE_SECRET, DATA_DIR }: Settings): Promise<string> {
  if (FAIRNOTICE_SECRET) return FAIRNOTICE_SECRET
  const file = join(DATA_DIR, 'secret')
  try {
    const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    if (kept.trim()) return kept.trim()
    const made = randomBytes(32).toString('hex')
    await mkdir(DATA_DIR, { recursive: true })
    await writeFile(file, `${made}\n`, { mode: 0o600 })
    return made
  } catch (error) {
    throw new Trouble(
      'data-not-writable',
      `${file} can't be read and written (${(error as NodeJS.ErrnoException).code}): give ${DATA_DIR} to the user who runs Fair Notice, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * What the apps get as their FAIRNOTICE_SECRET. It is not the installation's secret, from which the password of every
 * database role follows: the public site could then sign in as the app.
 */
export function appSecret(secret: string): string {
  return createHmac('sha256', secret).update('apps').digest('hex')
}
