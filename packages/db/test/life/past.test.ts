import {
  announceBlockers,
  approve,
  type CompareTexts,
  confirmImport,
  createDraft,
  decide,
  discard,
  discardImport,
  importPast,
  openDatabase,
  pendingImport,
  policies,
  publishedComparison,
  publishedVersions,
  publishFirst,
  reject,
  submit,
} from '@fairnotice/db'
import type { PastVersion } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codes,
  comparison,
  EDITORIAL,
  type Installation,
  must,
  openInstallation,
  proposed,
  refusalOf,
} from '../installation.ts'

const compare: CompareTexts = (before, after) =>
  Object.fromEntries(
    after.flatMap(({ language, markdown }) => {
      const old = before.find((text) => text.language === language)
      return old ? [[language, comparison(old.markdown, markdown, [proposed('c-1'), proposed('c-2', EDITORIAL)])]] : []
    }),
  )
const TEN: PastVersion[] = Array.from({ length: 10 }, (_, index) => ({
  date: `${2010 + index}-05-01`,
  note: `Version of ${2010 + index}`,
  renditions: {
    en: `# Privacy\n\nWe keep it for ${index + 1} months.\n`,
    ...(index > 4 ? { nl: `# Privacy ${index}\n` } : {}),
  },
})).reverse()

describe('importing the past', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }])
    await house.policy('past', { languages: ['en', 'nl'] })
  })
  afterAll(() => house.close())
  const ask = (actor = house.people.ana) => ({ actor, slug: 'past', versions: TEN, compare })
  const byPublic = async <T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>) => {
    const db = openDatabase(house.fresh.urls.public, 1)
    try {
      return await work(db)
    } finally {
      await db.$disconnect()
    }
  }
  const published = async (slug = 'past') => {
    const { id } = await house.db.policy.findUniqueOrThrow({ where: { slug } })
    return byPublic((db) => publishedVersions(db, id))
  }

  it('says everything that is wrong at once, and what would be, without writing anything', async () => {
    const wrong = [
      { date: '2019-13-01', renditions: { fr: 'x' } },
      { date: '', renditions: { en: 'x' } },
    ]
    const outcome = await importPast(house.db, { ...ask(house.people.bram), versions: wrong })
    expect(codes(outcome)).toEqual(['role-missing', 'date-invalid', 'text-missing', 'language-unknown', 'date-missing'])
    const { lines } = must(await importPast(house.db, { ...ask(), dryRun: true }))
    expect(lines.map(({ number, date }) => `${number} ${date}`)).toEqual(
      TEN.map((_, at) => `${at + 1} ${2010 + at}-05-01`),
    )
    expect(lines[0]).toMatchObject({ changes: null, languages: ['en'] })
    expect(lines[9]).toMatchObject({ changes: { material: 1, notable: 0, editorial: 1 }, languages: ['en', 'nl'] })
    expect(await house.db.version.count()).toBe(0)
  })

  it('waits for a second person, and nothing is public before', async () => {
    must(await importPast(house.db, ask()))
    expect((await pendingImport(house.db, 'past'))?.lines).toHaveLength(10)
    expect(await published()).toEqual([])
    expect(codes(await importPast(house.db, ask()))).toEqual(['import-not-empty'])
    const { ana, bram, eva } = house.people
    expect(codes(await confirmImport(house.db, { actor: { ...eva, userId: ana.userId }, slug: 'past' }))).toEqual([
      'four-eyes',
    ])
    expect(codes(await confirmImport(house.db, { actor: ana, slug: 'past' }))).toEqual(['role-missing', 'four-eyes'])
    // No step for a single version is open to what was imported.
    expect(codes(await approve(house.db, { actor: bram, slug: 'past', number: 1 }))).toEqual(['imported'])
    const ruling = {
      actor: bram,
      slug: 'past',
      number: 2,
      language: 'en',
      changeId: 'c-1',
      ruling: EDITORIAL,
      reason: 'x',
    }
    expect(codes(await decide(house.db, ruling))).toEqual(['imported'])
  })

  const forced = async (statements: [string, unknown[]][]) => {
    await house.sql.query('begin')
    try {
      let code = 'allowed'
      for (const [statement, values] of statements) {
        code = await refusalOf(house.sql.query(statement, values))
        if (code !== 'allowed') break
      }
      return code
    } finally {
      await house.sql.query('rollback')
    }
  }
  const PUBLISH = `update version set state = 'superseded', announced_at = clock(), in_force_at = effective_at,
    superseded_at = (select n.effective_at from version n where n.policy_id = version.policy_id and n.number = version.number + 1) where id = $1`
  const APPROVE = `insert into approval (id, version_id, user_id, at, binds) values (gen_random_uuid(), $1, $2, clock(), '')`

  it('can’t be made public by plain SQL: alone, with other dates, or as announced', async () => {
    const { ana, bram } = house.people
    const id = await house.versionId('past', 1)
    expect(await forced([[PUBLISH, [id]]])).toBe('four-eyes')
    expect(await forced([[APPROVE, [id, ana.userId]]])).toBe('four-eyes')
    const approved: [string, unknown[]] = [APPROVE, [id, bram.userId]]
    expect(await forced([approved, [PUBLISH, [id]]])).toBe('allowed')
    expect(
      await forced([
        approved,
        [PUBLISH.replace('in_force_at = effective_at', `in_force_at = effective_at - interval '1 day'`), [id]],
      ]),
    ).toBe('imported')
    expect(
      await forced([
        approved,
        [PUBLISH.replace('announced_at = clock()', `announced_at = clock() - interval '1 year'`), [id]],
      ]),
    ).toBe('imported')
    expect(
      await forced([
        approved,
        [PUBLISH.replace('n.number = version.number + 1', 'n.number = version.number + 2'), [id]],
      ]),
    ).toBe('imported')
    expect(await forced([approved, [`update version set state = 'approved' where id = $1`, [id]]])).toBe('imported')
    expect(await forced([approved, [`update version set origin = 'changed' where id = $1`, [id]]])).toBe(
      'version-fixed',
    )
    expect(
      await forced([[`update version set effective_at = effective_at + interval '1 day' where id = $1`, [id]]]),
    ).toBe('version-fixed')
  })

  it('no other version takes the way of an imported one', async () => {
    await house.policy('other')
    await house.first('other')
    const number = await house.submitted('other')
    const id = await house.versionId('other', number)
    expect(
      await forced([
        [APPROVE, [id, house.people.bram.userId]],
        [PUBLISH, [id]],
      ]),
    ).toBe('wrong-state')
    expect(await forced([[`update version set origin = 'imported' where id = $1`, [id]]])).toBe('version-fixed')
  })

  it('becomes the published history: each held from its date until the next, and the last is in force', async () => {
    must(await confirmImport(house.db, { actor: house.people.bram, slug: 'past' }))
    const versions = (await published()).reverse()
    expect(versions.map(({ number, state, origin }) => `${number} ${state} ${origin}`)).toEqual([
      ...Array.from({ length: 9 }, (_, at) => `${at + 1} superseded imported`),
      '10 in-force imported',
    ])
    expect(versions[0]?.inForceAt?.toISOString()).toBe('2010-04-30T22:00:00.000Z')
    expect(versions[0]?.supersededAt).toEqual(versions[1]?.inForceAt)
    const shown = await byPublic((db) => publishedComparison(db, versions[9]?.id as string, 'nl'))
    expect(shown).toMatchObject({
      base: 9,
      body: { decided: false, changes: [{ materiality: 'material' }, { materiality: 'editorial' }] },
    })
    expect(await house.db.notice.count()).toBe(0)
    expect(await house.db.announcement.count()).toBe(0)
    expect(await pendingImport(house.db, 'past')).toBeNull()
  })

  it('is followed by versions that are announced, under the rule that the last of it promised', async () => {
    const { ana, bram, dirk } = house.people
    must(
      await createDraft(house.db, {
        actor: ana,
        slug: 'past',
        renditions: { en: '# New\n', nl: '# Nieuw\n' },
        note: '',
      }),
    )
    expect(codes(await publishFirst(house.db, { actor: dirk, slug: 'past', number: 11 }))).toContain('not-first')
    expect(codes(await importPast(house.db, ask()))).toEqual(['import-too-late'])
    const comparisons = {
      en: await house.compared('past', 11, [proposed('c-1')]),
      nl: await house.compared('past', 11, [proposed('c-2')], 'nl'),
    }
    must(await submit(house.db, { actor: ana, slug: 'past', number: 11, comparisons }))
    for (const [language, changeId] of [
      ['en', 'c-1'],
      ['nl', 'c-2'],
    ] as const)
      must(
        await decide(house.db, {
          actor: bram,
          slug: 'past',
          number: 11,
          language,
          changeId,
          ruling: proposed('x'),
          reason: '',
        }),
      )
    must(await approve(house.db, { actor: bram, slug: 'past', number: 11 }))
    const policy = await house.db.policy.findUniqueOrThrow({ where: { slug: 'past' } })
    const version = await house.db.version.findUniqueOrThrow({
      where: { policyId_number: { policyId: policy.id, number: 11 } },
      include: { base: true },
    })
    expect(version.base?.number).toBe(10)
    expect(version.base?.noticeRule).toEqual(policy.noticeRule)
    expect(
      await announceBlockers(
        house.db,
        { policy, version: version as never, rule: policy.noticeRule as never, editors: [] },
        true,
      ),
    ).toEqual([])
  })

  it('can be discarded whole, mended and imported again', async () => {
    await house.policy('again', { languages: ['en', 'nl'] })
    must(await importPast(house.db, { ...ask(), slug: 'again' }))
    expect(must(await discardImport(house.db, { actor: house.people.bram, slug: 'again' }))).toEqual({ versions: 10 })
    const { lines } = must(await importPast(house.db, { ...ask(), slug: 'again', versions: TEN.slice(0, 3) }))
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await house.db.renditionRevision.count({ where: { markdown: { contains: 'for 1 months' } } })).toBe(2)
  })
})

describe('discarding a draft', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.policy('privacy')
    await house.first('privacy')
  })
  afterAll(() => house.close())
  const listed = async () => (await policies(house.db))[0]?.versions.map(({ number }) => number)

  it('takes it out of the way, gives its number back, and loses nothing that was typed', async () => {
    const { ana, bram } = house.people
    const number = await house.draft('privacy', 2)
    expect(codes(await discard(house.db, { actor: bram, slug: 'privacy', number }))).toEqual(['role-missing'])
    must(await discard(house.db, { actor: ana, slug: 'privacy', number }))
    expect(await listed()).toEqual([1])
    expect(codes(await discard(house.db, { actor: ana, slug: 'privacy', number }))).toEqual(['not-found'])
    expect(await house.draft('privacy', 3)).toBe(2)
    expect(await listed()).toEqual([2, 1])
    expect(await house.db.renditionRevision.count({ where: { markdown: { contains: '2 days' } } })).toBe(1)
    expect(await house.db.rendition.count({ where: { markdown: { contains: '2 days' } } })).toBe(1)
  })

  it('is for drafts alone, and keeps what an earlier review decided', async () => {
    const { ana, bram } = house.people
    const number = await house.submitted('privacy')
    expect(codes(await discard(house.db, { actor: ana, slug: 'privacy', number }))).toEqual(['wrong-state'])
    must(
      await decide(house.db, {
        actor: bram,
        slug: 'privacy',
        number,
        language: 'en',
        changeId: 'c-1',
        ruling: EDITORIAL,
        reason: 'x',
      }),
    )
    must(await reject(house.db, { actor: bram, slug: 'privacy', number, reason: 'No.' }))
    const before = await house.db.decision.count()
    must(await discard(house.db, { actor: ana, slug: 'privacy', number }))
    expect(await house.db.decision.count()).toBe(before)
  })

  it('can’t be undone, changed or made of a published version by plain SQL', async () => {
    const by = (statement: string) => refusalOf(house.sql.query(statement))
    expect(await by(`update version set state = 'draft', number = 9 where state = 'discarded'`)).toBe('wrong-state')
    expect(await by(`update version set note = 'x' where state = 'discarded'`)).toBe('version-fixed')
    expect(
      await by(
        `update rendition set markdown = markdown || ' ' where version_id in (select id from version where state = 'discarded')`,
      ),
    ).not.toBe('allowed')
    expect(await by(`delete from version where state = 'discarded'`)).toBe('version-fixed')
    expect(await by(`delete from version where state = 'draft'`)).toBe('version-fixed')
    expect(await by(`update version set number = 99 where state = 'draft'`)).toBe('version-fixed')
    expect(await by(`update version set state = 'discarded', number = -99 where number = 1`)).toBe('wrong-state')
    expect(await by(`update version set state = 'discarded' where state = 'draft'`)).toBe('version-fixed')
  })
})
