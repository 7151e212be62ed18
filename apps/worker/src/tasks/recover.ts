import {
  type Database,
  planMissing,
  recoverAbandoned,
  recoverAlerts,
  recoverLinks,
  recoverTeamMessages,
  wake,
} from '@fairnotice/db'

/** Until when each database is left alone. */
const rest = new WeakMap<Database, number>()

/**
 * Looks for what should exist and does not: notices that were never planned, and notices, alerts and links that a worker
 * claimed before it died. (What is planned and not sent needs no looking for: each worker does, every few seconds.)
 * Nobody is skipped because a process ended. Looking through a million members takes a second or more: it is
 * done for a tenth of the time at most, since whoever joins by import or API is planned for at once.
 */
export async function recover(database: Database): Promise<void> {
  let found = await recoverAbandoned(database)
  const began = performance.now()
  if (began >= (rest.get(database) ?? 0)) {
    found += await planMissing(database)
    const ended = performance.now()
    rest.set(database, ended + 9 * (ended - began))
  }
  if (found > 0) await wake(database, 'deliver')
  if ((await recoverAlerts(database)) > 0) await wake(database, 'alerts')
  if ((await recoverLinks(database)) + (await recoverTeamMessages(database)) > 0) await wake(database, 'links')
}
