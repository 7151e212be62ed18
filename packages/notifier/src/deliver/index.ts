export {
  type BatchResult,
  type ClaimedNotice,
  type DeliverOptions,
  type DeliverPorts,
  type Delivery,
  deliverBatch,
} from './deliver.ts'
export { MAX_ATTEMPTS, nextAttemptAt } from './retry.ts'
