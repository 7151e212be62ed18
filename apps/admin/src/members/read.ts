import type { Blocker } from '@fairnotice/policy'
import type { z } from 'zod'
import { Member } from '../api/schemas.ts'

/** Bad rows that are told; the rest would hide them. */
const MAX_TOLD = 100

export type MemberRow = z.infer<typeof Member>

/**
 * Reads a JSON array, or one JSON object a line. Every bad row comes back with its line (of an array: its place) and
 * reason; whoever gets any of them imports nothing.
 */
export function readMembers(text: string, knownAudiences: readonly string[]): { members: MemberRow[]; bad: Blocker[] } {
  const bad: Blocker[] = []
  const members: MemberRow[] = []
  const seen = new Set<string>()
  const refuse = (line: number, why: string): void => {
    if (bad.length < MAX_TOLD) bad.push({ code: 'member-invalid', field: `line ${line}`, text: `Line ${line}: ${why}` })
  }
  for (const { line, value } of rowsOf(text, refuse)) {
    const read = Member.safeParse(value)
    if (!read.success) {
      refuse(line, read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
      continue
    }
    const unknown = (read.data.audiences ?? []).filter((slug) => !knownAudiences.includes(slug))
    if (unknown.length > 0) refuse(line, `there is no audience ${unknown.join(', ')}`)
    if (seen.has(read.data.externalId)) refuse(line, `externalId ${read.data.externalId} is there twice`)
    seen.add(read.data.externalId)
    members.push(read.data)
  }
  return { members, bad }
}

function rowsOf(text: string, refuse: (line: number, why: string) => void): { line: number; value: unknown }[] {
  if (text.trimStart().startsWith('['))
    try {
      return (JSON.parse(text) as unknown[]).map((value, index) => ({ line: index + 1, value }))
    } catch (error) {
      refuse(1, `this is no JSON: ${(error as Error).message}`)
      return []
    }
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return []
    try {
      return [{ line: index + 1, value: JSON.parse(content) as unknown }]
    } catch {
      refuse(index + 1, 'this is no JSON object')
      return []
    }
  })
}
