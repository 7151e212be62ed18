import { type Database, planMissing, recoverAbandoned, recoverAlerts, recoverLinks, wake } from '@fairnotice/db'

/**
 * Looks for what should exist and does not: notices that were never planned, and those that a worker claimed before
 * it died. Nobody is skipped because a process ended.
 */
export async function recover(database: Database): Promise<void> {
  const found = (await recoverAbandoned(database)) + (await planMissing(database))
  await recoverLinks(database)
  await recoverAlerts(database)
  if (found > 0) await wake(database, 'deliver')
}
