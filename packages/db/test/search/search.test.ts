import { changePolicy, inTransaction, memberSearchSql, search, searchMembers, searchSql } from '@fairnotice/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installation, must, openInstallation } from '../installation.ts'

const EN = `# Privacy

## How long do we keep it?

We keep your **reservations** for [180 days](https://lanternhall.example/why "why"), and never longer.

## Who receives it

| Who | What for |
| --- | --- |
| Harbour Insurers | claims |
`
const NL = '# Privacy\n\n## Hoe lang bewaren wij het?\n\nWij bewaren uw reserveringen 180 dagen.\n'

/** The plan's parts that read a table from end to end. */
interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}
const fullScans = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? '?'] : []),
  ...(plan.Plans ?? []).flatMap(fullScans),
]

describe('searching the texts', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.policy('privacy', { languages: ['en', 'nl'] })
    await house.first('privacy', { en: EN, nl: NL })
    await house.draft('privacy', 2, { en: EN.replace('180 days', '2 years'), nl: NL })
  })
  afterAll(() => house.close())

  const found = async (query: string, more = {}) => (await search(house.db, { query, ...more })).hits
  const marked = (hit: { pieces: { text: string; found: boolean }[] } | undefined) =>
    hit?.pieces.filter((piece) => piece.found).map(({ text }) => text)

  it('finds other forms of a word, in its clause and marked, and says in which versions it stands', async () => {
    const [hit, ...rest] = await found('insurer')
    expect(rest).toEqual([])
    expect(hit).toMatchObject({
      slug: 'privacy',
      language: 'en',
      heading: 'Who receives it',
      versions: [
        { number: 2, state: 'draft' },
        { number: 1, state: 'in-force' },
      ],
    })
    expect(marked(hit)).toEqual(['Insurers'])
    expect(marked((await found('reservering'))[0])).toEqual(['reserveringen'])
  })

  it('shows what is in force first, and a clause that changed as two', async () => {
    const hits = await found('keeping reservations', { language: 'en' })
    expect(hits.map(({ versions }) => versions.map(({ number }) => number))).toEqual([[1], [2]])
    expect(hits[0]?.pieces.map(({ text }) => text).join('')).toBe(
      'We keep your reservations for 180 days, and never longer.',
    )
  })

  it('takes what stands between quotes to the letter, through marks and links', async () => {
    expect(await found('"reservations for 180 days"')).toHaveLength(1)
    expect(await found('“reservations for 180 days”')).toHaveLength(1)
    expect(await found('"reservation for 180 days"')).toEqual([])
    expect(await found('"180%days"')).toEqual([])
  })

  it('leaves out what a minus stands before, other languages, and versions that do not hold', async () => {
    expect(await found('keep -years', { language: 'en' })).toHaveLength(2)
    expect((await found('180')).map(({ language }) => language).sort()).toEqual(['en', 'nl'])
    expect((await found('years')).map(({ versions }) => versions[0]?.number)).toEqual([2])
    expect(await found('years', { inForce: true })).toEqual([])
    expect(await found('years', { policy: 'another' })).toEqual([])
  })

  it('says when nothing but common words was asked for', async () => {
    expect(await search(house.db, { query: '" "' })).toMatchObject({ hits: [], total: 0, onlyCommon: true })
    expect(await search(house.db, { query: 'reservations nowhere' })).toMatchObject({ total: 0, onlyCommon: false })
  })

  it('follows an edit, and drops a discarded draft', async () => {
    const { db, people } = house
    const { saveRendition, discard } = await import('@fairnotice/db')
    must(
      await saveRendition(db, {
        actor: people.ana,
        slug: 'privacy',
        number: 2,
        language: 'en',
        markdown: `${EN}\nThe lighthouse is watched.\n`,
        ifRevision: 1,
      }),
    )
    expect(await found('lighthouse')).toHaveLength(1)
    expect(await found('"2 years"')).toEqual([])
    must(await discard(db, { actor: people.ana, slug: 'privacy', number: 2 }))
    expect(await found('lighthouse')).toEqual([])
    expect((await found('insurer'))[0]?.versions).toEqual([{ number: 1, state: 'in-force' }])
  })

  it('gives every hit once over its pages', async () => {
    await house.policy('long')
    await house.first('long', { en: Array.from({ length: 45 }, (_, n) => `Clause ${n} on harbours.`).join('\n\n') })
    const seen: string[] = []
    for (let skip: number | null = 0; skip !== null; ) {
      const page = await search(house.db, { query: 'harbour', skip, limit: 20, policy: 'long' })
      expect(page.total).toBe(45)
      seen.push(...page.hits.map(({ begins }) => begins))
      skip = page.next
    }
    expect(new Set(seen).size).toBe(45)
    expect(seen).toHaveLength(45)
  })

  it('reads no table from end to end among thousands of versions', async () => {
    const { rows } = await house.sql.query<{ id: string }>("select id from policy where slug = 'long'")
    await house.sql.query('begin')
    try {
      await house.sql.query(
        `with made as (
           insert into version (id, policy_id, number, created_by) select gen_random_uuid(), $1, n, $2 from generate_series(2, 1501) n returning id, number),
         texts as (select id, number, (select string_agg('Paragraph ' || k || ' of ' || number || ' on ships.', E'\\n\\n') from generate_series(1, 3) k) as markdown from made)
         insert into rendition (id, version_id, language, markdown, sha256, source_sha256, author_id, updated_at)
         select gen_random_uuid(), id, 'en', markdown, encode(sha256(convert_to(markdown, 'UTF8')), 'hex'), '', $2, now() from texts`,
        [rows[0]?.id, house.people.ana.userId],
      )
      await house.sql.query('analyze')
      const { sql, values } = searchSql({ query: '"harbours" clause' }, 0, 20)
      const text = sql.split('?').reduce((all, part, index) => `${all}$${index}${part}`)
      const explained = await house.sql.query(`explain (format json) ${text}`, values)
      const plan = explained.rows[0]['QUERY PLAN'][0].Plan as Plan
      expect(
        fullScans(plan).filter((table) => ['passage', 'passage_place', 'rendition', 'version'].includes(table)),
      ).toEqual([])
    } finally {
      await house.sql.query('rollback')
    }
  })
})

describe('searching members', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([
      { externalId: 'A1', email: 'zoe@members.example', name: 'Zoe van der Meer' },
      { externalId: 'A2', email: 'meerkat@members.example', name: 'Anna Bell' },
      { externalId: 'meer3', email: 'a@members.example', name: null },
      { externalId: 'A4', email: 'b@members.example', name: 'Meerten' },
    ])
  })
  afterAll(() => house.close())

  it('finds by the beginning of a number, an address, a name and its last word, in that order, each member once', async () => {
    const { members, next } = await searchMembers(house.db, { query: 'meer', limit: 10 })
    expect(members.map(({ externalId }) => externalId)).toEqual(['meer3', 'A2', 'A4', 'A1'])
    expect(next).toBeNull()
    const one = async (query: string) =>
      (await searchMembers(house.db, { query, limit: 10 })).members.map(({ externalId }) => externalId)
    expect(await one('Zoe V')).toEqual(['A1'])
    expect(await one('MEERKAT@')).toEqual(['A2'])
    expect(await one('%')).toEqual([])
  })

  it('pages through them with nobody twice and nobody missing', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await searchMembers(house.db, { query: 'meer', limit: 1, ...(after ? { after } : {}) })
      seen.push(...page.members.map(({ externalId }) => externalId))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(['meer3', 'A2', 'A4', 'A1'])
  })

  it('reads no table from end to end', async () => {
    await house.sql.query(
      `insert into member (id, external_id, email, other_emails, name, language, audiences, registered_at, pseudonym, updated_at)
       select gen_random_uuid(), 'n' || n, 'n' || n || '@members.example', '{}', 'Name ' || n, 'en', '{}', clock(), gen_random_uuid(), clock()
       from generate_series(1, 5000) n`,
    )
    await house.sql.query('analyze member')
    for (const way of [0, 1, 2, 3]) {
      const { sql, values } = memberSearchSql({ way, query: 'na', after: [way, 'name 2', 'n2'], limit: 50 })
      const text = sql.split('?').reduce((all, part, index) => `${all}$${index}${part}`)
      const explained = await house.sql.query(`explain (format json) ${text}`, values)
      expect(fullScans(explained.rows[0]['QUERY PLAN'][0].Plan as Plan)).toEqual([])
    }
  })
})

describe('how often a policy is looked at', () => {
  it('is a setting between one month and five years', async () => {
    const house = await openInstallation()
    await house.policy('privacy')
    const set = (reviewMonths: number) =>
      inTransaction(house.db, (rows) => changePolicy(rows, house.people.eva, 'privacy', { reviewMonths }, null))
    must(await set(6))
    await expect(set(0)).rejects.toThrow(/policy_review_months/)
    await house.close()
  })
})
