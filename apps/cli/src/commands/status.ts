import { gateFacts, health, livingWorkers, now, openRestoration, policies, sendingState } from '@fairnotice/db'
import { heldUntil } from '@fairnotice/notifier'
import { type GateReason, gate, sayDistance, sayTime } from '@fairnotice/policy'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'

/** What holds a version, in words; `n`: how many, where that is known. */
const HELD_BY: Record<GateReason['code'], (n: string) => string> = {
  'effective-time': () => 'its effective time',
  unplanned: (n) => `${n}members without a notice`,
  undispatched: (n) => `${n}members who have not been sent to`,
  unreachable: (n) => `${n}members who can’t be reached`,
  grace: (n) => `${n}messages that may still come back`,
  'lead-time': () => 'the lead time',
}
const heldBy = (code: GateReason['code'], count: number | null = null) =>
  HELD_BY[code](count === null ? '' : `${count} `)

/** Exit code 1 when something is held or down: there is something to report. */
export function configure(command: Command): void {
  command.action(async () => {
    await withDatabase(async (database) => {
      const at = await now(database)
      let trouble = false
      for (const policy of await policies(database)) {
        console.log(`${policy.title} (${policy.slug})`)
        for (const version of policy.versions.filter(({ state }) => state !== 'superseded' && state !== 'withdrawn')) {
          const when = version.inForceAt ?? version.effectiveAt
          const time = when
            ? `, ${sayTime(when, policy.timeZone, 'en')} (${sayDistance(when, at, 'en', policy.timeZone)})`
            : ''
          console.log(`  version ${version.number}: ${version.state}${time}`)
          const facts = version.state === 'announced' ? await gateFacts(database, version.id) : null
          if (!facts) continue
          const { reasons } = gate(facts, at)
          console.log(
            `    ${facts.settled} of ${facts.owed} notices settled; held by: ${reasons.map(({ code, count }) => heldBy(code, count)).join(', ') || 'nothing'}`,
          )
          if (version.heldSince) {
            trouble = true
            console.log(
              `    held since ${sayTime(version.heldSince, policy.timeZone, 'en')} by ${heldBy(version.heldReason as GateReason['code'])}`,
            )
          }
        }
      }
      const unreconciled = await openRestoration(database)
      if (unreconciled) {
        trouble = true
        console.log(
          `Paused: this was ${unreconciled.how} and knows nothing after ${unreconciled.asOf.toISOString()}. Nothing is sent before an administrator reconciles it (admin app, or \`fairnotice reconcile\`).`,
        )
      }
      if ((await livingWorkers(database)) === 0) {
        trouble = true
        console.log('No worker runs: nothing is sent, and nothing takes effect, before one is started.')
      }
      const { limits, days, zones, pausedAt, pausedBy } = await sendingState(database)
      if (pausedAt) {
        trouble = true
        console.log(
          `Paused by ${pausedBy ?? 'a person'} since ${pausedAt.toISOString()}: nothing is sent until a person resumes it.`,
        )
      }
      const held = heldUntil(limits, days, zones, at)
      if (held)
        console.log(
          `${held.waits === 'ceiling' ? 'The provider’s day is used up' : 'It is outside the hours of sending'}: sending goes on ${sayTime(held.until, limits.timeZone, 'en')}.`,
        )
      for (const { part, ok, since, detail } of await health(database)) {
        if (ok) continue
        trouble = true
        console.log(`${part} is down since ${since.toISOString()}: ${detail}`)
      }
      if (trouble) process.exitCode = 1
    })
  })
}
