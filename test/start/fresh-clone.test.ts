import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NOT_IN_A_CLONE = new Set([
  'node_modules',
  '.git',
  '.data',
  '.next',
  '.turbo',
  '.cache',
  'generated',
  'screenshots',
  '.env',
])
/** Installing and building takes a minute on a quiet machine; on a loaded one with two cores it took five. */
const FIRST_START_MS = 900_000
const LATER_START_MS = 60_000

let folder: string
let environment: NodeJS.ProcessEnv
const running: ChildProcess[] = []

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'fairnotice-clone-')), 'clone')
  await cp(root, folder, { recursive: true, filter: (source) => !NOT_IN_A_CLONE.has(basename(source)) })
  const [ADMIN_PORT, PUBLIC_PORT, INBOX_PORT, CATCHER_PORT] = (await freePorts(4)).map(String)
  const { DATABASE_URL, SMTP_URL, NODE_ENV, ...inherited } = process.env
  environment = { ...inherited, ADMIN_PORT, PUBLIC_PORT, INBOX_PORT, CATCHER_PORT, npm_config_prefer_offline: 'true' }
})
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(running.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
  await rm(join(folder, '..'), { recursive: true, force: true })
})

async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(probes.map((probe) => once(probe, 'listening')))
  const ports = probes.map((probe) => (probe.address() as { port: number }).port)
  await Promise.all(probes.map((probe) => once(probe.close(), 'close')))
  return ports
}

/** `npm start`, until its screen is complete; what it said is the answer. */
async function start(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn('node', ['scripts/start.mjs'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  const lines: string[] = []
  child.stderr.on('data', (part) => lines.push(String(part)))
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.includes('Ctrl-C ends everything')) return { child, said: lines.join('\n') }
  }
  throw new Error(`it ended before it was ready:\n${lines.join('\n')}`)
}

const at = (port: string | undefined, path = '/') => `http://127.0.0.1:${port}${path}`

test('a fresh clone starts with one command, says where everything is, and ends cleanly on Ctrl-C', {
  timeout: FIRST_START_MS,
}, async () => {
  const { child, said } = await start()
  for (const port of [environment.ADMIN_PORT, environment.PUBLIC_PORT, environment.INBOX_PORT]) {
    expect(said).toContain(at(port, ''))
    expect((await fetch(at(port))).ok).toBe(true)
  }
  const link = said.match(/http\S+token=\S+/)?.[0] ?? 'no link'
  const first = await fetch(link, { redirect: 'manual' })
  expect(first.headers.getSetCookie().join()).toContain('session')
  const second = await fetch(link, { redirect: 'manual' })
  expect(second.headers.getSetCookie().join()).not.toContain('session_token=')

  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  for (const port of [environment.ADMIN_PORT, environment.PUBLIC_PORT, environment.INBOX_PORT])
    await expect(fetch(at(port))).rejects.toThrow()
})

test('the second start finds everything done, and what the first one kept', { timeout: LATER_START_MS }, async () => {
  const { child, said } = await start()
  expect(said).not.toMatch(/Installing|migrations applied|Example:/)
  child.kill('SIGTERM')
  await once(child, 'exit')
})

test('kill -9 of everything that supervises leaves nothing that stops the next start', {
  timeout: LATER_START_MS,
}, async () => {
  const { child } = await start()
  const [supervisor] = (await readFile(join(folder, '.data/postgres/owner.pid'), 'utf8')).split(' ')
  child.kill('SIGKILL')
  process.kill(Number(supervisor), 'SIGKILL')
  const next = await start()
  expect((await fetch(at(environment.PUBLIC_PORT))).ok).toBe(true)
  next.child.kill('SIGINT')
  expect(await once(next.child, 'exit')).toEqual([0, null])
})
