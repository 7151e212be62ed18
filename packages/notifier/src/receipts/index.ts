export { readReceipt } from './read.ts'
export type { ReadReceipts, Receipt } from './receipt.ts'
export { type Reported, reported } from './reports.ts'
