import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '../../src/embedded/index.ts'

let directory: string
const running: EmbeddedServer[] = []
const holders: ChildProcess[] = []

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fairnotice-embedded-'))
})
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const server of running.splice(0)) await server.stop()
  await rm(directory, { recursive: true, force: true })
})

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ directory, ...options })
  running.push(server)
  return server
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

/** Another process that runs a server in `directory`. */
async function hold(): Promise<{ holder: ChildProcess; url: string; pid: number }> {
  const script = fileURLToPath(new URL('hold.ts', import.meta.url))
  const holder = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  holders.push(holder)
  const [line] = await once(createInterface({ input: holder.stdout }), 'line')
  return { holder, ...JSON.parse(line) }
}

test('data, password and owner survive a restart; only this user can read the password', async () => {
  const first = await start()
  await query(first.url, "CREATE TABLE kept AS SELECT 'a policy' AS text")
  await first.stop()
  const second = await start()
  expect(new URL(second.url).password).toBe(new URL(first.url).password)
  expect(await query(second.url, 'SELECT text FROM kept')).toEqual([{ text: 'a policy' }])
  expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600)
})

test('the owner of the tables is no superuser, and the server listens on 127.0.0.1 only', async () => {
  const { url } = await start()
  expect(
    await query(
      url,
      "SELECT rolsuper AS super, current_setting('listen_addresses') AS host FROM pg_roles WHERE rolname = current_user",
    ),
  ).toEqual([{ super: false, host: '127.0.0.1' }])
})

test('what was committed is there after kill -9 of the process that started the server', async () => {
  const { holder, url } = await hold()
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS number')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(await query((await start()).url, 'SELECT number FROM kept')).toEqual([{ number: 1 }])
})

test('what was committed is there after kill -9 of the server itself, and its end is noticed', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS number')
  process.kill(first.pid, 'SIGKILL')
  await first.exited
  expect(await query((await start({ port: first.port })).url, 'SELECT number FROM kept')).toEqual([{ number: 1 }])
})

test('a second start in the same folder is refused for as long as the first one runs', async () => {
  const { holder } = await hold()
  await expect(start()).rejects.toMatchObject({ code: 'already-running' })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await start()
})

test('a lock file that names another living program is not believed', async () => {
  await (await start()).stop()
  await writeFile(join(directory, 'cluster/postmaster.pid'), `${process.pid}\n${directory}\n`)
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a port in use is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  await expect(start({ port })).rejects.toMatchObject({
    code: 'port-in-use',
    message: expect.stringContaining(`${port}`),
  })
  other.close()
})

test.each([
  [
    'a file is in the place of the folder',
    'data-broken',
    () => rm(directory, { recursive: true }).then(() => writeFile(directory, '')),
  ],
  ['the version file is gone', 'data-broken', () => rm(join(directory, 'cluster/PG_VERSION'))],
  [
    'the control file is gone',
    'data-broken',
    () => rename(join(directory, 'cluster/global/pg_control'), join(directory, 'control')),
  ],
  ['the password is another one', 'data-broken', () => writeFile(join(directory, 'password'), 'guess')],
  ['another version wrote it', 'data-other-version', () => writeFile(join(directory, 'cluster/PG_VERSION'), '16\n')],
  ['its permissions are wrong', 'data-not-writable', () => chmod(join(directory, 'cluster'), 0o777)],
])('when %s, the error is %s, on one line', async (_, code, breakIt) => {
  await (await start()).stop()
  await breakIt()
  const error: Error = await start().then(
    () => new Error('it started'),
    (reason) => reason,
  )
  expect(error).toMatchObject({ code })
  expect(error.message).not.toContain('\n')
})

test('a start that failed leaves no server and no claim behind', async () => {
  await (await start()).stop()
  const password = await readFile(join(directory, 'password'))
  await writeFile(join(directory, 'password'), 'guess')
  await expect(start()).rejects.toThrow()
  await writeFile(join(directory, 'password'), password)
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
