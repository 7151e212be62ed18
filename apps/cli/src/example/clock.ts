import { setTimeout as wait } from 'node:timers/promises'
import { type Database, wake } from '@fairnotice/db'

/**
 * Moves the product's clock while the example's past is made, so that its history is lived through by the real steps
 * and not written into the tables. Only the owner of the tables may; the clock is put right when it is done.
 */
export function movableClock(owner: Database) {
  const shift = async (seconds: number) => {
    await owner.$executeRaw`
      insert into test_clock (id, shift) values (1, ${`${Math.round(seconds)} seconds`})
      on conflict (id) do update set shift = excluded.shift`
    await wake(owner, 'gate')
  }
  return {
    moveTo: (date: Date) => shift((date.getTime() - Date.now()) / 1000),
    putRight: async () => {
      await owner.$executeRaw`delete from test_clock`
    },
  }
}

/** Polls until it holds; the worker acts within seconds. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 120): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await wait(100))
    if (Date.now() > end) throw new Error(`The example could not be loaded: waited ${seconds} seconds until ${what}`)
}
