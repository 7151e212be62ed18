import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addUser, createSignInToken, createToken, type Database, openDatabase } from '@fairnotice/db'
import { startEmbedded } from '@fairnotice/db/embedded'
import type { Role } from '@fairnotice/policy'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Product {
  adminUrl: string
  /** As the owner of the tables. */
  database: Database
  /** A link that signs this person in, once. */
  signIn(email: string): Promise<string>
  /** Calls the API as a person of these roles. */
  person(name: string, roles: Role[]): Promise<Caller>
  close(): Promise<void>
}

export type Caller = <T>(method: string, path: string, body?: unknown) => Promise<T>

/** Everything that `npm start` starts, over a database of its own, with the example organisation. */
export async function startProduct(): Promise<Product> {
  const directory = await mkdtemp(join(tmpdir(), 'fairnotice-bench-'))
  const server = await startEmbedded({ directory: join(directory, 'pg'), durable: false })
  const [admin, site, inbox, catcher] = [await freePort(), await freePort(), await freePort(), await freePort()]
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'apps/cli/src/main.ts'), 'start'],
    {
      cwd: root,
      env: {
        // biome-ignore lint/style/noProcessEnv: the product's environment is this one's and its own settings
        ...process.env,
        DATABASE_URL: server.url,
        DATA_DIR: directory,
        ADMIN_PORT: String(admin),
        PUBLIC_PORT: String(site),
        INBOX_PORT: String(inbox),
        CATCHER_PORT: String(catcher),
        SMTP_URL: '',
        EXAMPLE: 'yes',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ready = new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += part
      if (said.includes('verify?token=')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The product ended (${code}):\n${said}`)))
  })
  await ready
  const database = openDatabase(server.url, 4)
  const adminUrl = `http://127.0.0.1:${admin}`
  return {
    adminUrl,
    database,
    signIn: async (email) =>
      `${adminUrl}/api/auth/magic-link/verify?token=${await createSignInToken(database, email, 60)}&callbackURL=/`,
    async person(name, roles) {
      const user = await addUser(database, { email: `${name}@bench.example`, name, roles })
      const { token } = await createToken(database, user.id, 'bench')
      return (method, path, body) => call(`${adminUrl}/api/v1${path}`, method, token, body)
    },
    async close() {
      await database.$disconnect()
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function call<T>(url: string, method: string, token: string, body: unknown): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${said}`)
  return JSON.parse(said) as T
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
