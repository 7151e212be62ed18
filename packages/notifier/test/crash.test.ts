import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type ScriptedServer, scriptedServer } from './server.ts'

const COUNT = 300
const CONNECTIONS = 4
const CHILD = fileURLToPath(new URL('./crash-child.ts', import.meta.url))

/** Runs the sender until it ends, or kills it as soon as the server holds so many messages. */
async function run(server: ScriptedServer, file: string, killAt: number): Promise<number | null> {
  const child = spawn(process.execPath, [CHILD, server.url, file, String(COUNT), String(CONNECTIONS)], {
    stdio: 'inherit',
  })
  server.onTaken = (taken) => {
    if (taken === killAt) child.kill('SIGKILL')
  }
  return new Promise((resolve) => child.on('exit', resolve))
}

it('nobody is missed when the sender is killed, and few are told twice, under the same Message-ID', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'crash-'))
  const file = join(directory, 'recorded')
  await writeFile(file, '')
  const server = await scriptedServer()
  try {
    const crashes = [20, 90, 200]
    for (const killAt of crashes) expect(await run(server, file, killAt)).toBeNull()
    expect(await run(server, file, Number.POSITIVE_INFINITY)).toBe(0)

    const ids = new Map<string, Set<string | undefined>>()
    for (const { to, raw } of server.taken) {
      const messageId = /^Message-ID: (.*)$/m.exec(raw.toString())?.[1]
      ids.set(to, (ids.get(to) ?? new Set()).add(messageId))
    }
    expect(ids.size).toBe(COUNT)
    expect([...ids.values()].every((messageIds) => messageIds.size === 1)).toBe(true)
    // SMTP's one window: taken by the server, and not yet written down. One message per session and crash.
    expect(server.taken.length - COUNT).toBeLessThanOrEqual(crashes.length * CONNECTIONS)
    expect(new Set((await readFile(file, 'utf8')).trim().split('\n')).size).toBe(COUNT)
  } finally {
    await server.close()
    await rm(directory, { recursive: true })
  }
}, 60_000)
