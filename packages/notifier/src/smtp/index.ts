export { type DkimKey, DkimKeyError } from './dkim.ts'
export type { DeliveryOutcome, LaterOutcome, LaterReason } from './outcome.ts'
export { openRelay, type Relay } from './relay.ts'
export { type RelaySettings, RelaySettingsError, readRelayUrl } from './settings.ts'
