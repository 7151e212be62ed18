import { passGates, wake } from '@fairnotice/db'
import fc from 'fast-check'
import type { World } from '../world.ts'
import { step } from './step.ts'

async function moveClock(world: World, hours: number): Promise<void> {
  world.shiftHours += hours
  await world.house.shift(`${world.shiftHours} hours`)
  await world.house.sql.query('update organisation set members_synchronised_at = clock()')
  await wake(world.house.db, 'gate')
}

/** Time passes, a clock jumps back, the gate is asked, and a program that goes wrong tries things by itself. */
export const time = {
  time: fc.integer({ min: 1, max: 24 * 36 }).map((hours) => step(`time(${hours} h)`, (_, w) => moveClock(w, hours))),
  lead: fc.integer({ min: -2, max: 30 }).map((h) => step(`time(30 d ${h} h)`, (_, w) => moveClock(w, 720 + h))),
  back: fc
    .integer({ min: 1, max: 72 })
    .map((hours) => step(`clock jumps back(${hours} h)`, (_, w) => moveClock(w, -hours))),
  gate: fc.constant(step('gate', async (_, w) => void (await passGates(w.house.db)))),
  /** What a program that goes wrong might try by itself, with the app's rights. */
  force: fc
    .constantFrom(
      `update version set state = 'in-force', in_force_at = clock() where state = 'announced'`,
      `update version set effective_at = clock() where state = 'announced'`,
      `update notice set state = 'sent', sent_at = clock(), first_dispatch_at = clock(), settled_at = clock() where state = 'planned'`,
      `update notice set state = 'resolved', how = 'letter', settled_at = clock() where state in ('planned', 'claimed', 'sent')`,
      `update notice set state = 'void' where state <> 'void'`,
      `update notice set first_dispatch_at = clock() - interval '90 days' where state = 'sent'`,
      `update approval set lapsed_at = null`,
      `update notice set state = 'planned', address = 'x@y.example', address_hash = 'x' where state in ('sent', 'claimed', 'resolved')`,
      `update notice set state = 'planned' where state = 'bounced'`,
      `update notice set state = 'resolved', how = 'waived', settled_at = clock() where state in ('refused', 'bounced')`,
      `update waiver set confirmed_by = proposed_by, confirmed_at = clock() where confirmed_at is null`,
      `update raising set ruling = '{}'`,
      `delete from published_raise`,
      `delete from notice`,
      `delete from version_editor`,
    )
    .map((statement) =>
      step(`sql: ${statement}`, async (_, w) => void (await w.house.sql.query(statement).catch(() => {}))),
    ),
}
