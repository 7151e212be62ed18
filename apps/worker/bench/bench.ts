// npm run bench -- worker [--members=N] [--full]: sending with its rows in PostgreSQL, beside nodemailer without any, in
// the same run and to the same sink. `--full` takes a million members for memory and for two workers. Exit code 1 if a
// bound is missed.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '@fairnotice/db/embedded'
import { prepareTemplate } from '@fairnotice/db/testing'
import { compileNotice, type DkimKey, openRelay, planContent, previewNotice } from '@fairnotice/notifier'
import { peer, type Sink, startSink, WARM } from '@fairnotice/notifier/bench'
import { openTraces } from '@fairnotice/notifier/traces'
import { readAnnounced } from '../src/announced.ts'
import { deliver } from '../src/tasks/deliver.ts'
import { openSendings } from './setup.ts'
import { startWorker } from './worker-process.ts'

const full = process.argv.includes('--full')
const flag = (name: string, otherwise: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
/** Messages of one measurement, and of nodemailer's, which takes ten times as long. */
const COUNT = flag('members', 4000)
const PEER = COUNT / 8
const MANY = full ? 1_000_000 : 5 * COUNT
const MOST_MB = 250

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-bench-'))
const server = await startEmbedded({ directory })
const near = await startSink()
const far = await startSink(30)
const file = join(directory, 'message.json')
let missed = 0
try {
  await prepareTemplate(server.url)
  const house = await openSendings(server.url, 50)
  // Who sends to many is warm: as many messages before the clock runs as nodemailer gets.
  await house.members(WARM)
  await send(near, { connections: 20 })
  await house.members(COUNT)

  const first = await house.announce()
  const announced = await readAnnounced(house.database, first)
  const { content } = planContent(
    announced,
    { language: 'en', audiences: [] },
    { publicUrl: 'http://public.test', from: '' },
  )
  await writeFile(file, JSON.stringify(await previewNotice(content)))
  console.log(
    `messages of ${(compileNotice(content).bytes / 1000).toFixed(1)} KB; ${COUNT} of ours, ${PEER} of nodemailer’s`,
  )

  await near.forget()
  const mailer = await peer('nodemailer', near, { connections: 20, count: PEER, file })
  const plain = await sent(near, { connections: 20 })
  const { taken, bytes } = await near.count()
  console.log(
    `ours: ${plain.toFixed(0)} a second with rows, nodemailer ${mailer.toFixed(0)} without; ${(bytes / taken / 1000).toFixed(1)} KB on the wire`,
  )
  bound('12 KB, 20 connections, claims and marks in PostgreSQL, times nodemailer', plain / mailer, 10)

  const farMailer = await peer('nodemailer', far, { connections: 50, count: PEER, file })
  const farOurs = await send(far, { connections: 50 })
  console.log(`30 ms away: ours ${farOurs.toFixed(0)} a second, nodemailer ${farMailer.toFixed(0)}`)
  bound('30 ms of round trip, 50 connections, times nodemailer', farOurs / farMailer, 2)

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const bare = await bareSigning(rsa)
  const signed = await send(near, { connections: 20, dkim: keyOf(rsa) })
  console.log(`RSA-2048: ours ${signed.toFixed(0)} a second, bare signing ${bare.toFixed(0)} on all cores`)
  bound('signed with RSA-2048, of what bare signing allows', signed / bare, 0.8)

  const edwards = await send(near, { connections: 20, dkim: keyOf(generateKeyPairSync('ed25519').privateKey) })
  console.log(`Ed25519: ours ${edwards.toFixed(0)} a second`)
  bound('signed with Ed25519, times nodemailer unsigned', edwards / mailer, 8)

  await house.close()

  // Anew, since whoever joins is owed every announcement that stands.
  await near.forget()
  const shared = await openSendings(server.url, 2)
  await shared.members(MANY)
  await shared.announce()
  const workers = [1, 2].map(() => startWorker(shared, near.port, directory, 10))
  const began = performance.now()
  let most = 0
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    for (const { pid } of workers) most = Math.max(most, await residentMb(pid as number))
    const [left] = await shared.owner.$queryRaw<
      { left: boolean }[]
    >`select exists (select 1 from notice where state in ('planned', 'claimed')) as left`
    if (!left?.left) break
  }
  const seconds = (performance.now() - began) / 1000
  const got = await near.count()
  console.log(
    `two workers: ${MANY.toLocaleString('en')} members in ${seconds.toFixed(0)} s; ${got.taken} messages to ${got.recipients}, nobody more than ${got.most}`,
  )
  bound(`memory of a worker for ${MANY.toLocaleString('en')} members, MB`, most, MOST_MB, 'at most')
  bound('members of two workers who got two', got.taken - got.recipients, 0, 'at most')
  bound('members of two workers who got one', got.recipients, MANY)
  for (const worker of workers) {
    worker.kill('SIGTERM')
    await once(worker, 'exit')
  }
  await shared.close()

  /** Messages a second for a new announcement, or the one that is planned. */
  async function sent(
    to: Sink,
    { connections, dkim = [] }: { connections: number; dkim?: DkimKey[] },
  ): Promise<number> {
    const relay = openRelay({
      url: `smtp://127.0.0.1:${to.port}?tls=never`,
      maxConnections: connections,
      maxMessages: 1e9,
      dkim,
    })
    const stream = { relay, example: false, connections, silentMs: 60_000 }
    const settings = {
      publicUrl: 'http://public.test',
      mailFrom: '',
      secret: house.secret,
      worker: '1',
      signal: new AbortController().signal,
      traces: openTraces({ endpoint: '', service: 'bench' }),
    }
    const from = performance.now()
    await deliver(house.database, stream, settings)
    const took = (performance.now() - from) / 1000
    await relay.close()
    const [done] = await house.owner.$queryRaw<
      { count: number }[]
    >`select count(*)::int as count from notice where sent_at > clock() - make_interval(secs => ${took + 1}::float8)`
    return (done?.count ?? 0) / took
  }

  async function send(to: Sink, how: { connections: number; dkim?: DkimKey[] }): Promise<number> {
    await house.announce()
    return sent(to, how)
  }
} finally {
  near.close()
  far.close()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
if (missed > 0) process.exitCode = 1

function bound(what: string, value: number, limit: number, sense: 'at least' | 'at most' = 'at least'): void {
  const ok = sense === 'at least' ? value >= limit : value <= limit
  if (!ok) missed++
  console.log(`${ok ? 'met    ' : 'MISSED '} ${what}  ${value.toFixed(2)}  ${sense} ${limit}`)
}

function keyOf(key: KeyObject): DkimKey[] {
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }) as string
  return [{ domain: 'ferrylock.example', selector: 'bench', privateKey }]
}

/** Signatures a second with all cores and nothing else to do. */
async function bareSigning(key: KeyObject): Promise<number> {
  const signing = promisify(sign) as unknown as (algorithm: string, data: Buffer, key: KeyObject) => Promise<Buffer>
  const data = Buffer.alloc(500, 'x')
  const end = performance.now() + 3000
  let made = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < end) {
        await signing('sha256', data, key)
        made++
      }
    }),
  )
  return made / 3
}

/** Linux alone tells; elsewhere 0. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
