import { openDatabase } from '@fairnotice/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { directly } from '../../src/direct.ts'
import { type Installation, openInstallation } from '../installation.ts'

let house: Installation
beforeAll(async () => {
  house = await openInstallation()
})
afterAll(() => house.close())

it('claims and records in few sessions of their own, which end with the others', async () => {
  const database = openDatabase(house.fresh.urls.app, 4)
  const run = directly(database)
  const asked = await Promise.all(
    Array.from({ length: 30 }, () => run<{ pid: number }>('pid', 'select pg_backend_pid() as pid, pg_sleep(0)', [])),
  )
  const others = await database.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
  const direct = new Set(asked.flat().map(({ pid }) => pid))
  expect(direct.size).toBeLessThanOrEqual(3)
  expect(direct).not.toContain(others[0]?.pid)
  await database.$disconnect()
  await database.$disconnect()
  await expect(run('pid', 'select 1', [])).rejects.toThrow()
})
