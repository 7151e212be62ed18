export { type Catcher, type CatcherSettings, startCatcher } from './catcher.ts'
export { type CaughtEnvelope, type CaughtFolder, caughtFolder } from './folder.ts'
export { inboxApp } from './inbox.ts'
export { type CaughtMessage, type CaughtPage, type CaughtReader, type CaughtSummary, caughtReader } from './reader.ts'
