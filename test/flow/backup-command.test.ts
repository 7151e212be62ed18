import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { TEST_SECRET } from '@fairnotice/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse } from '../setup/house.ts'

const command = fileURLToPath(new URL('../../apps/cli/bin/fairnotice.mjs', import.meta.url))

let house: House
let folder: string
beforeAll(async () => {
  house = await openHouse()
  folder = await mkdtemp(join(tmpdir(), 'fairnotice-backup-'))
  // The one of the run's roles, which all databases of the server share.
  await writeFile(join(folder, 'secret'), TEST_SECRET)
  await announcedTo(house, 3)
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

async function fairnotice(...args: string[]): Promise<{ code: number | null; out: string; problem: string }> {
  const child = spawn(process.execPath, [command, ...args], {
    env: {
      ...process.env,
      DATABASE_URL: house.urls.owner,
      FAIRNOTICE_SECRET: '',
      DATA_DIR: folder,
      ERASURES_FILE: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, problem] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, problem }
}

it('saves everything in one file, restores it paused, and lets it send again when reconciled', async () => {
  const saved = await fairnotice('backup', folder)
  expect(saved, saved.problem).toMatchObject({ code: 0 })
  const name = (await readdir(folder)).find((each) => each.endsWith('.backup.gz')) as string
  const file = join(folder, name)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  // The apps are there: nothing is touched.
  await house.database.policy.count()
  expect(await fairnotice('restore', file, '--replace')).toMatchObject({
    code: 2,
    problem: expect.stringContaining('Stop it first'),
  })
  await house.database.$disconnect()
  expect(await fairnotice('restore', file)).toMatchObject({ code: 2, problem: expect.stringContaining('--replace') })
  const cut = join(folder, 'cut')
  await copyFile(file, cut)
  await truncate(cut, (await stat(file)).size - 20)
  expect(await fairnotice('restore', cut, '--replace')).toMatchObject({
    code: 2,
    problem: expect.stringContaining('Nothing was restored'),
  })

  const restored = await fairnotice('restore', file, '--replace')
  expect(restored, restored.problem).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is sent before') })
  expect(await fairnotice('status')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Paused: this was restored'),
  })

  const said = ['--by', 'chloe@quietoars.example', '--reason', 'The disk broke.']
  expect(await fairnotice('reconcile', ...said, '--nothing-left')).toMatchObject({
    code: 2,
    problem: expect.stringContaining('sends no more'),
  })
  const log = join(folder, 'mail.log')
  await writeFile(log, `cleanup: message-id=<${'0'.repeat(40)}@quietoars.example>\n`)
  const all = [...said, '--relay-log', log, '--other-stopped', '--all-erasures']
  const dry = await fairnotice('reconcile', ...all, '--dry-run')
  expect(dry.out).toContain('0 of 3 notices had left')
  expect(dry.out).toContain('1 Message-IDs of ours lead to no row')
  expect(await house.database.restoration.count({ where: { reconciledAt: null } })).toBe(1)
  const reconciled = await fairnotice('reconcile', ...all)
  expect(reconciled, reconciled.problem).toMatchObject({ code: 0, out: expect.stringContaining('sends again') })
  expect(await house.database.restoration.count({ where: { reconciledAt: null } })).toBe(0)
  expect(await house.database.member.count()).toBe(3)
}, 600_000)

it('makes the folder that a backup is to stand in, so that the next one has its place beside it', async () => {
  for (const name of ['nightly', join('a', 'b.c', '/')]) {
    const target = `${folder}/${name}`
    expect(await fairnotice('backup', target)).toMatchObject({ code: 0 })
    expect(await readdir(target)).toEqual([expect.stringMatching(/\.backup\.gz$/)])
  }
})

it('says that a person has paused the sending, and ends quietly when nobody reads on', async () => {
  const before = await fairnotice('status')
  expect(before.out).toMatch(/members who have not been sent to/)
  expect(before.out).not.toContain('Paused by a person')
  await house.database.organisation.update({ where: { id: 1 }, data: { sendingPausedAt: new Date() } })
  expect(await fairnotice('status')).toMatchObject({ code: 1, out: expect.stringContaining('Paused by a person') })
  const child = spawn(process.execPath, [command, 'status'], {
    env: { ...process.env, DATABASE_URL: house.urls.owner, FAIRNOTICE_SECRET: '', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  expect(await text(child.stderr)).toBe('')
})
