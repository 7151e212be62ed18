// An installation in which notices are planned: what the benchmark and the soak send.
import {
  addUser,
  announce,
  approve,
  beginBounceTest,
  createDraft,
  createPolicy,
  type Database,
  decide,
  openDatabase,
  publishFirst,
  receiveBounceTest,
  saveAudience,
  saveOrganisation,
  submit,
} from '@fairnotice/db'
import { freshDatabase } from '@fairnotice/db/testing'
import { type Comparison, compareRenditions } from '@fairnotice/diff'
import { type Actor, type NoticeRule, type Outcome, PRESETS, type Role } from '@fairnotice/policy'

const DAY = 86_400_000

export interface Sendings {
  database: Database
  /** Of the apps' role. */
  url: string
  secret: string
  /** Adds members until there are so many. */
  members(count: number): Promise<void>
  /** Announces a new policy to every member; gives the announcement's id. */
  announce(): Promise<string>
  /** As the owner of the tables. */
  owner: Database
  close(): Promise<void>
}

const clause = 'We send members the revised policy, with the changes described, before any change that affects them.'

/** About as long as makes a message of 12 KB: it stands in it twice, as HTML and as text. */
const text = (days: number): string =>
  [
    '# Privacy policy of Ferry & Lock',
    ...['boats', 'locks', 'moorings', 'letters'].map(
      (what) =>
        `## About ${what}\n\nOf our ${what} we keep what you tell us when you book them: your name, your address and the day. ` +
        `We use it to let you through, and to write to you when something is late. Nobody else gets it.`,
    ),
    `## How long\n\nWe keep your bookings for ${days} days.`,
    `## Changes\n\n${clause}`,
  ].join('\n\n')

export async function openSendings(serverUrl: string, connections: number): Promise<Sendings> {
  const fresh = await freshDatabase(serverUrl)
  const database = openDatabase(fresh.urls.app, connections + 6)
  const owner = openDatabase(fresh.urls.owner, 1)
  const person = async (name: string, ...roles: Role[]): Promise<Actor> => ({
    userId: (await addUser(database, { email: `${name}@ferrylock.example`, name, roles })).id,
    roles,
  })
  const ana = await person('ana', 'author', 'administrator')
  const bram = await person('bram', 'reviewer')
  const chloe = await person('chloe', 'publisher')
  await saveOrganisation(database, {
    name: 'Ferry & Lock',
    domain: 'ferrylock.example',
    postalAddress: 'Quay 3, 9000 Ghent',
    contact: 'privacy@ferrylock.example',
  })
  await beginBounceTest(database, {
    messageId: '<test@ferrylock.example>',
    address: 'no@ferrylock.example',
    actorId: ana.userId,
  })
  await receiveBounceTest(database, '<test@ferrylock.example>')
  await saveAudience(database, { slug: 'members', names: { en: 'Members' }, cues: ['members'] })
  const rule = {
    ...(PRESETS['revised-policy-before-any-change'] as { rule: NoticeRule }).rule,
    clause: { quote: clause, section: 'Changes' },
  }
  let policies = 0

  return {
    database,
    url: fresh.urls.app,
    secret: 'a secret for measuring, and for nothing else',
    owner,
    async members(count) {
      await owner.$executeRaw`
        insert into member (id, external_id, email, name, other_emails, language, audiences, registered_at, pseudonym, updated_at)
        select gen_random_uuid(), 'm' || n, 'm' || n || '@members' || n % 7 || '.example', 'Member ' || n, '{}', 'en', '{}', clock(), gen_random_uuid(), clock()
        from generate_series((select count(*) + 1 from member), ${count}::int) n`
      await owner.$executeRaw`update organisation set members_synchronised_at = clock()`
      await owner.$executeRawUnsafe('vacuum analyze member')
    },
    async announce() {
      const slug = `policy-${++policies}`
      must(
        await createPolicy(database, ana, slug, {
          title: 'Privacy policy',
          sourceLanguage: 'en',
          languages: ['en'],
          timeZone: 'Europe/Brussels',
          audiences: ['members'],
          noticeRule: rule,
        }),
      )
      const draft = async (days: number) =>
        must(await createDraft(database, { actor: ana, slug, renditions: { en: text(days) }, note: '' })).number
      const first = await draft(180)
      must(await submit(database, { actor: ana, slug, number: first, comparisons: {} }))
      must(await approve(database, { actor: bram, slug, number: first }))
      must(await publishFirst(database, { actor: chloe, slug, number: first }))
      const number = await draft(730)
      const rendition = (markdown: string) => [{ language: 'en', markdown }]
      const comparisons = compareRenditions(rendition(text(180)), rendition(text(730)), 'en', {
        audiences: [],
        recipients: [],
      } as never)
      must(await submit(database, { actor: ana, slug, number, comparisons: comparisons as never }))
      for (const { id, materiality, axis, direction, kinds, audiences } of (comparisons.en as Comparison).changes)
        must(
          await decide(database, {
            actor: bram,
            slug,
            number,
            language: 'en',
            changeId: id,
            ruling: { materiality, axis, direction, kinds, audiences },
            reason: 'As proposed.',
          }),
        )
      must(await approve(database, { actor: bram, slug, number }))
      const effectiveAt = new Date(Date.now() + 60 * DAY)
      return must(
        await announce(database, { actor: chloe, slug, number, effectiveAt, summary: {}, mailConfigured: true }),
      ).announcementId
    },
    async close() {
      await owner.$disconnect()
      await database.$disconnect()
      await fresh.drop()
    },
  }
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.blockers.map(({ code, text: said }) => `${code}: ${said}`).join('\n'))
  return outcome.value
}
