import { blocked, done, type Outcome } from '@fairnotice/policy'
import { type Database, inTransaction } from '../client.ts'
import { now } from '../clock.ts'
import { countEvents, record } from '../events.ts'

/** Tests that one person may have sent in an hour; to how many of the team does not count. */
const TESTS_PER_HOUR = 20
const HOUR = 3_600_000

/**
 * Notes in the log that a person has tests sent, to themselves or to the team, one entry for each language; refused when they had too many.
 * A test is no notice: it leaves no other row.
 */
export const beginTests = (
  db: Database,
  test: { actorId: string; policyId: string; versionId: string; languages: string[]; to: 'me' | 'team' },
): Promise<Outcome<{ at: Date }>> =>
  inTransaction(db, async (rows) => {
    const { actorId, policyId, versionId, languages, to } = test
    await rows.$executeRaw`select 1 from app_user where id = ${actorId} for update`
    const at = await now(rows)
    const sent = await countEvents(rows, { actorId, what: 'notice-tested', since: new Date(at.getTime() - HOUR) })
    if (sent + languages.length > TESTS_PER_HOUR)
      return blocked({
        code: 'too-often',
        text: `You had ${sent} tests in the last hour, and ${TESTS_PER_HOUR} is the most. Try again later.`,
        values: { sent, most: TESTS_PER_HOUR },
      })
    for (const language of languages)
      await record(rows, { what: 'notice-tested', actorId, policyId, versionId, detail: { language, to } })
    return done({ at })
  })
