export { EmbeddedError, type EmbeddedErrorCode } from './error.ts'
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server.ts'
