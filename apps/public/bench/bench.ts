import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@fairnotice/db/embedded'
import { freshDatabase, prepareTemplate } from '@fairnotice/db/testing'
import { example, inDays, openPress } from '../test/press.ts'
import { installed, type Load, load } from './load.ts'
import { freePort, next, nginx, type Peer } from './peers.ts'

// npm run bench: the public site against nginx and Next in the same run, and how long a page takes that nobody asked for
// before. Peers that aren't installed are left out, and said to be. Exit code 1 if a bound is missed.
const missed: string[] = []

function say(name: string, value: number, unit: string, bound?: { least?: number; most?: number }): void {
  const ok = !bound || (value >= (bound.least ?? -Infinity) && value <= (bound.most ?? Infinity))
  if (!ok) missed.push(name)
  const wanted = bound ? (bound.least !== undefined ? `≥ ${bound.least}` : `≤ ${bound.most}`) : ''
  console.log(
    `${ok ? (bound ? 'ok    ' : '      ') : 'MISSED'}  ${name.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(3)} ${wanted}`,
  )
}

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-bench-'))
const server = await startEmbedded({ directory: join(directory, 'pg'), durable: false })
const closing: (() => unknown)[] = [() => rm(directory, { recursive: true, force: true }), () => server.stop()]
try {
  await prepareTemplate(server.url)
  const fresh = await freshDatabase(server.url)
  await publish(fresh)
  const site = await serve(fresh.urls.public)
  closing.push(() => site.close())
  await cold(site)
  const page = await body(`${site.url}/privacy`)
  console.log(`\n/privacy: ${page.length} bytes, 50 connections`)
  if (installed('wrk')) await against(site.url, page)
  else console.log('        wrk is not installed (apt-get install wrk): nothing was asked under load')
} finally {
  for (const close of closing.reverse()) await close()
}
if (missed.length > 0) process.exitCode = 1

/** A policy of everyday length, and one of 25,000 words whose later versions were withdrawn. */
async function publish(fresh: { urls: Record<'test', string> }): Promise<void> {
  const press = await openPress(fresh as Parameters<typeof openPress>[0], { members: 0 })
  await press.policy('privacy')
  await press.first('privacy', { en: example('privacy/1.en.md') })
  await press.policy('long')
  const text = long(25_000)
  await press.first('long', { en: text })
  // Withdrawn ones are rendered when someone asks, and not before.
  for (const kept of ['2 years', '3 years', '4 years']) {
    const soon = inDays(await press.now(), 60)
    const number = await press.announced('long', { en: text.replaceAll('180 days', kept) }, soon)
    await press.withdraw('long', number, 'Not now.')
  }
  await press.close()
}

/** Clauses of the example over and over, with headings, lists and links of their own. */
function long(words: number): string {
  const clauses = example('privacy/3.en.md').split(/^## /m).slice(1)
  let text = '# A long policy\n\nKept for 180 days.\n\n'
  for (let k = 0; text.split(/\s+/).length < words; k++) text += `## Part ${k + 1}: ${clauses[k % clauses.length]}`
  return text
}

async function serve(databaseUrl: string): Promise<Peer> {
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('../src/main.ts', import.meta.url))], {
    // biome-ignore lint/style/noProcessEnv: the server's environment is this one's and its own settings
    env: { ...process.env, PUBLIC_DATABASE_URL: databaseUrl, PUBLIC_PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, close: () => void child.kill('SIGTERM') }
}

async function body(url: string): Promise<Buffer> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** A page of 25,000 words that nobody asked for before, from a server that has just begun. */
async function cold({ url, pid }: Peer): Promise<void> {
  // What every server makes as it begins.
  for (const path of ['/long', '/long/history', '/privacy/history']) await body(url + path)
  const asked = async (path: string) => {
    const before = computing(pid)
    const started = performance.now()
    await body(url + path)
    const took = performance.now() - started
    return { took, computed: before === null ? took : (computing(pid) as number) - before }
  }
  const texts = [await asked('/long/v/2'), await asked('/long/v/3'), await asked('/long/v/4')]
  const best = (of: 'took' | 'computed') => Math.min(...texts.map((text) => text[of]))
  const [load = 0] = loadavg()
  console.log(
    `\n25,000 words, asked for the first time (${load.toFixed(0)} programs want ${availableParallelism()} cores)`,
  )
  // What other programs take of the machine meanwhile isn't ours: of both figures the lower counts.
  say('the text', best('took'), 'ms')
  say('the text, all threads computing', best('computed'), 'ms')
  say('the text, the lower of both', Math.min(best('took'), best('computed')), 'ms', { most: 150 })
  const changed = await asked('/long/compare/1...2')
  say('what changed in it, stored: computing', changed.computed, 'ms')
  const pdf = await asked('/long/v/2.pdf')
  say('its PDF: computing', pdf.computed, 'ms')
}

/** Milliseconds that a process has computed, in all its threads; null where the system doesn't say. */
function computing(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // utime and stime, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

async function against(url: string, page: Buffer): Promise<void> {
  const gzip = { 'accept-encoding': 'gzip' }
  const inside = /<body[^>]*>([\s\S]*)<\/body>/.exec(page.toString())?.[1] ?? ''
  const file = installed('nginx') ? await nginx(directory, page) : null
  if (!file) console.log('        nginx is not installed (apt-get install nginx-light): not compared')
  const app = await next(directory, inside, 'Privacy policy').catch((error: Error) => {
    console.log(`        Next can’t be built here: ${error.message.split('\n')[0]}`)
    return null
  })
  const theirs = app && (await body(app.url))
  const found = load([
    { name: 'ours', url: `${url}/privacy` },
    { name: 'zipped', url: `${url}/privacy`, headers: gzip },
    ...(file ? [{ name: 'nginx', url: file.url }] : []),
    ...(app
      ? [
          { name: 'next', url: app.url },
          { name: 'nextZipped', url: app.url, headers: gzip },
        ]
      : []),
  ])
  file?.close()
  app?.close()
  const [ours, zipped] = [found.get('ours') as Load, found.get('zipped') as Load]
  const [onNginx, onNext, onNextZipped] = ['nginx', 'next', 'nextZipped'].map((name) => found.get(name))
  say('ours', ours.perSecond, '/s')
  say('ours, gzip accepted', zipped.perSecond, '/s')
  if (onNginx) {
    say('nginx, the same bytes as a file', onNginx.perSecond, '/s')
    say('ours, in nginx', ours.perSecond / onNginx.perSecond, '×', { least: 0.35 })
    say('p99, in nginx’s', ours.p99 / onNginx.p99, '×', { most: 3 })
  }
  if (onNext && onNextZipped && theirs) {
    say('next start, the same page statically', onNext.perSecond, '/s')
    say('ours, in Next', ours.perSecond / onNext.perSecond, '×', { least: 30 })
    say('ours, in Next, both gzipped', zipped.perSecond / onNextZipped.perSecond, '×', { least: 50 })
    say('bytes of HTML, of Next’s', (page.length / theirs.length) * 100, '%', { most: 40 })
  }
}
