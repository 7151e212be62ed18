import { announce, approve, decide, passGates, postpone, saveRendition, submit, withdraw } from '@fairnotice/db'
import type { Outcome } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codes, DAY, type Installation, MATERIAL, openInstallation, proposed, TEXT } from '../installation.ts'

describe('two people at once on one version', () => {
  let house: Installation
  beforeAll(async () => {
    house = await openInstallation()
    await house.members([{ externalId: 'm1' }, { externalId: 'm2' }])
  })
  afterAll(() => house.close())

  const policy = async (slug: string) => {
    await house.policy(slug)
    await house.first(slug)
  }
  const later = async (days: number) => new Date((await house.clock()).getTime() + days * DAY)
  /** One went through; the other was told why not, in a word that a program knows. */
  const oneWins = (outcomes: Outcome<unknown>[], code: string) => {
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.flatMap(codes)).toContain(code)
  }

  it('one announces, the other is told; there is one announcement and one notice each', async () => {
    await policy('announced')
    const number = await house.approved('announced')
    const effectiveAt = await later(40)
    const request = { slug: 'announced', number, effectiveAt, summary: {}, mailConfigured: true }
    const { dirk, eva } = house.people
    oneWins(
      await Promise.all([
        announce(house.db, { ...request, actor: dirk }),
        announce(house.db, { ...request, actor: eva }),
      ]),
      'wrong-state',
    )
    expect(await house.db.announcement.count()).toBe(1)
    expect(await house.db.notice.count()).toBe(2)
    expect(await house.db.event.count({ where: { what: 'announced' } })).toBe(1)
  })

  it('one approves, the other is told; there is one approval', async () => {
    await policy('approved')
    const number = await house.submitted('approved', [proposed('c-1', { ...MATERIAL, materiality: 'notable' })])
    const { bram, cleo } = house.people
    const both = [bram, cleo].map((actor) => approve(house.db, { actor, slug: 'approved', number }))
    oneWins(await Promise.all(both), 'wrong-state')
    expect(await house.db.approval.count({ where: { version: { policy: { slug: 'approved' }, number } } })).toBe(1)
  })

  it('two save one text: one is kept, the other gets it back to compare', async () => {
    await policy('saved')
    const number = await house.draft('saved', 2)
    const save = (text: string, actor = house.people.ana) =>
      saveRendition(house.db, { actor, slug: 'saved', number, language: 'en', markdown: text, ifRevision: 1 })
    const [one, other] = await Promise.all([save('# One'), save('# Other', house.people.eva)])
    oneWins([one, other], 'changed-meanwhile')
    const lost = one.ok ? other : one
    expect(lost.current?.markdown).toBe(one.ok ? '# One' : '# Other')
  })

  it('one saves while another submits: the text under review is the one that was compared', async () => {
    await policy('raced')
    for (let round = 0; round < 6; round++) {
      const number = await house.draft('raced', 50 + round)
      const compared = await house.compared('raced', number, [proposed('c-1')])
      const text = TEXT(500 + round)
      const [saved, done] = await Promise.all([
        saveRendition(house.db, {
          actor: house.people.ana,
          slug: 'raced',
          number,
          language: 'en',
          markdown: text,
          ifRevision: 1,
        }),
        submit(house.db, { actor: house.people.ana, slug: 'raced', number, comparisons: { en: compared } }),
      ])
      oneWins([saved, done], saved.ok ? 'changed-meanwhile' : 'wrong-state')
      const stored = await house.db.comparison.findMany({ where: { version: { policy: { slug: 'raced' }, number } } })
      expect(stored).toHaveLength(done.ok ? 1 : 0)
      const kept = await house.db.rendition.findFirstOrThrow({
        where: { version: { policy: { slug: 'raced' }, number } },
      })
      expect(kept.markdown).toBe(saved.ok ? text : TEXT(50 + round))
    }
  })

  it('one decides while another approves: what is approved is what was decided', async () => {
    await policy('decided')
    const number = await house.submitted('decided', [proposed('c-1', { ...MATERIAL, materiality: 'notable' })])
    const ruling = { ...MATERIAL, audiences: [] }
    await Promise.all([
      approve(house.db, { actor: house.people.bram, slug: 'decided', number }),
      decide(house.db, {
        actor: house.people.cleo,
        slug: 'decided',
        number,
        language: 'en',
        changeId: 'c-1',
        ruling,
        reason: '',
      }),
    ])
    // Whichever came first, an approval that still stands has seen the decision.
    const standing = await house.db.approval.findMany({
      where: { lapsedAt: null, version: { policy: { slug: 'decided' }, number } },
    })
    const decision = await house.db.decision.findFirstOrThrow({
      where: { version: { policy: { slug: 'decided' }, number } },
    })
    const state = await house.state('decided', number)
    expect(standing.length).toBe(state === 'approved' ? 1 : 0)
    for (const { at } of standing) expect(at.getTime()).toBeGreaterThanOrEqual(decision.decidedAt.getTime())
  })

  it('one withdraws while another postpones, and while the gate looks: the version ends in one state', async () => {
    await policy('ended')
    const { number, announcementId } = await house.announced('ended', await later(40))
    await house.send()
    const { dirk, eva } = house.people
    const [withdrawn, postponed] = await Promise.all([
      withdraw(house.db, { actor: dirk, slug: 'ended', number, reason: 'No.' }),
      postpone(house.db, { actor: eva, slug: 'ended', number, effectiveAt: await later(60), reason: 'Later.' }),
      passGates(house.db),
    ])
    expect(withdrawn.ok).toBe(true)
    if (!postponed.ok) expect(codes(postponed)).toContain('wrong-state')
    expect(await house.state('ended', number)).toBe('withdrawn')
    expect((await house.notices(announcementId)).every(({ state }) => state === 'sent')).toBe(true)
  })

  it('who looked at an older revision is told before anything is done', async () => {
    await policy('looked')
    const number = await house.draft('looked', 7)
    const compared = await house.compared('looked', number, [proposed('c-1')])
    const stale = { actor: house.people.ana, slug: 'looked', number, comparisons: { en: compared }, ifRevision: 99 }
    expect(codes(await submit(house.db, stale))).toEqual(['changed-meanwhile'])
    expect(await house.state('looked', number)).toBe('draft')
  })

  it('the gate waits for whoever is just joining', async () => {
    await policy('joined')
    const { number, versionId } = await house.announced('joined', await later(40))
    await house.send()
    await house.shift('60 days')
    // A registration that has written its member and is not over yet.
    await house.testSql.query('begin')
    await house.testSql.query(
      `insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
       values (gen_random_uuid(), 'joining', 'j@members.example', '{}', 'en', '{}', clock(), gen_random_uuid(), clock())`,
    )
    const passing = passGates(house.db)
    await house.testSql.query(
      `insert into notice (id, announcement_id, member_id, frozen, planned_at, due_at)
       select gen_random_uuid(), a.id, m.id, false, clock(), clock() from announcement a, member m
       where a.version_id = $1 and m.external_id = 'joining'`,
      [versionId],
    )
    await house.testSql.query('commit')
    await passing
    expect(await house.state('joined', number)).toBe('announced')
    await house.send()
    await house.shift('0 days')
  })
})
