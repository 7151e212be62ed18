export { type Dumped, dump } from './dump.ts'
export { BackupError, type BackupErrorCode } from './error.ts'
export { type Restored, type RestoreOptions, restore } from './load.ts'
