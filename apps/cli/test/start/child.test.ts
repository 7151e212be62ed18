import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type App, type Child, runApp } from '../../src/start/child.ts'

/** An app that says its pid, ends with code 3 when it is asked for /crash, and says goodbye. */
const honest = `
import { createServer } from 'node:http'
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(3)
  response.statusCode = request.url === '/readyz' ? 200 : 404
  response.end(String(process.pid))
}).listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => { console.log('goodbye'); server.close(); server.closeAllConnections() })
`

let folder: string
const told: string[] = []
const children: Child[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairnotice-child-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await child.stop()
  await rm(folder, { recursive: true, force: true })
  told.length = 0
})

async function run(source: string): Promise<{ child: Child; app: App }> {
  const script = join(folder, 'app.mjs')
  await writeFile(script, source)
  const port = await freePort()
  const environment = { PATH: process.env.PATH, PORT: `${port}` }
  const app: App = { name: 'sample', script: [script], folder, environment, origin: `http://127.0.0.1:${port}` }
  const child = await runApp(app, join(folder, 'logs'), (line) => told.push(line))
  children.push(child)
  return { child, app }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** Asks again until `path` is answered. */
async function ask(app: App, path: string): Promise<string> {
  for (;;) {
    const answer = await fetch(app.origin + path).catch(() => undefined)
    if (answer) return answer.text()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const log = () => readFile(join(folder, 'logs/sample.log'), 'utf8')

test('an app that ends by itself is started again, and a person is told', async () => {
  const { child, app } = await run(honest)
  await child.ready
  const first = await ask(app, '/readyz')
  await fetch(`${app.origin}/crash`).catch(() => {})
  expect(await ask(app, '/readyz')).not.toBe(first)
  expect(told).toEqual([expect.stringMatching(/^sample ended \(exit code 3\) and is started again/)])
})

test('an app that is told to stop ends in its own way, and is not started again', async () => {
  const { child, app } = await run(honest)
  await child.ready
  await child.stop()
  expect(await log()).toBe('goodbye\n')
  await expect(fetch(app.origin)).rejects.toThrow()
  expect(told).toEqual([])
})

test('an app that never gets up is given up after three tries, with its own last words', async () => {
  const { child } = await run("console.log('a word before'); throw new Error('the key is missing')")
  await expect(child.ready).rejects.toMatchObject({
    code: 'app-not-started',
    message: expect.stringContaining('Error: the key is missing'),
  })
  expect((await log()).match(/^a word before$/gm)).toHaveLength(3)
})

test('an app ends when the process that runs it is killed', async () => {
  const supervisor = join(folder, 'supervisor.ts')
  const port = await freePort()
  const app = {
    name: 'sample',
    script: [join(folder, 'app.mjs')],
    folder,
    environment: { PORT: `${port}` },
    origin: `http://127.0.0.1:${port}`,
  }
  await writeFile(join(folder, 'app.mjs'), honest)
  await writeFile(
    supervisor,
    `import { runApp } from ${JSON.stringify(new URL('../../src/start/child.ts', import.meta.url).href)}
     const child = await runApp(${JSON.stringify(app)}, ${JSON.stringify(join(folder, 'logs'))}, () => {})
     await child.ready
     process.kill(process.pid, 'SIGKILL')`,
  )
  const killed = spawn(process.execPath, [supervisor], { stdio: ['ignore', 'ignore', 'inherit'] })
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])
  await vi.waitFor(() => expect(fetch(app.origin)).rejects.toThrow(), 5_000)
})
