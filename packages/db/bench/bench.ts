// npm run bench -- db [--members=N] [--rounds=N]: announcing to a million members, beside one bare INSERT … SELECT of as
// many rows with the same keys, in the same run. Exit code 1 if the bound is missed.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { announce } from '@fairnotice/db'
import { startEmbedded } from '@fairnotice/db/embedded'
import { freshDatabase, prepareTemplate } from '@fairnotice/db/testing'
import pg from 'pg'
import { DAY, openInstallation } from '../test/installation.ts'

const flag = (name: string, otherwise: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const members = flag('members', 1_000_000)
const rounds = flag('rounds', 3)
/** Times the bare statement that announcing may take. */
const BOUND = 2

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-bench-'))
const server = await startEmbedded({ directory, durable: false })
try {
  await prepareTemplate(server.url)
  const house = await openInstallation({ fresh: () => freshDatabase(server.url) })
  const owner = new pg.Client({ connectionString: house.fresh.urls.owner })
  // When the server is stopped after an error, it is that error which is told.
  owner.on('error', () => {})
  await owner.connect()
  await owner.query(
    `insert into member (id, external_id, email, other_emails, language, audiences, registered_at, pseudonym, updated_at)
     select gen_random_uuid(), 'm' || n, 'm' || n || '@members.example', '{}', case when n % 3 = 0 then 'nl' else 'en' end,
       case n % 4 when 0 then '{}' when 1 then array['customers'] else array['members'] end, clock(), gen_random_uuid(), clock()
     from generate_series(1, $1) n`,
    [members],
  )
  await owner.query('vacuum analyze member')
  await owner.query(
    `create table bare (like notice including all, foreign key (announcement_id) references announcement)`,
  )

  const ratios: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const slug = `policy-${round}`
    await house.policy(slug)
    await house.first(slug)
    await house.members([])
    const effectiveAt = new Date((await house.clock()).getTime() + 40 * DAY)
    const number = await house.approved(slug)
    const before = await memory(owner)
    const after = { ...before }
    const watching = setInterval(async () => {
      const { node, session } = await memory(owner).catch(() => before)
      after.node = Math.max(after.node, node)
      after.session = Math.max(after.session, session)
    }, 200)
    const announced = await timed(() => announceTo(slug, number, effectiveAt))
    clearInterval(watching)
    const bare = await timed(() =>
      owner.query(
        `insert into bare (id, announcement_id, member_id, state, frozen, planned_at, due_at)
         select gen_random_uuid(), $1, m.id, 'planned', true, now(), now() from member m`,
        [announced.value],
      ),
    )
    const { rows } = await owner.query('select count(*)::int as count from notice where announcement_id = $1', [
      announced.value,
    ])
    if (rows[0].count !== members) throw new Error(`${rows[0].count} notices for ${members} members`)
    ratios.push(announced.seconds / bare.seconds)
    console.log(
      `round ${round}: announced to ${members.toLocaleString('en')} members in ${announced.seconds.toFixed(1)} s, bare insert ${bare.seconds.toFixed(1)} s, ratio ${(announced.seconds / bare.seconds).toFixed(2)}; this process grew by ${mb(after.node - before.node)} MB, the database’s session by ${mb(after.session - before.session)} MB, at most`,
    )
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] as number
  const ok = median <= BOUND
  console.log(
    `${ok ? 'ok    ' : 'MISSED'}  announcing to ${members.toLocaleString('en')} members, times a bare insert (median of ${rounds})  ${median.toFixed(2)}  ≤ ${BOUND}`,
  )
  if (!ok) process.exitCode = 1
  await owner.end()
  await house.close()

  async function announceTo(slug: string, number: number, effectiveAt: Date): Promise<string> {
    const made = await announce(house.db, {
      actor: house.people.dirk,
      slug,
      number,
      effectiveAt,
      summary: {},
      mailConfigured: true,
    })
    if (!made.ok) throw new Error(JSON.stringify(made.blockers))
    return made.value.announcementId
  }

  /** Of this process, and of the database's largest session beside its shared memory, in bytes. */
  async function memory(client: pg.Client): Promise<{ node: number; session: number }> {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and usename <> current_user`,
    )
    const taken = await Promise.all(rows.map(({ pid }) => privateMemory(pid)))
    globalThis.gc?.()
    return { node: process.memoryUsage().rss, session: Math.max(0, ...taken) }
  }
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const began = performance.now()
  const value = await work()
  return { seconds: (performance.now() - began) / 1000, value }
}

/** Linux alone tells; elsewhere 0. */
async function privateMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0)
}
