export { ASSUMED_PER_MINUTE, type Finish, finishOf, type Remaining } from './finish.ts'
export { type Held, heldUntil } from './held.ts'
export { domainOf, isUnlimited, NO_LIMITS, type SendingLimits, type SendWindow, type Wait } from './limits.ts'
export {
  type Asking,
  allotSlots,
  OVERALL,
  type Pace,
  roomFor,
  type SendingState,
  SLOT_LASTS_MS,
  SLOTS_AHEAD_MS,
  type Slot,
} from './slots.ts'
export { isOpen, opensAt } from './window.ts'
