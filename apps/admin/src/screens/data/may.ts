import { type Role, type Step, TRANSITIONS, type Transition } from '@fairnotice/policy'
import type { User } from './shapes.ts'

/** Whether a person's roles allow a step; the API decides again, this only spares them a button that refuses. */
export const may = (user: User | undefined, step: Step): boolean =>
  (TRANSITIONS[step] as Transition).roles.some((role) => user?.roles.includes(role))

export const hasRole = (user: User | undefined, ...roles: Role[]): boolean =>
  roles.some((role) => user?.roles.includes(role))
