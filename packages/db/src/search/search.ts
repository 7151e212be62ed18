import { Prisma } from '../../generated/client.ts'
import type { Rows } from '../client.ts'

export interface SearchRequest {
  /** As people write it: words, "an exact phrase", -without, or. */
  query: string
  /** A policy's slug. */
  policy?: string
  language?: string
  /** Of versions that are in force now alone. */
  inForce?: boolean
  /** How many hits were shown before this page. */
  skip?: number
  limit?: number
}

/** A passage with what was sought marked, and the versions of one policy that have it. */
export interface SearchHit {
  slug: string
  title: string
  language: string
  /** The heading that it stands under. */
  heading: string | null
  /** In pieces; those of `found` are what was sought. */
  pieces: { text: string; found: boolean }[]
  /** The passage's first words, by which a page finds it. */
  begins: string
  /** The versions that have it, newest first. */
  versions: { number: number; state: string }[]
}

export interface SearchPage {
  hits: SearchHit[]
  total: number
  next: number | null
  /** Nothing is left of it to look for: it was all words like "the". */
  onlyCommon: boolean
}

/** How many characters of a passage a link carries: enough to tell it from others. */
const BEGINS = 120
const OPEN = '\uE000'
const CLOSE = '\uE001'

/** Looks through every text of every version that was not discarded: best first, and first what is in force. */
export async function search(rows: Rows, asking: SearchRequest): Promise<SearchPage> {
  // Word writes curly quotes, and people paste from it.
  const request = { ...asking, query: asking.query.replace(/[“”„‟«»]/g, '"') }
  const { skip = 0, limit = 20 } = request
  const [asked] = await rows.$queryRaw<{ nodes: number }[]>(
    Prisma.sql`select max(numnode(websearch_to_tsquery(c::regconfig, ${request.query}))) as nodes from unnest(${CONFIGS}::text[]) c`,
  )
  const found = await rows.$queryRaw<Found[]>(searchSql(request, skip, limit))
  const total = found[0]?.total ?? 0
  return {
    hits: found.map(({ total: _, marked, begins, ...hit }) => ({
      ...hit,
      pieces: piecesOf(marked),
      begins: begins.slice(0, BEGINS),
    })),
    total,
    next: skip + found.length < total ? skip + found.length : null,
    onlyCommon: (asked?.nodes ?? 0) === 0,
  }
}

interface Found extends Omit<SearchHit, 'pieces'> {
  marked: string
  total: number
}

const CONFIGS = ['english', 'dutch', 'french', 'german', 'simple']

/**
 * The statement of a search; a test explains it. The words of a query become a query in each language, and each looks in
 * its own passages through the index on `words`. Stems match: what stands between quotes is also looked for letter by letter.
 */
export function searchSql({ query, policy, language, inForce }: SearchRequest, skip: number, limit: number) {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, words]) => `%${escapeLike(oneSpace(words ?? ''))}%`)
  const one = (condition: Prisma.Sql, wanted: unknown) => (wanted === undefined ? Prisma.empty : condition)
  return Prisma.sql`
    with asked as materialized (
      select c::regconfig as config, websearch_to_tsquery(c::regconfig, ${query}) as query from unnest(${CONFIGS}::text[]) c),
    matched as (
      select p.id, p.language, p.text, a.config, a.query, ts_rank_cd(p.words, a.query, 1) as rank
      from asked a join passage p on p.words @@ a.query
      where numnode(a.query) > 0 and text_config(p.language) = a.config
        ${one(Prisma.sql`and p.language = ${language}`, language)}
        ${phrases.length > 0 ? Prisma.sql`and p.text ilike all (${phrases}::text[])` : Prisma.empty}),
    placed as (
      select m.id, v.policy_id, max(m.rank) as rank, bool_or(v.state = 'in-force') as current,
        jsonb_agg(distinct jsonb_build_object('number', v.number, 'state', v.state)) as versions,
        (array_agg(l.heading order by v.number desc))[1] as heading
      from matched m
      join passage_place l on l.passage_id = m.id
      join rendition r on r.id = l.rendition_id
      join version v on v.id = r.version_id
      where v.number > 0 ${inForce ? Prisma.sql`and v.state = 'in-force'` : Prisma.empty}
        ${one(Prisma.sql`and v.policy_id = (select id from policy where slug = ${policy})`, policy)}
      group by m.id, v.policy_id),
    page as (
      select *, (count(*) over ())::int as total from placed
      order by current desc, rank desc, policy_id, id offset ${skip} limit ${limit})
    select o.slug, o.title, m.language, l.heading, m.text as begins, l.total,
      (select jsonb_agg(each order by (each->>'number')::int desc) from jsonb_array_elements(l.versions) each) as versions,
      ts_headline(m.config, m.text, m.query, ${HEADLINE} ||
        case when length(m.text) > 600 then 'MaxFragments=2, MinWords=25, MaxWords=60, FragmentDelimiter=" … "' else 'HighlightAll=true' end) as marked
    from page l join matched m on m.id = l.id join policy o on o.id = l.policy_id
    order by l.current desc, l.rank desc, l.policy_id, l.id`
}

const HEADLINE = `StartSel=${OPEN}, StopSel=${CLOSE}, `

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

function piecesOf(marked: string): SearchHit['pieces'] {
  return marked
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`, 'u'))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), found: true } : { text: piece, found: false },
    )
}
