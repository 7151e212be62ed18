// npm run bench -- worker [--members=N] [--full]: sending with its rows in PostgreSQL, beside nodemailer without any, in
// the same run and to the same sink; and beside nodemailer 9, the newest when the bounds were set. `--full` takes a million members for memory and for two workers. Exit code 1 if a
// bound is missed.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '@fairnotice/db/embedded'
import { prepareTemplate } from '@fairnotice/db/testing'
import { compileNotice, type DkimKey, openRelay, planContent, previewNotice, type Relay } from '@fairnotice/notifier'
import { parentOf, peer, processorOf, type Sink, startSink, WARM } from '@fairnotice/notifier/bench'
import { openTraces } from '@fairnotice/notifier/traces'
import { readAnnounced } from '../src/announced.ts'
import { deliver } from '../src/tasks/deliver.ts'
import { openSendings } from './setup.ts'
import { startWorker } from './worker-process.ts'

/** Messages a second, and µs of processor time for each: in the sender, and in the database. */
interface Speed {
  perSecond: number
  processor: number
  inDatabase?: number
}

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
  // The clock runs from the WARMth message on, for us as for nodemailer: by then sessions are open, and programs warm.
  await house.members(WARM + COUNT)
  const [backend] = await house.owner.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
  const postgres = await parentOf(backend?.pid ?? 0)
  await send(near, { connections: 20 })

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
  const older = await peer('nodemailer-9', near, { connections: 20, count: PEER, file })
  const plain = await sent(near, { connections: 20 })
  const { taken, bytes } = await near.count()
  say(`ours with rows, ${(bytes / taken / 1000).toFixed(1)} KB on the wire`, plain)
  say('nodemailer without', mailer)
  say('nodemailer 9 without', older)
  bound(
    '12 KB, 20 connections, claims and marks in PostgreSQL, times nodemailer',
    plain.perSecond / mailer.perSecond,
    10,
  )
  beside('the same, times nodemailer 9', plain.perSecond / older.perSecond)
  await house.announce()
  const alone = await rowsAlone()
  console.log(`rows alone, with nothing sent: ${alone.toFixed(0)} a second`)
  beside('rows alone, times nodemailer: more is not to be had here', alone / mailer.perSecond)

  const farMailer = await peer('nodemailer', far, { connections: 50, count: PEER, file })
  const farOlder = await peer('nodemailer-9', far, { connections: 50, count: PEER, file })
  const farOurs = await send(far, { connections: 50 })
  say('30 ms away: ours', farOurs)
  say('30 ms away: nodemailer', farMailer)
  bound('30 ms of round trip, 50 connections, times nodemailer', farOurs.perSecond / farMailer.perSecond, 2)
  beside('the same, times nodemailer 9', farOurs.perSecond / farOlder.perSecond)

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const bare = await bareSigning(rsa)
  const signed = await send(near, { connections: 20, dkim: keyOf(rsa) })
  say(`RSA-2048 (bare signing ${bare.toFixed(0)} a second on all cores): ours`, signed)
  bound('signed with RSA-2048, of what bare signing allows', signed.perSecond / bare, 0.8)
  beside(
    'the same, of what signing and sending allow that share these cores',
    signed.perSecond * (1 / bare + 1 / plain.perSecond),
  )

  const edwards = await send(near, { connections: 20, dkim: keyOf(generateKeyPairSync('ed25519').privateKey) })
  say('Ed25519: ours', edwards)
  bound('signed with Ed25519, times nodemailer unsigned', edwards.perSecond / mailer.perSecond, 8)
  beside('the same, times nodemailer 9 unsigned', edwards.perSecond / older.perSecond)

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

  /** Of the announcement that is planned, from the WARMth message until all are recorded. */
  async function sent(to: Sink, { connections, dkim = [] }: { connections: number; dkim?: DkimKey[] }): Promise<Speed> {
    const relay = openRelay({
      url: `smtp://127.0.0.1:${to.port}?tls=never`,
      maxConnections: connections,
      maxMessages: 1e9,
      dkim,
    })
    await to.forget()
    const sending = delivered(relay, connections)
    await to.reached(WARM)
    const from = performance.now()
    const used = process.cpuUsage()
    const database = await processorOf(postgres)
    const { taken } = await to.count()
    await sending
    const seconds = (performance.now() - from) / 1000
    const { user, system } = process.cpuUsage(used)
    const count = (await to.count()).taken - taken
    const processor = (user + system) / count
    const inDatabase = ((await processorOf(postgres)) - database) * (1000 / count)
    await relay.close()
    return { perSecond: count / seconds, processor, inDatabase }
  }

  /** Notices a second that are claimed, composed and written down, by a relay that takes each at once. */
  async function rowsAlone(): Promise<number> {
    const sha256 = '0'.repeat(64)
    const taken = {
      result: 'accepted',
      code: 250,
      response: '250 taken',
      server: 'nowhere',
      sha256,
      signature: '',
    } as const
    const nowhere: Relay = { server: 'nowhere', send: async () => taken, drop() {}, async close() {} }
    const from = performance.now()
    await delivered(nowhere, 20)
    return ((WARM + COUNT) * 1000) / (performance.now() - from)
  }

  function delivered(relay: Relay, connections: number): Promise<void> {
    const settings = {
      publicUrl: 'http://public.test',
      mailFrom: '',
      secret: house.secret,
      worker: '1',
      signal: new AbortController().signal,
      traces: openTraces({ endpoint: '', service: 'bench' }),
    }
    return deliver(house.database, { relay, example: false, connections, silentMs: 60_000 }, settings)
  }

  async function send(to: Sink, how: { connections: number; dkim?: DkimKey[] }): Promise<Speed> {
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

function say(what: string, { perSecond, processor, inDatabase }: Speed): void {
  const costs = inDatabase === undefined ? '' : ` and ${inDatabase.toFixed(0)} in PostgreSQL`
  console.log(`${what}: ${perSecond.toFixed(0)} a second; ${processor.toFixed(0)} µs of processor time each${costs}`)
}

function bound(what: string, value: number, limit: number, sense: 'at least' | 'at most' = 'at least'): void {
  const ok = sense === 'at least' ? value >= limit : value <= limit
  if (!ok) missed++
  console.log(`${ok ? 'met    ' : 'MISSED '} ${what}  ${value.toFixed(2)}  ${sense} ${limit}`)
}

/** Said to tell what the ratio above it hangs on; no bound. */
function beside(what: string, value: number): void {
  console.log(`        ${what}  ${value.toFixed(2)}`)
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
