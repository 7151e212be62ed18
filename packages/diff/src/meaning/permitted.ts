import type { Grammar } from './grammar.ts'
import type { Word } from './words.ts'

/** In place of all that says that the reader may: "the right to", "you are free to". */
const READER_MAY = 'readermay'

/** "You can", "the right to": not "we can". */
export function permitted(words: readonly Word[], i: number, { permits, address, persons: [we] }: Grammar): boolean {
  const { sense = '', key = '' } = words[i] ?? {}
  if (key === READER_MAY) return true
  if (!sense.startsWith('modal:')) return false
  const name = sense.slice('modal:'.length)
  const beside = [words[i - 1]?.key ?? '', words[i + 1]?.key ?? '']
  if (!(CAN.has(name) || permits.has(name)) || beside.some((one) => we.has(one))) return false
  return key.includes(' ') || READERS.has(key) || beside.some((one) => address.has(one))
}

/** Forms of the reader alone. */
const READERS = new Set(['pouvez', 'peux', 'kannst', 'darfst', 'kunt', 'kun'])

const CAN = new Set(['can', 'kan', 'peut', 'kann'])
