export { type Intake, listenForReports, readListenUrl } from './listener.ts'
export { type MailboxSettings, readMailboxUrl, watchMailbox } from './mailbox.ts'
export { IntakeSettingsError, MAX_REPORT_BYTES, type Take } from './take.ts'
