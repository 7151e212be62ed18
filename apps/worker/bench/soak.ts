// npm run soak -- notifier [MEMBERS [KILLS]]: so many notices go out while their sender is killed at random moments, so
// many times. Nobody may be missed; a message repeats only where a server had taken it and the row was not written, at
// most one for each connection and crash, and under the same Message-ID. Exit code 1 if any of that does not hold.
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbedded } from '@fairnotice/db/embedded'
import { prepareTemplate } from '@fairnotice/db/testing'
import { startSink } from '@fairnotice/notifier/bench'
import { openSendings } from './setup.ts'
import { startWorker } from './worker-process.ts'

const [members = 20_000, kills = 200] = process.argv.slice(2).map(Number)
if (![members, kills].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('npm run soak -- notifier [MEMBERS [KILLS]]: two whole numbers')
  process.exit(2)
}
const CONNECTIONS = 5
/** Of a lane that is stuck, so that this ends. */
const PATIENCE_MS = 30 * 60_000

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-soak-'))
const server = await startEmbedded({ directory })
const sink = await startSink()
try {
  await prepareTemplate(server.url)
  const house = await openSendings(server.url, 2)
  await house.members(members)
  await house.announce()
  const began = performance.now()
  const left = async () => {
    const [row] = await house.owner.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from notice where state in ('planned', 'claimed')`
    return row?.count ?? 0
  }
  let killed = 0
  let idle = 0
  let before = 0
  while (killed < kills && (await left()) > 0) {
    const worker = startWorker(house, sink.port, directory, CONNECTIONS)
    const exited = once(worker, 'exit')
    // At random moments of its work: it has sent at least one message, and a share of the rest at most.
    const share = Math.ceil((members - before) / (kills - killed))
    const aim = before + 1 + Math.floor(Math.random() * 2 * share)
    const patience = performance.now() + 60_000
    let now = before
    while (now < Math.min(aim, members) && performance.now() < patience) {
      await wait(Math.random() * 20)
      now = (await sink.count()).taken
    }
    if (now === before) idle++
    worker.kill('SIGKILL')
    await exited
    killed++
    before = (await sink.count()).taken
    if (killed % 20 === 0)
      console.log(`${killed} kills, ${before} messages taken, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  const last = startWorker(house, sink.port, directory, CONNECTIONS)
  const end = performance.now() + PATIENCE_MS
  while ((await left()) > 0 && performance.now() < end) await wait(200)
  last.kill('SIGTERM')
  await once(last, 'exit')

  const got = await sink.count()
  const [rows] = await house.owner.$queryRaw<{ sent: number; accepted: number }[]>`
    select (select count(*)::int from notice where state = 'sent') as sent,
      (select count(*)::int from receipt where result = 'accepted') as accepted`
  const repeats = got.taken - got.recipients
  const promises: [string, boolean][] = [
    [`nobody is missed: ${got.recipients} of ${members} members have it`, got.recipients === members],
    [
      `each is written down once: ${rows?.sent} sent, ${rows?.accepted} accepted`,
      rows?.sent === members && rows.accepted === members,
    ],
    [
      `repeats: ${repeats}, at most one for each of ${CONNECTIONS} connections and ${killed} crashes`,
      repeats <= CONNECTIONS * killed,
    ],
    [`every repeat under the same Message-ID: ${got.twoIds} under two`, got.twoIds === 0],
  ]
  console.log(
    `${members} notices, ${killed} kills (${idle} before anything left), ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  for (const [what, holds] of promises) console.log(`${holds ? 'holds ' : 'BROKEN'} ${what}`)
  if (promises.some(([, holds]) => !holds)) process.exitCode = 1
  await house.close()
} finally {
  sink.close()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
