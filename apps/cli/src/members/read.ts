import type { MemberRecord } from '@fairnotice/db'
import { isAddress } from '@fairnotice/notifier'
import { isTimeZone } from '@fairnotice/policy'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const list = z.union([
  z.array(z.string()),
  z.string().transform((text) =>
    text
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
])
const optional = z
  .string()
  .trim()
  .transform((text) => text || null)
  .nullish()

const wrong = { error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : 'is no text') }
const row = z.object({
  externalId: z.string(wrong).trim().min(1, 'is missing'),
  email: z.string(wrong).trim().refine(isAddress, 'is no e-mail address'),
  otherEmails: list.refine((addresses) => addresses.every(isAddress), 'holds what is no e-mail address').optional(),
  name: optional,
  postalAddress: optional,
  language: z.string().trim().min(1).optional(),
  timeZone: optional.refine((zone) => zone == null || isTimeZone(zone), 'is no time zone'),
  audiences: list.optional(),
  registeredAt: z.coerce.date().optional(),
})

/**
 * Reads members from CSV (with a heading line of the API's field names; lists separated by `;`), a JSON array, or one
 * JSON object a line. Every bad row comes back with its line and reason.
 */
export function readMembersFile(
  file: string,
  text: string,
  knownAudiences: readonly string[],
): { members: MemberRecord[]; bad: string[] } {
  const members: MemberRecord[] = []
  const bad: string[] = []
  const seen = new Map<string, number>()
  for (const { line, value } of rowsOf(file, text, bad)) {
    const read = row.safeParse(value)
    if (!read.success) {
      bad.push(
        `line ${line}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      )
      continue
    }
    const { externalId } = read.data
    const unknown = (read.data.audiences ?? []).filter((slug) => !knownAudiences.includes(slug))
    if (unknown.length > 0) bad.push(`line ${line}: there is no audience ${unknown.join(', ')}`)
    if (seen.has(externalId)) bad.push(`line ${line}: ${externalId} stands in line ${seen.get(externalId)} already`)
    seen.set(externalId, line)
    members.push(read.data)
  }
  return { members, bad }
}

function rowsOf(file: string, text: string, bad: string[]): { line: number; value: unknown }[] {
  try {
    if (/\.csv$/i.test(file)) {
      const records = parse(text, {
        columns: true,
        bom: true,
        info: true,
        skip_empty_lines: true,
        trim: true,
        delimiter: [',', ';', '\t'],
      })
      const heads = Object.keys((records as unknown as { record: object }[])[0]?.record ?? {})
      const lacking = ['externalId', 'email'].filter((name) => !heads.includes(name))
      if (heads.length > 0 && lacking.length > 0) {
        bad.push(`line 1: no column is called ${lacking.join(' or ')}; there are ${heads.join(', ')}`)
        return []
      }
      return (records as unknown as { info: { lines: number }; record: Record<string, string> }[]).map(
        ({ info, record }) => ({
          line: info.lines,
          value: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
        }),
      )
    }
    if (text.trimStart().startsWith('['))
      return (JSON.parse(text) as unknown[]).map((value, index) => ({ line: index + 1, value }))
  } catch (error) {
    bad.push(
      text.trimStart().startsWith('[') ? 'this is no JSON: is a comma or a bracket missing?' : (error as Error).message,
    )
    return []
  }
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return []
    try {
      return [{ line: index + 1, value: JSON.parse(content) }]
    } catch {
      bad.push(`line ${index + 1}: this is no JSON object`)
      return []
    }
  })
}
