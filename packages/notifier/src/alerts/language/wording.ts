import type { AlertKind } from '../content.ts'

/** Every word that an alert adds to what people wrote. A new language is one more file of this shape. */
export interface AlertWording {
  /** The subject and the heading. `day` is null where no time is known. */
  headline: Record<AlertKind, (policy: string, day: string | null) => string>
  lead: Record<AlertKind, (version: number, moment: string | null) => string>
  reason: string
  inShort: string
  compare: string
  read: string
  /** Why this came. */
  why(organisation: string): string
  stop: string
  questions: string
  sentTo: string
}
