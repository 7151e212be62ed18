import { gateFacts, health, now, openRestoration, policies } from '@fairnotice/db'
import { gate, sayDistance, sayTime } from '@fairnotice/policy'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'

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
            `    ${facts.settled} of ${facts.owed} notices settled; held by: ${reasons.map(({ code, count }) => (count === null ? code : `${count} ${code}`)).join(', ') || 'nothing'}`,
          )
          if (version.heldSince) {
            trouble = true
            console.log(`    held since ${sayTime(version.heldSince, policy.timeZone, 'en')}: ${version.heldReason}`)
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
      for (const { part, ok, since, detail } of await health(database)) {
        if (ok) continue
        trouble = true
        console.log(`${part} is down since ${since.toISOString()}: ${detail}`)
      }
      if (trouble) process.exitCode = 1
    })
  })
}
