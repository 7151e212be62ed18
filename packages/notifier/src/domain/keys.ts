import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Why a key's file is no use: it is not there, may not be read, or holds no private key in PEM. */
export type KeyTrouble = 'missing' | 'forbidden' | 'no-key'

export interface UnreadKey {
  file: string
  why: KeyTrouble
}

/** A configured key can't be read. Nothing is sent rather than without the seal that receivers were told to expect. */
export class KeyError extends Error {
  readonly code = 'dkim-key-unreadable'
  readonly unread: UnreadKey
  constructor(unread: UnreadKey) {
    super(`DKIM_KEY_FILES names ${unread.file}, ${WHY[unread.why]}. Mend that, or take it out, and start again.`)
    this.unread = unread
  }
}

const WHY: Record<KeyTrouble, string> = {
  missing: 'which is not there',
  forbidden: 'which this program may not read',
  'no-key': 'which holds no private key in PEM',
}

/** The files that a setting names, separated by commas. */
export const keyFiles = (setting: string): string[] =>
  setting
    .split(',')
    .map((file) => file.trim())
    .filter(Boolean)

/** One private key in PEM, from the first of these places where there is one; else what is wrong with the first. */
export function readKey(file: string, places: readonly string[] = [file]): { pem: string } | UnreadKey {
  let trouble: UnreadKey | null = null
  for (const place of places) {
    const read = readOne(place)
    if ('pem' in read) return read
    if (trouble === null || trouble.why === 'missing') trouble = { file, why: read.why }
  }
  return trouble ?? { file, why: 'missing' }
}

function readOne(place: string): { pem: string } | { why: KeyTrouble } {
  let pem: string
  try {
    pem = readFileSync(place, 'utf8')
  } catch (error) {
    return { why: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'forbidden' }
  }
  try {
    createPrivateKey(pem)
    return { pem }
  } catch {
    return { why: 'no-key' }
  }
}
