import { type Database, inTransaction } from '@fairnotice/db'
import type { Caller, Product } from './product.ts'
import { percentile, say } from './say.ts'

/** Milliseconds that a page of a list may take. */
const PAGE = 100
const TIMES = 15

interface Page {
  members: { externalId: string }[]
  next: string | null
}

/** Pages and searches in lists of a million members and of a million notices, by the API as the screens ask it. */
export async function measureMembers(product: Product, members: number): Promise<void> {
  const { database } = product
  const announcement = await database.announcement.findFirstOrThrow({
    where: { kind: 'announced' },
    orderBy: { at: 'desc' },
    include: { version: { include: { policy: true } } },
  })
  const { number, policy } = announcement.version
  // At once, so that the worker finds nobody to whom a notice is owed and none planned.
  await inTransaction(database, async (rows) => {
    await rows.$executeRaw`
      insert into member (id, external_id, email, other_emails, name, language, audiences, registered_at, pseudonym, updated_at)
      select gen_random_uuid(), 'bench' || n, 'person' || n || '@members.example', '{}', 'Given' || n % 977 || ' Family' || n, 'en', '{}',
        clock(), gen_random_uuid(), clock() from generate_series(1, ${members}::int) n`
    await rows.$executeRaw`
      insert into notice (id, announcement_id, member_id, state, frozen, planned_at, due_at)
      select gen_random_uuid(), ${announcement.id}::uuid, m.id, 'planned', true, clock(), clock() + interval '10 years' from member m
      where m.external_id like 'bench%'`
  })
  await database.$executeRaw`vacuum analyze`
  const call = await product.person('reader', ['publisher'])
  const scans = await seqScans(database)
  console.log(`\nIn lists of ${members.toLocaleString('en')} members and as many notices, median of ${TIMES}`)
  await page(call, 'members, the first page', () => '/members')
  await page(call, 'members, a page from the middle', () => '/members?after=bench5')
  await page(call, 'members found by the beginning of a number', (k) => `/members?query=bench${k}77`)
  await page(call, 'members found by the beginning of an address', (k) => `/members?query=person${k}3`)
  await page(call, 'members found by the beginning of a name', (k) => `/members?query=Given${k}`)
  await page(call, 'members found by the beginning of a last name', (k) => `/members?query=family${k}99`)
  await page(call, 'members of whom there is none', (k) => `/members?query=zz${k}`)
  const notices = `/policies/${policy.slug}/versions/${number}/notices`
  const first = await call<{ next: string | null }>('GET', notices)
  // Working out the last one counted all of them.
  const counted = 1
  await page(call, 'notices, the next page', () => `${notices}?after=${first.next}`)
  await page(call, 'notices of one state, the next page', () => `${notices}?state=planned&after=${first.next}`)
  await page(call, 'notices of one address', (k) => `${notices}?query=person${k}@members.example`)
  // The database tells of its reads about a second late.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  // That the pages themselves make none, a test explains (packages/db/test/search).
  say(
    'reads of a whole table meanwhile, the worker’s own looks included',
    Math.max(0, (await seqScans(database)) - scans - counted),
    undefined,
    '',
  )
  say('the first page of notices, with how many there are in each state', await median(() => call('GET', notices)))
  say('how many members there are, asked once a screen', await median(() => call('GET', '/member-counts')))
}

async function page(call: Caller, name: string, path: (k: number) => string): Promise<void> {
  say(name, await median((k) => call<Page>('GET', path(k))), PAGE)
}

async function median(work: (k: number) => Promise<unknown>): Promise<number> {
  const sample: number[] = []
  for (let k = 1; k <= TIMES; k++) {
    const began = performance.now()
    await work(k)
    sample.push(performance.now() - began)
  }
  return percentile(sample, 0.5)
}

/** How often the tables were read from end to end so far. */
async function seqScans(database: Database): Promise<number> {
  const [row] = await database.$queryRaw<{ scans: number }[]>`
    select sum(seq_scan)::int as scans from pg_stat_user_tables where relname in ('member', 'notice')`
  return row?.scans ?? 0
}
