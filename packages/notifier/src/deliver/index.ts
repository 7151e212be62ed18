export {
  type BatchResult,
  type ClaimedNotice,
  type DeliverOptions,
  type DeliverPorts,
  type Delivery,
  deliverBatch,
} from './deliver.ts'
export { GIVE_UP_AFTER_MS, nextAttemptAt } from './retry.ts'
export type { PutOff } from './turn.ts'
