import type { Place } from '../../classify/place.ts'

/** One of several entries under something that says what they are: a list, a table, a register. */
export const listedAt = (place: Place | null): boolean =>
  place !== null && (place.kind === 'item' || place.kind === 'cell' || place.leadIn !== '')

/** Conditions under which a passage stands: headings, lead-in, kind of list. */
export const conditions = (place: Place | null): string =>
  place ? [...place.headings, ...(place.leadIn || place.kind === 'item' ? [place.leadIn] : [])].join(' / ') : ''
