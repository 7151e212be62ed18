import type fc from 'fast-check'
import { announcing } from './announcing.ts'
import { carrying } from './carrying.ts'
import { ladder } from './ladder.ts'
import { members } from './members.ts'
import type { Step } from './step.ts'
import { time } from './time.ts'
import { writing } from './writing.ts'

const steps = { ...writing, ...announcing, ...members, ...carrying, ...ladder, ...time }
const { announceNew, announceWell, carryAll, gate, lead, away, join, claim, carry, bounce, raiseAll, tellLate } = steps
const { waiveWell, sendAgain } = steps

/** What may happen next. What leads somewhere comes oftener: a run of only random steps seldom announces anything. */
export const oneStep: fc.Arbitrary<Step>[] = [
  ...Object.values(steps),
  ...[announceNew, announceNew, announceNew, announceWell, announceWell, carryAll, carryAll, carryAll],
  ...[gate, gate, gate, lead, lead, lead, join, join, away, away, claim, claim, carry, carry, carry],
  ...[bounce, bounce, waiveWell, sendAgain, raiseAll, tellLate],
]
