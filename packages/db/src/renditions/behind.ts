import type { Rows } from '../client.ts'

export interface BehindTexts {
  slug: string
  number: number
  /** Whose text translates an older source, or is missing. */
  languages: string[]
}

/** The texts of coming versions that have yet to follow their source. */
export const behindTexts = (rows: Rows): Promise<BehindTexts[]> =>
  rows.$queryRaw`
    select p.slug, v.number, array_agg(l.language order by l.language) as languages
    from version v
    join policy p on p.id = v.policy_id
    join rendition s on s.version_id = v.id and s.language = p.source_language
    cross join lateral unnest(p.languages) as l(language)
    left join rendition r on r.version_id = v.id and r.language = l.language
    where v.state in ('draft', 'submitted', 'approved') and v.number > 0 and v.origin is distinct from 'imported'
      and l.language <> p.source_language and r.source_sha256 is distinct from s.sha256
    group by p.slug, v.number order by p.slug, v.number`
