import type { Reading } from '../classify/reading.ts'
import { topicsOf } from '../classify/topics.ts'
import type { Topic } from '../meaning/languages/index.ts'

/** Topics that a sentence on security, on scope or on where to read more must not hide. */
export const GRAVER: ReadonlySet<Topic> = new Set([
  'retention',
  'recipient',
  'transfer',
  'right',
  'purpose',
  'data-category',
  'legal-basis',
  'automated-decision',
  'children',
  'controller-contact',
  'change-notice',
  'cookie-tracking',
])

/** Whether the words by which an edit differs are, by themselves, about something graver than the sentence that they stand in. */
export const addsGraver = ({ situation: { old, new: now, grammar }, differing }: Reading): boolean =>
  old.words.length > 0 &&
  now.words.length > 0 &&
  [...topicsOf(differing, grammar)].some(([topic, score]) => GRAVER.has(topic) && score >= 2)
