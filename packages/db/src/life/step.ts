import { type Blocker, blocked, type Outcome, type Step, stepBlockers } from '@fairnotice/policy'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { refusalBlockers } from '../refusal.ts'
import { CHANGED, lockVersion, NOT_FOUND, type Request, type Standing } from './stand.ts'

const IMPORTED: Blocker = {
  code: 'imported',
  text: 'This version was imported with others: they are confirmed, or discarded, together.',
}

/**
 * Runs one step of a version's life: one transaction, the version locked, what blocks it gathered (the table's own
 * blockers first, then those of the step), and what triggers refuse turned into the same kind of answer.
 */
export async function step<T>(
  db: Database,
  name: Step,
  request: Request,
  work: (rows: Rows, standing: Standing, found: Blocker[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await inTransaction(db, async (rows) => {
      const standing = await lockVersion(rows, request.slug, request.number)
      if (!standing) return blocked(NOT_FOUND)
      const { version, editors } = standing
      const found = stepBlockers(name, version.state, request.actor, editors)
      if (request.ifRevision != null && request.ifRevision !== version.revision) found.unshift(CHANGED)
      if (version.origin === 'imported' && version.state === 'submitted') found.unshift(IMPORTED)
      return work(rows, standing, found)
    })
  } catch (error) {
    return blocked(...refusalBlockers(error))
  }
}
