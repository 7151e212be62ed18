/** A report returns at most our own message, which may carry the policy, and some hundred lines. */
export const MAX_REPORT_BYTES = 20 * 1024 * 1024

/**
 * Takes a mail in. `later`: it names a message of ours that nobody knows of yet, since a report can be faster than the row
 * of what it reports; it is to be offered again. Throws when it can't be kept now.
 */
export type Take = (raw: Buffer) => Promise<'taken' | 'later'>

/** Thrown for settings by which nothing could ever come in. */
export class IntakeSettingsError extends Error {
  readonly code = 'intake-settings'
}
