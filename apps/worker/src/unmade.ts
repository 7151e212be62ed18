import { type Database, forgetTrouble, reportHealth } from '@fairnotice/db'

/** What could not be made is tried again within five minutes: none for this long says that all can be. */
const QUIET_MINUTES = 15
/** Health is kept in the clear, so no fault may carry an address into it. */
const ADDRESS = /[^\s<>"(]+@[^\s<>")]+/g
const MOST = 300
/** The same fault of many is told again after this, by this process's clock. */
const AGAIN_MS = 60_000

const told = new Map<string, number>()

/** Says where people look that no message could be made for some notices, and why; the whole fault goes to the log. */
export async function tellUnmade(database: Database, fault: unknown): Promise<void> {
  const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  if (performance.now() - (told.get(said) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return
  told.clear()
  told.set(said, performance.now())
  console.error('no message could be made:', fault)
  await reportHealth(database, 'messages', false, said.replace(ADDRESS, '…').slice(0, MOST))
}

/** It is over when it has not happened for a while. */
export const unmadeIsOver = (database: Database): Promise<void> => forgetTrouble(database, 'messages', QUIET_MINUTES)
