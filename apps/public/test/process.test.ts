import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPress } from './press.ts'

const MAIN = new URL('../src/main.ts', import.meta.url)
const NODE = new URL('../../../node_modules/.bin/node', import.meta.url).pathname

let fresh: FreshDatabase
const running: ChildProcess[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  const press = await openPress(fresh, { members: 0 })
  await press.policy('privacy')
  await press.first('privacy', { en: '# Privacy policy\n\nWe keep it a year.' })
  await press.close()
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => fresh?.drop())

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function start(environment: Record<string, string>) {
  const child = fork(MAIN, [], { execPath: NODE, env: environment, silent: true })
  running.push(child)
  const said: string[] = []
  child.stderr?.on('data', (part) => said.push(String(part)))
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, said: said.join('') }))
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()))
  return { child, ended, ready }
}

describe('the process', () => {
  it('serves until it is told to end, and then ends cleanly', async () => {
    const port = await freePort()
    const { child, ended, ready } = await start({ PUBLIC_DATABASE_URL: fresh.urls.public, PUBLIC_PORT: String(port) })
    await ready
    const page = await fetch(`http://127.0.0.1:${port}/privacy`)
    expect(await page.text()).toContain('We keep it a year.')
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, said: '' })
  })

  it('ends when whoever started it is gone', async () => {
    const { child, ended, ready } = await start({
      PUBLIC_DATABASE_URL: fresh.urls.public,
      PUBLIC_PORT: String(await freePort()),
    })
    await ready
    child.disconnect()
    expect((await ended).code).toBe(0)
  })

  it('says which settings are wrong, all at once', async () => {
    const { ended } = await start({ PUBLIC_PORT: 'high', PUBLIC_URL: 'nowhere' })
    const { code, said } = await ended
    expect(code).toBe(2)
    for (const name of ['PUBLIC_DATABASE_URL', 'PUBLIC_PORT', 'PUBLIC_URL']) expect(said).toContain(name)
  })

  it('says which port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { ended } = await start({ PUBLIC_DATABASE_URL: fresh.urls.public, PUBLIC_PORT: String(port) })
    const { code, said } = await ended
    taken.close()
    expect(code).toBe(2)
    expect(said).toMatch(new RegExp(`${port}.*in use`))
  })
})
