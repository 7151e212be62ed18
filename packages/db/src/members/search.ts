import { Prisma } from '../../generated/client.ts'
import type { Rows } from '../client.ts'

/** Where a page ended: in which of the ways of finding, at which beginning, at whose number. */
type Cursor = [way: number, key: string, externalId: string]

/** By what a member is found, and the expression whose index (the migration `desk`) has it in order. */
const WAYS = [
  { key: Prisma.sql`external_id collate "C"`, folded: false },
  { key: Prisma.sql`email collate "C"`, folded: true },
  { key: Prisma.sql`lower(name) collate "C"`, folded: true },
  { key: Prisma.sql`lower(substring(name from '\\s(\\S+)\\s*$')) collate "C"`, folded: true },
]

/**
 * A page of the members whose number, address, name or last word of it begins so; one way after the other, each in its
 * index's order, so that a page reads as many rows as it shows and never all. `after` is what the page before gave as
 * `next`; one that is none begins anew.
 */
export async function searchMembers(rows: Rows, { query, after, limit }: MemberSearch) {
  const from = after ? readCursor(after) : null
  const found: { id: string; way: number; key: string; externalId: string }[] = []
  for (let way = from?.[0] ?? 0; way < WAYS.length && found.length <= limit; way++)
    for (const row of await rows.$queryRaw<{ id: string; key: string; externalId: string }[]>(
      memberSearchSql({ way, query, after: from?.[0] === way ? from : null, limit: limit + 1 - found.length }),
    ))
      found.push({ ...row, way })
  const page = found.slice(0, limit)
  const members = await rows.member.findMany({ where: { id: { in: page.map(({ id }) => id) } } })
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    members: page.flatMap(({ id }) => members.filter((member) => member.id === id)),
    next: last ? writeCursor([last.way, last.key, last.externalId]) : null,
  }
}

export interface MemberSearch {
  query: string
  after?: string
  limit: number
}

/** Whether what a way looks at begins so. Bounds and no `like`: a plan that is kept knows no pattern. */
function begins(way: number, query: string) {
  const { key, folded } = WAYS[way] as (typeof WAYS)[number]
  const beginning = folded ? query.toLowerCase() : query
  return Prisma.sql`(${key} >= ${beginning} and ${key} < ${`${beginning}\u{10FFFF}`})`
}

/** The statement of one way; a test explains it. Whom an earlier way found is left out. */
export function memberSearchSql(part: { way: number; query: string; after: Cursor | null; limit: number }) {
  const { way, query, after, limit } = part
  const { key } = WAYS[way] as (typeof WAYS)[number]
  const earlier = WAYS.slice(0, way).map((_, index) => Prisma.sql`and ${begins(index, query)} is not true`)
  return Prisma.sql`
    select id, ${key} as key, external_id as "externalId" from member
    where erased_at is null and ${begins(way, query)}
      ${after ? Prisma.sql`and (${key}, external_id collate "C") > (${after[1]}, ${after[2]})` : Prisma.empty}
      ${earlier.length > 0 ? Prisma.join(earlier, ' ') : Prisma.empty}
    order by ${key}, external_id collate "C" limit ${limit}`
}

/** The ids of all members who are found so, for a statement that looks among others' rows. */
export const membersFoundSql = (query: string) =>
  Prisma.join(
    WAYS.map((_, way) => Prisma.sql`select id from member where erased_at is null and ${begins(way, query)}`),
    ' union ',
  )

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

function readCursor(text: string): Cursor | null {
  try {
    const [way, key, externalId] = JSON.parse(Buffer.from(text, 'base64url').toString()) as Cursor
    return WAYS[way] && typeof key === 'string' && typeof externalId === 'string' ? [way, key, externalId] : null
  } catch {
    return null
  }
}
