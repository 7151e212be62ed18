import type { Actor, Outcome } from '@fairnotice/policy'
import type fc from 'fast-check'
import { checkInvariants } from '../invariants.ts'
import type { Model, World } from '../world.ts'

export type Step = fc.AsyncCommand<Model, World>

/** A step: does it, whatever the state (the product must refuse what it may not do), and then asks what always holds. */
export function step(name: string, run: (model: Model, world: World) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, world) {
      model.steps += 1
      await run(model, world)
      await checkInvariants(model, world)
    },
    toString: () => name,
  }
}

export const AUDIENCES = [[], ['members'], ['customers'], ['members', 'customers']]

interface Known {
  number: number
  state: string
  effective_at: Date | null
}

/** The newest version in one of these states, else the newest of all. */
export async function latest({ house }: World, ...states: string[]): Promise<Known | null> {
  const { rows } = await house.sql.query<Known>(
    `select number, state, effective_at from version order by (state = any ($1)) desc, number desc limit 1`,
    [states],
  )
  return rows[0] ?? null
}

/** A publisher may do this: whoever is refused it must lack the role. */
export function mayNot(actor: Actor, outcome: Outcome<unknown>): void {
  if (actor.roles.includes('publisher')) throw new Error(`refused: ${JSON.stringify(outcome)}`)
}
