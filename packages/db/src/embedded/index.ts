export { EmbeddedError, type EmbeddedErrorCode } from './error.ts'
export { runningEmbedded } from './running.ts'
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server.ts'
