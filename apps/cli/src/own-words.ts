import { readFile } from 'node:fs/promises'
import type { Vocabulary } from '@fairnotice/diff'
import { Trouble, unreadable } from './trouble.ts'

const EXAMPLE =
  '{"recipients": ["Larkspur"], "words": [["buddy", "volunteer"]], "audiences": [{"slug": "divers", "cues": ["divers"], "names": {"en": "Divers"}}]}'

/**
 * An organisation's own words from a JSON file: who receives data, which words say the same, its audiences with their
 * cues and names; each may be left out. Throws a `Trouble` that names everything that is wrong.
 */
export async function readOwnWords(file: string): Promise<Vocabulary> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    throw new Trouble('words-unfit', `${file}: this is no JSON. Write something like ${EXAMPLE}`)
  }
  const {
    recipients = [],
    words = [],
    audiences = [],
    ...others
  } = (isRecord(said) ? said : { '': said }) as Record<string, unknown>
  const problems = [
    ...Object.keys(others).map((key) => (key ? `it has no place for “${key}”` : 'it holds no object')),
    ...(isTexts(recipients) ? [] : ['“recipients” is a list of names']),
    ...(Array.isArray(words) && words.every((group) => isTexts(group) && group.length > 1)
      ? []
      : ['“words” is a list of groups of two words or more']),
    ...(Array.isArray(audiences) && audiences.every(isAudience)
      ? []
      : ['“audiences” is a list of objects with “slug” and “cues”, and “names” by language if you like']),
  ]
  if (problems.length > 0)
    throw new Trouble('words-unfit', `${file}: ${problems.join('; ')}. Write something like ${EXAMPLE}`)
  return { recipients, words, audiences } as Vocabulary
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isAudience = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.slug) &&
  isTexts(value.cues) &&
  (value.names === undefined || (isRecord(value.names) && Object.values(value.names).every(isText)))
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
