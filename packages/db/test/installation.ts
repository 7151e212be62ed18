import { createHash } from 'node:crypto'
import {
  type Attempt,
  addUser,
  announce,
  approve,
  beginBounceTest,
  type ClaimedNotice,
  type ComparisonBody,
  claimNotices,
  createDraft,
  createPolicy,
  type Database,
  decide,
  type MemberRecord,
  openDatabase,
  type PolicySettings,
  type ProposedChange,
  publishFirst,
  receiveBounceTest,
  recordAttempt,
  saveAudience,
  saveOrganisation,
  submit,
  upsertMembers,
} from '@fairnotice/db'
import { type FreshDatabase, freshDatabase, TEST_SECRET } from '@fairnotice/db/testing'
import { type Actor, type NoticeRule, type Outcome, PRESETS, type Role, type Ruling } from '@fairnotice/policy'
import pg from 'pg'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The value of a step that must work; a test that gets blockers instead shows them. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.blockers.map(({ code, text }) => `${code}: ${text}`).join('\n'))
  return outcome.value
}

/** The codes of what blocked a step; none if it went through. */
export const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.blockers.map(({ code }) => code)

export const MATERIAL: Ruling = {
  materiality: 'material',
  axis: 'processing',
  direction: 'widens',
  kinds: ['retention'],
  audiences: [],
}
export const EDITORIAL: Ruling = {
  materiality: 'editorial',
  axis: 'description',
  direction: 'neutral',
  kinds: ['editorial'],
  audiences: [],
}

export const proposed = (id: string, ruling: Ruling = MATERIAL): ProposedChange => ({
  id,
  ...ruling,
  reasons: [{ rule: 'kept-longer', law: null, text: `Rule for ${id}` }],
})

/** A comparison as the server would have made it of these two texts. */
export const comparison = (before: string, after: string, changes: ProposedChange[]): ComparisonBody => ({
  hash: `sha256:${sha256(JSON.stringify([before, after, changes.map(({ id }) => id)]))}`,
  old: { sha256: sha256(before) },
  new: { sha256: sha256(after) },
  material: changes.some(({ materiality }) => materiality === 'material'),
  changes,
})

export const TEXT = (number: number): string => `# Privacy\n\nWe keep your reservations for ${number} days.\n`

export const RULE = (leadDays = 30): NoticeRule => ({
  ...(PRESETS['revised-policy-before-any-change'] as { rule: NoticeRule }).rule,
  leadDays,
})

export type Installation = Awaited<ReturnType<typeof openInstallation>>

export const DAY = 86_400_000

/** A migrated database with an organisation, its people, and the app's own role; the clock is moved as tests may. */
export async function openInstallation(
  settings: { graceDays?: number; bounces?: boolean; connections?: number; fresh?: () => Promise<FreshDatabase> } = {},
) {
  const fresh = await (settings.fresh ?? (() => freshDatabase()))()
  const db: Database = openDatabase(fresh.urls.app, settings.connections ?? 8)
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client
  }
  const sql = await connect(fresh.urls.app)
  const testSql = await connect(fresh.urls.test)
  const person = async (name: string, ...roles: Role[]): Promise<Actor> => ({
    userId: (await addUser(db, { email: `${name}@lanternhall.example`, name, roles })).id,
    roles,
  })
  const people = {
    ana: await person('ana', 'author'),
    bram: await person('bram', 'reviewer'),
    cleo: await person('cleo', 'reviewer'),
    dirk: await person('dirk', 'publisher'),
    /** Has every role: what is refused to her is refused for what she did. */
    eva: await person('eva', 'author', 'reviewer', 'publisher', 'administrator'),
  }
  await saveOrganisation(db, {
    name: 'Lantern Hall',
    domain: 'lanternhall.example',
    postalAddress: 'Lamp Street 3, 8000 Bruges',
    contact: 'privacy@lanternhall.example',
    graceDays: settings.graceDays ?? 5,
  })
  if (settings.bounces !== false) {
    await beginBounceTest(db, {
      messageId: '<test@lanternhall.example>',
      address: 'nobody@lanternhall.example',
      actorId: people.eva.userId,
    })
    await receiveBounceTest(db, '<test@lanternhall.example>')
  }
  for (const slug of ['members', 'visitors', 'customers'])
    await saveAudience(db, { slug, names: { en: slug }, cues: [slug] })

  const clock = async (): Promise<Date> => (await sql.query<{ clock: Date }>('select clock()')).rows[0]?.clock as Date
  const shift = (interval: string) =>
    testSql.query(
      'insert into test_clock (id, shift) values (1, $1) on conflict (id) do update set shift = excluded.shift',
      [interval],
    )
  /** Sets the product's clock; it then runs on from there. */
  const setClock = (at: Date) =>
    testSql.query(
      `insert into test_clock (id, shift) values (1, extract(epoch from $1::timestamptz - clock_timestamp()) || ' seconds')
       on conflict (id) do update set shift = excluded.shift`,
      [at],
    )

  const install = {
    fresh,
    db,
    sql,
    testSql,
    people,
    clock,
    shift,
    setClock,
    async close() {
      await sql.end()
      await testSql.end()
      await db.$disconnect()
      await fresh.drop()
    },

    members: (list: (Partial<MemberRecord> & { externalId: string })[], options: { snapshot?: boolean } = {}) =>
      upsertMembers(
        db,
        list.map((member) => ({ email: `${member.externalId}@members.example`, ...member })),
        { actorId: null, language: 'en', secret: TEST_SECRET, ...options },
      ),

    policy: async (slug: string, settings: Partial<PolicySettings> = {}) =>
      must(
        await createPolicy(db, people.eva, slug, {
          title: 'Privacy',
          sourceLanguage: 'en',
          languages: ['en'],
          timeZone: 'Europe/Brussels',
          audiences: [],
          noticeRule: RULE(),
          ...settings,
        }),
      ),

    versionId: async (slug: string, number: number): Promise<string> => {
      const found = await sql.query<{ id: string }>(
        'select v.id from version v join policy p on p.id = v.policy_id where p.slug = $1 and v.number = $2',
        [slug, number],
      )
      return found.rows[0]?.id as string
    },
    state: async (slug: string, number: number): Promise<string> => {
      const found = await sql.query<{ state: string }>(
        'select v.state from version v join policy p on p.id = v.policy_id where p.slug = $1 and v.number = $2',
        [slug, number],
      )
      return found.rows[0]?.state as string
    },

    /** Version 1, in force from now. */
    async first(slug: string, texts: Record<string, string> = { en: TEXT(1) }) {
      const { number } = must(await createDraft(db, { actor: people.ana, slug, renditions: texts, note: '' }))
      must(await submit(db, { actor: people.ana, slug, number, comparisons: {} }))
      must(await approve(db, { actor: people.bram, slug, number }))
      must(await publishFirst(db, { actor: people.dirk, slug, number }))
      return number
    },
    async draft(slug: string, number: number, texts: Record<string, string> = { en: TEXT(number) }) {
      return must(await createDraft(db, { actor: people.ana, slug, renditions: texts, note: '' })).number
    },
    /** A draft that is submitted with these changes. */
    async submitted(slug: string, changes: ProposedChange[] = [proposed('c-1')]) {
      const number = await install.draft(slug, (await db.version.count({ where: { policy: { slug } } })) + 1)
      must(
        await submit(db, {
          actor: people.ana,
          slug,
          number,
          comparisons: { en: await install.compared(slug, number, changes) },
        }),
      )
      return number
    },
    /** A comparison of a draft's stored text with the one in force. */
    async compared(slug: string, number: number, changes: ProposedChange[], language = 'en') {
      const text = async (where: object) =>
        (await db.rendition.findFirst({ where: { language, version: { policy: { slug }, ...where } } }))?.markdown ?? ''
      return comparison(await text({ state: 'in-force' }), await text({ number }), changes)
    },
    async approved(slug: string, changes: ProposedChange[] = [proposed('c-1')]) {
      const number = await install.submitted(slug, changes)
      for (const { id, reasons: _, ...ruling } of changes)
        must(
          await decide(db, {
            actor: people.bram,
            slug,
            number,
            language: 'en',
            changeId: id,
            ruling,
            reason: 'As proposed.',
          }),
        )
      must(await approve(db, { actor: people.bram, slug, number }))
      return number
    },
    async announced(slug: string, effectiveAt: Date, changes: ProposedChange[] = [proposed('c-1')]) {
      const number = await install.approved(slug, changes)
      const { announcementId } = must(
        await announce(db, {
          actor: people.dirk,
          slug,
          number,
          effectiveAt,
          summary: {},
          mailConfigured: true,
          confirmsEmptyAudience: true,
        }),
      )
      return { number, announcementId, versionId: await install.versionId(slug, number) }
    },

    claim: (worker = '1', limit = 1000) => claimNotices(db, worker, limit, false),
    /** Carries what is due, as a worker with this result would. */
    async send(result: Attempt['result'] = 'accepted', worker = '1') {
      const claimed = await install.claim(worker)
      for (const notice of claimed) await recordAttempt(db, attemptOf(notice, result, await clock()))
      return claimed
    },
    notices: async (announcementId: string) =>
      db.notice.findMany({ where: { announcementId }, orderBy: { plannedAt: 'asc' } }),
  }
  return install
}

export const attemptOf = (notice: ClaimedNotice, result: Attempt['result'], at: Date): Attempt => ({
  notice,
  messageId: `<${notice.id}@lanternhall.example>`,
  messageSha256: sha256(notice.id),
  language: notice.language,
  policySha256: sha256('policy'),
  startedAt: at,
  result,
  code: result === 'accepted' ? 250 : result === 'later' ? 451 : 550,
  server: 'mx.members.example',
  response: `said to ${notice.email}`,
  retryAt: null,
  caught: false,
})

/** What a statement is refused with: the code of the trigger, the constraint, or PostgreSQL's own. */
export async function refusalOf(statement: Promise<unknown>): Promise<string> {
  try {
    await statement
    return 'allowed'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    if (error.code === 'FN001') return error.message.split(':')[0] as string
    return error.constraint ?? error.code ?? error.message
  }
}
