import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { House } from './house.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The admin app and the public site as processes, built and served as in production, over a house's database. */
export interface Product {
  adminUrl: string
  publicUrl: string
  close(): Promise<void>
}

export async function startProduct(house: House): Promise<Product> {
  buildAdmin()
  const [adminPort, publicPort] = [await freePort(), await freePort()]
  const adminUrl = `http://127.0.0.1:${adminPort}`
  const publicUrl = `http://127.0.0.1:${publicPort}`
  const everyone = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    ADMIN_URL: adminUrl,
    PUBLIC_URL: publicUrl,
    PUBLIC_PORT: String(publicPort),
    FAIRNOTICE_SECRET: String(house.worker.settings.FAIRNOTICE_SECRET),
  }
  const admin = join(root, 'apps/admin')
  const next = createRequire(join(admin, 'package.json')).resolve('next/dist/bin/next')
  const children = [
    run(admin, [next, 'start', '--port', String(adminPort), '--hostname', '127.0.0.1'], {
      ...everyone,
      DATABASE_URL: house.urls.app,
      SMTP_URL: String(house.worker.settings.SMTP_URL),
    }),
    run(join(root, 'apps/public'), ['src/main.ts'], {
      ...everyone,
      PUBLIC_DATABASE_URL: house.urls.public,
      MEMBER_DATABASE_URL: house.urls.member,
    }),
  ]
  await Promise.all([ready(adminUrl), ready(publicUrl)])
  return {
    adminUrl,
    publicUrl,
    async close() {
      await Promise.all(
        children.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return
          child.kill('SIGTERM')
          await once(child, 'exit')
        }),
      )
    },
  }
}

/** Turborepo keeps the build: the second time this takes a second. */
function buildAdmin(): void {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      NODE_ENV: 'production',
      TURBO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  if (status !== 0) throw new Error(`The admin app can't be built:\n${stdout}\n${stderr}`)
}

const run = (cwd: string, script: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, script, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })

async function ready(url: string): Promise<void> {
  for (const end = Date.now() + 60_000; ; await wait(100)) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    if (Date.now() > end) throw new Error(`${url} did not become ready within a minute`)
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
