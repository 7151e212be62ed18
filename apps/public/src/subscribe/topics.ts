import type { Topic } from '@fairnotice/db'

/** What alerts can be about, in the order in which it happens. */
export const TOPICS: readonly Topic[] = ['announced', 'in-force', 'withdrawn']
