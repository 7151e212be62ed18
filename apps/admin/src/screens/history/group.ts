import type { Revision } from '../data/shapes.ts'

/** Saves of one person that follow each other within this time are one sitting. */
const SITTING = 10 * 60_000

/**
 * A text is saved a second after each pause, so one evening's work is a hundred texts: of each sitting, the last one;
 * and the one that the draft began with. Takes and gives the newest first.
 */
export function sittings(revisions: readonly Revision[]): Revision[] {
  return revisions.filter((revision, index) => {
    const later = revisions[index - 1]
    const first = index === revisions.length - 1
    return (
      first || !later || later.author !== revision.author || Date.parse(later.at) - Date.parse(revision.at) > SITTING
    )
  })
}
