import type { Role } from '../words.ts'
import type { Blocker } from './blocker.ts'
import { type State, type Step, TRANSITIONS, type Transition } from './transitions.ts'

export interface Actor {
  /** The person, whatever role or token they act by: two tokens of one person are one person. */
  userId: string
  roles: readonly Role[]
}

/** Everything that the transition table itself has against this step by this person now. */
export function stepBlockers(step: Step, state: State, actor: Actor, editors: readonly string[]): Blocker[] {
  const rule: Transition = TRANSITIONS[step]
  const found: Blocker[] = []
  if (!rule.from.includes(state))
    found.push({
      code: 'wrong-state',
      text: `This version is ${stateName(state)}; to ${phrase(step, 'it')}, it must be ${rule.from.map(stateName).join(' or ')}.`,
    })
  if (!rule.roles.some((role) => actor.roles.includes(role)))
    found.push({
      code: 'role-missing',
      text: `Only ${list(rule.roles)} may ${phrase(step, 'a version')}. Ask an administrator for the role.`,
    })
  if (rule.fourEyes && editors.includes(actor.userId))
    found.push({
      code: 'four-eyes',
      text: 'You wrote or edited this version, so someone else must approve it.',
    })
  return found
}

/** A step as a sentence has it. */
function phrase(step: Step, what: string): string {
  if (step === 'raise') return `raise what was decided of ${what}`
  if (step === 'announce-late') return `announce ${what} late`
  return `${step.replaceAll('-', ' ')} ${what}`
}

/** A state as a sentence has it. */
const stateName = (state: State): string => (state === 'draft' ? 'a draft' : state.replace('-', ' '))

const list = (roles: readonly Role[]) =>
  roles.length === 0 ? 'the gate' : roles.map((role) => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`).join(' or ')
